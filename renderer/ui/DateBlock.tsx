import styles from './DateBlock.module.css';

interface Props {
  /** Large: the day of the month, or a season or year where no day is known. */
  main: string;
  /** Small, under it: the month. */
  caption: string;
}

/** A date that one finds by eye at the start of a row. */
export function DateBlock({ main, caption }: Props) {
  return (
    <span className={styles.block}>
      <span className={styles.main} data-long={main.length > 2}>
        {main}
      </span>
      <span className={styles.caption}>{caption}</span>
    </span>
  );
}
