import { addDays, daysBetween } from './dates';
import type { ScreenLanguage } from './language';
import type { Mission } from './mission';
import { blankItem, daysOfItem, type ItemKind, type ItemText, type ProgrammeItem } from './programme';
import { wordedFor } from './programme-texts';
import { timedAt } from './scheduling';
import { addMinutes, minuteOfDay, minutesPerDay } from './wall-time';

/** What a new item is made of, before it has a mission and an id. */
export type ItemDraft = Omit<ProgrammeItem, 'id' | 'missionId'>;

type Wording = Readonly<Record<ScreenLanguage, string>>;

/** An entry of a built-in template: on its day (0 is the first), from a clock time, for so many minutes. */
type TemplateEntry = {
  readonly day: number;
  readonly at: string;
  readonly minutes: number;
  readonly kind: ItemKind;
  readonly title: Wording;
};

const entry = (
  day: number,
  at: string,
  minutes: number,
  kind: ItemKind,
  da: string,
  en: string,
): TemplateEntry => ({ day, at, minutes, kind, title: { da, en } });

/** The shapes that visits usually have; times leave room for the way between places, a meal and breaks. */
const builtIn = {
  'fact-finding-day': [
    entry(0, '08:30', 30, 'meeting', 'Briefing på ambassaden', 'Briefing at the embassy'),
    entry(0, '09:30', 75, 'meeting', 'Møde med byens ledelse', 'Meeting with the city’s leaders'),
    entry(0, '11:15', 75, 'workshop', 'Workshop: behov og udfordringer', 'Workshop: needs and challenges'),
    entry(0, '12:45', 75, 'reception', 'Frokost med værterne', 'Lunch with the hosts'),
    entry(0, '14:30', 90, 'site-visit', 'Besøg på stedet', 'Site visit'),
    entry(0, '16:30', 60, 'meeting', 'Møde med civilsamfundet', 'Meeting with civil society'),
    entry(0, '18:00', 45, 'meeting', 'Opsamling i delegationen', 'The delegation sums up'),
  ],
  'high-level-visit': [
    entry(
      0,
      '14:00',
      60,
      'transfer',
      'Ankomst og transport til hotellet',
      'Arrival and transfer to the hotel',
    ),
    entry(0, '17:00', 60, 'meeting', 'Briefing af delegationen', 'Briefing of the delegation'),
    entry(0, '19:30', 120, 'reception', 'Velkomstmiddag', 'Welcome dinner'),
    entry(1, '09:00', 60, 'meeting', 'Borgmestermøde', 'Meeting of the mayors'),
    entry(1, '10:15', 45, 'reception', 'Underskrivelse', 'Signing ceremony'),
    entry(1, '11:30', 30, 'meeting', 'Pressemøde', 'Press conference'),
    entry(1, '12:30', 75, 'reception', 'Officiel frokost', 'Official lunch'),
    entry(1, '14:30', 90, 'workshop', 'Workshop om det første tema', 'Workshop on the first topic'),
    entry(1, '16:30', 60, 'site-visit', 'Besøg på stedet', 'Site visit'),
    entry(1, '19:30', 120, 'reception', 'Middag hos ambassadøren', 'Dinner at the ambassador’s'),
    entry(2, '09:00', 90, 'workshop', 'Workshop om det andet tema', 'Workshop on the second topic'),
    entry(2, '11:00', 60, 'meeting', 'Opsamling og næste skridt', 'Summing up and next steps'),
    entry(2, '12:30', 60, 'reception', 'Afskedsfrokost', 'Farewell lunch'),
    entry(2, '14:30', 60, 'transfer', 'Transport til lufthavnen', 'Transfer to the airport'),
  ],
  'hosted-day': [
    entry(0, '09:00', 30, 'reception', 'Velkomst på rådhuset', 'Welcome at the city hall'),
    entry(
      0,
      '09:30',
      60,
      'presentation',
      'Oplæg: byen og forvaltningen',
      'Presentation: the city and its administration',
    ),
    entry(0, '11:00', 75, 'site-visit', 'Besøg i et anlæg', 'Visit to a plant'),
    entry(0, '12:45', 60, 'reception', 'Frokost', 'Lunch'),
    entry(0, '14:15', 90, 'workshop', 'Workshop med fagfolk', 'Workshop with specialists'),
    entry(0, '16:15', 60, 'free-time', 'Byvandring', 'A walk through the city'),
    entry(0, '18:30', 120, 'reception', 'Middag', 'Dinner'),
  ],
} as const satisfies Record<string, readonly TemplateEntry[]>;

export type TemplateId = keyof typeof builtIn;
export const templateIds = Object.keys(builtIn) as TemplateId[];

/**
 * A built-in template from a day on, worded in the programme's languages as far as the template has them: titles in the
 * first language (in English where it isn't one of the template's), the others as translations.
 * @param startsOn ISO
 * @param languages the mission's, BCP 47
 */
export function fromTemplate(id: TemplateId, startsOn: string, languages: Mission['languages']): ItemDraft[] {
  const [first, ...others] = languages.map((language) => ({ language, own: wordingIn(language) }));
  return builtIn[id].map(({ day, at, minutes, kind, title }: TemplateEntry) => ({
    ...blankItem,
    kind,
    title: title[first?.own ?? 'en'],
    time: timedAt(addDays(startsOn, day), minuteOfDay(`${startsOn}T${at}`), minutes),
    texts: others.flatMap(({ language, own }): ItemText[] =>
      own ? [{ language, title: title[own], publicNote: '' }] : [],
    ),
  }));
}

function wordingIn(language: string): ScreenLanguage | undefined {
  const [base] = language.split('-');
  return base === 'da' || base === 'en' ? base : undefined;
}

/**
 * A past programme as a pattern for another: shifted so that its first day becomes `startsOn`, at the same clock times.
 * What is particular to that visit stays behind: who took part, who spoke, the groups, what was confirmed or noted
 * internally, and whatever was cancelled.
 * @param startsOn ISO
 * @param languages of the past mission and of the new one, BCP 47
 */
export function fromProgramme(
  items: readonly ProgrammeItem[],
  startsOn: string,
  languages: { from: Mission['languages']; to: Mission['languages'] },
): ItemDraft[] {
  const living = items.filter(({ status }) => status !== 'cancelled');
  const first = living.flatMap(({ time }) => daysOfItem(time)).sort()[0];
  const days = first === undefined ? 0 : daysBetween(first, startsOn);
  return living.map(({ id, missionId, ...item }) => ({
    ...item,
    ...wordedFor(item, languages.from, languages.to),
    time: shifted(item.time, days),
    status: 'idea',
    internalNote: '',
    responsibleId: null,
    followsId: null,
    participationIds: [],
    speakerIds: [],
    interpreterIds: [],
    escortIds: [],
    groupIds: [],
  }));
}

function shifted(time: ProgrammeItem['time'], days: number): ProgrammeItem['time'] {
  if (time.kind === 'unscheduled') return time;
  if (time.kind === 'day') return { kind: 'day', day: addDays(time.day, days) };
  const minutes = days * minutesPerDay;
  return {
    kind: 'timed',
    startsAt: addMinutes(time.startsAt, minutes),
    endsAt: addMinutes(time.endsAt, minutes),
  };
}
