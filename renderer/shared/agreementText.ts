import type { AgreementState } from '../../db/domain/agreement';
import type { Language, Translate } from '../i18n';
import { formatDay } from './format';

/** From so many days before its end on, an agreement's days are counted. */
const daysCounted = 366;

/** What an agreement is on a day, in a few words: "Udløber om 9 dage", "Udløb 10. oktober 2019". */
export function agreementStateText(state: AgreementState, t: Translate, language: Language): string {
  switch (state.kind) {
    case 'unsigned':
      return t(state.on === null ? 'agreements.state.unsignedUnknown' : 'agreements.state.unsigned');
    case 'in-force':
      return t('agreements.state.inForce');
    case 'runs-out':
      if (state.days === 0) return t('agreements.state.runsOutToday');
      return state.days > daysCounted
        ? t('agreements.state.inForceUntil', { day: formatDay(state.on, language) })
        : t('agreements.state.runsOut', { count: state.days });
    case 'ran-out':
      return t('agreements.state.ranOut', { day: formatDay(state.on, language) });
    case 'terminated':
      return t('agreements.state.terminated', { day: formatDay(state.on, language) });
  }
}

/** The tone of a state: good while it holds, a warning in its last year. */
export function agreementTone(state: AgreementState): 'neutral' | 'good' | 'warn' {
  if (state.kind === 'in-force') return 'good';
  if (state.kind === 'runs-out') return state.days > daysCounted ? 'good' : 'warn';
  return 'neutral';
}
