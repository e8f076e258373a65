import { z } from 'zod';
import { id, ids, line } from '../../db/domain/fields';
import { languageField } from '../../db/domain/language';
import type { MissionDates } from '../../db/domain/mission';
import { type Organisation, organisationFields, organisationPatch } from '../../db/domain/organisation';
import type {
  Attendance,
  InvitationState,
  ParticipationRole,
  ParticipationSide,
} from '../../db/domain/participation';
import { type Person, personFields, personPatch } from '../../db/domain/person';
import {
  type ContactDetail,
  contactDetailFields,
  contactDetailPatch,
  newOfficeFields,
  type PersonLanguage,
  type PersonWording,
  type Photo,
  type Post,
  personLanguages,
  photoField,
  postFields,
  postPatch,
  wordingPatch,
} from '../../db/domain/person-details';
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

/** A post with where it was held. */
export type PostRow = Post & { organisationName: string | null };

export type PersonDetail = Person & {
  organisationName: string | null;
  /** ISO 3166 alpha-2 of their organisation, '' while not known: what a number without a country is read by. */
  organisationCountry: string;
  assistantName: string | null;
  /** Whose assistant or focal point they are. */
  assists: PersonRow[];
  /** By language. */
  wordings: PersonWording[];
  /** Besides the present office; the latest first. */
  posts: PostRow[];
  languages: PersonLanguage[];
  /** Numbers and addresses besides the first ones, in their order. */
  contacts: ContactDetail[];
  missions: PersonMission[];
};

/** A photo by whose it is. */
export type PersonPhoto = Photo & { personId: string };

/** Somebody who holds or held an office of an organisation. */
export type OfficeHolder = Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'position'> & {
  personId: string;
  startsOn: string | null;
  endsOn: string | null;
  isPresent: boolean;
};

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
  /** Of every office that was ever held there, in no order. */
  holders: OfficeHolder[];
  missions: OrganisationMission[];
};

const listFilter = z.object({ text: line() }).partial().strict();
const one = z.object({ id }).strict();
const ofPerson = z.object({ personId: id }).strict();
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
  /** Refuses (`in-use`) while a mission, a follow-up, a gift or somebody whose assistant they are names the person. */
  remove: command(one, returns<null>()),

  /**
   * The person takes a new office. The present one becomes a post that ends at `formerUntil`, or else when the new one
   * begins; its rank, and what it is called in other languages, go with it.
   */
  changeOffice: command(newOfficeFields.extend({ id }), returns<null>()),
  /** A post besides the present office, with at least what it was or where. */
  addPost: command(postFields.partial().extend({ personId: id }), returns<{ id: string }>()),
  updatePost: command(z.object({ id, patch: postPatch }).strict(), returns<null>()),
  removePost: command(one, returns<null>()),

  /** Says in a language how the person is addressed and what their office is called. */
  setWording: command(
    z.object({ personId: id, language: languageField, patch: wordingPatch }).strict(),
    returns<null>(),
  ),
  removeWording: command(z.object({ personId: id, language: languageField }).strict(), returns<null>()),

  /** All the languages that the person speaks, in place of those that were known. */
  setLanguages: command(z.object({ id, languages: personLanguages }).strict(), returns<null>()),

  /** A number or address besides the first, after the others. */
  addContact: command(
    contactDetailFields.partial({ label: true }).extend({ personId: id }),
    returns<{ id: string }>(),
  ),
  updateContact: command(z.object({ id, patch: contactDetailPatch }).strict(), returns<null>()),
  /** It becomes the person's first, and the first one takes its place. */
  preferContact: command(one, returns<null>()),
  removeContact: command(one, returns<null>()),

  /** Of those among these people who have one. */
  photos: query(z.object({ ids }).strict(), returns<PersonPhoto[]>()),
  setPhoto: command(z.object({ personId: id, photo: photoField }).strict(), returns<null>()),
  removePhoto: command(ofPerson, returns<null>()),

  listOrganisations: query(listFilter, returns<OrganisationRow[]>()),
  /** As `find`. */
  findOrganisations: query(search, returns<OrganisationRow[]>()),
  getOrganisation: query(one, returns<OrganisationDetail>()),
  createOrganisation: command(
    organisationFields.partial().required({ name: true }),
    returns<{ id: string }>(),
  ),
  updateOrganisation: command(z.object({ id, patch: organisationPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a person, a post, another organisation, a mission, a follow-up or a gift names it. */
  removeOrganisation: command(one, returns<null>()),
};
