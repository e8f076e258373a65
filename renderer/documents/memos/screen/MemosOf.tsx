import { FilePlus, NotebookText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../../i18n';
import { EmptyNote } from '../../../shared/RecordPage';
import { useRecords } from '../../../shared/records';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Section } from '../../../ui/Section';
import styles from '../../mission/DocumentsTab.module.css';
import { MemoRows } from './MemoRows';
import { NewMemoDialog } from './NewMemoDialog';

/** The documents of a cooperation, and the way to a new one. */
export function CooperationMemos({ cooperationId }: { cooperationId: string }) {
  const { t } = useTexts();
  const [isCreating, setCreating] = useState(false);
  const { data: memos } = useRecords('memos', 'list', { cooperationId });
  if (!memos) return null;
  return (
    <Section
      action={
        <Button icon={FilePlus} onPress={() => setCreating(true)} size="small" variant="quiet">
          {t('memos.new')}
        </Button>
      }
      count={memos.length || undefined}
      heading={t('memos.heading')}
    >
      {memos.length === 0 ? (
        <EmptyNote>{t('memos.emptyCooperation')}</EmptyNote>
      ) : (
        <MemoRows isBeside memos={memos} />
      )}
      {isCreating && <NewMemoDialog of={{ cooperationId }} onClose={() => setCreating(false)} />}
    </Section>
  );
}

/**
 * The reports of a mission.
 * @param props.children the choice among the mission's documents
 */
export function MissionReports({ mission, children }: { mission: { id: string }; children: ReactNode }) {
  const { t } = useTexts();
  const [isCreating, setCreating] = useState(false);
  const { data: memos } = useRecords('memos', 'list', { missionId: mission.id });
  const create = (
    <Button icon={FilePlus} onPress={() => setCreating(true)} variant="primary">
      {t('memos.newReport')}
    </Button>
  );
  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {memos?.length === 0 && (
          <EmptyState action={create} icon={NotebookText} title={t('memos.kinds.mission-report')}>
            {t('memos.emptyMission')}
          </EmptyState>
        )}
        {memos && memos.length > 0 && <MemoRows isBeside memos={memos} />}
      </div>
      <div className={styles.making}>
        {children}
        {memos && memos.length > 0 && create}
      </div>
      {isCreating && <NewMemoDialog of={{ missionId: mission.id }} onClose={() => setCreating(false)} />}
    </div>
  );
}
