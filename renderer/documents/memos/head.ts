import { type CaseReference, formatCaseNumber } from '../../../db/domain/case-reference';
import type { MemoHead } from '../../../db/domain/memo-content';
import { dateText, listIn, topicOf, topicWithin, withCapital } from './say';
import type { MemoSetting } from './setting';

type Property = MemoHead['properties'][number];

/** What stands at the head of a document: who sends it, to whom, its days and all of its case numbers. */
export function memoHead(setting: MemoSetting): MemoHead {
  const { memo, records, words } = setting;
  const { common } = words;
  const { name, authority, unit, address, phone, email, website, ean } = records.letterhead;
  const toldLabel = memo.missionId === null ? common.cooperation : common.mission;
  const told = records.cooperation?.cooperation.title ?? records.report?.mission.title ?? '';
  return {
    label:
      memo.kind === 'answer' && records.bodyName !== null
        ? common.answerIn(records.bodyName)
        : common.kinds[memo.kind],
    title: memo.title,
    sender: eachOnce([
      authority,
      name,
      unit,
      address,
      // A line may end with what parts them, never begin with it.
      [phone, email, website].filter(Boolean).join('\u00a0· '),
      ean && common.ean(ean),
    ]),
    properties: stated([
      {
        label: common.to,
        value: memo.party || (memo.kind === 'answer' ? memo.asker : (records.bodyName ?? '')),
      },
      ...days(setting),
      ...caseNumbers(setting),
      { label: common.handler, value: memo.handler },
      { label: toldLabel, value: without(toldLabel, told) },
      { label: common.period, value: period(setting) },
      { label: common.topics, value: topics(setting) },
    ]),
  };
}

/** A title without the word that its label says already: "Bysamarbejde: København–Beirut". */
const without = (label: string, title: string): string =>
  title.toLocaleLowerCase('da').startsWith(`${label} `.toLocaleLowerCase('da'))
    ? title.slice(label.length + 1).trim() || title
    : title;

const stated = (properties: readonly Property[]): Property[] =>
  properties.filter(({ value }) => value.trim() !== '');

const eachOnce = (lines: readonly string[]): string[] => [...new Set(lines.filter(Boolean))];

/** An answer has its question's day and two of its own: the memo's and the letter's. */
function days({ memo, language, words: { common } }: MemoSetting): Property[] {
  const day = (date: string | null) => (date === null ? '' : dateText(date, language));
  if (memo.kind !== 'answer')
    return [
      { label: common.datedOn, value: day(memo.datedOn) },
      { label: common.sentOn, value: day(memo.sentOn) },
    ];
  return [
    { label: common.askedOn, value: day(memo.askedOn) },
    { label: common.askedTo, value: memo.addressees },
    { label: common.memoDatedOn, value: day(memo.datedOn) },
    { label: common.sentOn, value: day(memo.sentOn) },
  ];
}

/** Every number once, the document's own first; those of what it tells of are told apart. */
function caseNumbers({ memo, records, words: { common } }: MemoSetting): Property[] {
  const seen = new Set<string>();
  const told = memo.missionId === null ? common.ofCooperation : common.ofMission;
  const groups = Map.groupBy(
    records.references.filter((reference) => {
      const identity = `${reference.system} ${reference.numberKind} ${reference.normalised}`;
      const isNew = !seen.has(identity);
      seen.add(identity);
      return isNew;
    }),
    (reference) => labelOf(reference),
  );
  return [...groups].map(([label, own]) => ({ label, value: own.map(formatCaseNumber).join(', ') }));

  function labelOf({ system, numberKind, recordKind }: CaseReference): string {
    const label = common.caseNumber[system][numberKind];
    return recordKind === 'memo' ? label : told(label);
  }
}

function period({ memo: { periodFrom, periodTo }, language, words: { common } }: MemoSetting): string {
  const day = (date: string) => dateText(date, language);
  if (periodFrom !== null && periodTo !== null) return `${day(periodFrom)} – ${day(periodTo)}`;
  if (periodFrom !== null) return common.from(day(periodFrom));
  return periodTo === null ? '' : common.until(day(periodTo));
}

const topics = (setting: MemoSetting): string =>
  withCapital(
    listIn(
      setting.memo.topicIds.flatMap((id) => {
        const topic = topicOf(setting, id);
        return topic ? [topicWithin(topic, setting.language)] : [];
      }),
      setting,
    ),
  );
