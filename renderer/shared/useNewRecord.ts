import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { afterLeaving, faultyIn } from '../ui/faultyField';
import type { Result } from './api';
import { failureText, fieldError } from './failures';
import { useKeptDraft } from './useKeptDraft';

/** What a form's fields are drawn from. */
export type NewRecordFields<T> = {
  draft: T;
  change: (part: Partial<T>) => void;
  /** What is wrong with a field, by its name in what was sent. */
  errorOf: (field: string) => string | undefined;
};

type Options<T, Made> = {
  /** What was filled in is kept under it when one goes away in the middle of it. */
  draftKey: string;
  empty: T;
  create: (draft: T) => Promise<Result<Made>>;
  /** Once it is made; the draft is empty again. */
  onCreated: (made: Made) => void;
};

/**
 * The form in which a record is made: its draft, its failure, and a submission that puts the focus into the first field
 * with something wrong, whether the field says so itself or the record was refused.
 */
export function useNewRecord<T extends object, Made>({
  draftKey,
  empty,
  create,
  onCreated,
}: Options<T, Made>) {
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft(draftKey, empty);
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  const isUnderWay = useRef(false);
  const isMade = useRef(false);

  useEffect(() => {
    if (failure?.kind === 'invalid') faultyIn(form.current)?.focus();
  }, [failure]);

  async function submit() {
    // A field that says itself what is wrong (a date that is none) would otherwise be left out in silence.
    const faulty = faultyIn(form.current);
    if (faulty) return faulty.focus();
    // A key that is held down, or a double click, would make it twice.
    if (isUnderWay.current || isMade.current) return;
    isUnderWay.current = true;
    const result = await create(draft);
    isUnderWay.current = false;
    if (!result.ok) return setFailure(result.error);
    // The second click may come when it is made already: the next record begins with what is written next.
    isMade.current = true;
    clear();
    onCreated(result.value);
  }

  const fields: NewRecordFields<T> = {
    draft,
    change: (part) => {
      isMade.current = false;
      setFailure(undefined);
      setDraft({ ...draft, ...part });
    },
    errorOf: (field) => fieldError(t, failure, field),
  };
  return {
    fields,
    /** What went wrong that no field is to blame for. */
    failure: failure && failure.kind !== 'invalid' ? failureText(t, failure) : undefined,
    clear,
    submit,
    /** The props of the `form` element. */
    form: {
      ref: form,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        afterLeaving(() => void submit());
      },
    },
  };
}
