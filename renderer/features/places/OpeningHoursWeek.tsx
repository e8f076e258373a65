import { Copy } from 'lucide-react';
import { useMemo } from 'react';
import type { OpeningHours } from '../../../db/domain/place';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { weekdayName } from '../../shared/format';
import { useAutosave } from '../../shared/useAutosave';
import { useUnreadText } from '../../shared/useUnreadText';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { ParsedInput } from '../../ui/ParsedInput';
import { Section } from '../../ui/Section';
import styles from './OpeningHoursWeek.module.css';
import { dayText, hoursOf, likeMonday, readDay, type Week, weekdays, weekOf } from './week';

type Props = {
  placeId: string;
  hours: readonly OpeningHours[];
  /** The weekdays on which nobody works there; Saturday and Sunday where nobody has said. */
  restDays: readonly number[];
};

/** When a place is open: a line for each weekday, written as on the sign at the door. The component's key is the place. */
export function OpeningHoursWeek({ placeId, hours, restDays }: Props) {
  const { t } = useTexts();
  const saved = useMemo(() => weekOf(hours), [hours]);
  const { value, change, flush, failure } = useAutosave<Week>(`place ${placeId} hours`, saved, (week) =>
    api().places.setOpeningHours({ placeId, hours: hoursOf(week) }),
  );
  const isKnown = value.some((day) => day !== '');

  return (
    <Section hasNoRule heading={t('places.hours.heading')}>
      <div className={styles.week}>
        {weekdays.map((weekday) => (
          <Day
            draftKey={`place ${placeId} hours ${weekday}`}
            isOpenOnOthers={isKnown}
            key={weekday}
            onBlur={() => void flush()}
            onChange={(day) => change(value.with(weekday - 1, day))}
            value={value[weekday - 1] ?? ''}
            weekday={weekday}
          />
        ))}
      </div>
      {failure && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <p className={styles.hint}>{isKnown ? t('places.hours.hint') : t('places.hours.unknownHint')}</p>
      {value[0] !== '' && (
        <div className={styles.copy}>
          <Button
            icon={Copy}
            onPress={() => change(likeMonday(value, restDays))}
            size="small"
            variant="quiet"
          >
            {t('places.hours.copy')}
          </Button>
        </div>
      )}
    </Section>
  );
}

type DayProps = {
  draftKey: string;
  weekday: number;
  value: string;
  isOpenOnOthers: boolean;
  onChange: (day: string) => void;
  onBlur: () => void;
};

function Day({ draftKey, weekday, value, isOpenOnOthers, onChange, onBlur }: DayProps) {
  const { t, language } = useTexts();
  const unread = useUnreadText(draftKey, (day) => onChange(day ?? ''));
  const name = weekdayName(weekday, language);
  return (
    <>
      <span aria-hidden className={styles.weekday}>
        {name}
      </span>
      <ParsedInput
        {...unread}
        format={(day) => (day === '' ? t('places.hours.closed') : dayText(day, language))}
        invalidMessage={t('places.hours.invalid')}
        isLabelHidden
        label={name}
        onBlur={onBlur}
        parse={readDay}
        placeholder={isOpenOnOthers ? t('places.hours.closed') : undefined}
        value={value || null}
      />
    </>
  );
}
