import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { TopicCounts } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { useRecords } from '../../shared/records';
import { useTopics } from '../../shared/topics';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { PageHeader } from '../../ui/PageHeader';
import { NewTopicDialog } from './NewTopicDialog';
import { Part } from './Part';
import { TopicEntry } from './TopicEntry';
import styles from './Topics.module.css';
import { useTopicEnding } from './useTopicEnding';
import { WorkshopTrace } from './WorkshopTrace';

const none: TopicCounts = {
  ...{ missions: 0, items: 0, followUps: 0, needs: 0, statements: 0 },
  ...{ solutions: 0, inquiries: 0, agreements: 0, results: 0, costs: 0, hours: 0, memos: 0 },
};

/** The office's topics in its own order, with how much there is about each; and the workshops that have none yet. */
export function TopicList() {
  const { t } = useTexts();
  const [isCreating, setCreating] = useState(false);
  const topics = useTopics();
  const ending = useTopicEnding();
  const today = useToday();
  const { data: counts } = useRecords('topics', 'counts');
  const { data: workshops } = useRecords('workshops', 'list', {});
  const create = () => setCreating(true);
  useCommands([{ id: 'topics.new', name: t('topics.new'), group: 'screen', icon: Plus, run: create }]);
  if (!counts || !workshops || !today) return null;
  const countsOf = (id: string) => counts.find(({ topicId }) => topicId === id)?.counts ?? none;
  const without = workshops.filter(({ topicId }) => topicId === null);
  return (
    <div className={styles.page}>
      <PageHeader
        actions={
          <Button icon={Plus} onPress={create} variant="primary">
            {t('topics.new')}
          </Button>
        }
        meta={t('topics.intro')}
        title={t('common.topics')}
      />
      <List label={t('common.topics')}>
        {topics.map((topic, index) => (
          <TopicEntry
            counts={countsOf(topic.id)}
            down={index === topics.length - 1 ? undefined : (topics[index + 2]?.id ?? null)}
            ending={ending}
            key={topic.id}
            topic={topic}
            up={topics[index - 1]?.id}
          />
        ))}
      </List>
      {without.length > 0 && (
        <Part empty="" heading={t('topics.withoutTopic')} rows={without}>
          {(shown) => (
            <>
              <p className={styles.note}>{t('topics.withoutTopicText')}</p>
              {shown.map((workshop) => (
                <WorkshopTrace key={workshop.id} today={today} workshop={workshop} />
              ))}
            </>
          )}
        </Part>
      )}
      {ending.dialog}
      {isCreating && <NewTopicDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
