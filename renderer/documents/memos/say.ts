import { isDate } from '../../../db/domain/dates';
import type { MemoLanguage } from '../../../db/domain/memo';
import type {
  MemoBlock,
  MemoSection,
  Passage,
  Sentence,
  Source,
  SourceKind,
} from '../../../db/domain/memo-text';
import type { MissionDates } from '../../../db/domain/mission';
import { formatMoney } from '../../../db/domain/money';
import type { Topic } from '../../../db/domain/topic';
import { dateIn, dateRange, listOf, localeOf, missionDates } from '../paper/paperDates';
import type { MemoSetting } from './setting';

/** What drafted sentences are put together with. */

export const source = (kind: SourceKind, id: string): Source => ({ kind, id });

/** Records of one kind as sources. */
export const sourcesOf = (kind: SourceKind, records: readonly { readonly id: string }[]): Source[] =>
  records.map(({ id }) => source(kind, id));

/** A sentence with what it rests on, each record once; "kr." and a question mark end one already. */
export const sentence = (text: string, ...sources: readonly Source[]): Sentence => ({
  text: ended(text),
  sources: eachOnce(sources),
});

/** What stands in a cell, a heading of a list or a point without a full stop. */
export const words = (text: string, ...sources: readonly Source[]): Sentence => ({
  text: text.trim(),
  sources: eachOnce(sources),
});

/** Sets a sentence apart that says no more than that something isn't known. */
export const unknown = (said: Sentence): Sentence => ({ ...said, isUnknown: true });

const eachOnce = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((one) => [`${one.kind} ${one.id}`, one])).values(),
];

const ended = (text: string): string => {
  const bare = text.trim();
  return bare === '' || /[.!?:…][”"’»)]*$/.test(bare) ? bare : `${bare}.`;
};

export const passage = (key: string, ...sentences: readonly Sentence[]): Passage => ({
  key,
  sentences: sentences.filter(({ text }) => text !== ''),
});

/** A paragraph; none where nothing is to be said in it. */
export function paragraph(key: string, sentences: readonly Sentence[]): MemoBlock<Passage>[] {
  const said = passage(key, ...sentences);
  return said.sentences.length === 0 ? [] : [{ kind: 'paragraph', passage: said }];
}

export const section = (
  key: string,
  heading: string,
  blocks: readonly MemoBlock<Passage>[],
  empty: string,
): MemoSection<Passage> => ({ key, heading, blocks, empty });

/** A day, month or year as a name: "22. juni 2016", "januar 2017", "2016". */
export const dateText = (date: string, language: MemoLanguage): string =>
  isDate(date) ? dateIn(date, language) : missionDates({ kind: 'approximate', period: date }, language);

/** When something was, never more exact than what is known: "den 22. juni 2016", "i januar 2017", "on 22 June 2016". */
export function whenText(date: string, { language, words: { common } }: MemoSetting): string {
  const text = dateText(date, language);
  return isDate(date) ? common.onDay(text) : common.inPeriod(text);
}

/** When a mission was: "den 10.–12. maj 2016", "i januar 2017"; '' while not known. */
export function whenHeld(dates: MissionDates, setting: MemoSetting): string {
  if (dates.kind === 'unknown') return '';
  if (dates.kind === 'approximate') return whenText(dates.period, setting);
  const text = dateRange(dates.startsOn, dates.endsOn, setting.language);
  return dates.startsOn === dates.endsOn
    ? setting.words.common.onDay(text)
    : setting.words.common.onDays(text);
}

/** An amount in minor units that doesn't break between figure and unit: "20.924 kr.". */
export const moneyIn = (minor: number, currency: string, language: MemoLanguage): string =>
  formatMoney(minor, currency, localeOf(language));

/** "a, b og c"; where a part has an "og" of its own, so that one sees where it ends: "a, b og c, d samt e". */
export function listIn(
  texts: readonly string[],
  { language, words: { common } }: Pick<MemoSetting, 'language' | 'words'>,
): string {
  const last = texts.at(-1);
  const isPlain = texts.every((text) => !common.and.test(text));
  if (last === undefined || texts.length < 2 || isPlain) return listOf(texts, language);
  return common.listed(texts.slice(0, -1), last);
}

/** A small number in words: "fire"; in digits from thirteen on. */
export const numberIn = (count: number, { words: { common } }: MemoSetting): string =>
  common.numbers[count] ?? String(count);

/** How long months are: "tre år", "18 måneder", "et år". */
export function monthsIn(months: number, setting: MemoSetting): string {
  const { common } = setting.words;
  return months % 12 === 0
    ? common.years(numberIn(months / 12, setting), months / 12)
    : common.months(numberIn(months, setting), months);
}

/** A topic's whole name. */
export const topicTitle = (topic: Topic, language: MemoLanguage): string =>
  language === 'da' ? topic.nameDa : topic.nameEn;

/** A topic within a sentence: with a small letter, unless it has capitals of its own ("SSP"). */
export const topicWithin = (topic: Topic, language: MemoLanguage): string =>
  withSmall(topicTitle(topic, language));

/** A text's first letter small, unless its first word is all capitals. */
export const withSmall = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('da') + text.slice(1);

export const withCapital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

export const topicOf = ({ records }: MemoSetting, id: string | null): Topic | undefined =>
  records.topics.find((topic) => topic.id === id);

/** Whether a record of a topic is told in this document: those on no topic always are. */
export const isOnTopic = ({ memo }: MemoSetting, topicId: string | null): boolean =>
  topicId === null || memo.topicIds.length === 0 || memo.topicIds.includes(topicId);
