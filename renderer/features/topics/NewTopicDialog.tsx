import type { Topic } from '../../../db/domain/topic';
import { topicColours } from '../../../db/domain/topic';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { goTo } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextField } from '../../ui/TextField';
import { ColourPicker } from './ColourPicker';
import { IconPicker } from './IconPicker';
import { SameName } from './SameName';
import styles from './Topics.module.css';

type Draft = Pick<Topic, 'nameDa' | 'nameEn' | 'colour' | 'icon'>;

/** Makes a topic of the office's own; it opens on its page, where the rest can be filled in. */
export function NewTopicDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const topics = useTopics();
  // A colour that no other topic has, while there is one.
  const free = topicColours.find(
    (colour) => colour !== 'none' && !topics.some((topic) => topic.colour === colour),
  );
  return (
    <CreateDialog<Draft>
      create={(draft) => api().topics.create(draft)}
      draftKey="new topic"
      empty={{ nameDa: '', nameEn: '', colour: free ?? 'none', icon: 'tag' }}
      onClose={onClose}
      onCreated={(topicId) => goTo({ screen: 'topics', topicId })}
      title={t('topics.newTitle')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <TextField
            autoFocus
            error={errorOf('nameDa')}
            isRequired
            label={t('topics.nameDa')}
            onChange={(nameDa) => change({ nameDa })}
            value={draft.nameDa}
          />
          <TextField
            error={errorOf('nameEn')}
            isRequired
            label={t('topics.nameEn')}
            onChange={(nameEn) => change({ nameEn })}
            value={draft.nameEn}
          />
          <FormWide>
            <div className={styles.fields}>
              <SameName topic={{ ...draft, id: null }} />
              <ColourPicker onChange={(colour) => change({ colour })} value={draft.colour} />
              <IconPicker colour={draft.colour} onChange={(icon) => change({ icon })} value={draft.icon} />
            </div>
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}
