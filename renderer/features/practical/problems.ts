import { periodOf } from '../../../db/domain/mission';
import { isCountedOn } from '../../../db/domain/participation';
import { neededUntil, passportProblem, type VisaProblem, visaProblems } from '../../../db/domain/passport';
import { isTravelling } from '../../../db/domain/substitution';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { PracticalRow } from '../../../electron/contract/practical';
import type { Language, Translate } from '../../i18n';
import { formatDay } from '../../shared/format';

/** What the words about practical data are made with. */
export type Setting = {
  mission: Pick<MissionDetail, 'id' | 'dates' | 'direction'>;
  today: string;
  t: Translate;
  language: Language;
};

type Problem = { tone: 'warn' | 'stop'; text: string };

/** Whether passport and visa concern somebody who is still counted on. */
export const travels = (row: PracticalRow, { mission }: Pick<Setting, 'mission'>): boolean =>
  isCountedOn(row) && isTravelling(row, mission);

/** What is wrong with a traveller's passport; a date that nobody noted is said as missing, not as wrong. */
export function passportWarning(row: PracticalRow, setting: Setting): Problem | null {
  const { mission, t, language } = setting;
  const lastDay = periodOf(mission.dates)?.to ?? null;
  const problem = passportProblem(row.data.passportExpires, lastDay);
  if (!travels(row, setting) || problem === null || problem === 'unknown') return null;
  const day = lastDay === null ? '' : formatDay(neededUntil(lastDay), language);
  return {
    tone: problem === 'expired' ? 'stop' : 'warn',
    text: t(`practical.passportProblem.${problem}`, { day }),
  };
}

/** What there is to see to about a traveller's visa; one that nobody thought of yet is said as missing. */
export function visaWarnings(row: PracticalRow, setting: Setting): Problem[] {
  if (!travels(row, setting)) return [];
  const { mission, today, t } = setting;
  return visaProblems(row.data, mission.dates, today)
    .filter(({ kind }) => kind !== 'unknown')
    .map((problem) => ({ tone: toneOf(problem), text: visaWords(problem, t) }));
}

const toneOf = (problem: VisaProblem): Problem['tone'] =>
  problem.kind === 'refused' || ('isLate' in problem && problem.isLate) ? 'stop' : 'warn';

function visaWords(problem: VisaProblem, t: Translate): string {
  if (problem.kind === 'letter') return t('practical.visaProblem.letter', { points: problem.missing.length });
  const words = [t(`practical.visaProblem.${problem.kind}`)];
  if ('daysLeft' in problem && problem.daysLeft !== null && problem.daysLeft >= 0)
    words.push(t('practical.daysLeft', { count: problem.daysLeft }));
  if ('isLate' in problem && problem.isLate) words.push(t('practical.tooLate'));
  return words.join(' ');
}
