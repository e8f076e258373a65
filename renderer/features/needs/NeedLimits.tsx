import type { NeedDetail } from '../../../electron/contract/needs';
import { useTexts } from '../../i18n';
import { AsideFields } from '../../shared/AsideFields';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { SavedDay } from '../../shared/SavedDay';
import { SavedParsed } from '../../shared/SavedParsed';
import { useRun } from '../../shared/useRun';
import { WordsField } from '../../shared/WordsField';
import { Section } from '../../ui/Section';
import { BudgetFields } from './BudgetFields';
import styles from './Needs.module.css';
import { useSavedNeed } from './useSavedNeed';

/** What a solution may count on at the partner's, and what not. */
export function NeedLimits({ need }: { need: NeedDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id } = need;
  const { save } = useSavedNeed(id);
  const known = useRecords('needs', 'words', { kind: 'lacks' }).data ?? [];
  return (
    <Section hasNoRule heading={t('needs.limits')}>
      <div className={styles.fields}>
        <BudgetFields need={need} />
        <AsideFields>
          <SavedParsed
            draftKey={`need ${id} staff`}
            format={(written) => Number(written).toLocaleString(language)}
            invalidMessage={t('needs.staffInvalid')}
            label={t('needs.staff')}
            onSave={(written) => save({ staff: written === null ? null : Number(written) })}
            parse={(text) => (/^\d{1,9}$/u.test(text.trim()) ? String(Number(text)) : null)}
            value={need.staff === null ? null : String(need.staff)}
          />
          <SavedDay
            draftKey={`need ${id} neededBy`}
            label={t('needs.neededBy')}
            onSave={(neededBy) => save({ neededBy })}
            value={need.neededBy}
          />
        </AsideFields>
        <WordsField
          hint={t('needs.lacksHint')}
          known={known}
          label={t('needs.lacks')}
          onAdd={(words) => void run(api().needs.addTags({ id, kind: 'lacks', words }))}
          onRemove={(word) => void run(api().needs.removeTag({ id, kind: 'lacks', word }))}
          placeholder={t('needs.lacksPlaceholder')}
          words={need.lacks}
        />
      </div>
    </Section>
  );
}
