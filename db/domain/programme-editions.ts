import type { ProgrammeItem } from './programme';
import { attendanceOn } from './programme-attendance';
import type { FormerAttendance, ProgrammeRecords } from './programme-records';

const isDated = ({ time }: ProgrammeItem): boolean => time.kind !== 'unscheduled';

/**
 * What earlier versions had in the calendar and these records haven't, as the last version that had it said it.
 * @param earlier the first one first
 */
export function withdrawnFrom(
  earlier: readonly ProgrammeRecords[],
  { items }: Pick<ProgrammeRecords, 'items'>,
): ProgrammeItem[] {
  const dated = new Set(items.filter(isDated).map(({ id }) => id));
  const gone = new Map<string, ProgrammeItem>();
  for (const version of earlier)
    for (const item of version.items) if (isDated(item) && !dated.has(item.id)) gone.set(item.id, item);
  return [...gone.values()];
}

/** Who was on which item in any of the versions, while it was in the calendar. */
export function formerAttendance(earlier: readonly ProgrammeRecords[]): FormerAttendance[] {
  const onItems = new Map<string, Set<string>>();
  for (const version of earlier)
    for (const item of version.items.filter(isDated)) {
      const own = onItems.get(item.id) ?? new Set();
      for (const { participationId } of attendanceOn(item, version)) own.add(participationId);
      onItems.set(item.id, own);
    }
  return [...onItems].map(([itemId, own]) => ({ itemId, participationIds: [...own] }));
}
