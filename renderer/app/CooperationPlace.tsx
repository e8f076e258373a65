import type { CooperationSection } from '../shared/route';
import styles from './MissionPlace.module.css';

type Props = { id: string; section: CooperationSection; focus: string | null };

/** A cooperation's page: its head, and one of its sections, each of which is a feature of its own. */
export function CooperationPlace({ id, section }: Props) {
  return (
    <div className={styles.workspace}>
      <div className={styles.tab} key={`${id} ${section}`} />
    </div>
  );
}
