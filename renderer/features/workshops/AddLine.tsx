import { type FormEvent, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { TextField } from '../../ui/TextField';
import styles from './Parts.module.css';

type Props = {
  /** Names what is being written; it is kept under it. The component's React key must change with it. */
  draftKey: string;
  label: string;
  placeholder: string;
  add: (text: string) => Promise<Result<unknown>>;
};

/** A line that adds one thing after another with Enter. */
export function AddLine({ draftKey, label, placeholder, add }: Props) {
  const { t } = useTexts();
  const [text, setText, clear] = useKeptDraft(draftKey, '');
  const [failure, setFailure] = useState<Failure>();
  const isUnderWay = useRef(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // A key that is held down would add it twice.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const result = await add(text);
    isUnderWay.current = false;
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) clear();
  }

  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <TextField
        error={failure && failureText(t, failure)}
        isLabelHidden
        label={label}
        onChange={(typed) => {
          setFailure(undefined);
          setText(typed);
        }}
        placeholder={placeholder}
        value={text}
      />
    </form>
  );
}
