import { z } from 'zod';
import type { CostLine, CostOwner, CostStatement } from './cost';
import { compareDates, type DateRange } from './dates';
import { choice, id, isoDate, problem, record } from './fields';
import type { NamedGift } from './gift';
import { type Mission, type MissionDates, type MissionStage, periodOf } from './mission';
import { type JourneyCost, journeyCosts, type OpennessTotals, opennessTotals } from './openness-costs';
import { type Deadline, deadlineOf } from './openness-deadline';
import { firstDayOf, lastDayOf } from './partial-date';
import { isCountedOn, type Participation } from './participation';
import { type Person, personName } from './person';
import type { Post } from './person-details';

/** The list on which a municipality publishes its journeys, its hosting and its gifts. */

export const publishedKinds = ['mission', 'gift'] as const;
/** What stands on the list; a mission is a journey, or a visit that was hosted. */
export type PublishedRef = { readonly kind: (typeof publishedKinds)[number]; readonly id: string };

export const publishedRefs = z
  .array(record({ kind: choice(publishedKinds), id }), problem('invalid'))
  .min(1, problem('required'))
  .max(1_000, problem('too-many'));

export const opennessPeriod = record({ from: isoDate, to: isoDate }).refine(({ from, to }) => from <= to, {
  ...problem('end-before-start'),
  path: ['to'],
});

export type OpennessMission = Pick<
  Mission,
  'id' | 'title' | 'kind' | 'direction' | 'stage' | 'dates' | 'place' | 'country' | 'purpose'
> & { readonly publishedOn: string | null; readonly administrationIds: readonly string[] };

export type OpennessParticipant = Pick<Participation, 'missionId' | 'side' | 'invitation' | 'attendance'> &
  Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'position' | 'positionSince'> & {
    /** Whom they represented then. */
    readonly organisationName: string | null;
    /** The offices that the person held at other times. */
    readonly posts: readonly Pick<Post, 'position' | 'startsOn' | 'endsOn'>[];
  };

/** A gift with the dates of its mission, null for none. */
export type OpennessGift = NamedGift & {
  readonly missionDates: MissionDates | null;
  readonly publishedOn: string | null;
};

/** What the list is made of; missions and gifts of other times may be among it. */
export type OpennessRecords = {
  readonly missions: readonly OpennessMission[];
  readonly participants: readonly OpennessParticipant[];
  readonly costLines: readonly CostLine[];
  readonly costStatements: readonly CostStatement[];
  readonly gifts: readonly OpennessGift[];
  /** The office's, ISO 4217. */
  readonly currency: string;
};

/** Who took part of ours, with the office held then; '' where nobody knows which that was. */
export type Traveller = {
  readonly name: string;
  readonly office: string;
  readonly organisation: string;
};

/** A journey, or a visit that was hosted, as it stands on the list. */
export type Journey = Omit<OpennessMission, 'administrationIds'> & {
  readonly came: readonly Traveller[];
  /** How many of ours were to come, without anybody having noted whether they did. */
  readonly notNoted: number;
  /** How many guests of a visit to us are noted as having come; 0 of a journey. */
  readonly guests: number;
  readonly costs: readonly JourneyCost[];
  readonly deadline: Deadline;
};

export type PublishedGift = Omit<OpennessGift, 'missionDates'> & { readonly deadline: Deadline };

type Named = Pick<Mission, 'id' | 'title' | 'dates'>;

export type OpennessList = {
  /** By first day. */
  readonly journeys: readonly Journey[];
  /** By day; those without one last. */
  readonly gifts: readonly PublishedGift[];
  readonly totals: OpennessTotals;
  /** Missions of the period of which no record says that they took place: they aren't on the list. */
  readonly unheld: readonly Named[];
  /** What belongs to no period because nobody knows when it was. */
  readonly undated: { readonly journeys: readonly Named[]; readonly gifts: readonly PublishedGift[] };
};

/** The stages of what took place, or has begun to. */
const begun: readonly MissionStage[] = ['travelling', 'reporting', 'follow-up', 'closed'];

/**
 * What is to be published of a period: what took place on a day that can lie in it, by the journey's days and, where
 * those aren't known, by the days on which its costs were held; gifts by the day on which they changed hands, else by
 * their mission. A mission took place when its stage says so, somebody of ours came, or it cost something.
 * @param today ISO
 */
export function opennessList(records: OpennessRecords, period: DateRange, today: string): OpennessList {
  const lines = Map.groupBy(
    records.costLines.filter(({ kind }) => kind === 'actual'),
    missionOf,
  );
  const statements = Map.groupBy(records.costStatements, missionOf);
  const people = Map.groupBy(records.participants, ({ missionId }) => missionId);
  const missions = records.missions.map((mission) => {
    const own = {
      lines: lines.get(mission.id) ?? [],
      statements: statements.get(mission.id) ?? [],
      people: people.get(mission.id) ?? [],
    };
    return {
      mission,
      own,
      when: periodOf(mission.dates) ?? heldRange(own.lines),
      isHeld: isHeld(mission, own),
    };
  });
  const within = missions.filter(({ when }) => when !== null && overlaps(when, period));
  const journeys = within
    .filter((one) => one.isHeld)
    .sort(
      (a, b) =>
        compareDates(a.when?.from ?? '', b.when?.from ?? '') ||
        compareDates(a.when?.to ?? '', b.when?.to ?? '') ||
        compareDates(a.mission.id, b.mission.id),
    )
    .map(({ mission, own }) => toJourney(mission, own, records.currency, today));
  const gifts = records.gifts.map(({ missionDates, ...gift }) => ({
    when: gift.changedHandsOn
      ? { from: gift.changedHandsOn, to: gift.changedHandsOn }
      : missionDates && periodOf(missionDates),
    gift: { ...gift, deadline: deadlineOf(dayOf(gift.changedHandsOn), gift.publishedOn, today) },
  }));
  return {
    journeys,
    gifts: gifts
      .filter(({ when }) => when !== null && overlaps(when, period))
      .map(({ gift }) => gift)
      .sort(byDay),
    totals: opennessTotals(journeys.flatMap(({ costs }) => costs)),
    unheld: within
      .filter(
        ({ mission, when, isHeld: held }) =>
          !held && mission.stage !== 'discontinued' && when !== null && when.from <= today,
      )
      .map(({ mission }) => named(mission)),
    undated: {
      journeys: missions
        .filter(({ when, isHeld: held }) => when === null && held)
        .map(({ mission }) => named(mission)),
      gifts: gifts.filter(({ when }) => when === null).map(({ gift }) => gift),
    },
  };
}

type Own = {
  readonly lines: readonly CostLine[];
  readonly statements: readonly CostStatement[];
  readonly people: readonly OpennessParticipant[];
};

const missionOf = ({ owner }: { owner: CostOwner }): string | null =>
  owner.kind === 'mission' ? owner.id : null;

/** That a cost isn't recorded is said of journeys that never were, too. */
const isHeld = ({ stage }: OpennessMission, { lines, statements, people }: Own): boolean =>
  begun.includes(stage) ||
  lines.length > 0 ||
  statements.some(({ said }) => said.kind !== 'not-recorded') ||
  people.some(({ attendance }) => attendance === 'attended');

function heldRange(lines: readonly CostLine[]): DateRange | null {
  const days = lines.flatMap(({ heldOn }) => heldOn ?? []).sort(compareDates);
  const [from] = days;
  return from === undefined ? null : { from, to: days.at(-1) ?? from };
}

const overlaps = (one: DateRange, other: DateRange): boolean => one.from <= other.to && one.to >= other.from;

const named = ({ id: missionId, title, dates }: OpennessMission): Named => ({ id: missionId, title, dates });

function toJourney(
  { administrationIds, ...mission }: OpennessMission,
  { lines, statements, people }: Own,
  currency: string,
  today: string,
): Journey {
  const when = periodOf(mission.dates);
  const ours = people.filter(({ side }) => side === 'ours');
  // Of a journey with days the last is known; of one in a month each day of it may have been.
  const ended = mission.dates.kind === 'exact' ? dayOf(mission.dates.endsOn) : when;
  return {
    ...mission,
    came: ours
      .filter(({ attendance }) => attendance === 'attended')
      .map((person) => toTraveller(person, when)),
    notNoted: ours.filter((person) => person.attendance === 'unknown' && isCountedOn(person)).length,
    guests: mission.direction === 'in' ? people.filter(isGuest).length : 0,
    costs: journeyCosts({ lines, statements, administrationIds }, currency),
    deadline: deadlineOf(ended, mission.publishedOn, today),
  };
}

const isGuest = ({ side, attendance }: OpennessParticipant): boolean =>
  side !== 'ours' && attendance === 'attended';

function toTraveller(person: OpennessParticipant, when: DateRange | null): Traveller {
  const office = officeThen(person, when);
  const name = personName({ ...person, position: office || person.position });
  return { name, office: office === name ? '' : office, organisation: person.organisationName ?? '' };
}

/**
 * The office that somebody held in a period: the present one unless it began later, then the one that was held through
 * all of it; '' where none is known.
 */
function officeThen({ position, positionSince, posts }: OpennessParticipant, when: DateRange | null): string {
  if (when === null || positionSince === null || firstDayOf(positionSince) <= when.to) return position;
  const held = posts.find(
    ({ startsOn, endsOn }) =>
      (startsOn === null || firstDayOf(startsOn) <= when.from) &&
      (endsOn === null || lastDayOf(endsOn) >= when.to),
  );
  return held?.position ?? '';
}

const dayOf = (day: string | null): DateRange | null => (day === null ? null : { from: day, to: day });

const byDay = (a: PublishedGift, b: PublishedGift): number =>
  compareDates(a.changedHandsOn ?? '9999', b.changedHandsOn ?? '9999') || compareDates(a.id, b.id);
