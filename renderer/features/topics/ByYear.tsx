import type { ReactNode } from 'react';
import { byYear } from '../../../db/domain/by-year';
import { useTexts } from '../../i18n';
import styles from './Topics.module.css';

type Props<R> = {
  rows: readonly R[];
  /** A day, a month or a year; null if not known. */
  dayOf: (row: R) => string | null;
  children: (rows: readonly R[]) => ReactNode;
};

/** Rows under their years, the latest first. */
export function ByYear<R>({ rows, dayOf, children }: Props<R>) {
  const { t } = useTexts();
  return byYear(rows, dayOf).map(({ year, rows: own }) => (
    <div key={year ?? 'unknown'}>
      <h3 className={styles.year}>{year ?? t('topics.unknownYear')}</h3>
      {children(own)}
    </div>
  ));
}
