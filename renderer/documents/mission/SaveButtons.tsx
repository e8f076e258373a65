import { CalendarPlus, FileText, FileType } from 'lucide-react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { Printable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { Button } from '../../ui/Button';
import type { Paper } from '../paper/paper';
import { nameOf } from '../programme/people';
import { settingOf } from '../programme/setting';
import styles from './DocumentsTab.module.css';
import { useSaveDocument } from './useSaveDocument';

type Props = { printable: Printable; edition: ProgrammeEdition; papers: readonly Paper[] };

/** A document as PDF and Word, and its programme as a calendar: all of it, or one person's. */
export function SaveButtons({ printable, edition, papers }: Props) {
  const { t, language } = useTexts();
  const { savePdf, saveDocx, saveIcs, isSaving } = useSaveDocument(printable, edition, papers);
  const items = edition.records.items;
  const undated = items.filter(({ time }) => time.kind === 'unscheduled').length;
  const hasPaper = papers.length > 0;
  const hasCalendar = hasPaper && (undated < items.length || edition.withdrawn.length > 0);
  const person = edition.records.participants.find(({ id }) => id === printable.participationId);
  const icsName = person
    ? t('documents.tab.icsOf', { name: nameOf(person, settingOf(edition, language)) })
    : t('documents.tab.ics');

  useCommands([
    {
      id: 'documents.pdf',
      name: t('documents.tab.pdf'),
      group: 'screen',
      icon: FileText,
      isEnabled: hasPaper && !isSaving,
      run: () => void savePdf(),
    },
    {
      id: 'documents.docx',
      name: t('documents.tab.docx'),
      group: 'screen',
      icon: FileType,
      isEnabled: hasPaper && !isSaving,
      run: () => void saveDocx(),
    },
    {
      id: 'documents.ics',
      name: icsName,
      group: 'screen',
      icon: CalendarPlus,
      isEnabled: hasCalendar && !isSaving,
      run: () => void saveIcs(),
    },
  ]);

  return (
    <div className={styles.saving}>
      <Button
        icon={FileText}
        isDisabled={!hasPaper}
        isPending={isSaving === 'pdf'}
        onPress={() => void savePdf()}
        variant="primary"
      >
        {t('documents.tab.pdf')}
      </Button>
      <Button
        icon={FileType}
        isDisabled={!hasPaper}
        isPending={isSaving === 'docx'}
        onPress={() => void saveDocx()}
      >
        {t('documents.tab.docx')}
      </Button>
      <Button icon={CalendarPlus} isDisabled={!hasCalendar} onPress={() => void saveIcs()}>
        {icsName}
      </Button>
      {!hasCalendar && hasPaper && <p>{t('documents.tab.nothingDated')}</p>}
      {hasCalendar && undated > 0 && <p>{t('documents.tab.leftOut', { count: undated })}</p>}
    </div>
  );
}
