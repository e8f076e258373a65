import type { Memo, MemoLanguage } from '../../../db/domain/memo';
import type { MemoRecords } from '../../../db/domain/memo-records';
import { type MemoWords, memoLabelsIn } from '../labels/memos';

/** What a document is drafted from, and the language and words in which it is. */
export type MemoSetting = {
  readonly memo: Memo;
  readonly records: MemoRecords;
  readonly language: MemoLanguage;
  readonly words: MemoWords;
};

export const memoSetting = (records: MemoRecords): MemoSetting => ({
  memo: records.memo,
  records,
  language: records.memo.language,
  words: memoLabelsIn(records.memo.language),
});
