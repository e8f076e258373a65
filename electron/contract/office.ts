import { z } from 'zod';
import { eanField } from '../../db/domain/ean';
import { line, problem, record, zoneField } from '../../db/domain/fields';
import { languagesField } from '../../db/domain/language';
import { logoField } from '../../db/domain/letterhead';
import { command, query, returns } from './operation';
import type { WorkspaceKind } from './workspace';

/** The office itself: whose programme times stand beside the local ones. */
export type OfficeInfo = {
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
  kind: WorkspaceKind;
  today: string;
};

const whole = (least: number, most: number) =>
  z.int(problem('not-a-number')).min(least, problem('not-a-number')).max(most, problem('not-a-number'));

const officeFields = z
  .object({
    name: line(),
    city: line(),
    zone: zoneField,
    email: line(),
    workingLanguages: languagesField,
    interpreterMinutes: whole(15, 480),
    confirmDays: whole(0, 365),
    waitingDays: whole(1, 3_650),
    silenceDays: whole(1, 3_650),
    agreementMonths: z
      .array(whole(1, 120))
      .overwrite((given) => [...new Set(given)].sort((a, b) => b - a))
      .max(6, problem('too-many')),
    authority: line(),
    unit: line(),
    address: line(),
    phone: line(),
    website: line(),
    ean: eanField,
  })
  .strict();

export const office = {
  get: query(z.undefined(), returns<OfficeInfo>()),
  /** The present moment by the program's clock, UTC, ISO 8601. */
  clock: query(z.undefined(), returns<{ now: string }>()),
  update: command(z.object({ patch: officeFields.partial() }).strict(), returns<null>()),
  /** The picture at the head of documents: a PNG or JPEG as a data URL, '' for none. */
  logo: query(z.undefined(), returns<string>()),
  setLogo: command(record({ logo: logoField }), returns<null>()),
};
