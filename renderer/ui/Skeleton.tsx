import styles from './Skeleton.module.css';

interface Props {
  /** How many lines of `height` pixels to stand in for. */
  lines?: number;
  height?: number;
}

/** Grey lines where rows will be. Appears only after 300 ms, so that quick answers don't flicker. */
export function Skeleton({ lines = 3, height = 35 }: Props) {
  return (
    <div aria-hidden className={styles.skeleton}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div className={styles.line} key={line} style={{ blockSize: height }} />
      ))}
    </div>
  );
}
