import type { ParticipationSide } from '../../db/domain/participation';
import styles from './Seating.module.css';

/** A side's sign, told apart by its form as well as its colour; 10 units wide and high around 0, 0. */
export function SideShape({ side }: { side: ParticipationSide }) {
  if (side === 'ours') return <circle className={styles.shape} data-side={side} r={4.5} />;
  if (side === 'theirs')
    return <rect className={styles.shape} data-side={side} height={8} width={8} x={-4} y={-4} />;
  return <path className={styles.shape} d="M0 -5 L5 4 L-5 4 Z" data-side={side} />;
}

/** A side's sign in a line of text that says the same. */
export function SideMark({ side }: { side: ParticipationSide }) {
  return (
    <svg aria-hidden className={styles.mark} height={10} viewBox="-5 -5 10 10" width={10}>
      <SideShape side={side} />
    </svg>
  );
}
