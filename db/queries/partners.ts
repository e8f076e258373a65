import { and, eq } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { Partner } from '../domain/partner';
import { alive } from './alive';
import { partner } from './tables';

/** One partner; undefined when there is none, or it was deleted. */
export function getPartner(db: Reader, id: string): Partner | undefined {
  const { id: own, kind, name, nativeName, country, zone, notes } = partner;
  return db
    .select({ id: own, kind, name, nativeName, country, zone, notes })
    .from(partner)
    .where(and(eq(own, id), alive(partner)))
    .get();
}
