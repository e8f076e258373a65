import { CircleAlert } from 'lucide-react';
import { daysBetween } from '../../db/domain/dates';
import { useTexts } from '../i18n';
import { Icon } from '../ui/Icon';
import styles from './DueText.module.css';
import { formatDay, formatDue } from './format';
import { useToday } from './useToday';

type Props = { due: string | null; isOpen: boolean };

/** When something is due, in words; while it is open, overdue and soon have their colour, overdue a sign as well. */
export function DueText({ due, isOpen }: Props) {
  const { t, language } = useTexts();
  const today = useToday();
  if (due === null || today === undefined) return null;
  if (!isOpen) return <span className={styles.due}>{formatDay(due, language, 'short')}</span>;
  const days = daysBetween(today, due);
  return (
    <span className={styles.due} data-urgency={days < 0 ? 'overdue' : days <= 1 ? 'now' : undefined}>
      {days < 0 && <Icon icon={CircleAlert} size={14} />}
      {formatDue(due, today, t, language)}
    </span>
  );
}
