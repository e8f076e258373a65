import { Columns2, Eye, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Note } from '../../../db/domain/note';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { SavedText } from '../../shared/SavedText';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { noteName } from './excerpt';
import { MarkdownText } from './MarkdownText';
import styles from './NoteEditor.module.css';

const looks = { write: PencilLine, both: Columns2, read: Eye };
type Look = keyof typeof looks;

/** The way of looking that was chosen last; it lasts as long as the app runs. */
let keptLook: Look = 'both';

/** One note: its title and Markdown, saved as they are written, and how it reads. */
export function NoteEditor({ note }: { note: Note }) {
  const { t } = useTexts();
  const [look, setLook] = useState(keptLook);
  const startDeleting = useDeletion(note);
  const body = useAutosave(`note ${note.id} body`, note.body, (text) =>
    api().notes.update({ id: note.id, patch: { body: text } }),
  );

  function choose(next: Look) {
    keptLook = next;
    setLook(next);
  }

  return (
    <section aria-label={noteName(note, t)} className={styles.note}>
      <div className={styles.head}>
        <div className={styles.title}>
          <SavedText
            as="heading"
            draftKey={`note ${note.id} title`}
            label={t('notes.title')}
            onSave={(title) => api().notes.update({ id: note.id, patch: { title } })}
            placeholder={t('notes.untitled')}
            value={note.title}
          />
        </div>
        <SegmentedControl
          items={(['write', 'both', 'read'] as const).map((id) => ({
            id,
            label: t(`notes.${id}`),
            icon: looks[id],
          }))}
          label={t('notes.look')}
          onChange={choose}
          value={look}
        />
        <IconButton icon={Trash2} label={t('notes.delete')} onPress={startDeleting} />
      </div>
      <div className={styles.body} data-look={look}>
        {look !== 'read' && (
          <TextArea
            autoFocus={note.body === ''}
            error={body.failure && failureText(t, body.failure)}
            isLabelHidden
            label={t('notes.body')}
            onBlur={() => void body.flush()}
            onChange={body.change}
            placeholder={t('notes.placeholder')}
            rows={16}
            value={body.value}
          />
        )}
        {look !== 'write' && (
          <article aria-label={t('notes.preview')} className={styles.preview}>
            <MarkdownText text={body.value} />
          </article>
        )}
      </div>
    </section>
  );
}

/** Deleting the note, offered in the menus as well. */
function useDeletion(note: Note): () => void {
  const { t } = useTexts();
  const remove = useRemoval();
  const start = () => void remove(api().notes.remove({ id: note.id }), 'deletedNamed', noteName(note, t));
  useCommands([{ id: 'notes.remove', name: t('notes.delete'), group: 'screen', icon: Trash2, run: start }]);
  return start;
}
