import { useMemo, useState } from 'react';
import type { DelegationPaper } from '../../../db/domain/delegation-paper';
import type { DelegationRecords } from '../../../db/domain/delegation-records';
import type { DelegationPrintable } from '../../../electron/contract/documents';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import type { Paper } from '../paper/paper';
import { travelDays } from './arrivals';
import { delegationPapersOf, photosById } from './papers';

export type DelegationChoice = Omit<DelegationPrintable, 'document' | 'missionId'>;

type Document = { records: DelegationRecords; printable: DelegationPrintable; papers: readonly Paper[] };

const noPhotos = photosById([]);

/** Which document of a mission's delegation is looked at, and that document, written from what is in the database now. */
export function useDelegationDocument(mission: MissionDetail) {
  const { choice, choose } = useChoice(mission);
  const { paper, language, hasPhotos, script, day, planId } = choice;
  const missionId = mission.id;
  const wantsPhotos = hasPhotos && paper === 'delegation-list';
  const recordsRead = useRecords('delegation', 'records', { missionId });
  const photosRead = useRecords('delegation', 'photos', wantsPhotos ? { missionId } : 'wait');
  const needsRead = useRecords('delegation', 'needs', paper === 'needs' ? { missionId } : 'wait');
  // A former answer stays until the new one is there; it isn't what was asked for.
  const records = recordsRead.data?.mission.id === missionId ? recordsRead.data : undefined;
  const photos = wantsPhotos ? photosRead.data : undefined;
  const needs = paper === 'needs' ? needsRead.data : undefined;

  const document = useMemo<Document | undefined>(() => {
    if (!records || (wantsPhotos && !photos) || (paper === 'needs' && !needs)) return undefined;
    const chosen = { paper, language, hasPhotos: wantsPhotos, script, day, planId };
    const printable = settled(missionId, chosen, records);
    const more = { photos: photos ? photosById(photos) : noPhotos, needs: needs ?? null };
    return { records, printable, papers: delegationPapersOf(printable, records, more) };
  }, [records, photos, needs, missionId, wantsPhotos, paper, language, script, day, planId]);
  return { choice, choose, document, error: recordsRead.error ?? photosRead.error ?? needsRead.error };
}

function useChoice(mission: MissionDetail) {
  const { language: ownLanguage } = useTexts();
  const [chosen, setChosen] = useState<Partial<DelegationChoice>>({});
  const usualLanguage = mission.languages.includes(ownLanguage) ? ownLanguage : mission.languages[0];
  const choice: DelegationChoice = {
    paper: 'delegation-list' satisfies DelegationPaper,
    hasPhotos: false,
    script: 'both',
    day: null,
    planId: null,
    ...chosen,
    language:
      mission.languages.find((language) => language === chosen.language) ?? usualLanguage ?? ownLanguage,
  };
  return { choice, choose: (part: Partial<DelegationChoice>) => setChosen({ ...chosen, ...part }) };
}

/** The choice without what the document has no use for, and with a day and a plan that are there. */
function settled(
  missionId: string,
  choice: DelegationChoice,
  records: DelegationRecords,
): DelegationPrintable {
  const { paper, day, planId } = choice;
  const plan = records.plans.find(({ id }) => id === planId) ?? records.plans[0];
  return {
    ...choice,
    document: 'delegation',
    missionId,
    day: paper === 'arrivals' ? (travelDays(records).find((each) => each === day) ?? null) : null,
    planId: paper === 'seating' ? (plan?.id ?? null) : null,
  };
}
