import { Trash2 } from 'lucide-react';
import type { ResultPatch } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { RecordGone } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { SavedPartialDate } from '../../shared/SavedPartialDate';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { SidePane } from '../../ui/SidePane';
import { Confirmation } from './Confirmation';
import { EvidenceLinks } from './EvidenceLinks';
import { KindField } from './KindField';
import { Origins } from './Origins';
import styles from './Results.module.css';

/** One result: what came of it, what that came of, what shows it, and who stands behind it; each field saves itself. */
export function ResultPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const removing = useRemoval();
  const { data: result, error } = useRecords('results', 'get', { id });
  if (error)
    return (
      <SidePane closeLabel={t('common.close')} heading={t('results.one')} onClose={onClose}>
        <RecordGone />
      </SidePane>
    );
  if (!result || result.id !== id) return null;

  const save = (patch: ResultPatch) => api().results.update({ id, patch });
  const remove = async () => {
    if (await removing(api().results.remove({ id }), 'removedNamed', result.title)) onClose();
  };
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('results.remove')}
          onPress={() => void remove()}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={t('results.one')}
      onClose={onClose}
    >
      <div className={styles.parts}>
        <div className={styles.fields}>
          <SavedText
            as="text"
            draftKey={`result ${id} title`}
            isRequired
            label={result.kind === 'nothing' ? t('results.whatNothing') : t('results.what')}
            onSave={(title) => save({ title })}
            rows={1}
            value={result.title}
          />
          <KindField key={result.kind} result={result} />
          <SavedPartialDate
            draftKey={`result ${id} happenedOn`}
            label={t('results.happenedOn')}
            onSave={(happenedOn) => save({ happenedOn })}
            value={result.happenedOn}
          />
          <SavedText
            as="text"
            draftKey={`result ${id} detail`}
            label={t('results.detail')}
            onSave={(detail) => save({ detail })}
            rows={3}
            value={result.detail}
          />
        </div>
        <Confirmation result={result} />
        <EvidenceLinks links={result.links} resultId={id} />
        <Attachments recordId={id} recordKind="result" />
        <Origins onChoose={(patch) => void run(save(patch))} result={result} />
        <CaseReferences recordId={id} recordKind="result" />
      </div>
    </SidePane>
  );
}
