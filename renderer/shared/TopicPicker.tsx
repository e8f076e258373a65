import { useTexts } from '../i18n';
import { Select } from '../ui/Select';
import { topicIcon } from '../ui/topicIcons';
import { topicName, useTopics } from './topics';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
  /** What no topic is called here: none, or all of them in a filter. */
  noneLabel?: string;
};

/** No topic's id: React Aria takes an empty key for no choice at all. */
const none = 'none';

/** One of the office's topics, or none. */
export function TopicPicker({ value, onChange, noneLabel, ...rest }: Props) {
  const { t, language } = useTexts();
  const items = useTopics().map((topic) => ({
    id: topic.id,
    label: topicName(topic, language),
    icon: topicIcon(topic.icon),
  }));
  return (
    <Select
      {...rest}
      items={[{ id: none, label: noneLabel ?? t('common.none') }, ...items]}
      onChange={(id) => onChange(id === none ? null : id)}
      value={value ?? none}
    />
  );
}
