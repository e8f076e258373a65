import type { MissionDates } from '../../../db/domain/mission';
import { isCountedOn, participationRoles } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import {
  daysOfItem,
  isLive,
  needsConfirmation,
  type ProgrammeItem,
  programmeDays,
} from '../../../db/domain/programme';
import type { Topic } from '../../../db/domain/topic';
import { dayOf } from '../../../db/domain/wall-time';
import type { ParticipantRow } from '../../../electron/contract/participations';
import type { Language, Translate } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import {
  capitalised,
  formatClock,
  formatDay,
  formatMissionDates,
  formatNumeric,
  formatPlace,
  weekdayAndDay,
  zoneCity,
} from '../../shared/format';
import { topicShort } from '../../shared/topics';
import { listed } from '../listed';
import { clocksOf } from './clocks';
import type { ProgrammeRecords } from './records';

/** A programme as a document shows it: every text is in the document's language, and nothing in it is internal. */
export type ProgrammeData = {
  language: Language;
  title: string;
  sender: string;
  /** The day of the document. */
  date: string;
  dates: string;
  place: string;
  /** Whose time the programme is in. */
  clocks: string;
  /** With the system's name: "eDoc 2016-0078628". */
  caseNumbers: string[];
  delegation: Delegate[];
  days: ProgrammeDay[];
  /** What has no day yet. */
  undated: Entry[];
};

export type Delegate = { id: string; name: string; nativeName: string; office: string; role: string };

/** A day of the programme: what has no time of day first, then by time. */
export type ProgrammeDay = { day: string; heading: string; remark: string | undefined; entries: Entry[] };

export type Entry = {
  id: string;
  /** "9.30–11.00"; null without a time of day. */
  time: string | null;
  /** Where it ends on another day, or is in another zone than the programme. */
  timeNotes: string[];
  title: string;
  kind: string;
  isUnconfirmed: boolean;
  place: string;
  host: string | null;
  topic: (Pick<Topic, 'colour' | 'icon'> & { name: string }) | null;
  note: string;
  participants: string | null;
};

/** Makes the programme of a mission from its records. Cancelled items and internal notes are left out. */
export function programmeData(records: ProgrammeRecords, t: Translate, language: Language): ProgrammeData {
  const { mission, office, caseReferences } = records;
  const items = records.items.filter(isLive);
  const days = daysWith(items, mission.dates);
  const clocks = clocksOf(records, days, t, language);
  const delegation = inOrder(records.participants.filter(takesPart));
  const toEntry = (item: ProgrammeItem) => entry(item, records, delegation, t, language);
  return {
    language,
    title: mission.title,
    sender: office.name,
    date: formatNumeric(office.today),
    dates: capitalised(formatMissionDates(mission.dates, t, language), language),
    place: formatPlace(mission.place, mission.country, language),
    clocks: clocks.remark,
    caseNumbers: caseReferences.map((reference) => caseNumberText(t, reference)),
    delegation: delegation.map((participant) => delegate(participant, records.participants, t)),
    days: days.map((day) => ({
      day,
      heading: capitalised(formatDay(day, language, 'weekday'), language),
      remark: clocks.remarkOn(day),
      entries: items.filter((item) => firstDay(item) === day).map(toEntry),
    })),
    undated: items.filter(({ time }) => time.kind === 'unscheduled').map(toEntry),
  };
}

/** An item stands on the day on which it begins. */
const firstDay = ({ time }: ProgrammeItem): string | undefined => daysOfItem(time)[0];

/** The days of the mission, as far as they are known, and those on which an item begins. */
const daysWith = (items: readonly ProgrammeItem[], dates: MissionDates): string[] =>
  [
    ...new Set([...programmeDays(dates, []), ...items.map(firstDay).filter((day) => day !== undefined)]),
  ].sort();

/** Whoever is counted on and wasn't absent. */
const takesPart = (participant: ParticipantRow): boolean =>
  isCountedOn(participant) && participant.attendance !== 'absent';

/** Heads of delegation first, then by role, then as they were added. */
const inOrder = (participants: readonly ParticipantRow[]): ParticipantRow[] =>
  [...participants].sort((a, b) => participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role));

function delegate(participant: ParticipantRow, all: readonly ParticipantRow[], t: Translate): Delegate {
  const { id, role, position, nativeName, standsInForId, invitation, attendance } = participant;
  const name = personName(participant);
  const replaced = all.find((other) => other.id === standsInForId);
  const isCertain = invitation === 'accepted' || attendance === 'attended';
  return {
    id,
    name: [participant.title, name].filter(Boolean).join(' '),
    nativeName: nativeName === name ? '' : nativeName,
    office: [position === name ? '' : position, participant.organisationName ?? participant.homeName]
      .filter(Boolean)
      .join(', '),
    role: [
      t(`terms.role.${role}`),
      !isCertain && t(`terms.invitation.${invitation}`).toLowerCase(),
      replaced && t('documents.programme.standsInFor', { name: personName(replaced) }),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function entry(
  item: ProgrammeItem,
  { mission, topics, hosts }: ProgrammeRecords,
  delegation: readonly ParticipantRow[],
  t: Translate,
  language: Language,
): Entry {
  const topic = topics.find(({ id }) => id === item.topicId);
  return {
    id: item.id,
    ...timeOf(item, mission.zone, t, language),
    title: item.title,
    kind: t(`terms.itemKind.${item.kind}`),
    isUnconfirmed: needsConfirmation(item) && item.status !== 'confirmed',
    place: item.place,
    host: hosts.find(({ id }) => id === item.hostId)?.name ?? null,
    topic: topic ? { colour: topic.colour, icon: topic.icon, name: topicShort(topic, language) } : null,
    note: item.publicNote.trim(),
    participants: namesOf(item, delegation, t, language),
  };
}

function timeOf(
  { time, zone }: ProgrammeItem,
  missionZone: string,
  t: Translate,
  language: Language,
): Pick<Entry, 'time' | 'timeNotes'> {
  if (time.kind !== 'timed') return { time: null, timeNotes: [] };
  const { startsAt, endsAt } = time;
  const timeNotes: string[] = [];
  if (dayOf(endsAt) !== dayOf(startsAt))
    timeNotes.push(t('documents.programme.endsOn', { day: weekdayAndDay(dayOf(endsAt), language).date }));
  if (zone !== null && zone !== missionZone)
    timeNotes.push(t('documents.programme.zoneTime', { city: zoneCity(zone, language) }));
  return { time: `${formatClock(startsAt, language)}–${formatClock(endsAt, language)}`, timeNotes };
}

/** From how many on "all participants" is said instead of every name. */
const many = 4;

function namesOf(
  { participationIds }: ProgrammeItem,
  delegation: readonly ParticipantRow[],
  t: Translate,
  language: Language,
): string | null {
  const present = delegation.filter(({ id }) => participationIds.includes(id));
  if (present.length === 0) return null;
  if (present.length === delegation.length && present.length >= many)
    return t('documents.programme.everybody');
  return listed(present.map(personName), language);
}
