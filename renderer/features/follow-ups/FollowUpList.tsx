import { useState } from 'react';
import { daysOverdue, isOpen } from '../../../db/domain/follow-up';
import type { FollowUpRow } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import styles from './FollowUps.module.css';

type Props = {
  /** By urgency. */
  followUps: readonly FollowUpRow[];
  today: string;
  openId: string | null;
  onOpen: (id: string) => void;
  hasMission?: boolean;
};

const groups = ['overdue', 'dated', 'undated', 'closed'] as const;
/** How many rows are drawn at first, and with each press on "more". */
const pageSize = 100;

function groupOf(followUp: FollowUpRow, today: string): (typeof groups)[number] {
  if (!isOpen(followUp)) return 'closed';
  if (followUp.due === null) return 'undated';
  return daysOverdue(followUp, today) > 0 ? 'overdue' : 'dated';
}

/** Follow-ups under what they have in common: overdue, dated, undated, closed. */
export function FollowUpList({ followUps, today, openId, onOpen, hasMission }: Props) {
  const { t } = useTexts();
  const [shown, setShown] = useState(pageSize);
  const rest = followUps.length - shown;
  return (
    <div className={styles.groups}>
      {groups.map((group) => {
        const isIn = (followUp: FollowUpRow) => groupOf(followUp, today) === group;
        const rows = followUps.slice(0, shown).filter(isIn);
        if (rows.length === 0) return null;
        return (
          <Section count={followUps.filter(isIn).length} heading={t(`followUps.groups.${group}`)} key={group}>
            <List>
              {rows.map((followUp) => (
                <FollowUpEntry
                  followUp={followUp}
                  hasMission={hasMission}
                  isCurrent={followUp.id === openId}
                  key={followUp.id}
                  onPress={() => onOpen(followUp.id)}
                />
              ))}
            </List>
          </Section>
        );
      })}
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + pageSize)} size="small" variant="quiet">
            {t('followUps.showMore', { count: Math.min(rest, pageSize) })}
          </Button>
        </div>
      )}
    </div>
  );
}
