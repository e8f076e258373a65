import { isCountedOn, type Participation } from './participation';
import type { ItemRole, ProgrammeItem } from './programme';
import { type ProgrammeGroup, participantsOn } from './programme-group';

/** Somebody who comes to an item, and what they do there: the first that is true of speaker, interpreter, escort, participant. */
export type Attending = { readonly participationId: string; readonly role: ItemRole };

type Delegation = {
  readonly groups: readonly Pick<ProgrammeGroup, 'id' | 'memberIds'>[];
  readonly participants: readonly Pick<Participation, 'id' | 'invitation' | 'standsInForId'>[];
};

type Crowd = Pick<
  ProgrammeItem,
  'participationIds' | 'groupIds' | 'speakerIds' | 'interpreterIds' | 'escortIds'
>;

/**
 * Who comes to an item, each once: those named on it and its groups' members, without those who declined or were
 * replaced; whoever stands in for one of these comes instead, and does the same.
 */
export function attendanceOn(item: Crowd, { groups, participants }: Delegation): Attending[] {
  const known = new Map(participants.map((participant) => [participant.id, participant]));
  const roles = new Map<string, ItemRole>();
  for (const { participationId, role } of namedOn(item, groups))
    for (const id of standing(participationId, known, new Set())) if (!roles.has(id)) roles.set(id, role);
  return [...roles].map(([participationId, role]) => ({ participationId, role }));
}

/** Everybody whose name stands on an item, by themselves or through a group, whether they come or not; each once. */
export function namedOn(item: Crowd, groups: Delegation['groups']): Attending[] {
  const roles = new Map<string, ItemRole>();
  const add = (ids: readonly string[], role: ItemRole) => {
    for (const id of ids) if (!roles.has(id)) roles.set(id, role);
  };
  add(item.speakerIds, 'speaker');
  add(item.interpreterIds, 'interpreter');
  add(item.escortIds, 'escort');
  add(participantsOn(item, groups), 'participant');
  return [...roles].map(([participationId, role]) => ({ participationId, role }));
}

/** The person, or who comes in their place: a stand-in may have a stand-in. */
function standing(
  id: string,
  known: ReadonlyMap<string, Delegation['participants'][number]>,
  asked: Set<string>,
): string[] {
  const person = known.get(id);
  if (!person || asked.has(id)) return [];
  asked.add(id);
  if (isCountedOn(person)) return [id];
  return [...known.values()]
    .filter(({ standsInForId }) => standsInForId === id)
    .flatMap((other) => standing(other.id, known, asked));
}
