import { addDays } from '../dates';
import { dayOf } from '../wall-time';
import { offsetAt, toInstant } from '../zones';

/** Reads local times, quickly: a zone's offset is looked up once for each day on which it doesn't change. */
export type Clock = {
  /** The instant of a local time, as `toInstant` has it. */
  readonly instant: (local: string, zone: string) => number;
  /** Whether the zone's clocks change neither on the day nor on the ones beside it. */
  readonly isSteady: (day: string, zone: string) => boolean;
};

const minuteMs = 60_000;

export function newClock(): Clock {
  const steady = new Map<string, number | null>();
  const offsetOn = (day: string, zone: string): number | null => {
    const key = `${day} ${zone}`;
    const known = steady.get(key);
    if (known !== undefined) return known;
    const [before, after] = [addDays(day, -1), addDays(day, 2)].map((one) => offsetAt(`${one}T00:00`, zone));
    const offset = before !== undefined && before === after ? before : null;
    steady.set(key, offset);
    return offset;
  };
  return {
    instant: (local, zone) => {
      const offset = offsetOn(dayOf(local), zone);
      return offset === null ? toInstant(local, zone) : Date.parse(`${local}:00Z`) - offset * minuteMs;
    },
    isSteady: (day, zone) => offsetOn(day, zone) !== null,
  };
}
