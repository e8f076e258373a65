import type { MissionDates } from '../../../db/domain/mission';
import type { Overview, OverviewMission } from '../../../electron/contract/overview';
import { type Language, useTexts } from '../../i18n';
import { capitalised, dayAndMonth, formatMissionDates } from '../../shared/format';
import { goTo, hrefOf } from '../../shared/route';
import { stageTone } from '../../shared/stages';
import { Button } from '../../ui/Button';
import { DateBlock } from '../../ui/DateBlock';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

type Props = { missions: readonly OverviewMission[]; counts: Overview['counts'] };

/** The missions under way or to come, the next first. */
export function Upcoming({ missions, counts }: Props) {
  const { t, language } = useTexts();
  return (
    <Section
      action={
        <Button onPress={() => goTo({ screen: 'missions' })} size="small" variant="quiet">
          {t('overview.allMissions')}
        </Button>
      }
      count={counts.upcoming > missions.length ? counts.upcoming : undefined}
      heading={t('overview.upcoming')}
    >
      <List>
        {missions.map((mission) => (
          <ListRow
            href={hrefOf({ screen: 'mission', id: mission.id, tab: 'overview', focus: null })}
            key={mission.id}
            leading={<DateBlock {...dateParts(mission.dates, language)} />}
            secondLine={[
              mission.place || mission.partnerName,
              formatMissionDates(mission.dates, t, language, 'short'),
              mission.participants > 0 && t('overview.participants', { count: mission.participants }),
            ]
              .filter(Boolean)
              .join(' · ')}
            title={mission.title}
            trailing={<Pill tone={stageTone[mission.stage]}>{t(`terms.stage.${mission.stage}`)}</Pill>}
          />
        ))}
      </List>
      {missions.length === 0 && <p className={styles.nothing}>{t('overview.noUpcoming')}</p>}
      {counts.undated > 0 && (
        <p className={styles.nothing}>{t('overview.undated', { count: counts.undated })}</p>
      )}
    </Section>
  );
}

/** What stands large and small in front of a row: day and month, month and year, or the year alone. */
function dateParts(dates: MissionDates, language: Language): { main: string; caption: string } {
  if (dates.kind === 'unknown') return { main: '', caption: '' };
  if (dates.kind === 'exact') {
    const { day, month } = dayAndMonth(dates.startsOn, language);
    return { main: day, caption: month };
  }
  const { period } = dates;
  if (period.length === 4) return { main: period, caption: '' };
  return {
    main: capitalised(dayAndMonth(`${period}-01`, language).month, language),
    caption: period.slice(0, 4),
  };
}
