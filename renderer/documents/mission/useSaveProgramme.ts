import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { type Language, textsIn, useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { caseNumberText } from '../../shared/caseNumber';
import { useRun } from '../../shared/useRun';
import { showToast } from '../../ui/toasts';
import { programmeIcs } from '../programme/programmeIcs';
import type { ProgrammeRecords } from '../programme/records';

/** Saves a mission's programme where the user says, in a language of its own. */
export function useSaveProgramme(
  mission: MissionDetail,
  records: ProgrammeRecords | undefined,
  language: Language,
) {
  const { t } = useTexts();
  const run = useRun();
  const [isPrinting, setPrinting] = useState(false);

  async function save(kind: 'pdf' | 'ics', bytes: Uint8Array): Promise<void> {
    const suggestedName = textsIn(language)('documents.programme.fileName', { title: mission.title });
    const saved = await run(api().files.save({ suggestedName, kind, bytes }));
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

  async function savePdf(): Promise<void> {
    if (!records || isPrinting) return;
    setPrinting(true);
    const [reference] = records.caseReferences;
    const number = reference && caseNumberText(textsIn(language), reference);
    const footer = [mission.title, number].filter(Boolean).join(' · ');
    const printable = { document: 'programme', missionId: mission.id, language } as const;
    const bytes = await run(api().documents.pdf({ printable, footer }));
    setPrinting(false);
    if (bytes) await save('pdf', bytes);
  }

  async function saveIcs(): Promise<void> {
    if (records) await save('ics', programmeIcs(records, language, new Date()));
  }

  return { savePdf, saveIcs, isPrinting };
}
