import { useTexts } from '../i18n';
import { List } from '../ui/List';
import { ListRow } from '../ui/ListRow';
import { Pill } from '../ui/Pill';
import { Section } from '../ui/Section';
import { formatDay } from './format';
import { EmptyNote } from './RecordPage';
import { useRecords } from './records';
import { hrefOf, partnerRoute } from './route';
import { matchTone } from './stages';

/** What a need was matched with, or which needs a solution was proposed for: each with its state and the way to it. */
export function MatchList(props: { needId: string } | { solutionId: string }) {
  const { t, language } = useTexts();
  const isOfNeed = 'needId' in props;
  const matches = useRecords(
    'matches',
    'list',
    isOfNeed ? { needId: props.needId } : { solutionId: props.solutionId },
  ).data;
  if (!matches) return null;
  return (
    <Section count={matches.length || undefined} heading={t('matching.list')}>
      {matches.length === 0 ? (
        <EmptyNote>{t(`matching.emptyList.${isOfNeed ? 'need' : 'solution'}`)}</EmptyNote>
      ) : (
        <List label={t('matching.list')}>
          {matches.map((match) => (
            <ListRow
              href={hrefOf(partnerRoute(match.partnerId, 'matches', match.id))}
              key={match.id}
              secondLine={[
                isOfNeed ? (match.providerName ?? t('matching.noProvider')) : match.partnerName,
                t('matching.since', { day: formatDay(match.since, language, 'short') }),
              ].join(' · ')}
              title={isOfNeed ? match.solutionTitle : match.needTitle}
              trailing={<Pill tone={matchTone[match.state]}>{t(`terms.matchState.${match.state}`)}</Pill>}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
