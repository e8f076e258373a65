import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './LinkButton.module.css';

interface Props {
  children: ReactNode;
  /** Inside the app only; followed by the router that the app provides. */
  href?: string;
  onPress?: () => void;
  isDisabled?: boolean;
}

/** Words in a sentence or under it that lead somewhere or mend something. */
export function LinkButton(props: Props) {
  return <Link {...props} className={styles.link} />;
}
