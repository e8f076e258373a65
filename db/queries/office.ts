import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { office } from './tables';

/** The one office of a file; every file is born with it. */
export const officeId = '01900000-0000-7000-8000-00000000000a';

export type OfficeRecord = { name: string; city: string; zone: string };

export function getOffice(db: Reader): OfficeRecord {
  const { name, city, zone } = office;
  const found = db.select({ name, city, zone }).from(office).where(eq(office.id, officeId)).get();
  if (!found) throw new Error('the file has no office record');
  return found;
}

export function updateOffice(db: Writer, patch: Partial<OfficeRecord>): void {
  db.update(office).set(patch).where(eq(office.id, officeId)).run();
}
