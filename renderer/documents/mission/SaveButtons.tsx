import { CalendarPlus, CalendarX, FileText, FileType } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import type { ProgrammePrintable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { Button } from '../../ui/Button';
import { inCalendar } from '../calendar/programmeCalendar';
import type { Paper } from '../paper/paper';
import { nameOf } from '../programme/people';
import { settingOf } from '../programme/setting';
import styles from './DocumentsTab.module.css';
import { useSaveDocument } from './useSaveDocument';

type Props = { printable: ProgrammePrintable; edition: ProgrammeEdition; papers: readonly Paper[] };

/** A document as PDF and Word, and its programme as a calendar: all of it, or one person's. */
export function SaveButtons({ printable, edition, papers }: Props) {
  const { t, language } = useTexts();
  const { savePdf, saveDocx, saveIcs, saveCancellations, isSaving } = useSaveDocument(
    printable,
    edition,
    papers,
  );
  const { living, gone, undated } = useMemo(
    () => inCalendar(edition, printable.participationId ?? undefined),
    [edition, printable.participationId],
  );
  const hasPaper = papers.length > 0;
  const hasCalendar = hasPaper && living.length > 0;
  const hasCancellations = hasPaper && gone.length > 0;
  const person = edition.records.participants.find(({ id }) => id === printable.participationId);
  const name = person && nameOf(person, settingOf(edition, language));
  const icsName = name ? t('documents.tab.icsOf', { name }) : t('documents.tab.ics');

  // Whoever looks at a document may want it as PDF: what prints it is opened meanwhile.
  useEffect(() => {
    if (hasPaper) void api().documents.prepare();
  }, [hasPaper]);

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
    {
      id: 'documents.cancellations',
      name: t('documents.tab.cancellations'),
      group: 'screen',
      icon: CalendarX,
      isEnabled: hasCancellations && !isSaving,
      run: () => void saveCancellations(),
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
      {hasPaper && living.length === 0 && (
        <p>{name ? t('documents.tab.nothingDatedFor', { name }) : t('documents.tab.nothingDated')}</p>
      )}
      {hasCalendar && undated.length > 0 && <p>{t('documents.tab.leftOut', { count: undated.length })}</p>}
      {hasCancellations && (
        <>
          <Button icon={CalendarX} onPress={() => void saveCancellations()}>
            {t('documents.tab.cancellations')}
          </Button>
          <p>{t('documents.tab.cancellationsText')}</p>
        </>
      )}
    </div>
  );
}
