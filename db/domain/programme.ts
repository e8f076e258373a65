import { z } from 'zod';
import { daysOf } from './dates';
import {
  choice,
  id,
  ids,
  isoDate,
  line,
  localTimeField,
  problem,
  record,
  requiredLine,
  runningText,
  zoneField,
} from './fields';
import { languageField } from './language';
import type { Mission, MissionDates } from './mission';
import { addMinutes, dayOf, minutesBetween, minutesPerDay } from './wall-time';
import { homeZone } from './zones';

export const itemKinds = [
  'workshop',
  'meeting',
  'site-visit',
  'presentation',
  'reception',
  'transfer',
  'free-time',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What a person of the mission does at an item. */
export const itemRoles = ['participant', 'speaker', 'interpreter', 'escort'] as const;
export type ItemRole = (typeof itemRoles)[number];

export const itemStatuses = ['idea', 'requested', 'confirmed', 'cancelled'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/**
 * When an item is, in wall time of its zone; days are ISO, times `YYYY-MM-DDTHH:MM`, the end is after the
 * start.
 */
export type ItemTime =
  | { readonly kind: 'unscheduled' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'timed'; readonly startsAt: string; readonly endsAt: string };

/** What documents say of an item in one more language; '' where nobody has written it yet. */
export type ItemText = { readonly language: string; readonly title: string; readonly publicNote: string };

/** An entry of a mission's programme. Title and public note are in the first of the mission's languages. */
export type ProgrammeItem = {
  readonly id: string;
  readonly missionId: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly time: ItemTime;
  /** IANA zone of `time`; null means the mission's. */
  readonly zone: string | null;
  /**
   * The zone whose clock says when it ends, for what crosses zones; null for the one it begins in. `time` is in the
   * zone it begins in, its end too.
   */
  readonly endZone: string | null;
  readonly placeId: string | null;
  /** Where exactly: a room, a meeting point; all of the place where `placeId` is null. */
  readonly place: string;
  readonly status: ItemStatus;
  readonly topicId: string | null;
  /** The organisation that receives. */
  readonly hostId: string | null;
  readonly publicNote: string;
  readonly internalNote: string;
  /** The language that is spoken, BCP 47; '' while nobody has said. */
  readonly language: string;
  /** The person who sees to it, who need not travel. */
  readonly responsibleId: string | null;
  /** The item that it claims to come directly after. */
  readonly followsId: string | null;
  /** Participations of the mission, by what they do; the groups' members take part as well. */
  readonly participationIds: readonly string[];
  readonly speakerIds: readonly string[];
  readonly interpreterIds: readonly string[];
  readonly escortIds: readonly string[];
  readonly groupIds: readonly string[];
  /** In the mission's other languages. */
  readonly texts: readonly ItemText[];
};

/** Longest item in days: beyond it, a date was mistyped. */
const longestItem = 31;

export const itemTime = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('unscheduled') }),
    record({ kind: z.literal('day'), day: isoDate }),
    record({ kind: z.literal('timed'), startsAt: localTimeField, endsAt: localTimeField })
      .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
        ...problem('end-before-start'),
        path: ['endsAt'],
      })
      .refine(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt) <= longestItem * minutesPerDay, {
        ...problem('period-too-long'),
        path: ['endsAt'],
      }),
  ],
  problem('not-a-choice'),
);

export const itemTextFields = record({ title: line(), publicNote: runningText });
export const itemTextPatch = itemTextFields.partial();
export type ItemTextPatch = z.infer<typeof itemTextPatch>;

export const programmeItemFields = record({
  kind: choice(itemKinds),
  title: requiredLine(),
  time: itemTime,
  zone: zoneField.nullable(),
  endZone: zoneField.nullable(),
  placeId: id.nullable(),
  place: line(),
  status: choice(itemStatuses),
  topicId: id.nullable(),
  hostId: id.nullable(),
  publicNote: runningText,
  internalNote: runningText,
  language: z.union([z.literal(''), languageField], problem('unknown-language')),
  responsibleId: id.nullable(),
  followsId: id.nullable(),
  participationIds: ids,
  speakerIds: ids,
  interpreterIds: ids,
  escortIds: ids,
  groupIds: ids,
});
export const programmeItemPatch = programmeItemFields.partial();
export type ProgrammeItemPatch = z.infer<typeof programmeItemPatch>;

/** An item as it is when nothing has been said of it but what it is. */
export const blankItem: Omit<ProgrammeItem, 'id' | 'missionId' | 'kind' | 'title'> = {
  time: { kind: 'unscheduled' },
  zone: null,
  endZone: null,
  placeId: null,
  place: '',
  status: 'idea',
  topicId: null,
  hostId: null,
  publicNote: '',
  internalNote: '',
  language: '',
  responsibleId: null,
  followsId: null,
  participationIds: [],
  speakerIds: [],
  interpreterIds: [],
  escortIds: [],
  groupIds: [],
  texts: [],
};

/** Whether the item is still meant to take place. */
export const isLive = ({ status }: Pick<ProgrammeItem, 'status'>): boolean => status !== 'cancelled';

/**
 * Whether someone's word is needed for it: not for free time, nor for what has no day and so isn't programme
 * yet.
 */
export const needsConfirmation = (item: Pick<ProgrammeItem, 'status' | 'kind' | 'time'>): boolean =>
  isLive(item) && item.kind !== 'free-time' && item.time.kind !== 'unscheduled';

/**
 * The zone of an item's wall time: its own, else the mission's, else (while no one has said where the mission
 * goes) the office's, which is the clock the times were typed by.
 */
export const zoneOfItem = (item: Pick<ProgrammeItem, 'zone'>, mission: Pick<Mission, 'zone'>): string =>
  item.zone ?? (mission.zone || homeZone);

/** The days an item takes place on, in order; one that ends at midnight isn't on the day that begins then. */
export function daysOfItem(time: ItemTime): string[] {
  if (time.kind === 'unscheduled') return [];
  if (time.kind === 'day') return [time.day];
  return daysOf({ from: dayOf(time.startsAt), to: dayOf(addMinutes(time.endsAt, -1)) });
}

/**
 * The days a programme has: those of the mission if they are known exactly, and any on which an item lies.
 * Sorted.
 */
export function programmeDays(dates: MissionDates, items: readonly Pick<ProgrammeItem, 'time'>[]): string[] {
  const missionDays = dates.kind === 'exact' ? daysOf({ from: dates.startsOn, to: dates.endsOn }) : [];
  return [...new Set([...missionDays, ...items.flatMap(({ time }) => daysOfItem(time))])].sort();
}
