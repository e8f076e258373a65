import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { isOpen } from '../../db/domain/follow-up';
import { daysWaited } from '../../db/domain/follow-up-waiting';
import type { FollowUpRow } from '../../electron/contract/follow-ups';
import { useTexts } from '../i18n';
import { Icon } from '../ui/Icon';
import { ListRow } from '../ui/ListRow';
import { Pill } from '../ui/Pill';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { DueText } from './DueText';
import { followUpTone } from './stages';
import { useTopics } from './topics';
import { useToday } from './useToday';

type Props = {
  followUp: FollowUpRow;
  /** Where a list spans missions, each row says its own, or its partner where it has none. */
  hasMission?: boolean;
  /** Everything here is open and waiting: the state goes without saying. */
  isStateHidden?: boolean;
  /** Before the text: a box to choose it by. */
  leading?: ReactNode;
  href?: string;
  onPress?: () => void;
  isCurrent?: boolean;
};

/** A follow-up in a list: who here owes what to whom there, and by when. */
export function FollowUpEntry({ followUp, hasMission, isStateHidden, ...rest }: Props) {
  const { t } = useTexts();
  const today = useToday();
  const topic = useTopics().find(({ id }) => id === followUp.topicId);
  const owners = [followUp.ownerHereName, followUp.ownerThereName]
    .filter((name) => name !== null)
    .join(' → ');
  const lines = [owners, hasMission ? (followUp.missionTitle ?? followUp.partner?.name) : null].filter(
    Boolean,
  );
  const { state, waitingSince } = followUp;
  const waited = today && waitingSince !== null ? daysWaited(waitingSince, today) : 0;
  return (
    <ListRow
      {...rest}
      colour={topic?.colour ?? 'none'}
      isDone={!isOpen(followUp)}
      secondLine={lines.length > 0 ? lines.join(' · ') : undefined}
      title={followUp.title}
      trailing={
        <>
          {followUp.priority === 'high' && isOpen(followUp) && (
            <>
              <Icon icon={Flag} size={14} />
              <VisuallyHidden>{t('followUps.highPriority')}</VisuallyHidden>
            </>
          )}
          {!isStateHidden && state !== 'not-started' && (
            <Pill tone={followUpTone[state]}>
              {waited > 0
                ? t('followUps.waitedFor', { state: t(`terms.followUpState.${state}`), count: waited })
                : t(`terms.followUpState.${state}`)}
            </Pill>
          )}
          <DueText due={followUp.due} isOpen={isOpen(followUp)} />
        </>
      }
    />
  );
}
