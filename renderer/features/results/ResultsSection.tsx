import type { NamedResult } from '../../../db/domain/result';
import { resultsByTopic, type TopicResults } from '../../../db/domain/result';
import type { Topic } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { ResultEntry } from '../../shared/ResultEntry';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo, hrefOf } from '../../shared/route';
import { topicName } from '../../shared/topics';
import { List } from '../../ui/List';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { TopicMark } from '../../ui/TopicMark';
import { ResultPane } from './ResultPane';
import styles from './Results.module.css';
import { useAddResult } from './useAddResult';

type Props = { cooperationId: string; focus: string | null };

/** What came of a cooperation, topic by topic; what was promised and has nothing recorded is said plainly. */
export function ResultsSection({ cooperationId, focus }: Props) {
  const { t } = useTexts();
  const { data: results } = useRecords('results', 'list', { cooperationId });
  const { data: promised } = useRecords('results', 'promisedTopics', { cooperationId });
  const { data: topics } = useRecords('topics', 'list');
  const open = (id: string | null) => goTo(cooperationRoute(cooperationId, 'results', id));
  const adding = useAddResult({ of: { cooperationId }, onAdded: open });
  if (!results || !promised || !topics) return null;
  return (
    <PaneBeside pane={focus && <ResultPane id={focus} key={focus} onClose={() => open(null)} />}>
      <Section
        action={adding.actions}
        count={results.length || undefined}
        hasNoRule
        heading={t('results.title')}
      >
        <div className={styles.topics}>
          {adding.form}
          {results.length === 0 && promised.length === 0 && (
            <p className={styles.quiet}>{t('results.emptyText')}</p>
          )}
          {resultsByTopic(promised, results).map((topic) => (
            <OnTopic
              focus={focus}
              hrefOfResult={(id) => hrefOf(cooperationRoute(cooperationId, 'results', id))}
              isPromised={topic.topicId !== null && promised.includes(topic.topicId)}
              key={topic.topicId ?? 'none'}
              of={topic}
              topic={topics.find(({ id }) => id === topic.topicId)}
            />
          ))}
        </div>
      </Section>
    </PaneBeside>
  );
}

type OnTopicProps = {
  of: TopicResults<NamedResult>;
  /** Undefined for what is on no topic. */
  topic: Topic | undefined;
  isPromised: boolean;
  focus: string | null;
  hrefOfResult: (id: string) => string;
};

function OnTopic({
  topic,
  of: { results, nothing, standing },
  isPromised,
  focus,
  hrefOfResult,
}: OnTopicProps) {
  const { t, language } = useTexts();
  return (
    <section>
      <h3 className={styles.topic}>
        {topic ? (
          <TopicMark colour={topic.colour} icon={topic.icon} label={topicName(topic, language)} />
        ) : (
          t('results.noTopic')
        )}
        {isPromised && <Pill>{t('results.promised')}</Pill>}
      </h3>
      {standing === 'unrecorded' ? (
        <p className={styles.none}>{t('results.noneRecorded')}</p>
      ) : (
        <List>
          {[...results, ...nothing].map((result) => (
            <ResultEntry
              href={hrefOfResult(result.id)}
              isCurrent={result.id === focus}
              key={result.id}
              result={result}
            />
          ))}
        </List>
      )}
    </section>
  );
}
