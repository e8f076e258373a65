import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { ProgrammePrintable } from '../../../electron/contract/documents';
import type { Paper } from '../paper/paper';
import { booklet } from './booklet';
import { changes } from './changes';
import { dayCards } from './dayCards';
import { personal } from './personal';
import { runSheet } from './runSheet';
import { settingOf } from './setting';

/** Which document, of which edition: all that is needed to write it. */
export type PaperRequest = Pick<ProgrammePrintable, 'paper' | 'language' | 'day' | 'participationId'>;

/**
 * Writes a document of a programme: one paper, or one per day for the day cards. None where there is nothing to write: a
 * person who isn't in the edition, a day without a card.
 * @param against the edition that changes are told against; null if the document tells none
 */
export function papersOf(
  { paper, language, day, participationId }: PaperRequest,
  edition: ProgrammeEdition,
  against: ProgrammeEdition | null,
): Paper[] {
  const setting = settingOf(edition, language);
  const participant = edition.records.participants.find(({ id }) => id === participationId);
  switch (paper) {
    case 'booklet':
      return [booklet(setting)];
    case 'day-cards':
      return dayCards(setting, day);
    case 'personal':
      return participant ? [personal(setting, participant)] : [];
    case 'run-sheet':
      return [runSheet(setting)];
    case 'changes':
      return against ? [changes(settingOf(against, language), setting, participant)] : [];
  }
}
