import { locationOf } from './item-location';
import { personName } from './person';
import {
  daysOfItem,
  type ItemKind,
  type ItemStatus,
  type ItemTime,
  isLive,
  type ProgrammeItem,
  zoneOfItem,
} from './programme';
import { type Attending, attendanceOn } from './programme-attendance';
import type { ProgrammeRecords } from './programme-records';
import { toInstant } from './zones';

/** An item that a programme has now and hadn't before; `joined` is somebody's who wasn't on it. */
export type AddedItem = {
  readonly item: ProgrammeItem;
  readonly how: 'new' | 'scheduled' | 'reinstated' | 'joined';
};

/** An item that a programme had and hasn't any more, as it was; `left` is somebody's who isn't on it now. */
export type DroppedItem = {
  readonly item: ProgrammeItem;
  readonly how: 'deleted' | 'unscheduled' | 'cancelled' | 'left';
};

/** When an item is, with the zones in which it begins and ends (IANA). */
export type ItemMoment = { readonly time: ItemTime; readonly zone: string; readonly endZone: string };

/** The item is as it is now. */
export type MovedItem = {
  readonly item: ProgrammeItem;
  readonly before: ItemMoment;
  readonly after: ItemMoment;
};

type Changed<Field extends string, Value> = {
  readonly field: Field;
  readonly before: Value;
  readonly after: Value;
};

/** What an item says otherwise. Places, hosts and people are told by their names: another name is a change. */
export type FieldChange =
  /** Title or public note in one of the languages (BCP 47) that the mission had and has; '' where not written. */
  | (Changed<'title' | 'publicNote', string> & { readonly language: string })
  /** In one line, as `locationOf`. */
  | Changed<'place', string>
  | Changed<'host', string>
  /** The language that is spoken, BCP 47 or ''. */
  | Changed<'language', string>
  /** Ids of topics; their names depend on the reader's language. */
  | Changed<'topic', string | null>
  | Changed<'kind', ItemKind>
  | Changed<'status', ItemStatus>
  /** Only those who came, who went, and who do something else now. */
  | Changed<'people', readonly Attending[]>
  /** Not for readers outside the office. */
  | Changed<'responsible' | 'internalNote', string>;

/** The item is as it is now. */
export type ChangedItem = { readonly item: ProgrammeItem; readonly fields: readonly FieldChange[] };

/** What became of a programme, each list in the order of time. An item that was moved and changed stands in both. */
export type ProgrammeChanges = {
  readonly added: readonly AddedItem[];
  readonly moved: readonly MovedItem[];
  readonly changed: readonly ChangedItem[];
  readonly dropped: readonly DroppedItem[];
};

/**
 * What was added to, moved in, changed in and dropped from a programme: of what has a day and isn't cancelled. What an
 * item claims to follow, and the order of its people, are the planner's and no change.
 */
export const changesBetween = (before: ProgrammeRecords, after: ProgrammeRecords): ProgrammeChanges =>
  compare(before, after, {
    isOn: () => true,
    fields: (was, is) => fieldChanges({ item: was, records: before }, { item: is, records: after }),
  });

/** What changed for one person: of the items on which they come, and nothing that is internal to the office. */
export const changesFor = (
  participationId: string,
  before: ProgrammeRecords,
  after: ProgrammeRecords,
): ProgrammeChanges =>
  compare(before, after, {
    isOn: (item, records) =>
      attendanceOn(item, records).some((attending) => attending.participationId === participationId),
    fields: (was, is) =>
      fieldChanges({ item: was, records: before }, { item: is, records: after }).flatMap((change) =>
        change.field === 'people' ? ownPart(change, participationId) : isInternal(change) ? [] : change,
      ),
  });

/** Whether nothing became of it. */
export const isUnchanged = ({ added, moved, changed, dropped }: ProgrammeChanges): boolean =>
  added.length + moved.length + changed.length + dropped.length === 0;

const isInternal = ({ field }: FieldChange): boolean => field === 'internalNote' || field === 'responsible';

function ownPart(change: Changed<'people', readonly Attending[]>, participationId: string): FieldChange[] {
  const own = (all: readonly Attending[]) => all.filter((one) => one.participationId === participationId);
  const [before, after] = [own(change.before), own(change.after)];
  return before.length + after.length > 0 ? [{ ...change, before, after }] : [];
}

/** Whose programme is compared: which items are theirs, and what they are told of one that stays. */
type View = {
  isOn: (item: ProgrammeItem, records: ProgrammeRecords) => boolean;
  fields: (before: ProgrammeItem, after: ProgrammeItem) => FieldChange[];
};

function compare(
  before: ProgrammeRecords,
  after: ProgrammeRecords,
  { isOn, fields }: View,
): ProgrammeChanges {
  const added: AddedItem[] = [];
  const moved: MovedItem[] = [];
  const changed: ChangedItem[] = [];
  const dropped: DroppedItem[] = [];
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const later = new Map(after.items.map((item) => [item.id, item]));
  const has = (item: ProgrammeItem | undefined, records: ProgrammeRecords): item is ProgrammeItem =>
    item !== undefined && isOut(item) && isOn(item, records);

  for (const was of before.items)
    if (has(was, before) && !has(later.get(was.id), after))
      dropped.push({ item: was, how: whyGone(later.get(was.id)) });
  for (const is of after.items) {
    if (!has(is, after)) continue;
    const was = earlier.get(is.id);
    if (!has(was, before)) {
      added.push({ item: is, how: whyThere(was) });
      continue;
    }
    const [from, to] = [momentOf(was, before), momentOf(is, after)];
    if (spelt(from) !== spelt(to)) moved.push({ item: is, before: from, after: to });
    const differences = fields(was, is);
    if (differences.length > 0) changed.push({ item: is, fields: differences });
  }
  return {
    added: inOrder(added, after),
    moved: inOrder(moved, after),
    changed: inOrder(changed, after),
    dropped: inOrder(dropped, before),
  };
}

/** Whether an item is part of the programme that people are told. */
const isOut = (item: ProgrammeItem): boolean => isLive(item) && item.time.kind !== 'unscheduled';

const whyGone = (now: ProgrammeItem | undefined): DroppedItem['how'] => {
  if (!now) return 'deleted';
  if (!isLive(now)) return 'cancelled';
  return isOut(now) ? 'left' : 'unscheduled';
};

const whyThere = (before: ProgrammeItem | undefined): AddedItem['how'] => {
  if (!before) return 'new';
  if (!isLive(before)) return 'reinstated';
  return isOut(before) ? 'joined' : 'scheduled';
};

function momentOf(item: ProgrammeItem, { mission }: ProgrammeRecords): ItemMoment {
  const zone = zoneOfItem(item, mission);
  return { time: item.time, zone, endZone: item.endZone ?? zone };
}

/** What makes it another moment; a whole day is the same day in every zone. */
const spelt = ({ time, zone, endZone }: ItemMoment): string =>
  time.kind === 'timed' ? [time.startsAt, zone, time.endsAt, endZone].join() : daysOfItem(time).join();

function inOrder<Entry extends { item: ProgrammeItem }>(
  entries: readonly Entry[],
  { mission }: ProgrammeRecords,
): Entry[] {
  const instant = ({ item }: Entry) => startOf(item.time, zoneOfItem(item, mission));
  return [...entries].sort((a, b) => instant(a) - instant(b) || (a.item.id < b.item.id ? -1 : 1));
}

function startOf(time: ItemTime, zone: string): number {
  if (time.kind === 'unscheduled') return Number.MAX_SAFE_INTEGER;
  return toInstant(time.kind === 'day' ? `${time.day}T00:00` : time.startsAt, zone);
}

type Told = { readonly item: ProgrammeItem; readonly records: ProgrammeRecords };

function fieldChanges(before: Told, after: Told): FieldChange[] {
  const [was, is] = [before.item, after.item];
  const all: FieldChange[] = [
    { field: 'kind', before: was.kind, after: is.kind },
    ...textChanges(before, after),
    { field: 'status', before: was.status, after: is.status },
    { field: 'place', before: placeOf(before), after: placeOf(after) },
    { field: 'host', before: hostOf(before), after: hostOf(after) },
    { field: 'topic', before: was.topicId, after: is.topicId },
    { field: 'language', before: was.language, after: is.language },
    peopleChange(before, after),
    { field: 'responsible', before: responsibleOf(before), after: responsibleOf(after) },
    { field: 'internalNote', before: was.internalNote, after: is.internalNote },
  ];
  return all.filter((change) => !isSame(change.before, change.after));
}

function textChanges(before: Told, after: Told): FieldChange[] {
  const { languages } = after.records.mission;
  return before.records.mission.languages
    .filter((language) => languages.includes(language))
    .flatMap((language): FieldChange[] => {
      const [was, is] = [writtenIn(language, before), writtenIn(language, after)];
      return [
        { field: 'title', language, before: was.title, after: is.title },
        { field: 'publicNote', language, before: was.publicNote, after: is.publicNote },
      ];
    });
}

const writtenIn = (language: string, { item, records }: Told): Pick<ProgrammeItem, 'title' | 'publicNote'> =>
  language === records.mission.languages[0]
    ? item
    : (item.texts.find((text) => text.language === language) ?? { title: '', publicNote: '' });

const placeOf = ({ item, records }: Told): string => locationOf(item, records.places);

const hostOf = ({ item, records }: Told): string =>
  records.hosts.find(({ id }) => id === item.hostId)?.name ?? '';

function responsibleOf({ item, records }: Told): string {
  const person = records.people.find(({ id }) => id === item.responsibleId);
  return person ? personName(person) : '';
}

function peopleChange(before: Told, after: Told): FieldChange {
  const [was, is] = [before, after].map(({ item, records }) => attendanceOn(item, records)) as [
    Attending[],
    Attending[],
  ];
  const without = (some: Attending[], others: Attending[]) =>
    some.filter((one) => !others.some((other) => isSame(one, other)));
  return { field: 'people', before: without(was, is), after: without(is, was) };
}

/** Whether two plain values with their fields in the same order say the same. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
