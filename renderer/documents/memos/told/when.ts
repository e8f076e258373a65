import { firstDayOf, lastDayOf } from '../../../../db/domain/partial-date';
import type { MemoSetting } from '../setting';

/** A text in one line: in a point or a sentence, paragraphs of a record's text would break it. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether something of that time is told: what may lie in the document's period, and what has no date. */
export function isInPeriod(date: string | null, { memo: { periodFrom, periodTo } }: MemoSetting): boolean {
  if (date === null) return true;
  return (
    (periodFrom === null || lastDayOf(date) >= periodFrom) &&
    (periodTo === null || firstDayOf(date) <= periodTo)
  );
}

/** Whether a document leaves anything out by its period or topics. */
export const isNarrowed = ({ memo }: MemoSetting): boolean =>
  memo.periodFrom !== null || memo.periodTo !== null || memo.topicIds.length > 0;

/** What isn't recorded, said of no more than what a narrowed document looked at. */
export function withinLimits(text: string, { setting }: { readonly setting: MemoSetting }): string {
  if (!isNarrowed(setting)) return text;
  const { answer, common } = setting.words;
  const { limited } = setting.memo.kind === 'answer' ? answer : common;
  return limited(text.replace(/\.$/, '')) + (text.endsWith('.') ? '.' : '');
}

/** The day as of which a document tells, ISO: its own, else the day of reading. */
export const asOf = ({ memo, records }: MemoSetting): string => memo.datedOn ?? records.date;

/** Whether it was dated by the day as of which the document tells; what has no date was. */
export const isKnownBy = (date: string | null, setting: MemoSetting): boolean =>
  date === null || firstDayOf(date) <= asOf(setting);

/** Both: what a document tells of its time. */
export const isTold = (date: string | null, setting: MemoSetting): boolean =>
  isInPeriod(date, setting) && isKnownBy(date, setting);
