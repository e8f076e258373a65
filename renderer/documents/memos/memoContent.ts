import type { MemoEdit, MemoKind } from '../../../db/domain/memo';
import type { MemoContent } from '../../../db/domain/memo-content';
import type { MemoRecords } from '../../../db/domain/memo-records';
import { composed, type Draft, numberedSources } from '../../../db/domain/memo-text';
import { answerDraft } from './drafts/answer';
import { briefingDraft } from './drafts/briefing';
import { missionReportDraft } from './drafts/missionReport';
import { recommendationDraft } from './drafts/recommendation';
import { statusDraft } from './drafts/status';
import { memoFacts } from './facts';
import { memoHead } from './head';
import { sourceNote } from './notes';
import { type MemoSetting, memoSetting } from './setting';

const drafts: Readonly<Record<MemoKind, (setting: MemoSetting) => Draft>> = {
  answer: answerDraft,
  briefing: briefingDraft,
  recommendation: recommendationDraft,
  'mission-report': missionReportDraft,
  status: statusDraft,
};

/** A document as the records and what was written over them say it now, with the sources that it rests on. */
export function memoContent(records: MemoRecords, edits: readonly MemoEdit[]): MemoContent {
  const setting = memoSetting(records);
  const sections = composed(drafts[setting.memo.kind](setting), edits);
  return {
    language: setting.language,
    head: memoHead(setting),
    sections,
    notes: numberedSources(sections).map(({ number, source }) => ({
      number,
      source,
      ...sourceNote(source, setting),
    })),
    facts: memoFacts(records),
  };
}
