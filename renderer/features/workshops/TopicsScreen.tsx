import { Presentation } from 'lucide-react';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeader } from '../../ui/PageHeader';
import { TopicWorkshops } from './TopicWorkshops';
import styles from './Workshops.module.css';

/** Every workshop across missions by topic, or those of one topic, with what followed from each. */
export function TopicsScreen({ topicId }: { topicId: string | null }) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const today = useToday();
  const { data, isPlaceholderData } = useRecords('workshops', 'list', topicId ? { topicId } : {});
  const chosen = topics.find(({ id }) => id === topicId);
  if (!data || !today || isPlaceholderData) return null;
  const known = new Set(topics.map(({ id }) => id));
  const withoutTopic = data.filter((workshop) => !workshop.topicId || !known.has(workshop.topicId));
  return (
    <>
      <PageHeader
        above={
          chosen && (
            <LinkButton href={hrefOf({ screen: 'topics', topicId: null })}>
              {t('workshops.allTopics')}
            </LinkButton>
          )
        }
        meta={t('workshops.byTopicText')}
        title={chosen ? topicName(chosen, language) : t('workshops.byTopic')}
      />
      {data.length === 0 && !chosen ? (
        <EmptyState
          action={<Button onPress={() => goTo({ screen: 'missions' })}>{t('workshops.toMissions')}</Button>}
          icon={Presentation}
          title={t('workshops.emptyTopicsTitle')}
        >
          {t('workshops.emptyTopicsText')}
        </EmptyState>
      ) : (
        <div className={styles.topics}>
          {(chosen ? [chosen] : topics).map((topic) => (
            <TopicWorkshops
              key={topic.id}
              today={today}
              topic={topic}
              workshops={data.filter((workshop) => workshop.topicId === topic.id)}
            />
          ))}
          {!chosen && withoutTopic.length > 0 && (
            <TopicWorkshops today={today} topic={null} workshops={withoutTopic} />
          )}
        </div>
      )}
    </>
  );
}
