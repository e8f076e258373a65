import type { Deadline } from '../../../db/domain/openness-deadline';
import { useTexts } from '../../i18n';
import { Pill } from '../../ui/Pill';
import styles from './Openness.module.css';
import { deadlineText } from './words';

const tones = {
  published: 'good',
  overdue: 'warn',
  uncertain: 'warn',
  due: 'accent',
  unknown: 'neutral',
  'not-due': 'neutral',
} as const satisfies Record<Deadline['kind'], string>;

/** How it stands with the deadline, in a word and in a sentence. */
export function DeadlineMark({ deadline }: { deadline: Deadline }) {
  const { t, language } = useTexts();
  return (
    <span className={styles.deadline}>
      <Pill tone={tones[deadline.kind]}>{t(`openness.deadline.${deadline.kind}`)}</Pill>
      <span>{deadlineText(deadline, { t, language })}</span>
    </span>
  );
}
