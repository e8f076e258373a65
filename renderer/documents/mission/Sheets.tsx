import { memo, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../../db/domain/language';
import { useTexts } from '../../i18n';
import { PaperView } from '../paper/PaperView';
import type { Paper } from '../paper/paper';
import styles from './Sheets.module.css';

/** The width of A4, and of what lies between its margins, in CSS pixels. */
const sheetWidth = 794;
const columnWidth = 640;
/** Keeps what is on one page from showing at the edge of another. */
const columnGap = 40;

/** Papers on their sheets, page by page as they will be printed, as large as there is room for. */
export function Sheets({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTexts();
  const room = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [counts, setCounts] = useState<readonly number[]>([]);
  const pages = papers.map((_, index) => counts[index] ?? 1);
  const total = pages.reduce((sum, count) => sum + count, 0);

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
        {papers.map((paper, index) => (
          <PagedPaper
            before={pages.slice(0, index).reduce((sum, count) => sum + count, 0)}
            // Papers of a document are told apart by their order alone.
            key={index}
            onCount={(count) =>
              setCounts((known) =>
                known[index] === count ? known : Object.assign([...known], { [index]: count }),
              )
            }
            pages={pages[index] ?? 1}
            paper={paper}
            total={total}
          />
        ))}
      </section>
    </div>
  );
}

type Props = {
  paper: Paper;
  pages: number;
  /** Pages before it, and in all. */
  before: number;
  total: number;
  onCount: (pages: number) => void;
};

/** A paper cut into pages by the browser's own rules, which are those of printing. */
function PagedPaper({ paper, pages, before, total, onCount }: Props) {
  const flow = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return;
    let isGone = false;
    const count = () => {
      if (!isGone)
        onCount(
          Math.max(1, Math.round((element.scrollWidth + columnGap) / (element.clientWidth + columnGap))),
        );
    };
    count();
    // With the right fonts it takes another room.
    void document.fonts?.ready.then(count);
    return () => {
      isGone = true;
    };
  });

  const direction = directionOf(paper.language);
  return Array.from({ length: pages }, (_, page) => (
    // Each sheet shows the same flow at another place; it is read once.
    <div
      aria-hidden={page > 0}
      className={styles.sheet}
      data-marked={paper.mark !== null}
      inert={page > 0}
      key={page}
    >
      {paper.mark && (
        <p className={styles.mark} dir={direction} lang={paper.language}>
          {paper.mark}
        </p>
      )}
      <div className={styles.window}>
        <div
          className={paper.isSinglePage ? styles.single : styles.flow}
          dir={direction}
          ref={page === 0 ? flow : undefined}
          style={{
            transform: `translateX(${(direction === 'rtl' ? 1 : -1) * page * (columnWidth + columnGap)}px)`,
          }}
        >
          <SamePaper paper={paper} />
        </div>
      </div>
      <p aria-hidden className={styles.footer}>
        <bdi>{paper.footer}</bdi>
        <span>
          {before + page + 1} / {total}
        </span>
      </p>
    </div>
  ));
}

const SamePaper = memo(PaperView);
