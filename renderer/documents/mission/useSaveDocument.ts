import { useState } from 'react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { Printable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { showToast } from '../../ui/toasts';
import { programmeCalendar } from '../calendar/programmeCalendar';
import type { Paper } from '../paper/paper';

type Kind = 'pdf' | 'docx' | 'ics';

/** Saves a document where the user says. `isSaving` is what is being made at the moment. */
export function useSaveDocument(printable: Printable, edition: ProgrammeEdition, papers: readonly Paper[]) {
  const { t } = useTexts();
  const run = useRun();
  const [isSaving, setSaving] = useState<Kind | null>(null);
  const [paper] = papers;

  async function save(kind: Kind, make: () => Promise<Uint8Array | null | undefined>): Promise<void> {
    if (isSaving || !paper) return;
    setSaving(kind);
    const bytes = await make().finally(() => setSaving(null));
    const saved = bytes && (await run(api().files.save({ suggestedName: paper.title, kind, bytes })));
    if (!saved) return;
    showToast({
      title: t('documents.tab.saved', { name: saved.name }),
      tone: 'good',
      action: {
        label: t('documents.tab.reveal'),
        onPress: () => void run(api().files.reveal({ token: saved.token })),
      },
    });
  }

  return {
    isSaving,
    savePdf: () => save('pdf', () => run(api().documents.pdf({ printable, footer: paper?.footer ?? '' }))),
    saveDocx: () =>
      save('docx', async () => {
        // Large, and needed here alone.
        const { paperDocx } = await import('../paper/paperDocx');
        return paperDocx(papers);
      }),
    saveIcs: () =>
      save('ics', async () => {
        const { language, participationId } = printable;
        return programmeCalendar(edition, {
          language,
          participationId: participationId ?? undefined,
          now: new Date(),
        });
      }),
  };
}
