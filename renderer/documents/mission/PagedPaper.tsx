import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf } from '../../../db/domain/language';
import { PaperView } from '../paper/PaperView';
import type { Paper } from '../paper/paper';
import { columnGap, paginate } from './paginate';
import styles from './Sheets.module.css';

/** What lies between the margins of A4, in CSS pixels. */
const columnWidth = 640;

type Props = {
  paper: Paper;
  index: number;
  pages: number;
  /** Pages of the papers before it, and of all. */
  before: number;
  total: number;
  onCount: (index: number, pages: number) => void;
};

/**
 * A paper cut into pages by the browser's own rules for breaks, which are those of printing. It stands there once for
 * those who hear it; what is seen on the sheets are copies.
 */
export function PagedPaper({ paper, index, pages, before, total, onCount }: Props) {
  const source = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  // Counts how often the flow was laid out anew: sheets show copies of the latest.
  const [layout, setLayout] = useState(0);
  const direction = directionOf(paper.language);

  useLayoutEffect(() => {
    let isGone = false;
    const lay = () => {
      if (isGone || !source.current || !flow.current) return;
      flow.current.replaceChildren(...source.current.cloneNode(true).childNodes);
      onCount(index, paper.isSinglePage ? 1 : paginate(flow.current));
      setLayout((known) => known + 1);
    };
    lay();
    // The right fonts may take another room than those that stood in for them.
    void document.fonts.ready.then(lay);
    return () => {
      isGone = true;
    };
  }, [paper, index, onCount]);

  return (
    <>
      <div className={styles.source} ref={source}>
        <SamePaper paper={paper} />
      </div>
      <div aria-hidden className={styles.source} data-flow data-marked={paper.mark !== null}>
        <div className={paper.isSinglePage ? styles.single : styles.flow} dir={direction} ref={flow} />
      </div>
      {Array.from({ length: pages }, (_, page) => (
        <div aria-hidden className={styles.sheet} data-sheet key={`${page}`}>
          <div className={styles.window} data-marked={paper.mark !== null}>
            {paper.mark && (
              <p className={styles.mark} dir={direction} lang={paper.language}>
                {paper.mark}
              </p>
            )}
            <Copy
              layout={layout}
              of={flow}
              shift={(direction === 'rtl' ? page : -page) * (columnWidth + columnGap)}
            />
          </div>
          <p className={styles.footer}>
            <bdi>{paper.footer}</bdi>
            <span>
              {before + page + 1} / {total}
            </span>
          </p>
        </div>
      ))}
    </>
  );
}

const SamePaper = memo(PaperView);

type CopyProps = {
  of: RefObject<HTMLElement | null>;
  /** How often the original was laid out. */
  layout: number;
  /** How far it is moved across, in CSS pixels. */
  shift: number;
};

/** What a sheet shows, once it is near enough to be seen soon: a long document is many sheets. */
function Copy({ of: original, layout, shift }: CopyProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const slide = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const element = sheet.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);

  useLayoutEffect(() => {
    if (isNear && layout > 0 && original.current)
      slide.current?.replaceChildren(original.current.cloneNode(true));
  }, [isNear, layout, original]);

  return (
    <div className={styles.copy} ref={sheet}>
      <div className={styles.copy} ref={slide} style={{ transform: `translateX(${shift}px)` }} />
    </div>
  );
}
