import type { MemoLanguage } from '../../../../db/domain/memo';
import { answer as daAnswer } from './da/answer';
import { briefing as daBriefing } from './da/briefing';
import { common as daCommon } from './da/common';
import { costs as daCosts } from './da/costs';
import { missionReport as daMissionReport } from './da/missionReport';
import { paper as daPaper } from './da/paper';
import { recommendation as daRecommendation } from './da/recommendation';
import { status as daStatus } from './da/status';
import { told as daTold } from './da/told';
import { answer as enAnswer } from './en/answer';
import { briefing as enBriefing } from './en/briefing';
import { common as enCommon } from './en/common';
import { costs as enCosts } from './en/costs';
import { missionReport as enMissionReport } from './en/missionReport';
import { paper as enPaper } from './en/paper';
import { recommendation as enRecommendation } from './en/recommendation';
import { status as enStatus } from './en/status';
import { told as enTold } from './en/told';

const da = {
  common: daCommon,
  costs: daCosts,
  answer: daAnswer,
  briefing: daBriefing,
  recommendation: daRecommendation,
  missionReport: daMissionReport,
  paper: daPaper,
  status: daStatus,
  told: daTold,
};

/** The words of the documents that are drafted from the records: those of all of them, and each kind's own. */
export type MemoWords = typeof da;

const en: MemoWords = {
  common: enCommon,
  costs: enCosts,
  answer: enAnswer,
  briefing: enBriefing,
  recommendation: enRecommendation,
  missionReport: enMissionReport,
  paper: enPaper,
  status: enStatus,
  told: enTold,
};

export const memoLabelsIn = (language: MemoLanguage): MemoWords => (language === 'da' ? da : en);
