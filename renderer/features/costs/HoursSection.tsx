import { MessageSquareText, Plus } from 'lucide-react';
import type { CostOwner } from '../../../db/domain/cost';
import { isCovered } from '../../../db/domain/counted';
import type { Costs } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { hoursText, namesIn } from '../../shared/costWords';
import { EmptyNote } from '../../shared/RecordPage';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './Costs.module.css';
import { Groups } from './Groups';
import { NewHours } from './NewHours';
import { SayHours } from './SayHours';
import { StatementRow } from './StatementRow';
import { hoursDetails, hoursSumText } from './words';

type Props = {
  owner: CostOwner;
  known: Costs;
  openId: string | null;
  onOpen: (id: string) => void;
};

/** The staff hours, by administration, and what is said where they weren't written down. */
export function HoursSection({ owner, known, openId, onOpen }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const isOfMission = owner.kind === 'mission';
  const adding = useAdding();
  const saying = useAdding();
  const { hours, hoursLines, hoursStatements, names } = known;
  const nameOf = namesIn(names, texts);
  const first = hours.parts[0]?.administrationId ?? null;
  return (
    <Section
      count={hoursLines.length || undefined}
      heading={t(isOfMission ? 'costs.hoursTitle' : 'costs.own.hoursTitle')}
    >
      {!isOfMission && hoursLines.length === 0 && hoursStatements.length === 0 && (
        <EmptyNote>{t('costs.own.hoursEmptyText')}</EmptyNote>
      )}
      <Groups
        groups={hours.parts.map((part) => {
          const { administrationId } = part;
          const isOwn = (one: { administrationId: string | null }) =>
            one.administrationId === administrationId;
          return {
            ...{ administrationId, name: nameOf(administrationId) },
            ...hoursSumText(part, texts),
            rows: [
              ...hoursLines.filter(isOwn).map((line) => (
                <ListRow
                  isCurrent={line.id === openId}
                  key={line.id}
                  onPress={() => onOpen(line.id)}
                  secondLine={hoursDetails(line, texts) || undefined}
                  title={t(`costs.activities.${line.activity}`)}
                  trailing={
                    <>
                      {isCovered(line, hoursStatements) && <Pill>{t('costs.covered')}</Pill>}
                      <span className={styles.figure}>{hoursText(line.minutes, texts)}</span>
                    </>
                  }
                />
              )),
              ...hoursStatements.filter(isOwn).map((statement) => (
                <StatementRow
                  key={statement.id}
                  names={names}
                  office={known.actual.currency}
                  remove={() => api().costs.removeHoursStatement({ id: statement.id })}
                  statement={statement}
                >
                  {(onDone) => (
                    <SayHours
                      administrationId={statement.administrationId}
                      onDone={onDone}
                      owner={statement.owner}
                      statement={statement}
                    />
                  )}
                </StatementRow>
              )),
            ],
          };
        })}
      />
      {adding.isAdding && <NewHours administrationId={first} onDone={adding.end} owner={owner} />}
      {saying.isAdding && <SayHours administrationId={first} onDone={saying.end} owner={owner} />}
      {!adding.isAdding && !saying.isAdding && (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('costs.addHours')}
          </Button>
          <Button {...saying.opener} icon={MessageSquareText} size="small" variant="quiet">
            {t('costs.say')}
          </Button>
        </div>
      )}
    </Section>
  );
}
