import { useState } from 'react';
import { isTopicUsed, type Topic, type TopicCounts } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { goTo } from '../../shared/route';
import { topicName, useTopics } from '../../shared/topics';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { topicIcon } from '../../ui/topicIcons';
import styles from './Topics.module.css';
import { countList } from './words';

type Props = {
  /** The one that goes. */
  topic: Topic;
  counts: TopicCounts;
  /** The one that is to stay, where it is known already. */
  into: string | null;
  onClose: () => void;
};

/** Makes a topic part of another: what that means is said before it is done, and it is one step to undo. */
export function MergeDialog({ topic, counts, into, onClose }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [keptId, setKeptId] = useState(into);
  const others = useTopics().filter(({ id }) => id !== topic.id);
  const kept = others.find(({ id }) => id === keptId);
  const gone = topicName(topic, language);

  async function merge() {
    if (!kept) return;
    if ((await run(api().topics.merge({ keptId: kept.id, goneId: topic.id }))) === undefined) return;
    onClose();
    goTo({ screen: 'topics', topicId: kept.id });
    await offerUndo(t('topics.merged', { gone, kept: topicName(kept, language) }));
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button isDisabled={!kept} onPress={() => void merge()} variant="primary">
            {t('topics.mergeSubmit')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('topics.mergeTitle', { name: gone })}
    >
      <div className={styles.fields}>
        <Select
          autoFocus
          items={others.map(({ id, icon, ...names }) => ({
            id,
            label: topicName({ id, icon, ...names }, language),
            icon: topicIcon(icon),
          }))}
          label={t('topics.mergeInto')}
          onChange={setKeptId}
          placeholder={t('topics.mergePlaceholder')}
          value={keptId}
        />
        <p>
          {isTopicUsed(counts)
            ? t('topics.mergeMoves', { list: countList(counts, t, language) })
            : t('topics.mergeMovesNothing')}
        </p>
        <p className={styles.quiet}>{t('topics.mergeVersions')}</p>
      </div>
    </Dialog>
  );
}
