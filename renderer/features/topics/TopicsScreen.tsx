import { TopicList } from './TopicList';
import { TopicPage } from './TopicPage';

/** All of the office's topics, or everything that is about one of them. */
export function TopicsScreen({ topicId }: { topicId: string | null }) {
  return topicId === null ? <TopicList /> : <TopicPage id={topicId} key={topicId} />;
}
