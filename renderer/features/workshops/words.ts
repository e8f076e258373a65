import type { AgendaPlan, AudienceTotal, WorkshopScore } from '../../../db/domain/workshop';
import { scoreSummary } from '../../../db/domain/workshop';
import type { Language, Translate } from '../../i18n';
import { localeOf } from '../../shared/format';

/** "55 af 90 min. er lagt · 35 min. tilbage · 1 punkt uden minutter". */
export function planWords(plan: AgendaPlan, t: Translate, language: Language): string {
  const number = (minutes: number) => minutes.toLocaleString(localeOf(language));
  const planned = number(plan.planned);
  return [
    plan.length === null
      ? t('workshop.planned', { planned })
      : t('workshop.plannedOf', { planned, length: number(plan.length) }),
    plan.length === null && t('workshop.noHours'),
    plan.left && t('workshop.minutesLeft', { count: plan.left }),
    plan.over && t('workshop.minutesOver', { count: plan.over }),
    plan.unplanned > 0 && t('workshop.unplanned', { count: plan.unplanned }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A sum and, where it doesn't cover every group, how far it does: "38" and "4 af 5 grupper talt". */
export function totalWords(
  { sum, counted, groups }: AudienceTotal,
  t: Translate,
  language: Language,
): { sum: string; cover: string } {
  if (sum === null) return { sum: t('workshop.notCounted'), cover: '' };
  return {
    sum: sum.toLocaleString(localeOf(language)),
    cover: counted < groups ? t('workshop.partlyCounted', { counted, groups }) : '',
  };
}

/** "4,2 af 5 (12 svar)", or that nobody answered. */
export function scoreWords(counts: WorkshopScore['counts'], t: Translate, language: Language): string {
  const { answers, mean } = scoreSummary(counts);
  if (mean === null) return t('workshop.noAnswers');
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const words = t('workshop.mean', { mean: mean.toLocaleString(localeOf(language), digits) });
  return `${words} (${t('workshop.answers', { count: answers })})`;
}
