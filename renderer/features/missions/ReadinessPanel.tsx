import { Circle, CircleCheck } from 'lucide-react';
import { Link } from 'react-aria-components';
import { isFinished, isOver, type Mission } from '../../../db/domain/mission';
import type { Readiness, ReadinessPoint } from '../../../db/domain/readiness';
import { type Translate, useTexts } from '../../i18n';
import { formatDue } from '../../shared/format';
import { readinessTab } from '../../shared/readinessTab';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { Icon } from '../../ui/Icon';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ReadinessPanel.module.css';

/** What a mission still needs before it begins. Nothing once it is over. */
export function ReadinessPanel({ mission, today }: { mission: Mission; today: string }) {
  const { t } = useTexts();
  const { data } = useRecords('missions', 'readiness', { id: mission.id });
  if (!data || isFinished(mission) || isOver(mission.dates, today)) return null;
  return (
    <Section hasNoRule heading={t(`missions.readiness.${mission.direction}`)}>
      <ProgressBar
        caption={progressText(data, mission, t)}
        isLabelHidden
        label={t(`missions.readiness.${mission.direction}`)}
        max={data.points.length}
        value={data.done}
      />
      <ul className={styles.points}>
        {data.points.map((point) => (
          <Point key={point.key} missionId={mission.id} point={point} today={today} />
        ))}
      </ul>
    </Section>
  );
}

/** "7 af 13 punkter · 24 dage til afrejse" */
function progressText({ points, done, daysLeft }: Readiness, { direction }: Mission, t: Translate): string {
  const progress =
    done === points.length
      ? t('missions.readiness.allDone')
      : t('missions.readiness.progress', { done, count: points.length });
  if (daysLeft === null || daysLeft < 0) return progress;
  const key = direction === 'out' ? 'missions.readiness.departsIn' : 'missions.readiness.arrivesIn';
  return `${progress} · ${t(key, { count: daysLeft })}`;
}

type PointProps = { point: ReadinessPoint; missionId: string; today: string };

function Point({ point: { key, done, missing, total, due }, missionId, today }: PointProps) {
  const { t, language } = useTexts();
  const name = t(`missions.readiness.point.${key}`);
  const tab = readinessTab(key);
  return (
    <li className={styles.point} data-done={done}>
      <span className={styles.sign}>
        <Icon icon={done ? CircleCheck : Circle} />
      </span>
      <span className={styles.name}>
        <VisuallyHidden>{`${t(done ? 'missions.readiness.isDone' : 'missions.readiness.isOpen')}: `}</VisuallyHidden>
        {tab !== 'overview' && !done ? (
          <Link className={styles.link} href={hrefOf({ screen: 'mission', id: missionId, tab, focus: null })}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      {!done && due !== null && <span className={styles.detail}>{formatDue(due, today, t, language)}</span>}
      {!done && due === null && total > 1 && (
        <span className={styles.detail}>{t('missions.readiness.missing', { missing, total })}</span>
      )}
    </li>
  );
}
