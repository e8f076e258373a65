import { type CaseReference, caseNumberKinds, caseSystems } from '../../db/domain/case-reference';
import { useTexts } from '../i18n';
import { Select } from '../ui/Select';
import { api } from './api';
import styles from './CaseReferences.module.css';
import { SavedText } from './SavedText';
import { useRun } from './useRun';

/** Everything about one case reference; each field saves itself. */
export function CaseReferenceEditor({ reference }: { reference: CaseReference }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = reference;
  const { update } = api().caseReferences;
  return (
    <div className={styles.editor}>
      <SavedText
        draftKey={`case_reference ${id} asPasted`}
        label={t('missions.caseNumbers.number')}
        onSave={(asPasted) => update({ id, patch: { asPasted } })}
        value={reference.asPasted}
      />
      <SystemAndKind {...reference} onChange={(patch) => void run(update({ id, patch }))} />
      <SavedText
        as="text"
        draftKey={`case_reference ${id} note`}
        label={t('missions.caseNumbers.note')}
        onSave={(note) => update({ id, patch: { note } })}
        rows={2}
        value={reference.note}
      />
    </div>
  );
}

type Identity = Pick<CaseReference, 'system' | 'numberKind'>;

/** Which system a number is from, and whether it is a case's or a document's. */
export function SystemAndKind({
  system,
  numberKind,
  onChange,
}: Identity & { onChange: (patch: Partial<Identity>) => void }) {
  const { t } = useTexts();
  return (
    <div className={styles.identity}>
      <Select
        items={caseSystems.map((id) => ({ id, label: t(`terms.caseSystem.${id}`) }))}
        label={t('missions.caseNumbers.system')}
        onChange={(chosen) => onChange({ system: chosen })}
        value={system}
      />
      <Select
        items={caseNumberKinds.map((id) => ({ id, label: t(`terms.caseNumberKind.${id}`) }))}
        label={t('missions.caseNumbers.numberKind')}
        onChange={(chosen) => onChange({ numberKind: chosen })}
        value={numberKind}
      />
    </div>
  );
}
