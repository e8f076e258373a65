import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Attachment, extensionOf } from '../../db/domain/attachment';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { TextField } from '../ui/TextField';
import { api } from './api';
import { failureText } from './failures';

type Props = {
  file: Pick<Attachment, 'id' | 'name'>;
  /** @param isByKey the focus goes nowhere by itself */
  onDone: (isByKey: boolean) => void;
};

/** A file's name, being written: Enter or leaving it saves, Esc leaves it as it was. */
export function AttachmentName({ file, onDone }: Props) {
  const { t } = useTexts();
  const [name, setName] = useState(file.name);
  const [failure, setFailure] = useState<Failure>();
  const input = useRef<HTMLInputElement>(null);
  const extension = extensionOf(file.name);

  useEffect(() => {
    // What kind of file it is seldom changes: what stands before is ready to be written over.
    const end = file.name.length - (extension === '' ? 0 : extension.length + 1);
    input.current?.focus();
    input.current?.setSelectionRange(0, end);
  }, [file.name, extension]);

  async function save(isByKey: boolean) {
    if (name === file.name) return onDone(isByKey);
    const result = await api().attachments.rename({ id: file.id, name });
    if (result.ok) onDone(isByKey);
    else setFailure(result.error);
  }

  return (
    <form
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone(true);
      }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(true);
      }}
    >
      <TextField
        error={failure && failureText(t, failure)}
        isLabelHidden
        label={t('attachments.name')}
        maxLength={255}
        onBlur={() => void save(false)}
        onChange={(text) => {
          setFailure(undefined);
          setName(text);
        }}
        ref={input}
        value={name}
      />
    </form>
  );
}
