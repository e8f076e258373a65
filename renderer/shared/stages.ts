import type { FollowUpState } from '../../db/domain/follow-up';
import type { MissionStage } from '../../db/domain/mission';
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

export const followUpTone: Record<FollowUpState, Tone> = {
  'not-started': 'neutral',
  'in-progress': 'accent',
  'waiting-partner': 'warn',
  'waiting-political': 'warn',
  done: 'good',
  dropped: 'neutral',
};

export const invitationTone: Record<InvitationState, Tone> = {
  'not-invited': 'neutral',
  invited: 'warn',
  accepted: 'good',
  tentative: 'warn',
  declined: 'stop',
  replaced: 'neutral',
};

export const itemStatusTone: Record<ItemStatus, Tone> = {
  idea: 'neutral',
  requested: 'warn',
  confirmed: 'good',
  cancelled: 'stop',
};
