import { CalendarCheck, PackageOpen, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import type { DocumentKind, Filing, JournalEntry } from '../../../db/domain/journal';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { afterLeaving, faultyIn } from '../../ui/faultyField';
import { IconButton } from '../../ui/IconButton';
import { Popover } from '../../ui/Popover';
import styles from './Journal.module.css';

type Props = {
  documents: readonly (JournalEntry & { kind: DocumentKind; filing: Filing })[];
  /** How many could be selected. */
  count: number;
  onSelectAll: () => void;
  onPack: () => void;
  onClear: () => void;
};

/** What can be done to the documents that are selected: one step each time, taken back with one press. */
export function JournalBar({ documents, count, onSelectAll, onPack, onClear }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const journalised = documents.filter(({ filing }) => filing.journalisedOn !== null);

  async function mark(marked: Props['documents'], journalisedOn: string | null) {
    const named = marked.map(({ kind, id }) => ({ kind, id }));
    if ((await run(api().journal.mark({ documents: named, journalisedOn }))) === undefined) return;
    onClear();
    await offerUndo(
      journalisedOn === null
        ? t('journal.bulk.takenBack', { count: marked.length })
        : t('journal.bulk.marked', { count: marked.length, day: formatDay(journalisedOn, language) }),
    );
  }

  return (
    <section aria-label={t('journal.bulk.label')} className={styles.bar}>
      <span className={styles.count} role="status">
        {t('journal.bulk.selected', { count: documents.length })}
      </span>
      {documents.length < count && (
        <Button onPress={onSelectAll} size="small" variant="quiet">
          {t('journal.bulk.all', { count })}
        </Button>
      )}
      <div className={styles.actions}>
        <Popover
          label={t('journal.bulk.mark')}
          trigger={
            <Button icon={CalendarCheck} size="small">
              {t('journal.bulk.mark')}
            </Button>
          }
        >
          {({ close }) => (
            <MarkForm
              onMark={(day) => {
                close();
                void mark(documents, day);
              }}
            />
          )}
        </Popover>
        {journalised.length > 0 && (
          <Button icon={Undo2} onPress={() => void mark(journalised, null)} size="small">
            {t('journal.bulk.takeBack')}
          </Button>
        )}
        <Button icon={PackageOpen} onPress={onPack} size="small">
          {t('journal.bulk.pack')}
        </Button>
        <IconButton icon={X} label={t('journal.bulk.clear')} onPress={onClear} size="small" />
      </div>
    </section>
  );
}

/** On which day; today unless one says otherwise. */
function MarkForm({ onMark }: { onMark: (day: string) => void }) {
  const { t } = useTexts();
  const today = useToday();
  const [given, setDay] = useState<string | null | undefined>(undefined);
  const day = given === undefined ? (today ?? null) : given;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        afterLeaving(() => {
          // What stands in the field isn't the day that it had before.
          const faulty = faultyIn(form);
          if (faulty) faulty.focus();
          else if (day !== null) onMark(day);
        });
      }}
    >
      <DayInput autoFocus label={t('journal.bulk.day')} onChange={setDay} value={day} />
      <div>
        <Button isDisabled={day === null} size="small" type="submit" variant="primary">
          {t('journal.bulk.markSubmit')}
        </Button>
      </div>
    </form>
  );
}
