import type { ReactNode } from 'react';
import { homeZone } from '../../../db/domain/zones';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { failureText } from '../../shared/failures';
import { useRecords } from '../../shared/records';
import { Callout } from '../../ui/Callout';
import { DocumentFields } from './DocumentFields';
import { DocumentMarks } from './DocumentMarks';
import styles from './DocumentsTab.module.css';
import { SaveButtons } from './SaveButtons';
import { Sheets } from './Sheets';
import { useDocument } from './useDocument';
import { type DocumentChoice, useDocumentChoice } from './useDocumentChoice';
import { VersionList } from './VersionList';

/** The programme's documents: the chosen one as it will lie on paper, what can be made of it, and what was released. */
export function ProgrammeDocuments({ mission, children }: { mission: MissionDetail; children: ReactNode }) {
  const { t } = useTexts();
  const list = useRecords('versions', 'list', { missionId: mission.id });
  const versions = list.data?.every(({ missionId }) => missionId === mission.id) ? list.data : undefined;
  const { choice, choose } = useDocumentChoice(mission, versions ?? []);
  const { document, error } = useDocument(mission.id, versions ? choice : 'wait');
  const failure = (list.error ?? error)?.failure;

  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {failure && <Callout isAnnounced title={failureText(t, failure)} tone="stop" />}
        {document && document.papers.length > 0 && <Sheets papers={document.papers} />}
        {document?.papers.length === 0 && <NoPaper choice={choice} />}
      </div>
      <div className={styles.making}>
        {children}
        <DocumentFields
          choice={document?.printable ?? choice}
          choose={choose}
          edition={document?.edition}
          mission={mission}
          versions={versions ?? []}
        />
        {document && <DocumentMarks choice={choice} edition={document.edition} />}
        {document && <SaveButtons {...document} />}
        <VersionList
          choose={choose}
          versions={versions ?? []}
          zone={document?.edition.records.office.zone ?? homeZone}
        />
      </div>
    </div>
  );
}

/** Why there is no paper to look at. */
function NoPaper({ choice }: { choice: DocumentChoice }) {
  const { t } = useTexts();
  const reasons = {
    changes: t('documents.tab.nothingToCompare'),
    'day-cards': t('documents.tab.noDays'),
    personal: t('documents.tab.nobody'),
    booklet: '',
    'run-sheet': '',
  };
  return <Callout title={reasons[choice.paper]} />;
}
