import type { CostLine, CostStatement } from '../../../db/domain/cost';
import { type CostPart, type CostSum, sumCosts } from '../../../db/domain/cost-sum';
import { counted } from '../../../db/domain/counted';
import type { HoursStatement } from '../../../db/domain/hours';
import { type HoursPart, type HoursSum, sumHours } from '../../../db/domain/hours-sum';
import type { MissionRecords } from '../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence, Source } from '../../../db/domain/memo-text';
import { duration } from '../paper/paperDates';
import { listIn, moneyIn, passage, sourcesOf, unknown, words } from './say';
import type { MemoSetting } from './setting';
import { flat } from './told/when';

/**
 * What is known of money and hours, by administration: a figure, an estimate, who else paid, that it wasn't recorded, or
 * that nothing was entered. None of these is zero, and a sum says whom it covers.
 */

/** The records of money and hours that a document tells of. */
export type Spent = Pick<
  MissionRecords,
  'costLines' | 'costStatements' | 'hoursLines' | 'hoursStatements' | 'administrationIds'
>;

/** A text that stands for a figure, and whether it says no more than that there is none. */
export type Figure = { readonly text: string; readonly isUnknown: boolean };

export const costSumOf = (spent: Spent, { records: { currency } }: MemoSetting): CostSum =>
  sumCosts(
    {
      lines: spent.costLines,
      statements: spent.costStatements,
      administrationIds: spent.administrationIds,
    },
    currency,
  );

export const hoursSumOf = (spent: Spent): HoursSum =>
  sumHours({
    lines: spent.hoursLines,
    statements: spent.hoursStatements,
    administrationIds: spent.administrationIds,
  });

/** What an administration is called; what names none, or one that is gone for good, is said to. */
export const administrationName = (id: string | null, { records, words: { answer } }: MemoSetting): string =>
  (id !== null && records.organisationNames[id]) || answer.unnamedAdministration;

/** "20.924 kr.", "betalt af Udenrigsministeriet, beløb ikke oplyst", "ikke opgjort", "ingen oplysninger". */
export function costFigure(part: CostPart | undefined, spent: Spent, setting: MemoSetting): Figure {
  const { answer } = setting.words;
  if (!part || part.isSilent) return { text: answer.nothingRecorded, isUnknown: true };
  const { estimates } = counted(actualLines(spent), spent.costStatements);
  const figures = figuresOf(part, basisOf(estimates, part.administrationId), setting);
  const hasFigure = figures.length > 0;
  const payerOf = (id: string | null) => {
    const name = id === null ? undefined : setting.records.organisationNames[id];
    return name ? answer.organisation(name) : answer.somebody;
  };
  const said = [
    ...figures,
    ...part.paidBy.map((id) => answer.paidBy(payerOf(id), hasFigure)),
    ...(part.isNotRecorded ? [answer.notRecorded(hasFigure)] : []),
  ];
  // What was said and then counts for nothing (an estimate of no amount can't be, but an overruled one is) says nothing.
  return { text: said.join('; ') || answer.nothingRecorded, isUnknown: !hasFigure };
}

/** What the estimates of an administration are based on. */
const basisOf = (estimates: readonly (CostStatement | HoursStatement)[], id: string | null): string =>
  [
    ...new Set(
      estimates.flatMap(({ administrationId, said: one }) =>
        one.kind === 'estimate' && administrationId === id ? [flat(one.basis)] : [],
      ),
    ),
  ].join('; ');

/** The amounts of a part or a sum: what is known, what is estimated, what nobody has converted. */
function figuresOf(
  { known, estimated, withoutRate }: Pick<CostPart, 'known' | 'estimated' | 'withoutRate'>,
  basis: string,
  setting: MemoSetting,
): string[] {
  const { answer } = setting.words;
  const money = (minor: number, currency = setting.records.currency) =>
    moneyIn(minor, currency, setting.language);
  const foreign = withoutRate.map(({ minor, currency }) => money(minor, currency));
  return [
    ...(known === null ? [] : [money(known)]),
    ...(estimated === null ? [] : [answer.estimated(money(estimated), basis)]),
    ...(foreign.length === 0 ? [] : [answer.withoutRate(listIn(foreign, setting))]),
  ];
}

/** "37 timer", "ikke opgjort", "ingen oplysninger". */
export function hoursFigure(part: HoursPart | undefined, spent: Spent, setting: MemoSetting): Figure {
  const { answer } = setting.words;
  if (!part || part.isSilent) return { text: answer.nothingRecorded, isUnknown: true };
  const { estimates } = counted(spent.hoursLines, spent.hoursStatements);
  const figures = hoursOf(part, basisOf(estimates, part.administrationId), setting);
  const hasFigure = figures.length > 0;
  const said = [...figures, ...(part.isNotRecorded ? [answer.notRecorded(hasFigure)] : [])];
  return { text: said.join('; ') || answer.nothingRecorded, isUnknown: !hasFigure };
}

const hoursOf = (
  { known, estimated }: Pick<HoursPart, 'known' | 'estimated'>,
  basis: string,
  { language, words: { answer } }: MemoSetting,
): string[] => [
  ...(known === null ? [] : [duration(known, language)]),
  ...(estimated === null ? [] : [answer.estimated(duration(estimated, language), basis)]),
];

/** The records that an administration's cost rests on; `otherwise` where nothing is said of it. */
export function costSources(id: string | null, spent: Spent, otherwise: readonly Source[]): Source[] {
  const { lines, statements } = countedCosts(spent);
  const own = (one: { administrationId: string | null }) => one.administrationId === id;
  const found = [
    ...sourcesOf('cost-line', lines.filter(own)),
    ...sourcesOf('cost-statement', statements.filter(own)),
  ];
  return found.length > 0 ? found : [...otherwise];
}

/** The same of its hours. */
export function hoursSources(id: string | null, spent: Spent, otherwise: readonly Source[]): Source[] {
  const own = (one: { administrationId: string | null }) => one.administrationId === id;
  const found = [
    ...sourcesOf('hours-line', spent.hoursLines.filter(own)),
    ...sourcesOf('hours-statement', spent.hoursStatements.filter(own)),
  ];
  return found.length > 0 ? found : [...otherwise];
}

/** What was actually spent, line by line. */
export const actualLines = ({ costLines }: Spent): CostLine[] =>
  costLines.filter(({ kind }) => kind === 'actual');

/** What counts of the lines and statements, and the statements that say why there is no figure. */
export function countedCosts(spent: Spent) {
  const { lines, totals, estimates } = counted(actualLines(spent), spent.costStatements);
  const others = spent.costStatements.filter(({ said }) => !('amount' in said));
  return { lines, statements: [...totals, ...estimates, ...others] };
}

const said = ({ text, isUnknown }: Figure, sources: readonly Source[]): Sentence => {
  const cell = words(text, ...sources);
  return isUnknown ? unknown(cell) : cell;
};

/**
 * A line for each administration with its cost and its hours, and at last what of both is known; none where nobody takes
 * part and nothing was entered.
 * @param key the passages' key up to the "/"
 * @param otherwise the record that names the administrations: what a line without any entry rests on
 */
export function spentTable(
  key: string,
  spent: Spent,
  otherwise: Source,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { costs } = setting.words;
  const cost = costSumOf(spent, setting);
  const hours = hoursSumOf(spent);
  const ids = [...new Set([...cost.parts, ...hours.parts].map(({ administrationId }) => administrationId))];
  if (ids.length === 0) return [];
  const rows = ids.map((id) => {
    const [money, time] = [costSources(id, spent, [otherwise]), hoursSources(id, spent, [otherwise])];
    const own = `${key}/${id ?? 'unnamed'}`;
    const costPart = cost.parts.find(({ administrationId }) => administrationId === id);
    const hoursPart = hours.parts.find(({ administrationId }) => administrationId === id);
    return {
      cells: [
        passage(`${own}-name`, words(administrationName(id, setting), ...money, ...time)),
        passage(`${own}-cost`, said(costFigure(costPart, spent, setting), money)),
        passage(`${own}-hours`, said(hoursFigure(hoursPart, spent, setting), time)),
      ],
    };
  });
  const columns = [
    { label: costs.administration, share: 0.4 },
    { label: costs.cost, share: 0.32, isAmount: true },
    { label: costs.hours, share: 0.28, isAmount: true },
  ];
  return [
    { kind: 'table', columns, rows: [...rows, ...totalRow(key, spent, { cost, hours }, otherwise, setting)] },
  ];
}

/** What is known in all, where several have a part in it. */
function totalRow(
  key: string,
  spent: Spent,
  { cost, hours }: { cost: CostSum; hours: HoursSum },
  otherwise: Source,
  setting: MemoSetting,
) {
  const { answer, costs } = setting.words;
  const money = figuresOf(cost, '', setting);
  const time = hoursOf(hours, '', setting);
  if (Math.max(cost.parts.length, hours.parts.length) < 2 || money.length + time.length === 0) return [];
  const moneyOn = allCosts(spent);
  const timeOn = allHours(spent);
  // Why there is no figure stands in the rows: paid by another isn't "not recorded".
  const cell = (figures: readonly string[], none: string, sources: readonly Source[]) =>
    said(
      figures.length > 0
        ? { text: figures.join('; '), isUnknown: false }
        : { text: sources.length > 0 ? none : answer.nothingRecorded, isUnknown: true },
      sources.length > 0 ? sources : [otherwise],
    );
  return [
    {
      isTotal: true,
      cells: [
        passage(`${key}/total-name`, words(costs.knownInAll, ...moneyOn, ...timeOn)),
        passage(`${key}/total-cost`, cell(money, answer.noAmountKnown, moneyOn)),
        passage(`${key}/total-hours`, cell(time, answer.noHoursKnown, timeOn)),
      ],
    },
  ];
}

/** What all of the known money rests on. */
export function allCosts(spent: Spent): Source[] {
  const { lines, statements } = countedCosts(spent);
  return [...sourcesOf('cost-line', lines), ...sourcesOf('cost-statement', statements)];
}

/** The same of the hours. */
export const allHours = ({ hoursLines, hoursStatements }: Spent): Source[] => [
  ...sourcesOf('hours-line', hoursLines),
  ...sourcesOf('hours-statement', hoursStatements),
];
