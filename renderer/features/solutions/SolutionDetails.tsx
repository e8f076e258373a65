import { readinesses, type SolutionPatch } from '../../../db/domain/solution';
import type { SolutionDetail } from '../../../electron/contract/solutions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { PersonPicker } from '../../shared/PersonPicker';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { LanguagesField } from './LanguagesField';
import styles from './Solutions.module.css';
import { TopicsField } from './TopicsField';
import { WordsField } from './WordsField';

/** Who offers a solution, how far it is, and what it is about. */
export function SolutionDetails({ solution }: { solution: SolutionDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = solution;
  const save = (patch: SolutionPatch) => api().solutions.update({ id, patch });
  const choose = (patch: SolutionPatch) => void run(save(patch));
  return (
    <Section hasNoRule heading={t('solutions.details')}>
      <div className={styles.fields}>
        <OrganisationPicker
          label={t('solutions.provider')}
          newKind="company"
          onChange={(providerId) => choose({ providerId })}
          value={solution.providerId}
        />
        <PersonPicker
          label={t('solutions.contact')}
          newOrganisationId={solution.providerId ?? undefined}
          onChange={(contactId) => choose({ contactId })}
          value={solution.contactId}
        />
        <Select
          items={readinesses.map((readiness) => ({
            id: readiness,
            label: t(`solutions.readinessOf.${readiness}`),
          }))}
          label={t('solutions.readiness')}
          onChange={(readiness) => choose({ readiness })}
          value={solution.readiness}
        />
        <TopicsField solutionId={id} value={solution.topicIds} />
        <WordsField
          hint={t('solutions.tagsHint')}
          kind="about"
          label={t('solutions.tags')}
          solutionId={id}
          value={solution.tags}
        />
        <LanguagesField
          key={id}
          onSave={(languages) => save({ languages })}
          solutionId={id}
          value={solution.languages}
        />
        <SavedText
          as="text"
          draftKey={`solution ${id} note`}
          hint={t('solutions.noteHint')}
          label={t('solutions.note')}
          onSave={(note) => save({ note })}
          rows={2}
          value={solution.note}
        />
      </div>
    </Section>
  );
}
