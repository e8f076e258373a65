import { dueGroups, type FollowUpView } from '../../../db/domain/follow-up-views';
import type { Topic } from '../../../db/domain/topic';
import type { FollowUpsInView } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { topicName, useTopics } from '../../shared/topics';

/** What stands over each group of a view's list, in a topic's colour where it is one. */
export function useGroupHeading(view: FollowUpView) {
  const { t, language } = useTexts();
  const topics = useTopics();
  return ({ key, name }: FollowUpsInView['groups'][number]): { heading: string; topic?: Topic } => {
    const group = dueGroups.find((one) => one === key);
    if (group) return { heading: t(`followUps.groups.${group}`) };
    if (view === 'by-topic') {
      const topic = topics.find(({ id }) => id === key);
      return topic
        ? { heading: topicName(topic, language), topic }
        : { heading: t('followUps.without.by-topic') };
    }
    return {
      heading:
        name ?? t(view === 'by-partner' ? 'followUps.without.by-partner' : 'followUps.without.by-mission'),
    };
  };
}
