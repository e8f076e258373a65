import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorText } from '../ui/ErrorText';
import type { Result } from './api';
import { failureText, fieldError } from './failures';
import { useKeptDraft } from './useKeptDraft';

type Form<T> = {
  draft: T;
  change: (part: Partial<T>) => void;
  errorOf: (field: string) => string | undefined;
};

type Props<T> = {
  title: string;
  /** What was filled in is kept under it when the dialog is closed in passing; Cancel throws it away. */
  draftKey: string;
  empty: T;
  create: (draft: T) => Promise<Result<{ id: string }>>;
  onCreated: (id: string) => void;
  onClose: () => void;
  size?: 'normal' | 'wide';
  children: (form: Form<T>) => ReactNode;
};

/** The dialog in which a record is made. */
export function CreateDialog<T extends object>(props: Props<T>) {
  const { title, draftKey, empty, create, onCreated, onClose, size, children } = props;
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft(draftKey, empty);
  const [failure, setFailure] = useState<Failure>();
  const fields = useRef<HTMLFormElement>(null);
  const form: Form<T> = {
    draft,
    change: (part) => {
      setFailure(undefined);
      setDraft({ ...draft, ...part });
    },
    errorOf: (field) => fieldError(t, failure, field),
  };

  function discard() {
    clear();
    onClose();
  }

  async function submit() {
    // A field that says itself what is wrong (a date that is none) would otherwise be left out in silence.
    const faulty = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) return faulty.focus();
    const result = await create(draft);
    if (!result.ok) return setFailure(result.error);
    discard();
    onCreated(result.value.id);
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={discard}>{t('common.cancel')}</Button>
          <Button onPress={() => void submit()} variant="primary">
            {t('common.create')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size={size}
      title={title}
    >
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          // Enter leaves the field first, so that it says what it holds.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          window.setTimeout(() => void submit());
        }}
        ref={fields}
      >
        {children(form)}
        {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
        {/* Enter in a field creates, as the button outside the form does. */}
        <button hidden type="submit">
          {t('common.create')}
        </button>
      </form>
    </Dialog>
  );
}
