import { sameNamed, type Topic } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { topicName, useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';

type Props = {
  topic: Pick<Topic, 'nameDa' | 'nameEn'> & { id: string | null };
  /** Offered where the two can be made one. */
  onMerge?: (into: Topic) => void;
};

/** Says that another topic is called the same; two of one name part what belongs together. */
export function SameName({ topic, onMerge }: Props) {
  const { t, language } = useTexts();
  const other = sameNamed(useTopics(), topic);
  if (!other) return null;
  return (
    <Callout
      action={
        onMerge && (
          <Button onPress={() => onMerge(other)} size="small">
            {t('topics.merge')}
          </Button>
        )
      }
      title={t('topics.sameName', { name: topicName(other, language) })}
      tone="warn"
    >
      {t('topics.sameNameText')}
    </Callout>
  );
}
