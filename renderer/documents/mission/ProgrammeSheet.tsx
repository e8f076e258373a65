import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Language, textsIn, useTexts } from '../../i18n';
import { ProgrammePrint } from '../programme/ProgrammePrint';
import { programmeData } from '../programme/programmeData';
import type { ProgrammeRecords } from '../programme/records';
import styles from './ProgrammeSheet.module.css';

/** The width of A4 in CSS pixels. */
const paperWidth = 794;

/** The programme on its sheet of paper, as large as there is room for, and never larger than life. */
export function ProgrammeSheet({ records, language }: { records: ProgrammeRecords; language: Language }) {
  const { t } = useTexts();
  const data = useMemo(() => programmeData(records, textsIn(language), language), [records, language]);
  const room = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const fit = () => setZoom(Math.min(1, element.clientWidth / paperWidth));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className={styles.room} ref={room}>
      <section aria-label={t('documents.tab.preview')} className={styles.sheet} style={{ zoom }}>
        <ProgrammePrint data={data} />
      </section>
    </div>
  );
}
