import type { InvitationState, ParticipationRole } from '../../../db/domain/participation';
import type { TravelMode } from '../../../db/domain/place';
import type { ItemKind, ItemRole, ItemStatus } from '../../../db/domain/programme';
import type { ProgrammePaper } from '../../../db/domain/programme-paper';
import { isolated } from '../paper/isolated';

/**
 * The fixed words of documents. They stand in the language of the document, which need not be one that the program
 * speaks; names and clock times that are put into them are isolated, so that they may be in another script.
 */
export const da = {
  /** What the document is called, on its cover and in the file's name. */
  paper: {
    booklet: 'Program',
    'day-cards': 'Dagskort',
    personal: 'Personligt program',
    'run-sheet': 'Drejebog',
    changes: 'Ændringer',
  } satisfies Record<ProgrammePaper, string>,
  /** Stands across the top of every page. */
  draft: 'Udkast',
  version: (number: number, name: string) =>
    name === '' ? `Version ${number}` : `Version ${number}: ${isolated(name)}`,
  /** On the draft's cover, in place of a version. */
  draftOf: (date: string) => `Udkast pr. ${date}`,
  programmeFor: (name: string) => `Program for ${isolated(name)}`,
  yourPart: 'Din rolle',

  section: {
    delegation: 'Delegation',
    /** Those whom the delegation meets. */
    counterparts: 'Hos partneren',
    others: 'Øvrige',
    groups: 'Grupper',
    contacts: 'Kontakter',
    places: 'Steder',
    map: 'Kort over stederne',
    emergency: 'I nødstilfælde',
    withoutDay: 'Uden fastsat dag',
  },
  column: {
    number: 'Nr.',
    time: 'Tid',
    item: 'Punkt',
    name: 'Navn',
    position: 'Stilling',
    role: 'Rolle',
    group: 'Gruppe',
    members: 'Medlemmer',
    purpose: 'Formål',
    phone: 'Telefon',
    email: 'E-mail',
    place: 'Sted',
    directions: 'Vejen dertil',
    before: 'Før',
    now: 'Nu',
  },

  /** Labels before a value: "Vært: …". */
  field: {
    title: 'Titel',
    time: 'Tid',
    kind: 'Type',
    place: 'Sted',
    host: 'Vært',
    responsible: 'Ansvarlig',
    participants: 'Deltagere',
    speakers: 'Oplægsholdere',
    interpreters: 'Tolke',
    escort: 'Ledsagere',
    groups: 'Grupper',
    topic: 'Tema',
    language: 'Sprog',
    status: 'Status',
    note: 'Note',
    arrival: 'Ankomst',
    departure: 'Afrejse',
  },
  /** A label with its value, as the language sets them. */
  labelled: (label: string, value: string) => `${label}: ${isolated(value)}`,

  internal: 'Internt',
  /** Across the top of every page of what has internal notes in it. */
  internalMark: 'Internt – må ikke gives videre',
  internalRemark: 'Indeholder interne noter. Må ikke gives videre uden for værternes kreds.',
  /** What one calls for whoever leads the mission. */
  missionLead: 'Ansvarlig hjemme',
  notConfirmed: 'ikke bekræftet',
  cancelled: 'aflyst',
  allParticipants: 'alle deltagere',
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  capacity: (count: number) => (count === 1 ? 'plads til 1 person' : `plads til ${count} personer`),
  standsInFor: (name: string) => `i stedet for ${isolated(name)}`,
  follows: (title: string) => `Følger lige efter ${isolated(title)}`,
  /** In a list of places: the number by which a map calls one. */
  placeNumber: (number: number) => `Sted ${number}`,
  travel: {
    walk: 'til fods',
    car: 'i bil',
    transit: 'med offentlig transport',
    boat: 'med båd',
  } satisfies Record<TravelMode, string>,
  travelTo: (place: string, minutes: number, mode: string) =>
    `Til ${isolated(place)}: ${minutes} ${minutes === 1 ? 'minut' : 'minutter'} ${mode}`,
  /** On a map's line. */
  minutes: (count: number) => `${count} min.`,

  /** On a map's arrow. */
  north: 'N',

  timeNotSet: 'Tidspunkt ikke fastsat',
  nothingYet: 'Intet fastsat endnu.',
  empty: 'Programmet har endnu ingen punkter.',
  /** After a clock time that isn't on the day the line is about. */
  endsOn: (day: string) => `slut ${isolated(day)}`,
  clockIn: (clock: string, city: string) => `${isolated(clock)} i ${isolated(city)}`,
  /** Whose clock the times are told by. */
  localTime: (city: string) => `Klokkeslæt er lokal tid i ${isolated(city)}.`,
  ahead: (there: string, difference: string, here: string) =>
    `${isolated(there)} er ${difference} foran ${isolated(here)}.`,
  behind: (there: string, difference: string, here: string) =>
    `${isolated(there)} er ${difference} efter ${isolated(here)}.`,
  same: (here: string) => `Uret viser det samme i ${isolated(here)}.`,
  aheadThatDay: (there: string, difference: string, here: string) =>
    `${isolated(there)} er ${difference} foran ${isolated(here)} denne dag.`,
  behindThatDay: (there: string, difference: string, here: string) =>
    `${isolated(there)} er ${difference} efter ${isolated(here)} denne dag.`,
  sameThatDay: (here: string) => `Uret viser det samme i ${isolated(here)} denne dag.`,
  differenceByDay: (here: string) =>
    `Forskellen til ${isolated(here)} skifter undervejs og står ved hver dag.`,

  change: { added: 'Nyt', moved: 'Flyttet', changed: 'Ændret', dropped: 'Udgået' },
  changedBetween: (before: string, now: string) => `Fra ${isolated(before)} til ${isolated(now)}`,
  changesFor: (name: string) => `Hvad der er ændret for ${isolated(name)}`,
  nothingChanged: 'Intet er ændret.',

  itemKind: {
    workshop: 'Workshop',
    meeting: 'Møde',
    'site-visit': 'Besøg på stedet',
    presentation: 'Oplæg',
    reception: 'Reception eller måltid',
    transfer: 'Transport',
    'free-time': 'Fri tid',
  } satisfies Record<ItemKind, string>,
  /** What a person does at an item. */
  itemRole: {
    participant: 'Deltager',
    speaker: 'Oplægsholder',
    interpreter: 'Tolk',
    escort: 'Ledsager',
  } satisfies Record<ItemRole, string>,
  itemStatus: {
    idea: 'Idé',
    requested: 'Forespurgt',
    confirmed: 'Bekræftet',
    cancelled: 'Aflyst',
  } satisfies Record<ItemStatus, string>,
  role: {
    head: 'Delegationsleder',
    member: 'Medlem',
    host: 'Vært',
    speaker: 'Oplægsholder',
    interpreter: 'Tolk',
    security: 'Sikkerhed',
    press: 'Presse',
    accompanying: 'Ledsager',
    staff: 'Embedsværk',
  } satisfies Record<ParticipationRole, string>,
  invitation: {
    'not-invited': 'Ikke inviteret',
    invited: 'Inviteret',
    accepted: 'Deltager',
    tentative: 'Måske',
    declined: 'Afbud',
    replaced: 'Erstattet',
  } satisfies Record<InvitationState, string>,
};

export type Labels = typeof da;
