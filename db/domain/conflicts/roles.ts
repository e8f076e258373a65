import { isCountedOn } from '../participation';
import type { Conflict, Mend } from './conflict';
import type { Engagement } from './input';
import { journeysByPerson } from './journeys';
import { blockedBy } from './people';
import {
  append,
  conflict,
  type Entry,
  inRole,
  type Participating,
  type Scene,
  type TimedEntry,
} from './scene';
import { meetsAny, type Span, united } from './spans';

/** These are given by somebody. */
const needsSpeaker: ReadonlySet<string> = new Set(['workshop', 'presentation']);
/** Here nobody has to be understood. */
const needsNoWords: ReadonlySet<string> = new Set(['transfer', 'free-time']);

const mainLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** Rule 4: a speaker or an interpreter is missing where kind or language needs one, on what has a day. */
export function missingRoles(scene: Scene, elsewhere: readonly (Engagement & Span)[]): Conflict[] {
  const working = new Set(scene.input.office.workingLanguages.map(mainLanguage));
  const freeAt = availability(scene, elsewhere);
  const found: Conflict[] = [];
  for (const entry of scene.entries) {
    const { kind, language, time } = entry.item;
    if (time.kind === 'unscheduled') continue;
    if (needsSpeaker.has(kind) && inRole(scene, entry, 'speaker').length === 0)
      found.push(conflict('warn', [entry], { rule: 'no-speaker' }, onlyOne(scene, entry, 'speaker', freeAt)));
    if (language === '' || working.has(mainLanguage(language)) || needsNoWords.has(kind)) continue;
    if (inRole(scene, entry, 'interpreter').length === 0)
      found.push(
        conflict(
          'warn',
          [entry],
          { rule: 'no-interpreter', language },
          onlyOne(scene, entry, 'interpreter', freeAt),
        ),
      );
  }
  return found;
}

type FreeAt = (one: Participating, entry: Entry) => boolean;

/** Adds the one person of the mission who has the role and is free then; null when none or several are. */
function onlyOne(
  { participations }: Scene,
  entry: Entry,
  role: 'speaker' | 'interpreter',
  freeAt: FreeAt,
): Mend | null {
  const free = [...participations.values()].filter(
    (one) => one.role === role && isCountedOn(one) && freeAt(one, entry),
  );
  const [only] = free;
  return only && free.length === 1
    ? { kind: `add-${role}`, itemId: entry.item.id, participationId: only.id }
    : null;
}

/** Whether someone is there and not taken; what has no clock time takes nobody. */
function availability(scene: Scene, elsewhere: readonly (Engagement & Span)[]): FreeAt {
  const blocked = blockedBy(scene, 'personId');
  const journeys = journeysByPerson(scene, scene.input.journeys);
  const taken = new Map<string, Span[]>();
  const takenBy = (personId: string) => {
    const known = taken.get(personId);
    if (known) return known;
    const spans = united([
      ...(scene.agendas.get(personId) ?? []),
      ...elsewhere.filter(({ personIds }) => personIds.includes(personId)),
      ...[...(blocked.get(personId)?.values() ?? [])].flat(),
      ...(journeys.get(personId) ?? []),
    ]);
    taken.set(personId, spans);
    return spans;
  };
  return ({ personId, arrivesAt, departsAt }, entry) => {
    if (!isTimed(entry)) return true;
    const isThere =
      (arrivesAt === null || scene.clock.instant(arrivesAt, scene.zone) <= entry.from) &&
      (departsAt === null || scene.clock.instant(departsAt, scene.zone) >= entry.to);
    return isThere && !meetsAny(takenBy(personId), entry);
  };
}

const isTimed = (entry: Entry): entry is TimedEntry => 'from' in entry;

/** Rule 12: somebody who declined or was replaced is still on an item, or in a group that is. */
export function notComing(scene: Scene): Conflict[] {
  const { participations, entries, input } = scene;
  const absent = new Map([...participations].filter(([, one]) => !isCountedOn(one)));
  const substitutes = new Map([...participations.values()].map((one) => [one.standsInForId ?? '', one]));
  const members = new Map(
    input.groups.map(({ id, memberIds }) => [id, memberIds.filter((member) => absent.has(member))]),
  );
  const found: Conflict[] = [];
  const asMembers = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { participationIds, speakerIds, interpreterIds, escortIds, groupIds } = entry.item;
    const named = new Set([...participationIds, ...speakerIds, ...interpreterIds, ...escortIds]);
    for (const id of named) {
      const one = absent.get(id);
      if (!one) continue;
      const substitute = standIn(substitutes, one);
      found.push(conflict('warn', [entry], absence(one, substitute), replacing(entry, one, substitute)));
    }
    for (const id of new Set(groupIds.flatMap((groupId) => members.get(groupId) ?? [])))
      if (!named.has(id)) append(asMembers, id, entry);
  }
  // The group is where they would be taken off, once and not on each item.
  for (const [id, own] of asMembers) {
    const one = absent.get(id);
    if (one) found.push(conflict('hint', own, absence(one, standIn(substitutes, one))));
  }
  return found;
}

const absence = ({ id, personId, invitation }: Participating, substitute: Participating | undefined) => ({
  rule: 'not-coming' as const,
  participationId: id,
  personId,
  invitation,
  substituteId: substitute?.id ?? null,
});

/** Who takes part in someone's place, or in the place of the one who did. */
function standIn(
  substitutes: ReadonlyMap<string, Participating>,
  one: Participating,
): Participating | undefined {
  const seen = new Set([one.id]);
  let next = substitutes.get(one.id);
  while (next && !isCountedOn(next) && !seen.has(next.id)) {
    seen.add(next.id);
    next = substitutes.get(next.id);
  }
  return next && isCountedOn(next) ? next : undefined;
}

function replacing(
  { item, presentIds }: Entry,
  one: Participating,
  substitute: Participating | undefined,
): Mend {
  const target = { itemId: item.id, participationId: one.id };
  return substitute && !presentIds.includes(substitute.id)
    ? { kind: 'replace', ...target, substituteId: substitute.id }
    : { kind: 'take-off', ...target };
}
