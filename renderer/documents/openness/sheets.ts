import type { Journey, PublishedGift } from '../../../db/domain/openness';
import { type JourneyCost, opennessColumns } from '../../../db/domain/openness-costs';
import type { Openness } from '../../../electron/contract/openness';
import type { Language, Translate } from '../../i18n';
import { moneyText } from '../../shared/costWords';
import { formatDay, formatPlace, formatRange } from '../../shared/format';
import type { Sheet, SheetCell } from '../sheets/sheet';
import {
  administrationText,
  cellOf,
  columnText,
  coverageSentences,
  deadlineText,
  funderText,
  giftSentences,
  inWhole,
  leftOutSentences,
  type OpennessWords,
  peopleText,
  totalText,
  vatText,
} from './words';

type Of = { list: Openness; t: Translate; language: Language };

/**
 * The journeys and visits of a period as a sheet, a row for each administration of each. Amounts are numbers in the
 * office's currency where they are known, else words: no cell is empty. Days are ISO, or the month or year that is known.
 */
export function journeySheet({ list, t, language }: Of): Sheet {
  const words: OpennessWords = { t, language, names: list.names, currency: list.currency };
  const unknown = t('openness.notNotedField');
  const column = (
    name: keyof ReturnType<typeof journeyHeadings>,
    value: (journey: Journey, cost: JourneyCost) => SheetCell,
  ) => ({ heading: journeyHeadings(t)[name], value });
  const money = (heading: string) =>
    t('openness.file.amountIn', { column: heading, currency: list.currency });
  const columns = [
    column('title', ({ title }) => title),
    column('direction', ({ direction }) => t(`openness.direction.${direction}`)),
    column('kind', ({ kind }) => t(`terms.missionKind.${kind}`)),
    column('place', ({ place, country }) => formatPlace(place, country, language) || unknown),
    column('from', ({ dates }) => daysOf(dates)[0] ?? unknown),
    column('to', ({ dates }) => daysOf(dates)[1] ?? unknown),
    column('people', (journey) => peopleText(journey, words)),
    column('purpose', ({ purpose }) => purpose.trim() || unknown),
    column('administration', (_, cost) => administrationText(cost, words)),
    ...opennessColumns.map((name) => ({
      heading: money(t(`openness.columns.${name}`)),
      value: (_: Journey, cost: JourneyCost) =>
        cellOf(cost.columns[name], columnText(cost, name, words), list.currency),
    })),
    {
      heading: money(t('openness.total')),
      value: (_: Journey, cost: JourneyCost) => cellOf(cost.total, totalText(cost, words), list.currency),
    },
    column('vat', (_, cost) => vatText(cost, words)),
    column('funder', (_, cost) => funderText(cost, words)),
    column('heldFrom', (_, { heldFrom }) => heldFrom ?? unknown),
    column('heldTo', (_, { heldTo }) => heldTo ?? unknown),
    column('bookedOn', (_, { bookedOn }) => bookedOn ?? unknown),
    column('vouchers', (_, { vouchers }) => vouchers.join(', ') || unknown),
    column('deadline', ({ deadline }) => deadlineText(deadline, words)),
    column('publishedOn', ({ publishedOn }) => publishedOn ?? t('openness.file.notPublished')),
  ];
  return {
    preface: preface({ list, t, language }, t('openness.file.journeysTitle'), [
      ...(list.journeys.length > 0 ? coverageSentences(list.totals, words) : [t('openness.noJourneys')]),
      ...leftOutSentences(list, words).journeys,
    ]),
    headings: columns.map(({ heading }) => heading),
    rows: list.journeys.flatMap((journey) =>
      journey.costs.map((cost) => columns.map(({ value }) => value(journey, cost))),
    ),
  };
}

/** The gifts of a period as a sheet; remarks stay in the office. */
export function giftSheet({ list, t, language }: Of): Sheet {
  const words: OpennessWords = { t, language, names: list.names, currency: list.currency };
  const unknown = t('openness.notNotedField');
  const values: Record<keyof ReturnType<typeof giftHeadings>, (gift: PublishedGift) => SheetCell> = {
    direction: ({ direction }) => t(`openness.giftMeta.${direction}`),
    what: ({ what }) => what,
    value: ({ value }) => {
      if (value.state === 'not-recorded') return unknown;
      if (value.state === 'known') return inWhole(value.minor, value.currency);
      return t('openness.estimated', { what: moneyText(value.minor, value.currency, language) });
    },
    currency: ({ value }) => (value.state === 'not-recorded' ? unknown : value.currency),
    day: ({ changedHandsOn }) => changedHandsOn ?? unknown,
    from: ({ fromName }) => fromName ?? unknown,
    to: ({ toName }) => toName ?? unknown,
    keptAt: ({ keptAt }) => keptAt || unknown,
    deadline: ({ deadline }) => deadlineText(deadline, words),
    publishedOn: ({ publishedOn }) => publishedOn ?? t('openness.file.notPublished'),
  };
  const headings = giftHeadings(t);
  const columns = Object.keys(values) as (keyof typeof values)[];
  return {
    preface: preface({ list, t, language }, t('openness.file.giftsTitle'), [
      ...(list.gifts.length > 0 ? giftSentences(list.gifts, words) : [t('openness.noGifts')]),
      ...leftOutSentences(list, words).gifts,
    ]),
    headings: columns.map((column) => headings[column]),
    rows: list.gifts.map((gift) => columns.map((column) => values[column](gift))),
  };
}

const journeyHeadings = (t: Translate) => t('openness.file.journey', { returnObjects: true });
const giftHeadings = (t: Translate) => t('openness.file.gift', { returnObjects: true });

/** First and last day of a mission, or the period that both lie in. */
function daysOf(dates: Journey['dates']): [string, string] | [] {
  if (dates.kind === 'exact') return [dates.startsOn, dates.endsOn];
  return dates.kind === 'approximate' ? [dates.period, dates.period] : [];
}

/** Of which period, of which office and as of when, and what the figures don't say. */
const preface = ({ list, t, language }: Of, title: string, notes: readonly string[]): string[][] => [
  [title],
  [t('openness.file.period'), formatRange(list.period.from, list.period.to, language)],
  [t('openness.file.office'), list.officeName || t('openness.file.unnamedOffice')],
  [t('openness.file.asOf'), formatDay(list.today, language)],
  ...notes.map((note) => [t('openness.file.note'), note]),
];
