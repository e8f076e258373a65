import type { CooperationStage } from '../../db/domain/cooperation';
import type { FollowUpState } from '../../db/domain/follow-up';
import type { MatchState } from '../../db/domain/match';
import type { MissionStage } from '../../db/domain/mission';
import type { NeedState, Urgency } from '../../db/domain/need';
import type { InvitationState } from '../../db/domain/participation';
import type { ItemStatus } from '../../db/domain/programme';

type Tone = 'neutral' | 'good' | 'warn' | 'stop' | 'accent';

/** The tone in which each state is shown, everywhere the same. */
export const stageTone: Record<MissionStage, Tone> = {
  idea: 'neutral',
  preparing: 'warn',
  approved: 'good',
  travelling: 'accent',
  reporting: 'warn',
  'follow-up': 'accent',
  closed: 'neutral',
  discontinued: 'stop',
};

export const cooperationTone: Record<CooperationStage, Tone> = {
  inquiry: 'neutral',
  'fact-finding': 'neutral',
  catalogue: 'neutral',
  recommendation: 'neutral',
  mandate: 'accent',
  agreement: 'accent',
  active: 'good',
  dormant: 'warn',
  ended: 'neutral',
};

export const followUpTone: Record<FollowUpState, Tone> = {
  'not-started': 'neutral',
  'in-progress': 'accent',
  'waiting-partner': 'warn',
  'waiting-political': 'warn',
  done: 'good',
  dropped: 'neutral',
};

export const matchTone: Record<MatchState, Tone> = {
  proposed: 'neutral',
  presented: 'accent',
  pilot: 'warn',
  adopted: 'good',
  declined: 'stop',
};

export const invitationTone: Record<InvitationState, Tone> = {
  'not-invited': 'neutral',
  invited: 'warn',
  accepted: 'good',
  tentative: 'warn',
  declined: 'stop',
  replaced: 'neutral',
};

export const needStateTone: Record<NeedState, Tone> = {
  heard: 'neutral',
  confirmed: 'good',
  'out-of-scope': 'neutral',
};

export const urgencyTone: Record<Urgency, Tone> = {
  'not-stated': 'neutral',
  low: 'neutral',
  medium: 'neutral',
  high: 'warn',
  acute: 'stop',
};

export const itemStatusTone: Record<ItemStatus, Tone> = {
  idea: 'neutral',
  requested: 'warn',
  confirmed: 'good',
  cancelled: 'stop',
};
