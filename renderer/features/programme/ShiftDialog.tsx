import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { beginningFrom, beginsOn, crossesMidnight, type Move, shifted } from '../../../db/domain/shifting';
import { clockOf, minuteOfDay } from '../../../db/domain/wall-time';
import { useTexts } from '../../i18n';
import { ClockInput } from '../../shared/ClockInput';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RadioGroup } from '../../ui/RadioGroup';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './ShiftDialog.module.css';
import { dayWords } from './words';

type Scope = 'following' | 'selected' | 'from';

type Props = {
  items: readonly ProgrammeItem[];
  days: readonly string[];
  /** The item that the focus is on, and the day if it is on one. */
  item: ProgrammeItem | null;
  day: string;
  selected: readonly ProgrammeItem[];
  /** The moves, and in words how many go where. */
  onShift: (moves: readonly Move[], said: string) => void;
  onClose: () => void;
};

/** When a day's afternoon begins, for want of anything better. */
const afterLunch = '13:00';
const usualMinutes = '15';
/** A day: beyond it, the items belong on another one. */
const mostMinutes = 24 * 60;
/** How many titles a sentence names. */
const namesShown = 3;

/** Moves what comes after something, or all that is selected, by some minutes, and says before what that does. */
export function ShiftDialog({ items, days, item, selected, onShift, onClose, ...given }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const isTimed = item?.time.kind === 'timed';
  const [scope, setScope] = useState<Scope>(
    selected.length > 1 ? 'selected' : isTimed ? 'following' : 'from',
  );
  const [day, setDay] = useState(given.day);
  const [clock, setClock] = useState<string | null>(
    item?.time.kind === 'timed' ? clockOf(item.time.startsAt) : afterLunch,
  );
  const [typed, setTyped] = useState(usualMinutes);
  const [direction, setDirection] = useState<'later' | 'earlier'>('later');

  const minutesField = useRef<HTMLInputElement>(null);
  useEffect(() => minutesField.current?.select(), []);

  const minutes = readMinutes(typed);
  const moves = minutes === null ? [] : shifted(concerned(), direction === 'later' ? minutes : -minutes);
  const byId = new Map(items.map((own) => [own.id, own]));
  const crossing = moves.flatMap(({ id, time }) => {
    const own = byId.get(id);
    return own && crossesMidnight(own.time, time) ? [own.title] : [];
  });
  const by = t(`programme.shift.by_${direction}`, { count: minutes ?? 0 });
  const names = [
    ...crossing.slice(0, namesShown).map((title) => t('conflicts.named', { title })),
    ...(crossing.length > namesShown
      ? [t('programme.shift.others', { count: crossing.length - namesShown })]
      : []),
  ];

  function concerned(): readonly ProgrammeItem[] {
    if (scope === 'selected') return selected;
    if (scope === 'following' && item?.time.kind === 'timed')
      return beginningFrom(items, beginsOn(item.time) ?? '', minuteOfDay(item.time.startsAt));
    return clock === null ? [] : beginningFrom(items, day, minuteOfDay(`${day}T${clock}`));
  }
  const shift = () => onShift(moves, t('programme.shift.done', { count: moves.length, by }));
  const scopes: { id: Scope; label: string }[] = [
    ...(isTimed && item
      ? [{ id: 'following' as const, label: t('programme.shift.following', { title: item.title }) }]
      : []),
    ...(selected.length > 1
      ? [{ id: 'selected' as const, label: t('programme.shift.selected', { count: selected.length }) }]
      : []),
    { id: 'from', label: t('programme.shift.from') },
  ];

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button isDisabled={moves.length === 0} onPress={shift} variant="primary">
            {t('programme.shift.confirm')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('programme.shift.title')}
    >
      <form
        className={styles.fields}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (moves.length > 0) shift();
        }}
      >
        <RadioGroup items={scopes} label={t('programme.shift.what')} onChange={setScope} value={scope} />
        {scope === 'from' && (
          <div className={styles.pair}>
            <Select
              items={days.map((id) => ({ id, label: dayWords(id, words) }))}
              label={t('programme.shift.day')}
              onChange={setDay}
              value={day}
            />
            <ClockInput label={t('programme.shift.time')} onChange={setClock} value={clock} />
          </div>
        )}
        <div className={styles.pair}>
          <TextField
            autoFocus
            error={minutes === null ? t('programme.shift.minutesError', { most: mostMinutes }) : undefined}
            label={t('programme.shift.minutes')}
            onChange={setTyped}
            ref={minutesField}
            value={typed}
          />
          <div className={styles.direction}>
            <SegmentedControl
              items={(['later', 'earlier'] as const).map((id) => ({ id, label: t(`programme.shift.${id}`) }))}
              label={t('programme.shift.direction')}
              onChange={setDirection}
              value={direction}
            />
          </div>
        </div>
        <p aria-live="polite" className={styles.preview}>
          {moves.length === 0
            ? t('programme.shift.none')
            : t('programme.shift.preview', { count: moves.length, by })}
          {names.length > 0 &&
            ` ${t('programme.shift.crossing', {
              count: crossing.length,
              names: new Intl.ListFormat(language).format(names),
            })}`}
        </p>
        {/* Enter in a field shifts, as the button outside the form does. */}
        <button hidden type="submit">
          {t('programme.shift.confirm')}
        </button>
      </form>
    </Dialog>
  );
}

/** Whole minutes up to the most; null for anything else. */
function readMinutes(typed: string): number | null {
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}
