import { useTexts } from '../../../i18n';
import { ClockInput } from '../../../shared/ClockInput';
import { DayInput } from '../../../shared/DayInput';
import { failureText, fieldError } from '../../../shared/failures';
import { formatClock, zoneCity } from '../../../shared/format';
import type { Autosave } from '../../../shared/useAutosave';
import { ErrorText } from '../../../ui/ErrorText';
import { LinkButton } from '../../../ui/LinkButton';
import styles from './TimeFields.module.css';
import {
  clocksOf,
  endAsKept,
  endingNextDay,
  type TimeDraft,
  timeOf,
  withDay,
  withEnd,
  withEndDay,
  withStart,
} from './timeDraft';

type Props = {
  draft: Autosave<TimeDraft>;
  /** The item's. */
  id: string;
  /** The zone of an item that has none of its own. */
  usual: string;
};

/** Day, start and end: what doesn't fit together is said at its field and kept until it does. */
export function TimeFields({ draft, id, usual }: Props) {
  const { t, language } = useTexts();
  const { value, change, flush, failure } = draft;
  const onBlur = () => void flush();
  const read = timeOf(value, usual);
  const endsEarlier = !('kind' in read) && read.problem === 'end-before-start';
  const clocks = clocksOf(value, usual);
  const crosses = value.endZone !== null;
  const there = zoneCity(clocks.end, language);
  const here = zoneCity(clocks.start, language);
  const kept = endAsKept(value, usual);
  const atEnd = fieldError(t, failure, 'end') ?? fieldError(t, failure, 'endsAt');

  return (
    <div className={styles.fields}>
      <div className={styles.row} data-two-days={crosses || value.endDay !== null || undefined}>
        <DayInput
          draftKey={`programme_item ${id} day`}
          error={fieldError(t, failure, 'day')}
          label={t('programmeItem.day')}
          onBlur={onBlur}
          onChange={(day) => change(withDay(value, day, usual))}
          value={value.day}
        />
        <ClockInput
          draftKey={`programme_item ${id} start`}
          error={fieldError(t, failure, 'start')}
          label={crosses ? t('programmeItem.startIn', { zone: here }) : t('programmeItem.start')}
          onBlur={onBlur}
          onChange={(start) => change(withStart(value, start, usual))}
          value={value.start}
        />
        {(crosses || value.endDay !== null) && (
          <DayInput
            label={t('programmeItem.endDay')}
            onBlur={onBlur}
            onChange={(day) => change(withEndDay(value, day, usual))}
            value={value.endDay ?? value.day}
          />
        )}
        <ClockInput
          draftKey={`programme_item ${id} end`}
          error={atEnd}
          label={crosses ? t('programmeItem.endIn', { zone: there }) : t('programmeItem.end')}
          onBlur={onBlur}
          onChange={(end) => change(withEnd(value, end, usual))}
          value={value.end}
        />
      </div>
      {endsEarlier && (
        <LinkButton onPress={() => change(endingNextDay(value, usual))}>
          {t('programmeItem.nextDay')}
        </LinkButton>
      )}
      {kept !== null && (
        <p className={styles.kept} role="status">
          {t('programmeItem.keptAs', { zone: here, kept: formatClock(kept, language) })}
        </p>
      )}
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </div>
  );
}
