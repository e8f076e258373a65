import { useState } from 'react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { Printable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { showToast } from '../../ui/toasts';
import { type ProgrammeCalendar, programmeCalendar } from '../calendar/programmeCalendar';
import type { Paper } from '../paper/paper';
import { paperDocx } from '../paper/paperDocx';

type Kind = 'pdf' | 'docx' | 'ics';
type Making = { kind: Kind; suggestedName: string; make: () => Promise<Uint8Array | null | undefined> };

/** Saves a document where the user says. `isSaving` is what is being made at the moment. */
export function useSaveDocument(printable: Printable, edition: ProgrammeEdition, papers: readonly Paper[]) {
  const { t } = useTexts();
  const run = useRun();
  const [isSaving, setSaving] = useState<Kind | null>(null);
  const [paper] = papers;

  async function save({ kind, suggestedName, make }: Making): Promise<void> {
    if (isSaving) return;
    setSaving(kind);
    const bytes = await make()
      .catch(() => void showToast({ title: t('documents.tab.notMade'), tone: 'stop' }))
      .finally(() => setSaving(null));
    const saved = bytes && (await run(api().files.save({ suggestedName, kind, bytes })));
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

  const title = paper?.title ?? '';
  const savePaper = (kind: Kind, make: Making['make']) => save({ kind, suggestedName: title, make });
  const saveCalendar = (part: keyof ProgrammeCalendar, suggestedName: string) =>
    save({
      kind: 'ics',
      suggestedName,
      make: async () => {
        const { language, participationId } = printable;
        const whose = participationId ?? undefined;
        return programmeCalendar(edition, { language, participationId: whose, now: new Date() })[part];
      },
    });

  return {
    isSaving,
    savePdf: () =>
      savePaper('pdf', () => run(api().documents.pdf({ printable, footer: paper?.footer ?? '' }))),
    saveDocx: () => savePaper('docx', () => paperDocx(papers)),
    saveIcs: () => saveCalendar('request', title),
    saveCancellations: () =>
      saveCalendar('cancellations', `${title} – ${t('documents.tab.cancellationsFile')}`),
  };
}
