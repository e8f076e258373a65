import type { CostOwner } from '../../../db/domain/cost';
import type { CooperationDetail } from '../../../electron/contract/cooperations';
import type { Costs } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import { costSentences, hoursSentences } from '../../shared/costWords';
import { formatMissionDates } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { CostLists } from './CostLists';
import styles from './Costs.module.css';
import { ownCosts } from './ownCosts';
import { sumText } from './words';

type Props = { cooperation: Pick<CooperationDetail, 'id' | 'missions'> };

/**
 * What a cooperation cost with all its missions, what was spent on the cooperation itself, which is edited here, and what
 * on each mission, which is edited there.
 */
export function CooperationCosts({ cooperation: { id, missions } }: Props) {
  const owner: CostOwner = { kind: 'cooperation', id };
  const known = useRecords('costs', 'of', { owner }).data;
  if (!known) return null;
  return (
    <CostLists known={known} own={ownCosts(known, owner)} owner={owner}>
      {() => <OfMissions known={known} missions={missions} />}
    </CostLists>
  );
}

function OfMissions({ known, missions }: { known: Costs; missions: CooperationDetail['missions'] }) {
  const texts = useTexts();
  const { t, language } = texts;
  const unsaid = new Set([...known.unsaid.costs, ...known.unsaid.hours].map(({ id }) => id));
  return (
    <Section heading={t('costs.missions.title')}>
      {missions.length === 0 && <EmptyNote>{t('costs.missions.none')}</EmptyNote>}
      {missions.length > 0 && (
        <List label={t('costs.missions.title')}>
          {missions.map(({ id, title, dates }) => {
            const own = { ...ownCosts(known, { kind: 'mission', id }), unsaid: undefined };
            const { sum, isUnknown } = sumText(own.actual, known.actual.currency, texts);
            return (
              <ListRow
                href={hrefOf({ screen: 'mission', id, tab: 'costs', focus: null })}
                key={id}
                secondLine={[
                  formatMissionDates(dates, t, language, 'short'),
                  // What was said in the place of figures is as much of an answer as a sum.
                  [...(isUnknown ? costSentences(own, texts) : []), ...hoursSentences(own, texts)].join(' '),
                ].join(' · ')}
                title={title}
                trailing={
                  <>
                    {unsaid.has(id) && <Pill tone="warn">{t('costs.missions.unsaid')}</Pill>}
                    <span className={isUnknown ? styles.converted : styles.figure}>{sum}</span>
                  </>
                }
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
