import { unsaidMissions } from '../../../../db/domain/closing';
import { sumCosts } from '../../../../db/domain/cost-sum';
import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence, Source } from '../../../../db/domain/memo-text';
import { spentSentences } from '../costCoverage';
import {
  administrationName,
  costFigure,
  costSources,
  costSumOf,
  type Figure,
  hoursFigure,
  hoursSources,
  hoursSumOf,
  type Spent,
  spentTable,
} from '../costs';
import { isOnTopic, listIn, moneyIn, paragraph, sentence, source, sourcesOf, unknown } from '../say';
import type { MemoSetting } from '../setting';
import { holdingOf, missionsTold } from './course';
import { asOf, flat, isInPeriod, isKnownBy } from './when';

/** What is known of a cooperation's money and hours, and of which of its missions something isn't. */

type Subject = {
  readonly owner: { readonly kind: 'mission' | 'cooperation'; readonly id: string };
  readonly topicId: string | null;
};

/**
 * What of a cooperation's costs and hours is told: of the document's topics, and of missions of its time. What a mission cost
 * in the end is known once it has begun; estimates, and who else pays, are told ahead of it.
 */
function spentTold(cooperation: CooperationRecords, setting: MemoSetting): Spent {
  const missions = missionsTold(cooperation, setting);
  const begun = missions.filter((mission) => holdingOf(mission, asOf(setting)) !== 'planned');
  const isAbout = (all: readonly { readonly id: string }[], { owner, topicId }: Subject) =>
    isOnTopic(setting, topicId) && (owner.kind === 'cooperation' || all.some(({ id }) => id === owner.id));
  // A mission that is told has all of its lines, whenever they were booked; the cooperation's own go by their days.
  const isOfTime = ({ owner }: Subject, date: string | null) =>
    isKnownBy(date, setting) && (owner.kind === 'mission' || isInPeriod(date, setting));
  const isStatedNow = (statement: Subject & { readonly said: { readonly kind: string } }) => {
    const isAhead = statement.said.kind === 'estimate' || statement.said.kind === 'paid-by-other';
    return isAbout(isAhead ? missions : begun, statement);
  };
  return {
    costLines: cooperation.costLines.filter(
      (line) => isAbout(missions, line) && isOfTime(line, line.heldOn ?? line.bookedOn),
    ),
    costStatements: cooperation.costStatements.filter(isStatedNow),
    hoursLines: cooperation.hoursLines.filter(
      (line) => isAbout(missions, line) && isOfTime(line, line.workedOn),
    ),
    hoursStatements: cooperation.hoursStatements.filter(isStatedNow),
    administrationIds: cooperation.administrationIds,
  };
}

const isNothingSaid = (spent: Spent): boolean =>
  [spent.costLines, spent.costStatements, spent.hoursLines, spent.hoursStatements].every(
    (records) => records.length === 0,
  );

/** By administration what was spent, in money and hours; then whom that covers, and what isn't known. */
export function moneyBlocks(
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const spent = spentTold(cooperation, setting);
  if (isNothingSaid(spent)) return [];
  return [
    ...spentTable(key, spent, source('cooperation', cooperation.cooperation.id), setting),
    ...paragraph(`${key}/coverage`, [
      ...spentSentences(spent, setting),
      ...unsaidSentences(spent, cooperation, setting),
    ]),
  ];
}

/** Of which missions that were held somebody's cost, or hours, nobody has said anything of. */
function unsaidSentences(spent: Spent, cooperation: CooperationRecords, setting: MemoSetting): Sentence[] {
  const { told, common } = setting.words;
  const missions = missionsTold(cooperation, setting).filter(
    (mission) => holdingOf(mission, asOf(setting)) === 'held',
  );
  const unsaid = unsaidMissions(
    {
      missions,
      costs: {
        lines: spent.costLines.filter(({ kind }) => kind === 'actual'),
        statements: spent.costStatements,
      },
      hours: { lines: spent.hoursLines, statements: spent.hoursStatements },
    },
    setting.records.currency,
  );
  return (['costs', 'hours'] as const).flatMap((of) => {
    const own = missions.filter(({ id }) => unsaid[of].includes(id));
    if (own.length === 0) return [];
    const titles = listIn(
      own.map(({ title }) => common.quote(flat(title))),
      setting,
    );
    return [unknown(sentence(told.money.unsaid[of](titles), ...sourcesOf('mission', own)))];
  });
}

type Said = Figure & { readonly id: string | null; readonly sources: readonly Source[] };

/**
 * The same in one line each: "Udgifter: 20.924 kr. (Økonomiforvaltningen); ingen oplysninger (Teknik- og
 * Miljøforvaltningen)." What is said alike of several stands once.
 */
export function moneySentences(cooperation: CooperationRecords, setting: MemoSetting): Sentence[] {
  const { money } = setting.words.told;
  const spent = spentTold(cooperation, setting);
  if (isNothingSaid(spent)) return [];
  const otherwise = [source('cooperation', cooperation.cooperation.id)];
  const costs = costSumOf(spent, setting).parts.map((part): Said => {
    const id = part.administrationId;
    return { ...costFigure(part, spent, setting), id, sources: costSources(id, spent, otherwise) };
  });
  const hours = hoursSumOf(spent).parts.map((part): Said => {
    const id = part.administrationId;
    return { ...hoursFigure(part, spent, setting), id, sources: hoursSources(id, spent, otherwise) };
  });
  return [
    ...budgetSentence(spent, setting),
    ...oneLine(costs, money.costsAre, setting),
    ...oneLine(hours, money.hoursAre, setting),
  ];
}

function budgetSentence(spent: Spent, setting: MemoSetting): Sentence[] {
  const lines = spent.costLines.filter(({ kind }) => kind === 'budget');
  const { known, currency } = sumCosts(
    { lines, statements: [], administrationIds: [] },
    setting.records.currency,
    'budget',
  );
  if (known === null) return [];
  const text = setting.words.told.money.budgetIs(moneyIn(known, currency, setting.language));
  return [sentence(text, ...sourcesOf('cost-line', lines))];
}

/** Figures before what isn't known. */
function oneLine(parts: readonly Said[], say: (text: string) => string, setting: MemoSetting): Sentence[] {
  if (parts.length === 0) return [];
  const alike = [...Map.groupBy(parts, ({ text }) => text)].toSorted(
    ([, [a]], [, [b]]) => Number(a?.isUnknown ?? false) - Number(b?.isUnknown ?? false),
  );
  const texts = alike.map(([text, own]) =>
    alike.length === 1
      ? text
      : setting.words.told.money.of(
          text,
          listIn(
            own.map(({ id }) => administrationName(id, setting)),
            setting,
          ),
        ),
  );
  const spoken = sentence(say(texts.join('; ')), ...parts.flatMap(({ sources }) => sources));
  return [parts.every(({ isUnknown }) => isUnknown) ? unknown(spoken) : spoken];
}
