import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n';
import { PaperView } from '../paper/PaperView';
import type { Paper } from '../paper/paper';
import { PagedPaper } from './PagedPaper';
import styles from './Sheets.module.css';

/** The width of A4 in CSS pixels. */
const sheetWidth = 794;

/** Papers on their sheets, page by page as they will be printed, as large as there is room for. */
export function Sheets({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTexts();
  const room = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [counts, setCounts] = useState<readonly number[]>([]);
  const pages = papers.map((_, index) => counts[index] ?? 1);
  const before = (index: number) => pages.slice(0, index).reduce((sum, count) => sum + count, 0);

  const setCount = useCallback(
    (index: number, count: number) =>
      setCounts((known) => (known[index] === count ? known : Object.assign([...known], { [index]: count }))),
    [],
  );

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const fit = () => setZoom(Math.min(1, element.clientWidth / sheetWidth));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className={styles.room} ref={room}>
      <section aria-label={t('documents.tab.preview')} className={styles.sheets} style={{ zoom }}>
        {papers.map((paper, index) =>
          // Papers of a document are told apart by their order alone.
          paper.isCutUp ? (
            <div className={styles.sheet} data-cut-up key={`${index}`}>
              <PaperView paper={paper} />
            </div>
          ) : (
            <PagedPaper
              before={before(index)}
              index={index}
              key={`${index}`}
              onCount={setCount}
              pages={pages[index] ?? 1}
              paper={paper}
              total={before(papers.length)}
            />
          ),
        )}
      </section>
    </div>
  );
}
