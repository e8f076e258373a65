import type { OfficeInfo } from '../../electron/contract/office';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { SavedParsed } from '../shared/SavedParsed';
import { FormGrid } from '../ui/FormGrid';
import { OfficeLimit } from './OfficeLimit';

/** After how long a silence speaks, and how long before its end an agreement. */
export function RadarSettings({ office }: { office: OfficeInfo }) {
  const { t } = useTexts();
  return (
    <FormGrid>
      <OfficeLimit name="silenceDays" saved={office.silenceDays} unit={t('settings.days')} />
      <OfficeLimit name="waitingDays" saved={office.waitingDays} unit={t('settings.days')} />
      <SavedParsed
        draftKey="office agreementMonths"
        format={spaced}
        hintFor={() => t('settings.agreementMonthsHint')}
        invalidMessage={t('settings.agreementMonthsWrong')}
        label={t('settings.agreementMonths')}
        onSave={(months) =>
          api().office.update({
            patch: { agreementMonths: (months ?? '').split(',').filter(Boolean).map(Number) },
          })
        }
        parse={readMonths}
        value={office.agreementMonths.join() || null}
      />
    </FormGrid>
  );
}

const spaced = (months: string) => months.replaceAll(',', ', ');

/** "12, 6 og 3" as "12,6,3", the most first; null for what isn't up to six whole months from 1 to 120. */
function readMonths(text: string): string | null {
  const parts = text.split(/[\s,;]+|\bog\b|\band\b/).filter(Boolean);
  const months = [...new Set(parts.map(Number))];
  const isRead = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 120);
  return isRead && months.length > 0 && months.length <= 6 ? months.sort((a, b) => b - a).join() : null;
}
