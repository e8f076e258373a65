import type { z } from 'zod';
import { addDays } from './dates';
import { choice } from './fields';
import type { Mission } from './mission';
import { type Attendance, attendances, type Participation } from './participation';
import { type ItemRole, isLive, type ProgrammeItem, zoneOfItem } from './programme';
import { attendanceOn } from './programme-attendance';
import { toInstant } from './zones';

export const attendanceMark = choice(attendances).exclude(['unknown']);
/** What one notes of somebody at an item; nothing noted is no mark at all. */
export type AttendanceMark = z.infer<typeof attendanceMark>;

/** Whether somebody came to one item of the programme. */
export type ItemAttendance = {
  readonly itemId: string;
  readonly participationId: string;
  readonly attendance: AttendanceMark;
};

/** A line of an item's attendance list; `role` is null for who came without being expected. */
export type Present = {
  readonly participationId: string;
  readonly role: ItemRole | null;
  readonly attendance: Attendance;
};

type Item = Parameters<typeof attendanceOn>[0] & Pick<ProgrammeItem, 'id'>;
type Delegation = Parameters<typeof attendanceOn>[1];

/**
 * The attendance list of an item: everybody expected, and who was noted without being expected, in the order of the
 * participants; each once. Who was to come and came isn't stood in for, whatever became of them later.
 */
export function attendanceListOf(
  item: Item,
  { groups, participants }: Delegation,
  marks: readonly ItemAttendance[],
): Present[] {
  const noted = new Map(
    marks
      .filter(({ itemId }) => itemId === item.id)
      .map(({ participationId, attendance }) => [participationId, attendance]),
  );
  const then = participants.map((participant) =>
    noted.get(participant.id) === 'attended'
      ? { ...participant, invitation: 'accepted' as const }
      : participant,
  );
  const expected = new Map(
    attendanceOn(item, { groups, participants: then }).map(({ participationId, role }) => [
      participationId,
      role,
    ]),
  );
  return participants
    .filter(({ id }) => expected.has(id) || noted.has(id))
    .map(({ id }) => ({
      participationId: id,
      role: expected.get(id) ?? null,
      attendance: noted.get(id) ?? 'unknown',
    }));
}

/**
 * What the attendance at the items says of the whole mission: whoever came to anything attended, even if somebody had
 * noted otherwise; whoever was noted as absent from everything they were expected at was absent, unless something else
 * is noted already. Nothing follows for the others.
 * @returns the participants whose attendance would change, with what it would be and the items that say so
 */
export function conclusions<P extends Delegation['participants'][number] & Pick<Participation, 'attendance'>>(
  items: readonly (Item & Pick<ProgrammeItem, 'status'>)[],
  delegation: { readonly groups: Delegation['groups']; readonly participants: readonly P[] },
  marks: readonly ItemAttendance[],
): { participant: P; attendance: AttendanceMark; itemIds: string[] }[] {
  const lists = items
    .filter(isLive)
    .flatMap((item) => attendanceListOf(item, delegation, marks).map((line) => ({ ...line, item })));
  const byPerson = Map.groupBy(lists, ({ participationId }) => participationId);
  return delegation.participants.flatMap((participant) => {
    const lines = byPerson.get(participant.id) ?? [];
    const came = lines.filter(({ attendance }) => attendance === 'attended');
    const saying = came.length > 0 ? came : lines;
    const attendance: AttendanceMark = came.length > 0 ? 'attended' : 'absent';
    const isSaid = saying.length > 0 && saying.every((line) => line.attendance === attendance);
    const isNews =
      attendance === 'attended'
        ? participant.attendance !== 'attended'
        : participant.attendance === 'unknown';
    return isSaid && isNews ? [{ participant, attendance, itemIds: saying.map(({ item }) => item.id) }] : [];
  });
}

/** How far ahead the next item may lie, in milliseconds, for its list to be the one that is wanted now. */
const soonMs = 43_200_000;

/**
 * The item whose list one wants at an instant (milliseconds): the one going on, of several that began last; else the
 * next within half a day; else one that is on this day without an hour; else the last before, the first after, the first
 * of all. Null where there is no item.
 * @param items in the order of the days
 */
export function itemAt(
  items: readonly Pick<ProgrammeItem, 'id' | 'time' | 'zone' | 'status'>[],
  mission: Pick<Mission, 'zone'>,
  instant: number,
): string | null {
  const live = items.filter(isLive);
  const spans = live
    .flatMap((item) => spanOf(item, mission) ?? [])
    .sort((one, other) => one.from - other.from);
  const now = spans.filter(({ from, to }) => from <= instant && instant < to);
  const next = spans.find(({ from }) => from > instant);
  const chosen =
    now.findLast(({ isTimed }) => isTimed) ??
    (next && next.from - instant <= soonMs ? next : undefined) ??
    now.at(-1) ??
    spans.findLast(({ to }) => to <= instant) ??
    next ??
    live[0];
  return chosen?.id ?? null;
}

/** From when to when an item is, as instants; null for one without a day. */
function spanOf(item: Pick<ProgrammeItem, 'id' | 'time' | 'zone'>, mission: Pick<Mission, 'zone'>) {
  const { id, time } = item;
  if (time.kind === 'unscheduled') return null;
  const zone = zoneOfItem(item, mission);
  const [startsAt, endsAt] =
    time.kind === 'timed'
      ? [time.startsAt, time.endsAt]
      : [`${time.day}T00:00`, `${addDays(time.day, 1)}T00:00`];
  return { id, from: toInstant(startsAt, zone), to: toInstant(endsAt, zone), isTimed: time.kind === 'timed' };
}
