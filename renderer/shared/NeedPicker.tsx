import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { useRecords } from './records';
import { topicName, useTopics } from './topics';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  error?: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Only what this partner needs; left out, what anybody does. */
  partnerId?: string;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** A partner's need, found by any part of what it is called. */
export function NeedPicker({ partnerId, value, ...rest }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const found = useRecords('needs', 'list', partnerId === undefined ? {} : { partnerId }).data ?? [];
  const isElsewhere = value !== null && !found.some(({ id }) => id === value);
  // What was chosen before stays to be seen when it is another partner's.
  const elsewhere = useRecords('needs', 'get', isElsewhere ? { id: value } : 'wait').data;
  const shown = isElsewhere && elsewhere?.id === value ? [elsewhere, ...found] : found;
  const topicOf = (topicId: string | null) => {
    const topic = topics.find(({ id }) => id === topicId);
    return topic && topicName(topic, language);
  };
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={shown.map((need) => ({
        id: need.id,
        label: need.title,
        hint: (partnerId === need.partnerId ? topicOf(need.topicId) : need.partnerName) ?? undefined,
      }))}
      value={value}
    />
  );
}
