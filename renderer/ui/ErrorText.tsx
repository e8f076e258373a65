import { CircleAlert } from 'lucide-react';
import styles from './ErrorText.module.css';
import { Icon } from './Icon';

/** What is wrong, with a sign beside the colour. Announced when it appears. */
export function ErrorText({ children }: { children: string }) {
  return (
    <p className={styles.error} role="alert">
      <Icon icon={CircleAlert} size={14} />
      <span>{children}</span>
    </p>
  );
}
