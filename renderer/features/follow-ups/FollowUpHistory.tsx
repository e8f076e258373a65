import type { FollowUpChange } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { followUpTone } from '../../shared/stages';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './FollowUpPane.module.css';

/** The states a follow-up went through, the latest first, each with its day and the reason that was given. */
export function FollowUpHistory({ changes }: { changes: readonly FollowUpChange[] }) {
  const { t, language } = useTexts();
  return (
    <Section heading={t('followUps.history')}>
      <ol className={styles.history}>
        {changes.toReversed().map((change) => (
          <li className={styles.change} key={change.id}>
            <Pill tone={followUpTone[change.state]}>{t(`terms.followUpState.${change.state}`)}</Pill>
            <span className={styles.on}>{formatDay(change.on, language)}</span>
            {change.reason && (
              <p className={styles.reason} dir="auto">
                {change.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
