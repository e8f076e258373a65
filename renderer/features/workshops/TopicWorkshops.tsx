import { useId, useState } from 'react';
import { isOpen } from '../../../db/domain/follow-up';
import type { Topic } from '../../../db/domain/topic';
import type { WorkshopRow } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { topicName } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { TopicMark } from '../../ui/TopicMark';
import styles from './Workshops.module.css';
import { WorkshopTrace } from './WorkshopTrace';
import { isAhead } from './when';

type Props = { topic: Topic | null; workshops: readonly WorkshopRow[]; today: string };

/** How many workshops are drawn at first, and with each press on "more". */
const pageSize = 50;

/** A topic's workshops, the latest first, under a line that adds up what followed. */
export function TopicWorkshops({ topic, workshops, today }: Props) {
  const { t, language } = useTexts();
  const headingId = useId();
  const [shown, setShown] = useState(pageSize);
  const rest = workshops.length - shown;
  const outcomes = workshops.flatMap((workshop) => workshop.outcomes).length;
  const open = workshops.flatMap((workshop) => workshop.followUps.filter(isOpen)).length;
  const isAnyHeld = workshops.some((workshop) => !isAhead(workshop, today));
  const sums = [
    t('workshops.count', { count: workshops.length }),
    outcomes > 0 ? t('workshops.outcomeCount', { count: outcomes }) : isAnyHeld && t('workshops.noOutcome'),
    open > 0 && t('workshops.openCount', { count: open }),
  ].filter(Boolean);
  return (
    <section aria-labelledby={headingId}>
      <header className={styles.topicHead}>
        <h2 className={styles.topicName} id={headingId}>
          {topic ? (
            <TopicMark colour={topic.colour} icon={topic.icon} label={topicName(topic, language)} />
          ) : (
            t('workshops.noTopic')
          )}
        </h2>
        {workshops.length > 0 && <p className={styles.sums}>{sums.join(' · ')}</p>}
      </header>
      {workshops.length === 0 && <p className={styles.nothing}>{t('workshops.noneOnTopic')}</p>}
      {workshops.slice(0, shown).map((workshop) => (
        <WorkshopTrace key={workshop.id} today={today} workshop={workshop} />
      ))}
      {rest > 0 && (
        <Button onPress={() => setShown(shown + pageSize)} size="small" variant="quiet">
          {t('workshops.showMore', { count: Math.min(rest, pageSize) })}
        </Button>
      )}
    </section>
  );
}
