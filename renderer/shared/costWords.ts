import type { CostSaid } from '../../db/domain/cost';
import type { CostPart, CostSum, ForeignSum } from '../../db/domain/cost-sum';
import type { HoursSaid } from '../../db/domain/hours';
import type { HoursPart, HoursSum } from '../../db/domain/hours-sum';
import { formatMoney } from '../../db/domain/money';
import type { OrganisationNames, Unsaid } from '../../electron/contract/costs';
import type { Language, Translate } from '../i18n';
import { capitalised, localeOf } from './format';

type Words = { t: Translate; language: Language };

/** What a sentence about money and hours is made of: `costs.of` and `costs.ofTopic` both answer it. */
export type KnownCosts = { actual: CostSum; hours: HoursSum; names: OrganisationNames; unsaid?: Unsaid };

/**
 * What is known of the money and the hours, whom that covers, and of whom what isn't known: "20.924 kr.
 * (Økonomiforvaltningen). Udenrigsforvaltningen: ikke opgjort. Medarbejdertimer: ikke opgjort."
 */
export const coverageText = (known: KnownCosts, words: Words): string =>
  [...costSentences(known, words), ...hoursSentences(known, words)].join(' ');

/** The sentences about money, each standing by itself; never empty, as not knowing is said too. */
export function costSentences({ actual, names, unsaid }: KnownCosts, words: Words): string[] {
  const { t, language } = words;
  const { parts } = actual;
  const nameOf = namesIn(names, words);
  const isAlone = parts.every(({ administrationId }) => administrationId === null);
  if (parts.every((part) => part.isSilent))
    return [t('costs.coverage.nothing'), ...unsaidSentence('costs', unsaid, words)].map(sentence);

  const money = (minor: number) => moneyText(minor, actual.currency, language);
  const figures = (of: 'known' | 'estimated') => {
    const own = parts.filter((part) => part[of] !== null);
    const total = money(actual[of] ?? 0);
    const [only] = own;
    if (isAlone || !only) return total;
    const whom =
      own.length === 1
        ? nameOf(only.administrationId)
        : list(
            own.map((part) => `${nameOf(part.administrationId)} ${money(part[of] ?? 0)}`),
            language,
          );
    return t('costs.coverage.of', { what: total, whom });
  };
  const foreign = parts.flatMap(({ administrationId, withoutRate }) => {
    if (withoutRate.length === 0) return [];
    const what = foreignText(withoutRate, language);
    return [isAlone ? what : t('costs.coverage.of', { what, whom: nameOf(administrationId) })];
  });
  return [
    actual.known === null ? null : figures('known'),
    actual.estimated === null ? null : t('costs.coverage.estimated', { what: figures('estimated') }),
    foreign.length === 0 ? null : t('costs.coverage.withoutRate', { what: list(foreign, language) }),
    ...unknownMoney(parts, names, words),
    ...actual.differences.map(({ administrationId, stated, lines }) =>
      about(
        administrationId,
        t('costs.coverage.difference', { stated: money(stated), lines: money(lines) }),
        { names, words, isAlone },
      ),
    ),
    ...unsaidSentence('costs', unsaid, words),
  ]
    .filter((one) => one !== null)
    .map(sentence);
}

/** What isn't known of whom: who else paid, what wasn't recorded, and of whom nothing is said at all. */
function unknownMoney(parts: readonly CostPart[], names: OrganisationNames, words: Words): string[] {
  const { t, language } = words;
  const isAlone = parts.every(({ administrationId }) => administrationId === null);
  const nameOf = namesIn(names, words);
  const told = parts.flatMap((part) => {
    const hasFigure = part.known !== null || part.estimated !== null || part.withoutRate.length > 0;
    const said = [
      ...part.paidBy.map((payer) =>
        t(hasFigure ? 'costs.coverage.morePaidBy' : 'costs.coverage.paidBy', {
          payer:
            payer === null ? t('costs.coverage.somebody') : (names[payer] ?? t('costs.coverage.somebody')),
        }),
      ),
      ...(part.isNotRecorded
        ? [t(hasFigure ? 'costs.coverage.restNotRecorded' : 'costs.coverage.notRecorded')]
        : []),
    ];
    return said.length === 0
      ? []
      : [about(part.administrationId, list(said, language), { names, words, isAlone })];
  });
  const silent = parts.filter((part) => part.isSilent);
  return silent.length === 0
    ? told
    : [
        ...told,
        t('costs.coverage.silent', {
          whom: capitalised(
            list(
              silent.map((part) => nameOf(part.administrationId)),
              language,
            ),
            language,
          ),
        }),
      ];
}

/** The sentences about hours; never empty either. */
export function hoursSentences({ hours, names, unsaid }: KnownCosts, words: Words): string[] {
  const { t, language } = words;
  const { parts } = hours;
  const nameOf = namesIn(names, words);
  const isAlone = parts.every(({ administrationId }) => administrationId === null);
  /** What is said of some; of whom, unless it is everybody. */
  const of = (which: (part: HoursPart) => boolean, what: string) => {
    const own = parts.filter(which);
    if (own.length === 0) return [];
    const isEverybody = own.length === parts.length && what === t('costs.coverage.notRecorded');
    return isEverybody || isAlone
      ? [what]
      : [
          t('costs.coverage.of', {
            what,
            whom: list(
              own.map((part) => nameOf(part.administrationId)),
              language,
            ),
          }),
        ];
  };
  const told = [
    ...of(({ known }) => known !== null, hoursText(hours.known ?? 0, words)),
    ...of(
      ({ estimated }) => estimated !== null,
      t('costs.coverage.estimatedHours', { what: hoursText(hours.estimated ?? 0, words) }),
    ),
    ...of(
      (part) => part.isNotRecorded && part.known === null && part.estimated === null,
      t('costs.coverage.notRecorded'),
    ),
    ...of(
      (part) => part.isNotRecorded && (part.known !== null || part.estimated !== null),
      t('costs.coverage.restNotRecorded'),
    ),
    ...(parts.every((part) => part.isSilent)
      ? [t('costs.coverage.noHours')]
      : of((part) => part.isSilent, t('costs.coverage.noHours'))),
  ];
  return [
    t('costs.coverage.hours', { what: told.join('; ') }),
    ...unsaidSentence('hours', unsaid, words),
  ].map(sentence);
}

const unsaidSentence = (of: keyof Unsaid, unsaid: Unsaid | undefined, { t, language }: Words): string[] =>
  unsaid && unsaid[of].length > 0
    ? [
        t(`costs.coverage.unsaid.${of}`, {
          missions: list(
            unsaid[of].map(({ title }) => t('costs.coverage.mission', { title })),
            language,
          ),
        }),
      ]
    : [];

/** "Økonomiforvaltningen: ikke opgjort", or, where nobody else is spoken of, "Ikke opgjort". */
function about(
  administrationId: string | null,
  what: string,
  { names, words, isAlone }: { names: OrganisationNames; words: Words; isAlone: boolean },
): string {
  const { t, language } = words;
  if (isAlone) return capitalised(what, language);
  const whom = capitalised(namesIn(names, words)(administrationId), language);
  return t('costs.coverage.about', { whom, what });
}

/** What an administration is called in a sentence; what names none is said to. */
export const namesIn =
  (names: OrganisationNames, { t }: Words) =>
  (administrationId: string | null): string =>
    (administrationId !== null && names[administrationId]) || t('costs.coverage.unnamed');

/** An amount that doesn't break between figure and unit. */
export const moneyText = (minor: number, currency: string, language: Language): string =>
  formatMoney(minor, currency, localeOf(language));

/** "100,50 USD og 20 EUR" */
export const foreignText = (sums: readonly ForeignSum[], language: Language): string =>
  list(
    sums.map(({ minor, currency }) => moneyText(minor, currency, language)),
    language,
  );

/** "7 timer", "7 t. 30 min.", "45 min." */
export function hoursText(minutes: number, { t, language }: Words): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const whole = hours.toLocaleString(localeOf(language));
  if (rest === 0) return t('costs.hoursText', { count: hours, hours: whole });
  return hours === 0
    ? t('costs.minutesText', { minutes: rest })
    : t('costs.hoursAndMinutes', { hours: whole, minutes: rest });
}

/** What a statement says, as a line of a list: "I alt 20.924 kr.", "Ikke opgjort". */
export function saidText(
  said: CostSaid | HoursSaid,
  { payer, words }: { payer: string | null; words: Words },
): string {
  const { t, language } = words;
  switch (said.kind) {
    case 'not-recorded':
      return capitalised(t('costs.coverage.notRecorded'), language);
    case 'paid-by-other':
      return capitalised(
        t('costs.coverage.paidBy', { payer: payer ?? t('costs.coverage.somebody') }),
        language,
      );
    case 'known-total':
      return t('costs.saidTotal', { what: figureText(said, words) });
    case 'estimate':
      return t('costs.saidEstimate', { what: figureText(said, words), basis: said.basis });
  }
}

type Figure = Extract<CostSaid | HoursSaid, { kind: 'known-total' | 'estimate' }>;

const figureText = (said: Figure, words: Words): string =>
  'minutes' in said
    ? hoursText(said.minutes, words)
    : moneyText(said.amount.minor, said.amount.currency, words.language);

const list = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);

/** "kr." ends a sentence already. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
