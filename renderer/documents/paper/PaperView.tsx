import { useLayoutEffect, useRef } from 'react';
import { directionOf } from '../../../db/domain/language';
import { fitOnPage } from './fitOnPage';
import { PaperBlock } from './PaperBlock';
import styles from './PaperView.module.css';
import type { Paper } from './paper';

/**
 * A document as it lies on paper, without the paper: 640 pixels wide (A4 with the margins that printing gives it), in
 * the document's language and direction, with headings and tables that come through as such in a tagged PDF. What is to
 * keep to a page is made smaller until it does; `data-fit` is "overflows" where even 60 % wasn't enough.
 */
export function PaperView({ paper }: { paper: Paper }) {
  const { language, mark, blocks, isSinglePage = false, isCutUp = false } = paper;
  const page = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = page.current;
    if (!element || !isSinglePage) return;
    let isGone = false;
    fitOnPage(element);
    // The right fonts may take another room than those that stood in for them.
    void document.fonts.ready.then(() => {
      if (!isGone) fitOnPage(element);
    });
    return () => {
      isGone = true;
    };
  });

  return (
    <article
      className={styles.paper}
      data-cut-up={isCutUp || undefined}
      dir={directionOf(language)}
      lang={language}
    >
      <div className={styles.sheet}>
        {mark && (
          <div className={styles.head}>
            <p className={styles.mark}>{mark}</p>
          </div>
        )}
        <div ref={page}>
          {blocks.map((block, index) => (
            <PaperBlock block={block} key={`${block.kind} ${index}`} language={language} />
          ))}
        </div>
      </div>
    </article>
  );
}
