import { periodOf } from '../../../db/domain/mission';
import { daysOfItem } from '../../../db/domain/programme';
import type { ItemDraft } from '../../../db/domain/programme-template';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { capitalised, formatClock, formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import styles from './DraftPreview.module.css';

type Props = {
  drafts: readonly ItemDraft[];
  mission: MissionDetail;
  /** What to say where there is nothing to show; null where nothing needs saying. */
  empty: string | null;
};

/** What a template would put onto the programme, day by day, and what to know before it does. */
export function DraftPreview({ drafts, mission, empty }: Props) {
  const { t, language } = useTexts();
  const present = useRecords('programme', 'list', { missionId: mission.id }).data?.length ?? 0;
  const period = mission.dates.kind === 'exact' ? periodOf(mission.dates) : null;
  const outside = drafts.filter(({ time }) =>
    daysOfItem(time).some((day) => period !== null && (day < period.from || day > period.to)),
  ).length;
  const days = [...new Set(drafts.flatMap(({ time }) => daysOfItem(time).slice(0, 1)))].sort();
  return (
    <section aria-label={t('templates.preview')} className={styles.preview}>
      <h3 className={styles.heading}>{t('templates.preview')}</h3>
      {drafts.length === 0 && empty && <p className={styles.remark}>{empty}</p>}
      <div className={styles.days}>
        {days.map((day) => (
          <div key={day}>
            <h4 className={styles.day}>{capitalised(formatDay(day, language, 'weekday'), language)}</h4>
            <ul className={styles.items}>
              {drafts
                .filter(({ time }) => daysOfItem(time)[0] === day)
                .map(({ title, time }) => (
                  <li className={styles.item} key={`${JSON.stringify(time)} ${title}`}>
                    <span className={styles.clock}>
                      {time.kind === 'timed' && formatClock(time.startsAt, language)}
                    </span>
                    <span dir="auto">{title}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      {outside > 0 && <p className={styles.remark}>{t('templates.outside', { count: outside })}</p>}
      {present > 0 && drafts.length > 0 && (
        <p className={styles.remark}>{t('templates.beside', { count: present })}</p>
      )}
    </section>
  );
}
