import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { Icon } from '../../ui/Icon';
import type { Mark } from './look';
import styles from './MarkSign.module.css';

/** The sign in the corner of an item with which something is the matter; its words stand in the item's name. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <span className={styles.sign} data-sign data-mark={mark}>
      <Icon icon={mark === 'block' ? OctagonAlert : TriangleAlert} size={12} />
    </span>
  );
}
