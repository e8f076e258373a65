import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { ProgrammePrintable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { type ProgrammeCalendar, programmeCalendar } from '../calendar/programmeCalendar';
import type { Paper } from '../paper/paper';
import { paperDocx } from '../paper/paperDocx';

/** Saves a programme's document where the user says. */
export function useSaveDocument(
  printable: ProgrammePrintable,
  edition: ProgrammeEdition,
  papers: readonly Paper[],
) {
  const { t } = useTexts();
  const run = useRun();
  const { isSaving, save } = useSaveFile();
  const [paper] = papers;
  const title = paper?.title ?? '';
  const savePaper = (kind: 'pdf' | 'docx', make: () => Promise<Uint8Array | undefined>) =>
    save({ kind, suggestedName: title, make });
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
