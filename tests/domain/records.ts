import { blankFollowUp, type FollowUp } from '../../db/domain/follow-up';
import type { Mission } from '../../db/domain/mission';
import { newcomer, type Participation } from '../../db/domain/participation';
import { blankItem, type ItemTime, type ProgrammeItem } from '../../db/domain/programme';

/** Records as they are when nothing but what a test is about has been filled in. */
export const aMission = (given: Partial<Mission> = {}): Mission => ({
  id: 'mission',
  title: 'Mission',
  kind: 'fact-finding',
  direction: 'out',
  stage: 'preparing',
  discontinuedReason: '',
  dates: { kind: 'unknown' },
  place: '',
  country: '',
  zone: '',
  partnerId: null,
  cooperationId: null,
  purpose: '',
  leadId: null,
  topicIds: [],
  administrationIds: [],
  languages: ['da', 'en'],
  ...given,
});

export const anItem = (given: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  id: 'item',
  missionId: 'mission',
  kind: 'meeting',
  title: 'Item',
  ...blankItem,
  ...given,
});

export const aParticipation = (given: Partial<Participation> = {}): Participation => ({
  id: 'participation',
  missionId: 'mission',
  personId: 'person',
  ...newcomer,
  invitation: 'accepted',
  ...given,
});

export const aFollowUp = (given: Partial<FollowUp> = {}): FollowUp => ({
  id: 'follow-up',
  title: 'Follow-up',
  ...blankFollowUp,
  ...given,
});

/** A timed item time from two local times. */
export const timed = (startsAt: string, endsAt: string): ItemTime => ({ kind: 'timed', startsAt, endsAt });
