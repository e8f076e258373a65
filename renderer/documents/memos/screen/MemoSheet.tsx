import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../../i18n';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { Blocks } from './Blocks';
import styles from './MemoSheet.module.css';
import type { SheetView } from './sheetView';

const forward = new Set(['ArrowDown', 'ArrowRight']);
const back = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * A document as a sheet of paper. One stop of the Tab key: arrows, Home and End move between its passages, and Enter
 * turns one into a field where it stands.
 */
export function MemoSheet({ view }: { view: SheetView }) {
  const { t } = useTexts();
  const sheet = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const hasFocus = useRef(false);
  const { head, sections, language } = view.content;

  useLayoutEffect(() => {
    // The field was closed, or the passage is drawn otherwise now: the keyboard stays where it was.
    if (!hasFocus.current || document.activeElement !== document.body) return;
    passageElements(sheet.current)
      .find(({ dataset }) => dataset.passage === view.stop)
      ?.focus({ preventScroll: true });
  });

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.passage === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = passageElements(sheet.current);
    const at = all.indexOf(event.target);
    const to = forward.has(event.key)
      ? Math.min(at + 1, all.length - 1)
      : back.has(event.key)
        ? Math.max(at - 1, 0)
        : { Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  }

  return (
    <section
      aria-describedby={hintId}
      aria-label={t('memos.sheet')}
      className={styles.sheet}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) hasFocus.current = false;
      }}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onKeyDown={handleKey}
      ref={sheet}
    >
      <VisuallyHidden>
        <span id={hintId}>{view.isEditable && t('memos.sheetHint')}</span>
      </VisuallyHidden>
      <div className={styles.page} lang={language}>
        <header className={styles.head}>
          <div className={styles.sender}>
            {head.sender.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <dl className={styles.properties}>
            {head.properties.map(({ label, value }) => (
              <div key={`${label} ${value}`}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </header>
        <p className={styles.label}>{head.label}</p>
        {sections.map((section) => (
          <div className={styles.section} key={section.key}>
            <h2 className={styles.heading}>{section.heading}</h2>
            <Blocks section={section} view={view} />
          </div>
        ))}
      </div>
    </section>
  );
}

const passageElements = (sheet: HTMLElement | null): HTMLElement[] => [
  ...(sheet?.querySelectorAll<HTMLElement>('[data-passage]') ?? []),
];
