import { useMemo } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import { inOtherZone, minutesAhead } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { ClockInput } from '../../shared/ClockInput';
import { DayInput } from '../../shared/DayInput';
import { failureText, fieldError } from '../../shared/failures';
import { formatClockRange } from '../../shared/format';
import { useAutosave } from '../../shared/useAutosave';
import { ErrorText } from '../../ui/ErrorText';
import { LinkButton } from '../../ui/LinkButton';
import styles from './TimeFields.module.css';
import {
  draftOf,
  endingNextDay,
  type TimeDraft,
  timeOf,
  withDay,
  withEnd,
  withEndDay,
  withStart,
} from './timeDraft';
import { dayWords } from './words';

type Props = {
  item: ProgrammeItem;
  /** The zone of the item's wall time, and the office's. */
  zone: string;
  home: string;
};

/** When an item is: what doesn't fit together is said at its field and kept until it does. */
export function TimeFields({ item, zone, home }: Props) {
  const { t } = useTexts();
  const saved = useMemo(() => draftOf(item.time), [item.time]);
  const { value, change, flush, failure } = useAutosave<TimeDraft>(
    `programme_item ${item.id} time`,
    saved,
    async (draft) => {
      const time = timeOf(draft);
      if ('kind' in time) return api().programme.move({ id: item.id, time });
      return {
        ok: false,
        error: { kind: 'invalid', problems: [{ path: [time.field], problem: time.problem }] },
      };
    },
  );
  const onBlur = () => void flush();
  const read = timeOf(value);
  const endsEarlier = !('kind' in read) && read.problem === 'end-before-start';

  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <DayInput
          draftKey={`programme_item ${item.id} day`}
          error={fieldError(t, failure, 'day')}
          label={t('programme.pane.day')}
          onBlur={onBlur}
          onChange={(day) => change(withDay(value, day))}
          value={value.day}
        />
        <ClockInput
          draftKey={`programme_item ${item.id} start`}
          error={fieldError(t, failure, 'start')}
          label={t('programme.pane.start')}
          onBlur={onBlur}
          onChange={(start) => change(withStart(value, start))}
          value={value.start}
        />
        <ClockInput
          draftKey={`programme_item ${item.id} end`}
          error={fieldError(t, failure, 'end')}
          label={t('programme.pane.end')}
          onBlur={onBlur}
          onChange={(end) => change(withEnd(value, end))}
          value={value.end}
        />
      </div>
      {endsEarlier && (
        <LinkButton onPress={() => change(endingNextDay(value))}>{t('programme.pane.nextDay')}</LinkButton>
      )}
      {value.endDay !== null && (
        <DayInput
          label={t('programme.pane.endDay')}
          onBlur={onBlur}
          onChange={(day) => change(withEndDay(value, day))}
          value={value.endDay}
        />
      )}
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <HomeTime home={home} time={item.time} zone={zone} />
    </div>
  );
}

/** What the clocks at home say meanwhile, where they say something else. */
function HomeTime({ time, zone, home }: { time: ItemTime; zone: string; home: string }) {
  const words = useTexts();
  const { t, language } = words;
  if (time.kind !== 'timed' || minutesAhead(time.startsAt, zone, home) === 0) return null;
  const startsAt = inOtherZone(time.startsAt, zone, home);
  const range = formatClockRange(startsAt, inOtherZone(time.endsAt, zone, home), language);
  const when =
    dayOf(startsAt) === dayOf(time.startsAt) ? range : `${dayWords(dayOf(startsAt), words)} ${range}`;
  return <p className={styles.home}>{t('programme.pane.homeTime', { when })}</p>;
}
