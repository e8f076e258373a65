import { LoaderCircle } from 'lucide-react';
import styles from './Spinner.module.css';

/** A turning ring beside a text that says what is going on; for screen readers it is nothing. `size` in pixels. */
export function Spinner({ size = 20 }: { size?: number }) {
  return <LoaderCircle aria-hidden className={styles.spinner} size={size} strokeWidth={1.75} />;
}
