import { NotebookPen, Plus } from 'lucide-react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, parseRoute, useHash } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { excerpt, noteName } from './excerpt';
import { NoteEditor } from './NoteEditor';
import styles from './NotesTab.module.css';

/** A mission's notes: all of them at the start, the one that is being read or written beside them. */
export function NotesTab({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const route = parseRoute(useHash());
  const focus = route.screen === 'mission' ? route.focus : null;
  const { data: notes } = useRecords('notes', 'list', { missionId: mission.id });
  const placeOf = (noteId: string) =>
    ({ screen: 'mission', id: mission.id, tab: 'notes', focus: noteId }) as const;

  async function create() {
    const created = await run(api().notes.create({ missionId: mission.id }));
    if (created) goTo(placeOf(created.id));
  }
  useCommands([
    { id: 'notes.new', name: t('notes.new'), group: 'screen', icon: Plus, run: () => void create() },
  ]);

  if (!notes) return null;
  const current = notes.find(({ id }) => id === focus) ?? notes[0];
  if (!current)
    return (
      <EmptyState
        action={
          <Button icon={Plus} onPress={() => void create()} variant="primary">
            {t('notes.new')}
          </Button>
        }
        icon={NotebookPen}
        title={t('notes.emptyTitle')}
      >
        {t('notes.emptyText')}
      </EmptyState>
    );

  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        <Section
          action={
            <Button icon={Plus} onPress={() => void create()} size="small" variant="quiet">
              {t('notes.new')}
            </Button>
          }
          heading={t('notes.list')}
        >
          <List>
            {notes.map((note) => (
              <ListRow
                href={hrefOf(placeOf(note.id))}
                isCurrent={note.id === current.id}
                key={note.id}
                secondLine={excerpt(note) && <p className={styles.excerpt}>{excerpt(note)}</p>}
                title={noteName(note, t)}
              />
            ))}
          </List>
        </Section>
      </div>
      <NoteEditor key={current.id} note={current} />
    </div>
  );
}
