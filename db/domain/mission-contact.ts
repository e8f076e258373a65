import { z } from 'zod';
import { line, problem, record, requiredLine } from './fields';

/** Someone or something to call on a mission: "the embassy's duty phone", "ambulance". */
export type MissionContact = {
  readonly id: string;
  readonly missionId: string;
  /** What one calls it for. */
  readonly label: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Whether it stands on the emergency page. */
  readonly isEmergency: boolean;
};

export const missionContactFields = record({
  label: requiredLine(),
  name: line(),
  phone: line(),
  email: line(),
  isEmergency: z.boolean(problem('invalid')),
});
export const missionContactPatch = missionContactFields.partial();
export type MissionContactPatch = z.infer<typeof missionContactPatch>;
