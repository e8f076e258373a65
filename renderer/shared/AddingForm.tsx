import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { ErrorText } from '../ui/ErrorText';
import styles from './AddingForm.module.css';
import type { Result } from './api';
import { type NewRecordFields, useNewRecord } from './useNewRecord';
import { useRevealed } from './useRevealed';

type Props<T> = {
  /** What was filled in is kept under it when one goes away, with Esc too; Cancel throws it away. */
  draftKey: string;
  empty: T;
  add: (draft: T) => Promise<Result<unknown>>;
  onDone: () => void;
  /** Once something was added, an empty form is there for the next. */
  addsSeveral?: boolean;
  /** What the form does, where it does more than add. */
  submitLabel?: string;
  children: (fields: NewRecordFields<T>) => ReactNode;
};

/** A form that opens inside a page to add something to what is there. Enter adds it, Esc ends. */
export function AddingForm<T extends object>(props: Props<T>) {
  const { draftKey, empty, add, onDone, addsSeveral = false, submitLabel, children } = props;
  const { t } = useTexts();
  const [added, setAdded] = useState(0);
  const { form, fields, failure, clear } = useNewRecord({
    draftKey,
    empty,
    create: add,
    onCreated: () => (addsSeveral ? setAdded(added + 1) : onDone()),
  });
  useRevealed(form.ref);

  return (
    <form
      {...form}
      className={styles.form}
      key={added}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // The pane that the form is in stays open.
        event.preventDefault();
        onDone();
      }}
    >
      {children(fields)}
      {failure && <ErrorText>{failure}</ErrorText>}
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
          {submitLabel ?? t('common.add')}
        </Button>
      </div>
    </form>
  );
}
