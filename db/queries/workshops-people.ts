import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { personName } from '../domain/person';
import {
  type AudienceCategory,
  type AudienceCount,
  type AudiencePatch,
  audienceCategories,
} from '../domain/workshop';
import { alive, given } from './alive';
import { within } from './many-ids';
import { workshopAudience, workshopModerator } from './result-tables';
import { person } from './tables';

/** Who moderates a workshop, by name; once each, also where two who were one person both did. */
export function moderatorsOf(db: Reader, itemId: string): { id: string; name: string }[] {
  const { id, givenName, familyName, nativeName, position } = person;
  const rows = db
    .select({ id, givenName, familyName, nativeName, position })
    .from(workshopModerator)
    .innerJoin(person, and(eq(id, workshopModerator.personId), alive(person)))
    .where(and(eq(workshopModerator.itemId, itemId), alive(workshopModerator)))
    .all();
  const names = new Map(rows.map((row) => [row.id, personName(row)]));
  return [...names]
    .map(([personId, name]) => ({ id: personId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

const asModerator = (itemId: string, personId: string) =>
  and(
    eq(workshopModerator.itemId, itemId),
    eq(workshopModerator.personId, personId),
    alive(workshopModerator),
  );

/** Adds somebody who isn't among the moderators yet. */
export function addModerator(
  db: Writer,
  link: { id: string; itemId: string; personId: string },
  now: string,
): void {
  const { id } = workshopModerator;
  const is = db.select({ id }).from(workshopModerator).where(asModerator(link.itemId, link.personId)).get();
  if (!is)
    db.insert(workshopModerator)
      .values({ ...link, createdAt: now })
      .run();
}

export function removeModerator(db: Writer, itemId: string, personId: string, now: string): void {
  db.update(workshopModerator).set({ deletedAt: now }).where(asModerator(itemId, personId)).run();
}

/** A workshop's audience, in the order of the categories. */
export const audienceOf = (db: Reader, itemId: string): AudienceCount[] =>
  audiencesOf(db, [itemId]).get(itemId) ?? [];

/** The audiences of some workshops by their ids, each in the order of the categories; none for nobody entered. */
export function audiencesOf(db: Reader, itemIds: readonly string[]): Map<string, AudienceCount[]> {
  const { itemId, category, expected, present, createdAt, id } = workshopAudience;
  const rows = db
    .select({ itemId, category, expected, present })
    .from(workshopAudience)
    .where(and(within(itemId, itemIds), alive(workshopAudience)))
    .orderBy(asc(createdAt), asc(id))
    .all();
  const each = [...Map.groupBy(rows, (row) => row.itemId)];
  // Two laptops may have added one category each: the first counts, and both are written to.
  return new Map(
    each.map(([of, own]) => [
      of,
      audienceCategories.flatMap((wanted) => {
        const found = own.find((row) => row.category === wanted);
        return found ? [{ category: wanted, expected: found.expected, present: found.present }] : [];
      }),
    ]),
  );
}

const ofCategory = (itemId: string, category: AudienceCategory) =>
  and(eq(workshopAudience.itemId, itemId), eq(workshopAudience.category, category), alive(workshopAudience));

/** Writes the numbers of a category, over what was there; makes it, under `id`, where it wasn't. */
export function countAudience(
  db: Writer,
  {
    id,
    itemId,
    category,
    patch,
  }: { id: string; itemId: string; category: AudienceCategory; patch: AudiencePatch },
  now: string,
): void {
  const which = ofCategory(itemId, category);
  const is = db.select({ id: workshopAudience.id }).from(workshopAudience).where(which).get();
  const set = given(patch);
  if (!is)
    db.insert(workshopAudience)
      .values({ id, itemId, category, ...set, createdAt: now })
      .run();
  else if (Object.keys(set).length > 0) db.update(workshopAudience).set(set).where(which).run();
}

export function removeAudience(db: Writer, itemId: string, category: AudienceCategory, now: string): void {
  db.update(workshopAudience).set({ deletedAt: now }).where(ofCategory(itemId, category)).run();
}
