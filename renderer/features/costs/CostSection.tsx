import { MessageSquareText, Plus } from 'lucide-react';
import { type CostLine, type CostOwner, costKinds } from '../../../db/domain/cost';
import { isCovered } from '../../../db/domain/counted';
import type { Costs } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { moneyText, namesIn } from '../../shared/costWords';
import { EmptyNote } from '../../shared/RecordPage';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './Costs.module.css';
import { Groups } from './Groups';
import { NewCost } from './NewCost';
import { SayCost } from './SayCost';
import { StatementRow } from './StatementRow';
import { convertedText, lineDetails, lineTitle, sumText } from './words';

type Props = {
  owner: CostOwner;
  known: Costs;
  openId: string | null;
  onOpen: (id: string) => void;
};

/** What was budgeted and spent, by administration, and what is said where there are no figures. */
export function CostSection({ owner, known, openId, onOpen }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const isOfMission = owner.kind === 'mission';
  const adding = useAdding();
  const saying = useAdding();
  const { actual, lines, statements, names } = known;
  const office = actual.currency;
  const nameOf = namesIn(names, texts);
  const first = actual.parts[0]?.administrationId ?? null;
  return (
    <Section count={lines.length || undefined} heading={t(isOfMission ? 'costs.title' : 'costs.own.title')}>
      {lines.length === 0 && statements.length === 0 && (
        <EmptyNote>{t(isOfMission ? 'costs.emptyText' : 'costs.own.emptyText')}</EmptyNote>
      )}
      <Groups
        groups={actual.parts.map((part) => {
          const { administrationId } = part;
          const isOwn = (one: { administrationId: string | null }) =>
            one.administrationId === administrationId;
          return {
            ...{ administrationId, name: nameOf(administrationId) },
            ...sumText(part, office, texts),
            rows: [
              ...costKinds
                .toReversed()
                .flatMap((kind) => lines.filter((line) => line.kind === kind && isOwn(line)))
                .map((line) => (
                  <LineRow
                    isCurrent={line.id === openId}
                    key={line.id}
                    known={known}
                    line={line}
                    onOpen={onOpen}
                  />
                )),
              ...statements.filter(isOwn).map((statement) => (
                <StatementRow
                  key={statement.id}
                  names={names}
                  office={office}
                  remove={() => api().costs.removeStatement({ id: statement.id })}
                  statement={statement}
                >
                  {(onDone) => (
                    <SayCost
                      administrationId={statement.administrationId}
                      office={office}
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
      {adding.isAdding && (
        <NewCost administrationId={first} office={office} onDone={adding.end} owner={owner} />
      )}
      {saying.isAdding && (
        <SayCost administrationId={first} office={office} onDone={saying.end} owner={owner} />
      )}
      {!adding.isAdding && !saying.isAdding && (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('costs.add')}
          </Button>
          <Button {...saying.opener} icon={MessageSquareText} size="small" variant="quiet">
            {t('costs.say')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function LineRow(props: { line: CostLine; known: Costs; isCurrent: boolean; onOpen: (id: string) => void }) {
  const { line, known, isCurrent, onOpen } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const { minor, currency, rate } = line.amount;
  const office = known.actual.currency;
  const converted = convertedText(line, office, texts);
  return (
    <ListRow
      isCurrent={isCurrent}
      onPress={() => onOpen(line.id)}
      secondLine={lineDetails(line, known.names, texts) || undefined}
      title={lineTitle(line, texts)}
      trailing={
        <>
          {line.kind === 'budget' && <Pill>{t('costs.kinds.budget')}</Pill>}
          {line.kind === 'actual' && isCovered(line, known.statements) && <Pill>{t('costs.covered')}</Pill>}
          {currency !== office && rate === null && <Pill tone="warn">{t('costs.rateMissing')}</Pill>}
          <span className={styles.figures}>
            <span className={styles.figure}>{moneyText(minor, currency, language)}</span>
            {converted && <span className={styles.converted}>{converted}</span>}
          </span>
        </>
      }
    />
  );
}
