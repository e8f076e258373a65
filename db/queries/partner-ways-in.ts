import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { partyOf } from '../domain/follow-up';
import type { NamedWayIn, WayIn, WayInPatch } from '../domain/partner';
import { personName } from '../domain/person';
import { alive } from './alive';
import { lastPosition, positionBefore } from './positions';
import { isThere } from './references';
import { wayIn } from './result-tables';
import { organisation, person } from './tables';

const { id, partnerId, throughPersonId, throughOrganisationId, how, position } = wayIn;
const columns = { id, partnerId, throughPersonId, throughOrganisationId, how };
const order = [asc(position), asc(id)];
const { givenName, familyName, nativeName, position: office } = person;

/** Through whom one gets in touch with a partner, in the order in which they were put by hand. */
export function waysInOf(db: Reader, ofPartner: string): NamedWayIn[] {
  const rows = db
    .select({
      row: columns,
      person: { givenName, familyName, nativeName, position: office },
      organisation: organisation.name,
    })
    .from(wayIn)
    .leftJoin(person, and(eq(person.id, throughPersonId), alive(person)))
    .leftJoin(organisation, and(eq(organisation.id, throughOrganisationId), alive(organisation)))
    .where(and(eq(partnerId, ofPartner), alive(wayIn)))
    .orderBy(...order)
    .all();
  return rows.map(({ row, person: someone, organisation: name }) => ({
    ...fromRow(row),
    throughName: someone ? personName(someone) : name,
    throughHint: someone && someone.position !== personName(someone) ? someone.position : '',
  }));
}

/** One way in; undefined when there is none, or it was deleted. */
export function getWayIn(db: Reader, wanted: string): WayIn | undefined {
  const row = db
    .select(columns)
    .from(wayIn)
    .where(and(eq(id, wanted), alive(wayIn)))
    .get();
  return row && fromRow(row);
}

/** Adds a way in behind the partner's others. */
export function insertWayIn(db: Writer, { through, ...plain }: WayIn): void {
  db.insert(wayIn)
    .values({ ...plain, ...toColumns(through), position: lastPosition(inOrder(db, plain.partnerId)) })
    .run();
}

export function updateWayIn(db: Writer, wanted: string, { through, how: text }: WayInPatch): void {
  const set = { ...(text === undefined ? {} : { how: text }), ...(through && toColumns(through)) };
  if (Object.keys(set).length > 0) db.update(wayIn).set(set).where(eq(id, wanted)).run();
}

/** Puts a way in before another of the same partner, or last for null. */
export function moveWayIn(db: Writer, record: WayIn, beforeId: string | null): void {
  const others = inOrder(db, record.partnerId).filter((other) => other.id !== record.id);
  db.update(wayIn)
    .set({ position: positionBefore(others, beforeId) })
    .where(eq(id, record.id))
    .run();
}

export function removeWayIn(db: Writer, wanted: string, now: string): void {
  db.update(wayIn).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

/** Whether the person or organisation that a way in goes through is there. */
export function isPartyThere(db: Reader, through: WayIn['through']): boolean {
  const table = through.kind === 'person' ? person : organisation;
  return isThere(db, table, through.id);
}

const inOrder = (db: Reader, ofPartner: string) =>
  db
    .select({ id, position })
    .from(wayIn)
    .where(and(eq(partnerId, ofPartner), alive(wayIn)))
    .orderBy(...order)
    .all();

type Row = { [Column in keyof typeof columns]: (typeof wayIn.$inferSelect)[Column] };

function fromRow({ throughPersonId: personId, throughOrganisationId: organisationId, ...plain }: Row): WayIn {
  const through = partyOf(personId, organisationId);
  // The table's own CHECK: there is always one of both.
  if (!through) throw new Error('a way in goes through nobody');
  return { ...plain, through };
}

const toColumns = ({ kind, id: party }: WayIn['through']) => ({
  throughPersonId: kind === 'person' ? party : null,
  throughOrganisationId: kind === 'organisation' ? party : null,
});
