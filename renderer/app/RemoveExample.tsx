import { useState } from 'react';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { useRun } from '../shared/useRun';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { showToast } from '../ui/toasts';

/** Removes the example after asking: its file goes, and with it what was changed in it. */
export function RemoveExample({ variant }: { variant: 'quiet' | 'secondary' }) {
  const { t } = useTexts();
  const run = useRun();
  const [isAsking, setAsking] = useState(false);
  async function remove() {
    if (await run(api().workspace.removeExample()))
      showToast({ title: t('app.example.removed'), tone: 'good' });
  }
  return (
    <>
      <Button onPress={() => setAsking(true)} variant={variant}>
        {t('app.example.remove')}
      </Button>
      <AlertDialog
        cancelLabel={t('common.cancel')}
        confirmLabel={t('app.example.remove')}
        isDangerous
        isOpen={isAsking}
        onConfirm={() => void remove()}
        onOpenChange={setAsking}
        title={t('app.example.removeTitle')}
      >
        {t('app.example.removeText')}
      </AlertDialog>
    </>
  );
}
