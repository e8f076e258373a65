import { type AnyColumn, isNull, type SQL } from 'drizzle-orm';

/** Leaves out what was deleted: tombstones stay in the table so that deleting can be undone and can travel. */
export const alive = (table: { deletedAt: AnyColumn }): SQL => isNull(table.deletedAt);

/** Only the fields that were given, for a patch: drizzle would write `undefined` fields as nothing to set. */
export function given<T extends object>(patch: T): Partial<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<T>;
}
