import type { DelegationRecords, MemberPhoto, Needs } from '../../../db/domain/delegation-records';
import type { Photo } from '../../../db/domain/person-details';
import type { DelegationPrintable } from '../../../electron/contract/documents';
import type { Paper } from '../paper/paper';
import { arrivalsList } from './arrivals';
import { badges, placeCards } from './cards';
import { contactSheet } from './contactSheet';
import { delegationList } from './list';
import { needsSheet } from './needs';
import { roomList } from './rooms';
import { seatingPaper } from './seating';
import { settingOf } from './setting';

/** Which document, and how: all that is needed to write it beside the records. */
export type DelegationRequest = Omit<DelegationPrintable, 'document' | 'missionId' | 'hasPhotos'>;

/** What only some documents hold. */
type More = { photos: ReadonlyMap<string, Photo>; needs: Needs | null };

/** Writes a document of a delegation: one paper, or one per sheet of cards. None where there is nothing to write. */
export function delegationPapersOf(
  { paper, language, script, day, planId }: DelegationRequest,
  records: DelegationRecords,
  { photos, needs }: More,
): Paper[] {
  const setting = settingOf(records, language, photos);
  switch (paper) {
    case 'delegation-list':
      return [delegationList(setting)];
    case 'arrivals':
      return [arrivalsList(setting, day)];
    case 'rooms':
      return [roomList(setting)];
    case 'needs':
      return needs ? [needsSheet(setting, needs)] : [];
    case 'contact-sheet':
      return [contactSheet(setting)];
    case 'badges':
      return badges(setting, script);
    case 'place-cards':
      return placeCards(setting, script);
    case 'seating': {
      const plan = records.plans.find(({ id }) => id === planId);
      return plan ? [seatingPaper(setting, plan)] : [];
    }
  }
}

export const photosById = (photos: readonly MemberPhoto[]): Map<string, Photo> =>
  new Map(photos.map((photo) => [photo.participationId, photo]));
