import type { MissionDates } from '../../../db/domain/mission';
import type { OverviewMission } from '../../../electron/contract/overview';
import { type Language, useTexts } from '../../i18n';
import { capitalised, dayAndMonth, formatMissionDates } from '../../shared/format';
import { hrefOf } from '../../shared/route';
import { stageTone } from '../../shared/stages';
import { DateBlock } from '../../ui/DateBlock';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';

/** A mission in a list, found by its date. */
export function MissionEntry({ mission }: { mission: OverviewMission }) {
  const { t, language } = useTexts();
  const { id, title, stage, dates, place, partnerName, participants } = mission;
  const facts = [
    place || partnerName,
    formatMissionDates(dates, t, language, 'short'),
    participants > 0 && t('overview.participants', { count: participants }),
  ];
  return (
    <ListRow
      href={hrefOf({ screen: 'mission', id, tab: 'overview', focus: null })}
      leading={<DateBlock {...dateParts(dates, language)} />}
      secondLine={facts.filter(Boolean).join(' · ')}
      title={title}
      trailing={<Pill tone={stageTone[stage]}>{t(`terms.stage.${stage}`)}</Pill>}
    />
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
