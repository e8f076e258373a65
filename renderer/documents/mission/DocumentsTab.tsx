import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, FileText } from 'lucide-react';
import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { QueryFailure } from '../../shared/records';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { datedItems } from '../programme/programmeIcs';
import { type ProgrammeRecords, readProgramme } from '../programme/records';
import styles from './DocumentsTab.module.css';
import { ProgrammeSheet } from './ProgrammeSheet';
import { useSaveProgramme } from './useSaveProgramme';

/** A mission's documents: the programme as it will lie on paper, and what can be made of it. */
export function DocumentsTab({ mission }: { mission: MissionDetail }) {
  const { t, language: ownLanguage } = useTexts();
  const [language, setLanguage] = useState(ownLanguage);
  const { data: records, error } = useProgramme(mission.id);
  const { savePdf, saveIcs, isPrinting } = useSaveProgramme(mission, records, language);
  const items = records?.items ?? [];
  const leftOut = items.length - datedItems(items).length;
  const hasCalendar = leftOut < items.length;

  useCommands([
    {
      id: 'documents.programme-pdf',
      name: t('documents.tab.pdf'),
      group: 'screen',
      icon: FileText,
      isEnabled: records !== undefined && !isPrinting,
      run: () => void savePdf(),
    },
    {
      id: 'documents.programme-ics',
      name: t('documents.tab.ics'),
      group: 'screen',
      icon: CalendarPlus,
      isEnabled: hasCalendar,
      run: () => void saveIcs(),
    },
  ]);

  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {error && <Callout isAnnounced title={failureText(t, error.failure)} tone="stop" />}
        {records && <ProgrammeSheet language={language} records={records} />}
      </div>
      <div className={styles.making}>
        <Section hasNoRule heading={t('documents.programme.name')}>
          <div className={styles.steps}>
            <SegmentedControl
              items={[
                { id: 'da', label: t('terms.language.da') },
                { id: 'en', label: t('terms.language.en') },
              ]}
              label={t('documents.tab.language')}
              onChange={setLanguage}
              value={language}
            />
            <div className={styles.step}>
              <Button
                icon={FileText}
                isDisabled={!records}
                isPending={isPrinting}
                onPress={() => void savePdf()}
                variant="primary"
              >
                {t('documents.tab.pdf')}
              </Button>
              <p>{t('documents.tab.pdfText')}</p>
            </div>
            <div className={styles.step}>
              <Button icon={CalendarPlus} isDisabled={!hasCalendar} onPress={() => void saveIcs()}>
                {t('documents.tab.ics')}
              </Button>
              <p>{hasCalendar || !records ? t('documents.tab.icsText') : t('documents.tab.nothingDated')}</p>
              {hasCalendar && leftOut > 0 && <p>{t('documents.tab.leftOut', { count: leftOut })}</p>}
            </div>
            <p className={styles.internal}>{t('documents.tab.internal')}</p>
          </div>
        </Section>
      </div>
    </div>
  );
}

/** Read anew with all other records, whenever anything changed. */
function useProgramme(missionId: string) {
  return useQuery<ProgrammeRecords, QueryFailure>({
    queryKey: ['documents', 'programme', missionId],
    queryFn: async () => {
      const read = await readProgramme(missionId);
      if (!read.ok) throw new QueryFailure(read.error);
      return read.value;
    },
  });
}
