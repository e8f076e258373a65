import { JournalPackage } from '../documents/journal/JournalPackage';
import { MemoPage } from '../documents/memos/screen/MemoPage';
import { MemosSection } from '../documents/memos/screen/MemosSection';
import { OpennessSection } from '../documents/openness/OpennessSection';
import { JournalRegister } from '../features/journal/JournalRegister';
import { PicturesSection } from '../features/pictures/PicturesSection';
import { RadarSection } from '../features/radar/RadarSection';
import { ResultsRegister } from '../features/results/ResultsRegister';
import { useTexts } from '../i18n';
import { hrefOf, type ReportSection, reportSections } from '../shared/route';
import { PageHeader } from '../ui/PageHeader';
import { TabNav } from '../ui/TabNav';
import styles from './MissionPlace.module.css';

type Props = { section: ReportSection; focus: string | null };

/** What the records say about all cooperations together. */
export function ReportsPlace({ section, focus }: Props) {
  const { t } = useTexts();
  if (section === 'memos' && focus !== null) return <MemoPage id={focus} />;
  return (
    <div className={styles.workspace}>
      <PageHeader title={t('app.places.reports')} />
      <div className={styles.tabs}>
        <TabNav
          current={section}
          items={reportSections.map((id) => ({
            id,
            label: t(`reports.sections.${id}`),
            href: hrefOf({ screen: 'reports', section: id, focus: null }),
          }))}
          label={t('reports.parts')}
        />
      </div>
      <div className={styles.tab} key={section}>
        {section === 'memos' && <MemosSection />}
        {section === 'radar' && <RadarSection />}
        {section === 'results' && <ResultsRegister focus={focus} />}
        {section === 'journal' && (
          <JournalRegister
            focus={focus}
            renderPackage={(of, onClose) => <JournalPackage of={of} onClose={onClose} />}
          />
        )}
        {section === 'openness' && <OpennessSection />}
        {section === 'pictures' && <PicturesSection focus={focus} />}
      </div>
    </div>
  );
}
