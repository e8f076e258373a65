import { useMemo } from 'react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { ProgrammePrintable } from '../../../electron/contract/documents';
import { useRecords } from '../../shared/records';
import type { Paper } from '../paper/paper';
import { cardDays } from '../programme/dayCards';
import { papersOf } from '../programme/papers';
import { takingPart } from '../programme/people';
import { settingOf } from '../programme/setting';
import type { DocumentChoice } from './useDocumentChoice';

/** What there is to show and to save; nothing of it while it is being read. */
type Document = { edition: ProgrammeEdition; printable: ProgrammePrintable; papers: readonly Paper[] };

/**
 * The chosen document, written from what is in the database now.
 * @param choice `'wait'` until it is known which versions there are
 */
export function useDocument(missionId: string, choice: DocumentChoice | 'wait') {
  const { paper, versionId, againstId, language, day, participationId } =
    choice === 'wait' ? nothing : choice;
  const comparedId = paper === 'changes' ? againstId : null;
  const editionRead = useRecords('versions', 'read', choice === 'wait' ? 'wait' : { missionId, versionId });
  const againstRead = useRecords(
    'versions',
    'read',
    comparedId === null ? 'wait' : { missionId, versionId: comparedId },
  );
  // A former answer stays until the new one is there; it isn't what was asked for.
  const edition = isOf(editionRead.data, missionId, versionId) ? editionRead.data : undefined;
  const against =
    comparedId !== null && isOf(againstRead.data, missionId, comparedId) ? againstRead.data : undefined;

  const document = useMemo<Document | undefined>(() => {
    if (!edition || (comparedId !== null && !against)) return undefined;
    const chosen = { paper, versionId, againstId: comparedId, language, day, participationId };
    const printable = settled(missionId, chosen, edition);
    return { edition, printable, papers: papersOf(printable, edition, against ?? null) };
  }, [edition, against, missionId, paper, versionId, comparedId, language, day, participationId]);
  return { document, error: editionRead.error ?? (comparedId === null ? null : againstRead.error) };
}

const nothing: DocumentChoice = {
  paper: 'booklet',
  versionId: null,
  language: 'da',
  day: null,
  participationId: null,
  againstId: null,
};

const isOf = (edition: ProgrammeEdition | undefined, missionId: string, versionId: string | null): boolean =>
  edition?.records.mission.id === missionId && (edition.version?.id ?? null) === versionId;

/** The choice without what the document has no use for, and without who or what isn't in the edition. */
function settled(missionId: string, choice: DocumentChoice, edition: ProgrammeEdition): ProgrammePrintable {
  const { paper, day, participationId } = choice;
  const setting = settingOf(edition, choice.language);
  const people = takingPart(setting).map(({ id }) => id);
  const person = people.find((id) => id === participationId);
  const whose = { personal: person ?? people[0] ?? null, changes: person ?? null };
  return {
    ...choice,
    document: 'programme',
    missionId,
    day: paper === 'day-cards' ? (cardDays(setting).find((each) => each === day) ?? null) : null,
    participationId: paper === 'personal' || paper === 'changes' ? whose[paper] : null,
  };
}
