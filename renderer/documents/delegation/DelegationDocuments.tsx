import { FileText, FileType, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DelegationPrintable } from '../../../electron/contract/documents';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Pill } from '../../ui/Pill';
import styles from '../mission/DocumentsTab.module.css';
import { Sheets } from '../mission/Sheets';
import type { Paper } from '../paper/paper';
import { paperDocx } from '../paper/paperDocx';
import { DelegationFields } from './DelegationFields';
import { useDelegationDocument } from './useDelegationDocument';

/** The delegation's documents: the chosen one as it will lie on paper, and what can be made of it. */
export function DelegationDocuments({ mission, children }: { mission: MissionDetail; children: ReactNode }) {
  const { t } = useTexts();
  const { choice, choose, document, error } = useDelegationDocument(mission);
  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {error && <Callout isAnnounced title={failureText(t, error.failure)} tone="stop" />}
        {document && document.papers.length > 0 && <Sheets papers={document.papers} />}
        {document?.papers.length === 0 && (
          <Callout
            title={t(`documents.delegation.nothing.${choice.paper === 'seating' ? 'plans' : 'people'}`)}
          />
        )}
      </div>
      <div className={styles.making}>
        {children}
        <DelegationFields
          choice={document?.printable ?? choice}
          choose={choose}
          mission={mission}
          records={document?.records}
        />
        <PersonalData choice={document?.printable ?? choice} />
        {document && <SaveButtons papers={document.papers} printable={document.printable} />}
      </div>
    </div>
  );
}

/** What a document says of people, before one hands it out. */
function PersonalData({ choice }: { choice: Pick<DelegationPrintable, 'paper' | 'hasPhotos'> }) {
  const { t } = useTexts();
  const { paper, hasPhotos } = choice;
  const isNameless = paper === 'needs';
  return (
    <div className={styles.marks}>
      <p className={styles.pills}>
        <Pill icon={isNameless ? ShieldCheck : ShieldAlert} tone={isNameless ? 'good' : 'warn'}>
          {t(`documents.delegation.holds.${paper === 'delegation-list' && hasPhotos ? 'photos' : paper}`)}
        </Pill>
      </p>
    </div>
  );
}

type Saving = { printable: DelegationPrintable; papers: readonly Paper[] };

function SaveButtons({ printable, papers }: Saving) {
  const { t } = useTexts();
  const run = useRun();
  const { isSaving, save } = useSaveFile();
  const [paper] = papers;
  const suggestedName = paper?.title ?? '';
  const isEnabled = paper !== undefined;
  const savePdf = () =>
    void save({
      kind: 'pdf',
      suggestedName,
      make: () => run(api().documents.pdf({ printable, footer: paper?.footer ?? '' })),
    });
  const saveDocx = () => void save({ kind: 'docx', suggestedName, make: () => paperDocx(papers) });

  useCommands([
    {
      id: 'documents.pdf',
      name: t('documents.tab.pdf'),
      group: 'screen',
      icon: FileText,
      isEnabled: isEnabled && !isSaving,
      run: savePdf,
    },
    {
      id: 'documents.docx',
      name: t('documents.tab.docx'),
      group: 'screen',
      icon: FileType,
      isEnabled: isEnabled && !isSaving,
      run: saveDocx,
    },
  ]);

  return (
    <div className={styles.saving}>
      <Button
        icon={FileText}
        isDisabled={!isEnabled}
        isPending={isSaving === 'pdf'}
        onPress={savePdf}
        variant="primary"
      >
        {t('documents.tab.pdf')}
      </Button>
      <Button icon={FileType} isDisabled={!isEnabled} isPending={isSaving === 'docx'} onPress={saveDocx}>
        {t('documents.tab.docx')}
      </Button>
      {printable.paper === 'place-cards' && <p>{t('documents.delegation.turnedInWord')}</p>}
      {(printable.paper === 'badges' || printable.paper === 'place-cards') && (
        <p>{t('documents.delegation.printing')}</p>
      )}
    </div>
  );
}
