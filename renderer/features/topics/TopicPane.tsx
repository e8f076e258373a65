import type { Topic, TopicPatch } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { SidePane } from '../../ui/SidePane';
import { ColourPicker } from './ColourPicker';
import { IconPicker } from './IconPicker';
import { SameName } from './SameName';
import styles from './Topics.module.css';

type Props = { topic: Topic; onMerge: (into: Topic) => void; onClose: () => void };

/** What a topic is called and how it looks, saved as one types and seen everywhere at once. */
export function TopicPane({ topic, onMerge, onClose }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = topic;
  const save = (patch: TopicPatch) => api().topics.update({ id, patch });
  return (
    <SidePane closeLabel={t('common.close')} heading={t('topics.editTitle')} onClose={onClose}>
      <div className={styles.fields}>
        <SavedText
          draftKey={`topic ${id} nameDa`}
          isRequired
          label={t('topics.nameDa')}
          onSave={(nameDa) => save({ nameDa })}
          value={topic.nameDa}
        />
        <SavedText
          draftKey={`topic ${id} nameEn`}
          isRequired
          label={t('topics.nameEn')}
          onSave={(nameEn) => save({ nameEn })}
          value={topic.nameEn}
        />
        <SameName onMerge={onMerge} topic={topic} />
        <SavedText
          draftKey={`topic ${id} shortDa`}
          label={t('topics.shortDa')}
          onSave={(shortDa) => save({ shortDa })}
          placeholder={topic.nameDa}
          value={topic.shortDa}
        />
        <SavedText
          draftKey={`topic ${id} shortEn`}
          hint={t('topics.shortHint')}
          label={t('topics.shortEn')}
          onSave={(shortEn) => save({ shortEn })}
          placeholder={topic.nameEn}
          value={topic.shortEn}
        />
        <ColourPicker onChange={(colour) => void run(save({ colour }))} value={topic.colour} />
        <IconPicker colour={topic.colour} onChange={(icon) => void run(save({ icon }))} value={topic.icon} />
      </div>
    </SidePane>
  );
}
