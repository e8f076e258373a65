import { useState } from 'react';
import type { ProgrammePaper } from '../../../db/domain/programme-paper';
import type { ProgrammeVersion } from '../../../db/domain/programme-records';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';

/** Which document of a mission's programme is looked at. */
export type DocumentChoice = {
  paper: ProgrammePaper;
  /** A released version, or null for the draft. */
  versionId: string | null;
  language: string;
  /** One day of the day cards, or null for all of them. */
  day: string | null;
  /** Whose programme or changes; null for nobody's in particular. */
  participationId: string | null;
  /** What changes are told against; null where there is no earlier version. */
  againstId: string | null;
};

/**
 * What has been chosen, with what is usual in the place of what hasn't, or isn't there any more: the latest version if
 * there is one, the window's language if the programme has it.
 */
export function useDocumentChoice(mission: MissionDetail, versions: readonly ProgrammeVersion[]) {
  const { language: ownLanguage } = useTexts();
  const [chosen, setChosen] = useState<Partial<DocumentChoice>>({});
  const isThere = (id: string | null | undefined) => versions.some((version) => version.id === id);

  const versionId =
    chosen.versionId === null || isThere(chosen.versionId)
      ? (chosen.versionId ?? null)
      : (versions[0]?.id ?? null);
  const others = versions.filter(({ id }) => id !== versionId);
  const usualLanguage = mission.languages.includes(ownLanguage) ? ownLanguage : mission.languages[0];
  const choice: DocumentChoice = {
    paper: chosen.paper ?? 'booklet',
    versionId,
    language:
      mission.languages.find((language) => language === chosen.language) ?? usualLanguage ?? ownLanguage,
    day: chosen.day ?? null,
    participationId: chosen.participationId ?? null,
    againstId:
      others.find(({ id }) => id === chosen.againstId)?.id ?? before(versionId, versions)?.id ?? null,
  };
  return { choice, choose: (part: Partial<DocumentChoice>) => setChosen({ ...chosen, ...part }) };
}

/** The version that came before a version, or before the draft. The versions come latest first. */
const before = (
  versionId: string | null,
  versions: readonly ProgrammeVersion[],
): ProgrammeVersion | undefined => versions[versions.findIndex(({ id }) => id === versionId) + 1];
