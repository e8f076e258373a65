import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { compareDates } from '../domain/dates';
import { byUrgency, type FollowUp } from '../domain/follow-up';
import { type Mission, periodOf } from '../domain/mission';
import { daysOfItem, type ProgrammeItem } from '../domain/programme';
import type { Outcome, Workshop, WorkshopPatch } from '../domain/workshop';
import { alive } from './alive';
import { followUpsWhere } from './follow-ups';
import { toItemTime } from './item-times';
import { within } from './many-ids';
import { toDates } from './mission-dates';
import { lastPosition, positionBefore } from './positions';
import { followUp, mission, outcome, programmeItem, workshop } from './tables';

export type WorkshopListRow = Pick<
  ProgrammeItem,
  'id' | 'missionId' | 'title' | 'time' | 'zone' | 'place' | 'status' | 'topicId'
> & {
  mission: Pick<Mission, 'id' | 'title' | 'dates' | 'zone'>;
  outcomes: Outcome[];
  followUps: Pick<FollowUp, 'id' | 'title' | 'state' | 'due'>[];
};

/** What a list is narrowed to; each field left out narrows nothing. */
export type WorkshopFilter = {
  itemId?: string;
  missionId?: string;
  topicId?: string;
  partnerId?: string;
  cooperationId?: string;
};

/**
 * Workshops with what followed from them, the latest first: by the workshop's own day, else by its mission's dates;
 * those without either stand first of all.
 */
export function listWorkshops(db: Reader, filter: WorkshopFilter): WorkshopListRow[] {
  const chosen = and(
    alive(programmeItem),
    eq(programmeItem.kind, 'workshop'),
    filter.itemId ? eq(programmeItem.id, filter.itemId) : undefined,
    filter.missionId ? eq(programmeItem.missionId, filter.missionId) : undefined,
    filter.topicId ? eq(programmeItem.topicId, filter.topicId) : undefined,
  );
  const ofMission = and(
    filter.partnerId ? eq(mission.partnerId, filter.partnerId) : undefined,
    filter.cooperationId ? eq(mission.cooperationId, filter.cooperationId) : undefined,
  );
  const itemIds = db.select({ id: programmeItem.id }).from(programmeItem).where(chosen);
  const outcomesOf = Map.groupBy(outcomesWhere(db, inArray(outcome.itemId, itemIds)), ({ itemId }) => itemId);
  const followUpsOf = Map.groupBy(
    followUpsWhere(db, inArray(followUp.itemId, itemIds)).sort(byUrgency),
    ({ itemId }) => itemId,
  );

  const { id, missionId, title, day, startsAt, endsAt, zone, place, status, topicId } = programmeItem;
  return db
    .select({ item: { id, missionId, title, day, startsAt, endsAt, zone, place, status, topicId }, mission })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, missionId), alive(mission)))
    .where(and(chosen, ofMission))
    .all()
    .map(({ item, mission: own }) => ({
      id: item.id,
      missionId: item.missionId,
      title: item.title,
      time: toItemTime(item),
      zone: item.zone,
      place: item.place,
      status: item.status,
      topicId: item.topicId,
      mission: { id: own.id, title: own.title, dates: toDates(own), zone: own.zone },
      outcomes: outcomesOf.get(item.id) ?? [],
      followUps: (followUpsOf.get(item.id) ?? []).map(({ id, title, state, due }) => ({
        id,
        title,
        state,
        due,
      })),
    }))
    .sort(latestFirst);
}

type WorkshopTexts = Omit<Workshop, 'itemId'>;

export const noWorkshopTexts: WorkshopTexts = {
  ...{ audience: '', aims: '', method: '', materials: '', toChange: '' },
};

/** What a workshop says of itself; empty where nothing was written yet. */
export const workshopTexts = (db: Reader, itemId: string): WorkshopTexts =>
  textsOfWorkshops(db, [itemId]).get(itemId) ?? noWorkshopTexts;

/** What some workshops say of themselves, by their ids; none for those of which nothing was written yet. */
export function textsOfWorkshops(db: Reader, itemIds: readonly string[]): Map<string, WorkshopTexts> {
  const { id, audience, aims, method, materials, toChange } = workshop;
  const written = db
    .select({ id, texts: { audience, aims, method, materials, toChange } })
    .from(workshop)
    .where(and(within(id, itemIds), alive(workshop)))
    .all();
  return new Map(written.map(({ id: itemId, texts }) => [itemId, texts]));
}

/** What came out of some workshops, each one's in its order. */
export const outcomesOf = (db: Reader, itemIds: readonly string[]): Outcome[] =>
  outcomesWhere(db, within(outcome.itemId, itemIds));

/** Writes some of a workshop's texts, whether or not it has any yet. */
export function saveWorkshopTexts(db: Writer, itemId: string, patch: WorkshopPatch, now: string): void {
  db.insert(workshop)
    .values({ id: itemId, ...patch, createdAt: now })
    .onConflictDoUpdate({ target: workshop.id, set: { ...patch, deletedAt: null } })
    .run();
}

/** One outcome; undefined when there is none, or it was removed. */
export const getOutcome = (db: Reader, id: string): Outcome | undefined =>
  outcomesWhere(db, eq(outcome.id, id))[0];

/** Puts an outcome behind all others of its workshop. */
export function insertOutcome(db: Writer, record: Outcome, now: string): void {
  db.insert(outcome)
    .values({ ...record, position: lastPosition(inOrder(db, record.itemId)), createdAt: now })
    .run();
}

export function updateOutcome(db: Writer, id: string, text: string): void {
  db.update(outcome).set({ text }).where(eq(outcome.id, id)).run();
}

/** Puts an outcome before another one of the same workshop, or last for null. */
export function moveOutcome(db: Writer, { id, itemId }: Outcome, beforeId: string | null): void {
  const others = inOrder(db, itemId).filter((other) => other.id !== id);
  db.update(outcome)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(outcome.id, id))
    .run();
}

export function removeOutcome(db: Writer, id: string, now: string): void {
  db.update(outcome).set({ deletedAt: now }).where(eq(outcome.id, id)).run();
}

const inOrder = (db: Reader, itemId: string) =>
  db
    .select({ id: outcome.id, position: outcome.position })
    .from(outcome)
    .where(and(eq(outcome.itemId, itemId), alive(outcome)))
    .orderBy(asc(outcome.position), asc(outcome.id))
    .all();

/** Living outcomes in the order in which they were put. */
function outcomesWhere(db: Reader, condition: SQL): Outcome[] {
  const { id, itemId, text } = outcome;
  return db
    .select({ id, itemId, text })
    .from(outcome)
    .where(and(alive(outcome), condition))
    .orderBy(asc(outcome.position), asc(id))
    .all();
}

/** As text; after every date for a workshop that has none, as that is still to come. */
const sortKey = ({ time, mission }: WorkshopListRow): string =>
  (time.kind === 'timed' ? time.startsAt : daysOfItem(time)[0]) ?? periodOf(mission.dates)?.from ?? '9999';

const latestFirst = (a: WorkshopListRow, b: WorkshopListRow): number =>
  compareDates(sortKey(b), sortKey(a)) || a.title.localeCompare(b.title, 'da') || compareDates(a.id, b.id);
