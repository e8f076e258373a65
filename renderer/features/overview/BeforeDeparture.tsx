import { Circle } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ReadinessPoint } from '../../../db/domain/readiness';
import type { Overview } from '../../../electron/contract/overview';
import { type Language, type Translate, useTexts } from '../../i18n';
import { formatDue } from '../../shared/format';
import { readinessTab } from '../../shared/readinessTab';
import { hrefOf } from '../../shared/route';
import { Icon } from '../../ui/Icon';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

type Props = { mission: NonNullable<Overview['next']>; today: string };

/** What the next mission still needs, each point leading to where it is seen to. */
export function BeforeDeparture({ mission, today }: Props) {
  const { t, language } = useTexts();
  const { points, done } = mission.readiness;
  const open = points.filter((point) => !point.done);
  const heading = headingOf(mission, t);
  const nextDue = open
    .map(({ due }) => due)
    .filter((due) => due !== null)
    .sort()[0];
  const caption = [
    open.length === 0
      ? t('missions.readiness.allDone')
      : t('missions.readiness.progress', { done, count: points.length }),
    nextDue && t('overview.nextDue', { due: formatDue(nextDue, today, t, language) }),
  ];
  return (
    <Section hasNoRule heading={heading}>
      <ProgressBar
        caption={caption.filter(Boolean).join(' · ')}
        isLabelHidden
        label={heading}
        max={points.length}
        value={done}
      />
      <ul className={styles.points}>
        {open.map((point) => (
          <li className={styles.point} key={point.key}>
            <span className={styles.sign}>
              <Icon icon={Circle} />
            </span>
            <Link
              className={styles.pointName}
              href={hrefOf({
                screen: 'mission',
                id: mission.id,
                tab: readinessTab(point.key),
                focus: null,
              })}
            >
              {t(`missions.readiness.point.${point.key}`)}
            </Link>
            <span className={styles.detail}>{detailOf(point, today, t, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function headingOf({ direction, place, partnerName, title }: Props['mission'], t: Translate): string {
  const name = direction === 'out' ? place || partnerName : partnerName;
  return name ? t(`overview.before.${direction}`, { name }) : t('overview.before.other', { name: title });
}

/** How much of a point is missing, where there is more than one thing to count. */
function detailOf(
  { missing, total, due }: ReadinessPoint,
  today: string,
  t: Translate,
  language: Language,
): string {
  if (due !== null) return formatDue(due, today, t, language);
  return total > 1 ? t('missions.readiness.missing', { missing, total }) : '';
}
