import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { NamedDelegate } from '../../../db/domain/precedence';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { isolated } from '../../shared/precedenceWords';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './MoveReason.module.css';

interface Props {
  delegate: NamedDelegate;
  /** The place of the whole order, and the one that is shown. */
  place: number;
  shownPlace: number;
  onEnd: () => void;
}

/** Asks why somebody is to stand where they were moved; nothing is saved before there is a reason. Esc gives the move up. */
export function MoveReason({ delegate, place, shownPlace, onEnd }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState(delegate.placedReason);
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  const name = isolated(delegate.name);

  // The row may have moved in the document, which takes the focus away.
  useEffect(() => {
    if (place > 0) form.current?.querySelector('input')?.focus();
  }, [place]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await api().precedence.place({ participationId: delegate.id, place, reason });
    if (result.ok) onEnd();
    else setFailure(result.error);
  }

  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEnd();
      }}
      onSubmit={(event) => void submit(event)}
      ref={form}
    >
      <TextField
        error={failure && failureText(t, failure)}
        hint={t('order.whyHint')}
        label={t('order.why', { name, place: shownPlace })}
        onChange={(text) => {
          setReason(text);
          setFailure(undefined);
        }}
        value={reason}
      />
      <div className={styles.buttons}>
        <Button onPress={onEnd} size="small">
          {t('common.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {t('order.place')}
        </Button>
      </div>
    </form>
  );
}
