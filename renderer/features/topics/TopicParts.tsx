import { isOpen } from '../../../db/domain/follow-up';
import { periodOf } from '../../../db/domain/mission';
import { daysOfItem } from '../../../db/domain/programme';
import type { TopicPage } from '../../../electron/contract/topics';
import { useTexts } from '../../i18n';
import { DueText } from '../../shared/DueText';
import { formatDay, formatMissionDates } from '../../shared/format';
import { formatPartialDate } from '../../shared/partialDate';
import { ResultEntry } from '../../shared/ResultEntry';
import { cooperationRoute, hrefOf, partnerRoute } from '../../shared/route';
import { followUpTone } from '../../shared/stages';
import { useToday } from '../../shared/useToday';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { ByYear } from './ByYear';
import { Part } from './Part';
import { TopicCosts } from './TopicCosts';
import { WorkshopTrace } from './WorkshopTrace';

type Props = { page: TopicPage };

/** What was done on a topic, and what came of it, year by year. */
export function TopicMain({ page }: Props) {
  const { t } = useTexts();
  const today = useToday();
  const { results, workshops } = page;
  return (
    <>
      <Part empty={t('topics.resultsEmpty')} heading={t('topics.results')} rows={results}>
        {(shown) => (
          <ByYear dayOf={({ happenedOn }) => happenedOn} rows={shown}>
            {(own) => (
              <List>
                {own.map((result) => (
                  <ResultEntry
                    hasPartner
                    href={hrefOf({ screen: 'reports', section: 'results', focus: result.id })}
                    key={result.id}
                    result={result}
                  />
                ))}
              </List>
            )}
          </ByYear>
        )}
      </Part>
      <Part empty={t('topics.workshopsEmpty')} heading={t('topics.workshops')} rows={workshops}>
        {(shown) =>
          today && (
            <ByYear
              dayOf={({ time, mission }) => daysOfItem(time)[0] ?? periodOf(mission.dates)?.from ?? null}
              rows={shown}
            >
              {(own) =>
                own.map((workshop) => <WorkshopTrace key={workshop.id} today={today} workshop={workshop} />)
              }
            </ByYear>
          )
        }
      </Part>
    </>
  );
}

/** What there is on a topic besides: asked for, offered, promised. */
export function TopicAside({ page }: Props) {
  const { t, language } = useTexts();
  return (
    <>
      <Part empty={t('topics.followUpsEmpty')} heading={t('topics.followUps')} rows={page.followUps}>
        {(shown) => (
          <List>
            {shown.map((followUp) => (
              <ListRow
                href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
                isDone={!isOpen(followUp)}
                key={followUp.id}
                secondLine={followUp.missionTitle ?? undefined}
                title={followUp.title}
                trailing={
                  <>
                    {followUp.state !== 'not-started' && (
                      <Pill tone={followUpTone[followUp.state]}>
                        {t(`terms.followUpState.${followUp.state}`)}
                      </Pill>
                    )}
                    <DueText due={followUp.due} isOpen={isOpen(followUp)} />
                  </>
                }
              />
            ))}
          </List>
        )}
      </Part>
      <Part empty={t('topics.needsEmpty')} heading={t('topics.needs')} rows={page.needs}>
        {(shown) => (
          <List>
            {shown.map(({ id, title, partnerId, partnerName, heardOn, state }) => (
              <ListRow
                href={hrefOf(partnerRoute(partnerId, 'needs', id))}
                isDone={state === 'out-of-scope'}
                key={id}
                secondLine={[partnerName, heardOn && formatPartialDate(heardOn, language)]
                  .filter(Boolean)
                  .join(' · ')}
                title={title}
              />
            ))}
          </List>
        )}
      </Part>
      <Part empty={t('topics.solutionsEmpty')} heading={t('topics.solutions')} rows={page.solutions}>
        {(shown) => (
          <List>
            {shown.map(({ id, title, providerName, readiness }) => (
              <ListRow
                href={hrefOf({ screen: 'solution', id })}
                key={id}
                secondLine={[providerName, t(`terms.readiness.${readiness}`)].filter(Boolean).join(' · ')}
                title={title}
              />
            ))}
          </List>
        )}
      </Part>
      {page.agreements.length > 0 && (
        <Part empty="" heading={t('topics.agreements')} rows={page.agreements}>
          {(shown) => (
            <List>
              {shown.map(({ id, title, signedOn, cooperationId, partnerName }) => (
                <ListRow
                  href={hrefOf(cooperationRoute(cooperationId, 'agreements', id))}
                  key={id}
                  secondLine={[
                    partnerName,
                    signedOn
                      ? t('topics.signed', { day: formatDay(signedOn, language) })
                      : t('topics.notSigned'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  title={title}
                />
              ))}
            </List>
          )}
        </Part>
      )}
      <TopicCosts topicId={page.topic.id} />
      <Part
        empty={t('topics.missionsEmpty')}
        heading={t('topics.missions')}
        rows={latestFirst(page.missions)}
      >
        {(shown) => (
          <List>
            {shown.map(({ id, title, dates }) => (
              <ListRow
                href={hrefOf({ screen: 'mission', id, tab: 'overview', focus: null })}
                key={id}
                secondLine={formatMissionDates(dates, t, language, 'short')}
                title={title}
              />
            ))}
          </List>
        )}
      </Part>
    </>
  );
}

/** What isn't dated yet lies ahead, if anywhere. */
const latestFirst = (missions: TopicPage['missions']) => {
  const firstDay = ({ dates }: TopicPage['missions'][number]) => periodOf(dates)?.from ?? '9999';
  return missions.toSorted((a, b) => (firstDay(a) < firstDay(b) ? 1 : firstDay(a) > firstDay(b) ? -1 : 0));
};
