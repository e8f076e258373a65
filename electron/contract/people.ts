import { z } from 'zod';
import { id, line } from '../../db/domain/fields';
import type { MissionDates } from '../../db/domain/mission';
import { type Organisation, organisationFields, organisationPatch } from '../../db/domain/organisation';
import type {
  Attendance,
  InvitationState,
  ParticipationRole,
  ParticipationSide,
} from '../../db/domain/participation';
import { type Person, personFields, personPatch } from '../../db/domain/person';
import { command, query, returns } from './operation';

/** A person as lists and pickers show them. */
export type PersonRow = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'nativeName' | 'position' | 'organisationId' | 'email' | 'phone'
> & { organisationName: string | null };

/** A mission that a person, or an organisation's people, took part in. */
export type PersonMission = {
  missionId: string;
  title: string;
  dates: MissionDates;
  place: string;
  country: string;
  role: ParticipationRole;
  side: ParticipationSide;
  invitation: InvitationState;
  attendance: Attendance;
};

export type PersonDetail = Person & { organisationName: string | null; missions: PersonMission[] };

/** An organisation as lists and pickers show it. */
export type OrganisationRow = Organisation & {
  parentName: string | null;
  partnerName: string | null;
  people: number;
};

/** A mission of an organisation: administrations take part in it, people speak for it, or it hosts a programme item. */
export type OrganisationMission = {
  missionId: string;
  title: string;
  dates: MissionDates;
  place: string;
  country: string;
};

export type OrganisationDetail = Omit<OrganisationRow, 'people'> & {
  below: OrganisationRow[];
  members: PersonRow[];
  missions: OrganisationMission[];
};

const listFilter = z.object({ text: line() }).partial().strict();
const one = z.object({ id }).strict();
const search = z.object({ text: line(), chosenId: id.nullable() }).strict();

/** The directory: people, and the organisations that they belong to. */
export const people = {
  /** Everybody in whom, or in whose organisation, the words occur. */
  list: query(listFilter, returns<PersonRow[]>()),
  /** At most thirty who fit what was typed (the newest while nothing was), and the chosen one, if any. */
  find: query(search, returns<PersonRow[]>()),
  get: query(one, returns<PersonDetail>()),
  /** A person has a name, a name in their own script, or at least an office. */
  create: command(personFields.partial(), returns<{ id: string }>()),
  update: command(z.object({ id, patch: personPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a mission or a follow-up names the person. */
  remove: command(one, returns<null>()),

  listOrganisations: query(listFilter, returns<OrganisationRow[]>()),
  /** As `find`. */
  findOrganisations: query(search, returns<OrganisationRow[]>()),
  getOrganisation: query(one, returns<OrganisationDetail>()),
  createOrganisation: command(
    organisationFields.partial().required({ name: true }),
    returns<{ id: string }>(),
  ),
  updateOrganisation: command(z.object({ id, patch: organisationPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a person, another organisation, a mission or a follow-up names it. */
  removeOrganisation: command(one, returns<null>()),
};
