import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { office } from './tables';

/** The one office of a file; every file is born with it. */
export const officeId = '01900000-0000-7000-8000-00000000000a';

/** The office, how to reach it, and the limits that its programmes are held against. */
export type OfficeRecord = {
  name: string;
  city: string;
  zone: string;
  email: string;
  /** The languages that need no interpreter, BCP 47. */
  workingLanguages: string[];
  /** Minutes after which an interpreter needs a break. */
  interpreterMinutes: number;
  /** Days before departure from which on everything ought to be confirmed. */
  confirmDays: number;
};

export function getOffice(db: Reader): OfficeRecord {
  const { name, city, zone, email, workingLanguages, interpreterMinutes, confirmDays } = office;
  const columns = { name, city, zone, email, workingLanguages, interpreterMinutes, confirmDays };
  const found = db.select(columns).from(office).where(eq(office.id, officeId)).get();
  if (!found) throw new Error('the file has no office record');
  return { ...found, workingLanguages: found.workingLanguages.split(',') };
}

export function updateOffice(db: Writer, patch: Partial<OfficeRecord>): void {
  const { workingLanguages, ...plain } = patch;
  const columns = { ...plain, ...(workingLanguages ? { workingLanguages: workingLanguages.join() } : {}) };
  db.update(office).set(columns).where(eq(office.id, officeId)).run();
}
