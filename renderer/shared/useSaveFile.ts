import { useState } from 'react';
import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import { api } from './api';
import { useRun } from './useRun';

type Kind = 'csv' | 'docx' | 'ics' | 'pdf' | 'png' | 'svg' | 'vcf' | 'xlsx' | 'zip';
type Making = {
  kind: Kind;
  suggestedName: string;
  /** What the file holds; nothing where that failed and was said already. */
  make: () => Promise<Uint8Array | null | undefined>;
};

/** Makes a file and saves it where the user says. `isSaving` is what is being made at the moment;
 * `save` resolves to whether it was saved. */
export function useSaveFile() {
  const { t } = useTexts();
  const run = useRun();
  const [isSaving, setSaving] = useState<Kind | null>(null);

  async function save({ kind, suggestedName, make }: Making): Promise<boolean> {
    if (isSaving) return false;
    setSaving(kind);
    const bytes = await make()
      .catch(() => void showToast({ title: t('documents.tab.notMade'), tone: 'stop' }))
      .finally(() => setSaving(null));
    const saved = bytes && (await run(api().files.save({ suggestedName, kind, bytes })));
    if (!saved) return false;
    showToast({
      title: t('documents.tab.saved', { name: saved.name }),
      tone: 'good',
      action: {
        label: t('documents.tab.reveal'),
        onPress: () => void run(api().files.reveal({ token: saved.token })),
      },
    });
    return true;
  }
  return { isSaving, save };
}
