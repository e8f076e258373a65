import { useTexts } from '../../i18n';
import { Kbd } from '../../ui/Kbd';
import styles from './Attendance.module.css';

const keys = [
  ['arrows', 'move'],
  ['letters', 'find'],
  ['space', 'came'],
  ['minus', 'absent'],
  ['backspace', 'clear'],
] as const;

/** Which keys do what in the list. */
export function KeyLegend() {
  const { t } = useTexts();
  return (
    <ul className={styles.legend}>
      {keys.map(([key, what]) => (
        <li key={key}>
          <Kbd keys={t(`attendance.keys.${key}`)} /> {t(`attendance.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
