import type { SolutionPatch } from '../../../db/domain/solution';
import type { SolutionDetail } from '../../../electron/contract/solutions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedParsed } from '../../shared/SavedParsed';
import { SavedText } from '../../shared/SavedText';
import { Section } from '../../ui/Section';
import { CostField } from './CostField';
import styles from './Solutions.module.css';
import { WordsField } from './WordsField';

/** What a solution does and where it runs, and what it takes to have it. */
export function SolutionDescription({ solution }: { solution: SolutionDetail }) {
  const { t } = useTexts();
  const { id } = solution;
  const save = (patch: SolutionPatch) => api().solutions.update({ id, patch });
  return (
    <>
      <Section hasNoRule heading={t('solutions.description')}>
        <div className={styles.fields}>
          <SavedText
            as="text"
            draftKey={`solution ${id} summary`}
            label={t('solutions.summary')}
            onSave={(summary) => save({ summary })}
            rows={4}
            value={solution.summary}
          />
          <SavedText
            draftKey={`solution ${id} runsWhere`}
            label={t('solutions.runsWhere')}
            onSave={(runsWhere) => save({ runsWhere })}
            placeholder={t('solutions.runsWherePlaceholder')}
            value={solution.runsWhere}
          />
        </div>
      </Section>
      <Section hasNoRule heading={t('solutions.takes')}>
        <div className={styles.fields}>
          <CostField key={id} onSave={(cost) => save({ cost })} solutionId={id} value={solution.cost} />
          <SavedParsed
            draftKey={`solution ${id} staff`}
            format={(staff) => staff}
            hintFor={() => t('solutions.staffHint')}
            invalidMessage={t('solutions.staffInvalid')}
            label={t('solutions.staff')}
            onSave={(staff) => save({ staff: staff === null ? null : Number(staff) })}
            parse={(text) => (/^\d{1,6}$/.test(text.trim()) ? String(Number(text)) : null)}
            value={solution.staff === null ? null : String(solution.staff)}
          />
          <SavedText
            as="text"
            draftKey={`solution ${id} law`}
            label={t('solutions.law')}
            onSave={(law) => save({ law })}
            rows={2}
            value={solution.law}
          />
          <SavedText
            as="text"
            draftKey={`solution ${id} infrastructure`}
            label={t('solutions.infrastructure')}
            onSave={(infrastructure) => save({ infrastructure })}
            rows={2}
            value={solution.infrastructure}
          />
          <WordsField
            hint={t('solutions.requiresHint')}
            kind="requires"
            label={t('solutions.requires')}
            solutionId={id}
            value={solution.requires}
          />
        </div>
      </Section>
    </>
  );
}
