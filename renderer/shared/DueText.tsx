import { CircleAlert } from 'lucide-react';
import { daysBetween } from '../../db/domain/dates';
import { type FollowUp, isOpen } from '../../db/domain/follow-up';
import { useTexts } from '../i18n';
import { Icon } from '../ui/Icon';
import styles from './DueText.module.css';
import { formatDay, formatDue } from './format';
import { useToday } from './useToday';

/** When a follow-up is due, in words; overdue and soon have their colour, overdue a sign as well. */
export function DueText({ followUp }: { followUp: Pick<FollowUp, 'due' | 'state'> }) {
  const { t, language } = useTexts();
  const today = useToday();
  const { due } = followUp;
  if (due === null || today === undefined) return null;
  if (!isOpen(followUp)) return <span className={styles.due}>{formatDay(due, language, 'short')}</span>;
  const days = daysBetween(today, due);
  return (
    <span className={styles.due} data-urgency={days < 0 ? 'overdue' : days <= 1 ? 'now' : undefined}>
      {days < 0 && <Icon icon={CircleAlert} size={14} />}
      {formatDue(due, today, t, language)}
    </span>
  );
}
