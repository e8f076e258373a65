import { useState } from 'react';
import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/TextArea';

type Props = {
  title: string;
  /** Drops them for this reason. */
  drop: (reason: string) => Promise<Result<unknown>>;
  onDone: () => void;
  onClose: () => void;
};

/** Asks why something is dropped; nothing is before there is a reason. */
export function DropDialog({ title, drop, onDone, onClose }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  async function confirm() {
    const result = await drop(reason);
    if (result.ok) onDone();
    else setError(failureText(t, result.error));
  }
  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button onPress={() => void confirm()} variant="primary">
            {t('followUps.drop.confirm')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={title}
    >
      <TextArea
        autoFocus
        error={error}
        hint={t('followUps.drop.hint')}
        isRequired
        label={t('followUps.drop.reason')}
        onChange={(text) => {
          setReason(text);
          setError(undefined);
        }}
        rows={3}
        value={reason}
      />
    </Dialog>
  );
}
