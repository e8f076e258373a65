import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { KnownConflict } from '../../../../db/domain/conflicts/conflict';
import type { Failure } from '../../../../electron/contract/result';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { failureText } from '../../../shared/failures';
import { useKeptDraft } from '../../../shared/useKeptDraft';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import styles from './Conflicts.module.css';

type Props = {
  missionId: string;
  told: Pick<KnownConflict, 'subject' | 'facts'>;
  onCancel: () => void;
  /** The conflict will leave the list. @returns where the focus goes then */
  onLeaving: () => () => void;
};

/** Lets a conflict stand, with the reason why that is all right. */
export function DismissForm({ missionId, told: { subject, facts }, onCancel, onLeaving }: Props) {
  const { t } = useTexts();
  const [reason, setReason, clear] = useKeptDraft(`conflict reason ${missionId} ${subject}`, '');
  const [error, setError] = useState<Failure | 'no-reason'>();

  async function dismiss(event?: FormEvent) {
    event?.preventDefault();
    if (reason.trim() === '') {
      setError('no-reason');
      return;
    }
    const goOn = onLeaving();
    const result = await api().conflicts.dismiss({ missionId, subject, facts, reason });
    if (!result.ok) {
      setError(result.error);
      return;
    }
    clear();
    goOn();
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      void dismiss();
    }
  }

  return (
    <form className={styles.form} onKeyDown={handleKey} onSubmit={(event) => void dismiss(event)}>
      <TextArea
        autoFocus
        error={error && (error === 'no-reason' ? t('failures.field.reason-required') : failureText(t, error))}
        isRequired
        label={t('conflicts.dismissal.reason')}
        onChange={setReason}
        rows={2}
        value={reason}
      />
      <div className={styles.buttons}>
        <Button onPress={onCancel} size="small" variant="quiet">
          {t('common.cancel')}
        </Button>
        <Button size="small" type="submit">
          {t('conflicts.dismissal.done')}
        </Button>
      </div>
    </form>
  );
}
