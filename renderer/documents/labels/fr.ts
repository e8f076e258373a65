import { isolated } from '../paper/isolated';
import type { Labels } from './da';

/** French sets a space that doesn't break before a colon. */
const colon = '\u00a0: ';

/** In French 0 is singular. */
const counted = (count: number, one: string, several: string) =>
  `${count} ${Math.abs(count) < 2 ? one : several}`;

export const fr: Labels = {
  paper: {
    booklet: 'Programme',
    'day-cards': 'Fiches journalières',
    personal: 'Programme individuel',
    'run-sheet': 'Conducteur',
    changes: 'Modifications',
  },
  draft: 'Projet',
  version: (number, name) =>
    name === '' ? `Version ${number}` : `Version ${number}${colon}${isolated(name)}`,
  draftOf: (date) => `Projet en date du ${date}`,
  programmeFor: (name) => `Programme${colon}${isolated(name)}`,
  yourPart: 'Votre rôle',

  section: {
    delegation: 'Composition de la délégation',
    counterparts: 'Du côté du partenaire',
    others: 'Autres participants',
    groups: 'Groupes',
    contacts: 'Contacts',
    places: 'Lieux',
    map: 'Plan des lieux',
    emergency: 'En cas d’urgence',
    withoutDay: 'Jour à déterminer',
  },
  column: {
    number: 'N°',
    time: 'Heure',
    item: 'Activité',
    name: 'Nom',
    position: 'Fonction',
    role: 'Qualité',
    group: 'Groupe',
    members: 'Membres',
    purpose: 'Objet',
    phone: 'Téléphone',
    email: 'Courriel',
    place: 'Lieu',
    directions: 'Accès',
    before: 'Avant',
    now: 'Maintenant',
  },
  field: {
    title: 'Intitulé',
    time: 'Heure',
    kind: 'Nature',
    place: 'Lieu',
    host: 'Hôte',
    responsible: 'Responsable',
    participants: 'Participants',
    speakers: 'Intervenants',
    interpreters: 'Interprètes',
    escort: 'Accompagnateurs',
    groups: 'Groupes',
    topic: 'Thème',
    language: 'Langue',
    status: 'État',
    note: 'Remarque',
    arrival: 'Arrivée',
    departure: 'Départ',
  },
  labelled: (label, value) => `${label}${colon}${isolated(value)}`,

  internal: 'Interne',
  internalMark: 'Interne – ne pas diffuser',
  internalRemark: 'Contient des notes internes. Diffusion restreinte aux hôtes.',
  missionLead: 'Responsable de la mission',
  notConfirmed: 'à confirmer',
  cancelled: 'annulé',
  allParticipants: 'tous les participants',
  people: (count) => counted(count, 'personne', 'personnes'),
  capacity: (count) => counted(count, 'place', 'places'),
  standsInFor: (name) => `en remplacement de ${isolated(name)}`,
  follows: (title) => `À la suite immédiate de ${isolated(title)}`,
  placeNumber: (number) => `Lieu ${number}`,
  travel: { walk: 'à pied', car: 'en voiture', transit: 'en transports publics', boat: 'en bateau' },
  travelTo: (place, minutes, mode) =>
    `Vers ${isolated(place)}${colon}${counted(minutes, 'minute', 'minutes')} ${mode}`,
  minutes: (count) => `${count} min`,

  north: 'N',

  timeNotSet: 'Heure à déterminer',
  nothingYet: 'Rien n’est encore prévu.',
  empty: 'Le programme ne comporte encore aucune activité.',
  endsOn: (day) => `fin ${isolated(day)}`,
  clockIn: (clock, city) => `${isolated(clock)}, heure de ${isolated(city)}`,
  localTime: (city) => `Les heures sont indiquées en heure locale (${isolated(city)}).`,
  ahead: (there, difference, here) =>
    `${isolated(there)}${colon}${difference} d’avance sur ${isolated(here)}.`,
  behind: (there, difference, here) =>
    `${isolated(there)}${colon}${difference} de retard sur ${isolated(here)}.`,
  same: (here) => `Pas de décalage horaire avec ${isolated(here)}.`,
  aheadThatDay: (there, difference, here) =>
    `${isolated(there)}${colon}${difference} d’avance sur ${isolated(here)} ce jour-là.`,
  behindThatDay: (there, difference, here) =>
    `${isolated(there)}${colon}${difference} de retard sur ${isolated(here)} ce jour-là.`,
  sameThatDay: (here) => `Pas de décalage horaire avec ${isolated(here)} ce jour-là.`,
  differenceByDay: (here) =>
    `Le décalage horaire avec ${isolated(here)} change au cours de la visite et figure sous chaque jour.`,

  change: { added: 'Ajout', moved: 'Déplacement', changed: 'Modification', dropped: 'Suppression' },
  changedBetween: (before, now) => `Avant${colon}${isolated(before)}. Maintenant${colon}${isolated(now)}`,
  changesFor: (name) => `Ce qui change pour ${isolated(name)}`,
  nothingChanged: 'Aucune modification.',

  itemKind: {
    workshop: 'Atelier',
    meeting: 'Réunion',
    'site-visit': 'Visite de terrain',
    presentation: 'Présentation',
    reception: 'Réception ou repas',
    transfer: 'Transfert',
    'free-time': 'Temps libre',
  },
  itemRole: {
    participant: 'Participation',
    speaker: 'Intervention',
    interpreter: 'Interprétation',
    escort: 'Accompagnement',
  },
  itemStatus: { idea: 'Proposition', requested: 'En attente', confirmed: 'Confirmé', cancelled: 'Annulé' },
  role: {
    head: 'Chef de délégation',
    member: 'Membre',
    host: 'Hôte',
    speaker: 'Intervention',
    interpreter: 'Interprète',
    security: 'Sécurité',
    press: 'Presse',
    accompanying: 'Accompagnement',
    staff: 'Services administratifs',
  },
  invitation: {
    'not-invited': 'Sans invitation',
    invited: 'Invitation envoyée',
    accepted: 'Présence confirmée',
    tentative: 'Sous réserve',
    declined: 'Excusé',
    replaced: 'Remplacement',
  },
};
