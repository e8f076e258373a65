import { daysOfItem, type ItemTime, type ProgrammeItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { capitalised, formatClockRange, formatDay, zoneCity } from '../../shared/format';
import { Checkbox } from '../../ui/Checkbox';
import styles from './EventList.module.css';
import { isPresent } from './events';
import type { ImportedEvent } from './readCalendar';

type Props = {
  events: readonly ImportedEvent[];
  /** Indexes of the events that are to be taken. */
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
  present: readonly ProgrammeItem[];
  mission: MissionDetail;
};

/** What a calendar file holds, each event with a tick and with what to know of it. */
export function EventList({ events, chosen, onChange, present, mission }: Props) {
  const { t, language } = useTexts();
  const { dates } = mission;
  const isOutside = (time: ItemTime) =>
    dates.kind === 'exact' && daysOfItem(time).some((day) => day < dates.startsOn || day > dates.endsOn);
  const when = (time: ItemTime): string => {
    if (time.kind === 'unscheduled') return t('calendarImport.noTime');
    const day = time.kind === 'day' ? time.day : dayOf(time.startsAt);
    const hours =
      time.kind === 'day'
        ? t('calendarImport.wholeDay')
        : formatClockRange(time.startsAt, time.endsAt, language);
    return `${capitalised(formatDay(day, language, 'short'), language)} ${hours}`;
  };
  const remarksOn = (event: ImportedEvent): string[] => [
    ...(isPresent(event, present) ? [t('calendarImport.remarks.present')] : []),
    ...(isOutside(event.item.time) ? [t('calendarImport.outside')] : []),
    ...event.remarks.map((remark) => t(`calendarImport.remarks.${remark}`)),
  ];
  const toggle = (index: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(index);
    else next.delete(index);
    onChange(next);
  };

  return (
    <div>
      <Checkbox
        isIndeterminate={chosen.size > 0 && chosen.size < events.length}
        isSelected={chosen.size === events.length}
        label={t('calendarImport.all')}
        onChange={(isAll) => onChange(new Set(isAll ? events.keys() : []))}
      />
      <ul aria-label={t('calendarImport.list')} className={styles.events}>
        {events.map((event, index) => {
          const { item } = event;
          const title = item.title || t('calendarImport.untitled');
          const zone = item.zone === null ? '' : zoneCity(item.zone, language);
          const facts = [when(item.time), zone, item.place].filter(Boolean);
          return (
            <li className={styles.event} key={`${event.uid} ${JSON.stringify(item.time)}`}>
              <Checkbox
                isSelected={chosen.has(index)}
                label={title}
                onChange={(isChosen) => toggle(index, isChosen)}
              />
              <p className={styles.facts} dir="auto">
                {facts.join(' · ')}
              </p>
              {remarksOn(event).length > 0 && (
                <p className={styles.remarks}>{capitalised(remarksOn(event).join('; '), language)}</p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
