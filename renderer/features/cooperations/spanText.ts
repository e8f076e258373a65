import { type CooperationStep, hasEnded, spanOf } from '../../../db/domain/cooperation';
import type { Language, Translate } from '../../i18n';
import { formatPartialDate } from '../../shared/partialDate';

/** From when to when a cooperation went on: "2015 – juni 2017", "siden 2015"; never more exact than what is known. */
export function spanText(steps: readonly CooperationStep[], t: Translate, language: Language): string {
  const { from, to } = spanOf(steps);
  const say = (date: string) => formatPartialDate(date, language);
  if (from !== null && to !== null) return from === to ? say(from) : `${say(from)} – ${say(to)}`;
  if (to !== null) return t('cooperations.spanUntil', { to: say(to) });
  // An end of which nobody knows the day: that it goes on can't be said.
  if (from !== null)
    return hasEnded(steps) ? `${say(from)} – ?` : t('cooperations.spanSince', { from: say(from) });
  return t('cooperations.spanUnknown');
}
