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
  /** Days after which a wait for a partner is too long. */
  waitingDays: number;
  /** Days without a sign of life after which a cooperation counts as silent. */
  silenceDays: number;
  /** Months before its end at which an agreement is spoken of, the most first. */
  agreementMonths: number[];
  /** In which sums are said, ISO 4217. */
  currency: string;
  /** The head of its documents: the authority that it is a part of, its centre and section there, and how to reach it. */
  authority: string;
  unit: string;
  address: string;
  phone: string;
  website: string;
  ean: string;
};

export function getOffice(db: Reader): OfficeRecord {
  const { name, city, zone, email, workingLanguages, interpreterMinutes, confirmDays, waitingDays } = office;
  const { silenceDays, agreementMonths, currency } = office;
  const { authority, unit, address, phone, website, ean } = office;
  const columns = {
    ...{ name, city, zone, email, workingLanguages, interpreterMinutes, confirmDays },
    ...{ waitingDays, silenceDays, agreementMonths, currency },
    ...{ authority, unit, address, phone, website, ean },
  };
  const found = db.select(columns).from(office).where(eq(office.id, officeId)).get();
  if (!found) throw new Error('the file has no office record');
  return {
    ...found,
    workingLanguages: found.workingLanguages.split(','),
    agreementMonths: found.agreementMonths.split(',').filter(Boolean).map(Number),
  };
}

export function updateOffice(db: Writer, patch: Partial<OfficeRecord>): void {
  const { workingLanguages, agreementMonths, ...plain } = patch;
  const columns = {
    ...plain,
    ...(workingLanguages ? { workingLanguages: workingLanguages.join() } : {}),
    ...(agreementMonths ? { agreementMonths: agreementMonths.join() } : {}),
  };
  db.update(office).set(columns).where(eq(office.id, officeId)).run();
}

/** The picture at the head of documents as a data URL, '' for none. */
export const logoOf = (db: Reader): string =>
  db.select({ logo: office.logo }).from(office).where(eq(office.id, officeId)).get()?.logo ?? '';

export function setLogo(db: Writer, logo: string): void {
  db.update(office).set({ logo }).where(eq(office.id, officeId)).run();
}
