import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Present } from '../../../db/domain/attendance';
import { daysOfItem, type ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { formatClock, weekdayAndDay } from '../../shared/format';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ItemList.module.css';

type Props = {
  items: readonly ProgrammeItem[];
  chosenId: string;
  listOf: (item: ProgrammeItem) => readonly Present[];
  onChoose: (id: string) => void;
};

/** The items day by day, each with how many of those expected came. */
export function ItemList({ items, chosenId, listOf, onChoose }: Props) {
  const { t, language } = useTexts();
  const days = [...Map.groupBy(items, ({ time }) => daysOfItem(time)[0] ?? '')];

  function dayWords(day: string): string {
    if (day === '') return t('attendance.undated');
    const { weekday, date } = weekdayAndDay(day, language);
    return `${weekday} ${date}`;
  }

  return (
    <ListBox
      aria-label={t('attendance.items')}
      className={styles.items}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys;
        if (id !== undefined) onChoose(String(id));
      }}
      selectedKeys={[chosenId]}
      selectionBehavior="replace"
      selectionMode="single"
    >
      {days.map(([day, own]) => (
        <ListBoxSection className={styles.day} id={`day ${day}`} key={day}>
          <Header className={styles.heading}>{dayWords(day)}</Header>
          {own.map((item) => {
            const list = listOf(item);
            const came = list.filter(({ attendance }) => attendance === 'attended').length;
            return (
              <ListBoxItem className={styles.item} id={item.id} key={item.id} textValue={item.title}>
                {item.time.kind === 'timed' && (
                  <span className={styles.clock}>{formatClock(item.time.startsAt, language)}</span>
                )}
                <span className={styles.title}>
                  <bdi>{item.title}</bdi>
                </span>
                {list.length > 0 && (
                  <span className={styles.tally} data-some={came > 0}>
                    <span aria-hidden="true">{t('attendance.tally', { came, count: list.length })}</span>
                    <VisuallyHidden>{t('attendance.tallyLong', { came, count: list.length })}</VisuallyHidden>
                  </span>
                )}
              </ListBoxItem>
            );
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
