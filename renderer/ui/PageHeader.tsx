import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  /** The page's name: its h1. */
  title: string;
  /** `Breadcrumbs`, or one line such as today's date. */
  above?: ReactNode;
  /** A `TitleField` in the title's place, where the title is written on the page itself. */
  titleField?: ReactNode;
  /** `MetaItem`s and `Pill`s. */
  meta?: ReactNode;
  /** Buttons, the most important last. */
  actions?: ReactNode;
}

export function PageHeader({ title, above, titleField, meta, actions }: Props) {
  return (
    <header className={styles.header}>
      {above && <div className={styles.above}>{above}</div>}
      <div className={styles.line}>
        {titleField ? (
          <div className={styles.field}>
            <VisuallyHidden>
              <h1>{title}</h1>
            </VisuallyHidden>
            {titleField}
          </div>
        ) : (
          <h1 className={styles.title} dir="auto">
            {title}
          </h1>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {meta && <div className={styles.meta}>{meta}</div>}
    </header>
  );
}
