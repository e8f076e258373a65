/** Who is on an item: by what they do there, and with their group. */
import type { ItemRole, ProgrammeItem } from '../../../../db/domain/programme';

const fieldOf = {
  participant: 'participationIds',
  speaker: 'speakerIds',
  interpreter: 'interpreterIds',
  escort: 'escortIds',
} as const satisfies Record<ItemRole, keyof ProgrammeItem>;

export type Crowd = Record<(typeof fieldOf)[ItemRole] | 'groupIds', string[]>;

export const crowdOf = (item: ProgrammeItem): Crowd => ({
  participationIds: [...item.participationIds],
  speakerIds: [...item.speakerIds],
  interpreterIds: [...item.interpreterIds],
  escortIds: [...item.escortIds],
  groupIds: [...item.groupIds],
});

export const isIn = (crowd: Crowd, role: ItemRole, id: string): boolean => crowd[fieldOf[role]].includes(id);

/** The same with someone in a role, or out of it. */
export function withRole(crowd: Crowd, role: ItemRole, id: string, isIt: boolean): Crowd {
  const others = crowd[fieldOf[role]].filter((other) => other !== id);
  return { ...crowd, [fieldOf[role]]: isIt ? [...others, id] : others };
}
