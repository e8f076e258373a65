import { Link } from 'react-aria-components';
import { isOpen } from '../../../db/domain/follow-up';
import type { WorkshopRow } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { DueText } from '../../shared/DueText';
import { hrefOf } from '../../shared/route';
import { followUpTone } from '../../shared/stages';
import { formatShortWhen, isAhead } from '../../shared/workshopWhen';
import { Pill } from '../../ui/Pill';
import styles from './WorkshopTrace.module.css';

/** One workshop and what followed from it; said plainly where nothing is recorded. */
export function WorkshopTrace({ workshop, today }: { workshop: WorkshopRow; today: string }) {
  const { t, language } = useTexts();
  const { mission, outcomes, followUps, status } = workshop;
  const href = hrefOf({ screen: 'mission', id: mission.id, tab: 'workshops', focus: workshop.id });
  return (
    <article className={styles.trace}>
      <p className={styles.date}>{formatShortWhen(workshop, t, language)}</p>
      <div className={styles.traceText}>
        <h3 className={styles.traceTitle}>
          <Link className={styles.link} href={href}>
            <bdi>{workshop.title}</bdi>
          </Link>
          {status === 'cancelled' && <Pill tone="stop">{t('terms.itemStatus.cancelled')}</Pill>}
        </h3>
        <p className={styles.traceMission}>{[mission.title, workshop.place].filter(Boolean).join(' · ')}</p>
        <div className={styles.followed}>
          <div>
            <h4 className={styles.what}>{t('topics.outcomes')}</h4>
            {outcomes.length > 0 ? (
              <ul className={styles.results}>
                {outcomes.map(({ id, text }) => (
                  <li dir="auto" key={id}>
                    {text}
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.nothing}>
                {isAhead(workshop, today) && status !== 'cancelled'
                  ? t('topics.notHeldYet')
                  : t('topics.noOutcome')}
              </p>
            )}
          </div>
          <div>
            <h4 className={styles.what}>{t('topics.followUps')}</h4>
            {followUps.length > 0 ? (
              <ul className={styles.promises}>
                {followUps.map((followUp) => (
                  <li className={styles.promise} key={followUp.id}>
                    <Link
                      className={styles.link}
                      href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
                    >
                      <bdi>{followUp.title}</bdi>
                    </Link>
                    <span className={styles.promiseState}>
                      <Pill tone={followUpTone[followUp.state]}>
                        {t(`terms.followUpState.${followUp.state}`)}
                      </Pill>
                      <DueText due={followUp.due} isOpen={isOpen(followUp)} />
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.nothing}>{t('topics.noFollowUp')}</p>
            )}
          </div>
        </div>
      </div>
    </article>
  );
}
