import type { z } from 'zod';
import { eanField } from './ean';
import { choice, countryOrUnknown, id, line, record, requiredLine } from './fields';

export const organisationKinds = [
  'municipality',
  'ministry',
  'embassy',
  'company',
  'utility',
  'knowledge-institution',
  'ngo',
  'association',
  'religious-community',
  'police',
  'network',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation of the directory; an administration or department has its municipality as `parentId`. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly city: string;
  /** ISO 3166 alpha-2, '' while not known. */
  readonly country: string;
  /** The partner it belongs to, null if to none. */
  readonly partnerId: string | null;
  readonly parentId: string | null;
  /** What it works with, in the office's own words. */
  readonly sector: string;
  /** The GLN that invoices to Danish public bodies go to, 13 digits; '' if it has none. */
  readonly ean: string;
  readonly address: string;
};

/** An organisation of which only the name is known. */
export const blankOrganisation: Omit<Organisation, 'id' | 'name'> = {
  kind: 'other',
  city: '',
  country: '',
  partnerId: null,
  parentId: null,
  sector: '',
  ean: '',
  address: '',
};

export const organisationFields = record({
  name: requiredLine(),
  kind: choice(organisationKinds),
  city: line(),
  country: countryOrUnknown,
  partnerId: id.nullable(),
  parentId: id.nullable(),
  sector: line(),
  ean: eanField,
  address: line(),
});
export const organisationPatch = organisationFields.partial();
export type OrganisationPatch = z.infer<typeof organisationPatch>;
