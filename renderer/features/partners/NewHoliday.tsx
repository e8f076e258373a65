import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { failureText, fieldError } from '../../shared/failures';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { useRevealed } from '../../shared/useRevealed';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { TextField } from '../../ui/TextField';
import styles from './PartnerHolidays.module.css';

type Props = { partnerId: string; onDone: () => void };

const empty = { day: null as string | null, name: '' };

/** Adds a holiday. Enter adds it and leaves an empty form for the next; Esc ends. */
export function NewHoliday({ partnerId, onDone }: Props) {
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft(`holiday new of ${partnerId}`, empty);
  const [failure, setFailure] = useState<Failure>();
  const [added, setAdded] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useRevealed(form);
  const change = (part: Partial<typeof empty>) => {
    setFailure(undefined);
    setDraft({ ...draft, ...part });
  };

  async function add() {
    // A field that says itself what is wrong (a date that is none) would otherwise be left out in silence.
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty && !failure) return faulty.focus();
    const { day, name } = draft;
    const result = await api().partners.addHolidays({ partnerId, holidays: [{ day: day ?? '', name }] });
    if (!result.ok) return setFailure(result.error);
    clear();
    setAdded(added + 1);
  }

  return (
    <form
      className={styles.form}
      key={added}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onDone()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
      ref={form}
    >
      <DayInput
        autoFocus
        error={fieldError(t, failure, 'day')}
        isRequired
        label={t('partners.holidays.day')}
        onChange={(day) => change({ day })}
        value={draft.day}
      />
      <TextField
        error={fieldError(t, failure, 'name')}
        isRequired
        label={t('partners.holidays.name')}
        onChange={(name) => change({ name })}
        value={draft.name}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <div className={styles.buttons}>
        <Button
          onPress={() => {
            clear();
            onDone();
          }}
          size="small"
        >
          {added > 0 ? t('common.close') : t('common.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
