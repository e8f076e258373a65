import { isCountedOn } from '../../../db/domain/participation';
import type { PracticalRow } from '../../../electron/contract/practical';
import { formatDay } from '../../shared/format';
import { passportWarning, type Setting, travels, visaWarnings } from './problems';

/** What a column says of somebody in a word or two, and in a sentence what is wrong with it. */
export type Cell = { text: string; tone: 'plain' | 'none' | 'missing' | 'warn' | 'stop'; sentence?: string };

type Column = (row: PracticalRow, setting: Setting) => Cell;

/** What the table says of each person, by column. */
export const cells = {
  passport: (row, setting) => {
    const { t, language } = setting;
    const { passportNumber, passportExpires } = row.data;
    const isNoted = passportNumber !== '' || passportExpires !== null;
    if (!travels(row, setting) && !isNoted) return notConcerned(setting);
    if (!isNoted) return { text: t('practical.missing'), tone: 'missing' };
    if (passportExpires === null) return { text: t('practical.expiryMissing'), tone: 'missing' };
    const text = t('practical.passportUntil', { day: formatDay(passportExpires, language, 'short') });
    const warning = passportWarning(row, setting);
    if (warning) return { text, tone: warning.tone, sentence: warning.text };
    if (passportNumber === '') return { text: t('practical.numberMissing'), tone: 'missing' };
    return { text, tone: 'plain' };
  },
  visa: (row, setting) => {
    const { t } = setting;
    const { visa } = row.data;
    if (visa === 'unknown')
      return travels(row, setting)
        ? { text: t('practical.visa.unknown'), tone: 'missing' }
        : notConcerned(setting);
    const warnings = visaWarnings(row, setting);
    const tone = warnings.some((warning) => warning.tone === 'stop') ? 'stop' : 'warn';
    return {
      text: t(`practical.visa.${visa}`),
      tone: warnings.length > 0 ? tone : 'plain',
      sentence: warnings.map(({ text }) => text).join(' ') || undefined,
    };
  },
  diet: (row, setting) => {
    const { diets, dietNote } = row.data;
    const words = diets.map((diet) => setting.t(`practical.diet.${diet}`));
    return needs(words, diets.includes('none'), dietNote) ?? notAsked(row, setting);
  },
  access: (row, setting) => {
    const { accessNeeds, accessNote } = row.data;
    const words = accessNeeds.map((need) => setting.t(`practical.access.${need}`));
    return needs(words, accessNeeds.includes('none'), accessNote) ?? notAsked(row, setting);
  },
  emergency: (row, setting) => {
    const { emergencyName, emergencyPhone } = row.data;
    if (emergencyPhone !== '') return { text: emergencyName || emergencyPhone, tone: 'plain' };
    return travels(row, setting)
      ? { text: setting.t('practical.missing'), tone: 'missing' }
      : notConcerned(setting);
  },
  consent: (row, setting) => {
    const { t } = setting;
    const { photoConsent } = row.data;
    if (photoConsent === 'not-asked') return notAsked(row, setting);
    const text = t(`practical.consent.${photoConsent}`);
    return photoConsent === 'no'
      ? { text, tone: 'warn', sentence: t('practical.noPhotos') }
      : { text, tone: 'plain' };
  },
} satisfies Record<string, Column>;

const notConcerned = ({ t }: Setting): Cell => ({ text: t('practical.notConcerned'), tone: 'none' });

/** Nobody asks any more of who no longer takes part. */
const notAsked = (row: PracticalRow, setting: Setting): Cell =>
  isCountedOn(row) ? { text: setting.t('practical.notAsked'), tone: 'missing' } : notConcerned(setting);

/** Needs, or what was noted where none is ticked; null where nobody asked. */
function needs(words: readonly string[], isNone: boolean, note: string): Cell | null {
  if (words.length > 0) return { text: words.join(', '), tone: isNone ? 'none' : 'plain' };
  return note === '' ? null : { text: note, tone: 'plain' };
}
