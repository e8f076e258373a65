import type { z } from 'zod';
import { isoDate, line, record } from './fields';
import type { Direction } from './mission';
import { isCountedOn, type Participation } from './participation';

/**
 * The council's formal request (*anmodning*) that members of it travel: before it, no expense of theirs may be paid
 * (Danish Local Government Act, styrelsesloven, section 16(5)). Or the reason why they travel without.
 */
export type CouncilRequest = {
  /** The day of the council's decision, ISO; null while there is none. */
  readonly requestedOn: string | null;
  /** Where it is filed, or a link to the agenda. */
  readonly reference: string;
  /** Why members travel without it; '' where they don't. */
  readonly waiver: string;
};

export const councilRequestPatch = record({
  requestedOn: isoDate.nullable(),
  reference: line(),
  waiver: line(),
}).partial();
export type CouncilRequestPatch = z.infer<typeof councilRequestPatch>;

/** Whether council members may leave: their journey is asked for, or it stands there why it isn't. */
export const mayLeave = ({ requestedOn, waiver }: CouncilRequest): boolean =>
  requestedOn !== null || waiver.trim() !== '';

/** Whether somebody's journey must be asked for: members of our council who are counted on, on a mission that goes out. */
export const needsRequest = (
  direction: Direction,
  participation: Pick<Participation, 'side' | 'invitation' | 'isCouncilMember'>,
): boolean =>
  direction === 'out' &&
  participation.isCouncilMember &&
  participation.side === 'ours' &&
  isCountedOn(participation);
