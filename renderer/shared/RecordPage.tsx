import { CircleSlash } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { EmptyState } from '../ui/EmptyState';
import styles from './RecordPage.module.css';

type Props = {
  /** A `PageHeader`. */
  header: ReactNode;
  /** What one comes for. */
  main: ReactNode;
  /** What is known besides; below where there is no room beside it. */
  aside: ReactNode;
};

/** The page of one record, in two columns. */
export function RecordPage({ header, main, aside }: Props) {
  return (
    <>
      {header}
      <div className={styles.below}>
        <RecordColumns aside={aside} main={main} />
      </div>
    </>
  );
}

/** A record in two columns, below whatever heads its page. */
export function RecordColumns({ main, aside }: Omit<Props, 'header'>) {
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.column}>{main}</div>
        <div className={styles.column}>{aside}</div>
      </div>
    </div>
  );
}

/** Stands in a part of the page that nothing belongs to yet, and says what will. */
export const EmptyNote = ({ children }: { children: string }) => <p className={styles.note}>{children}</p>;

/** Stands in a record's place once it was deleted. */
export function RecordGone() {
  const { t } = useTexts();
  return (
    <EmptyState icon={CircleSlash} title={t('common.notFoundTitle')}>
      {t('common.notFoundText')}
    </EmptyState>
  );
}
