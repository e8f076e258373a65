import { administrationsIn, counted } from './counted';
import { type Activity, activities, type HoursLine, type HoursStatement } from './hours';

/** What is known of one administration's hours, in minutes; null for what nobody has stated. */
export type HoursPart = {
  /** Null for what was entered without naming an administration. */
  readonly administrationId: string | null;
  readonly known: number | null;
  readonly estimated: number | null;
  readonly isNotRecorded: boolean;
  /** Neither a figure nor a statement. */
  readonly isSilent: boolean;
};

export type HoursSum = {
  readonly known: number | null;
  readonly estimated: number | null;
  readonly parts: readonly HoursPart[];
  /** Whether `known` is all there is. */
  readonly isComplete: boolean;
  /** What of the known lines was for which activity; stated totals aren't in it. */
  readonly byActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
};

export type HoursRecords = {
  readonly lines: readonly HoursLine[];
  readonly statements: readonly HoursStatement[];
  /** Of whom one expects to know, in the order in which they are shown. */
  readonly administrationIds: readonly string[];
};

/**
 * Sums hours by the same rules as money (counted.ts); unknown is not zero.
 */
export function sumHours({ lines, statements, administrationIds }: HoursRecords): HoursSum {
  const { totals, estimates, lines: own } = counted(lines, statements);
  const known = [...own, ...totals.map((total) => ({ ...total, minutes: minutesOf(total) }))];
  const guessed = estimates.map((one) => ({ ...one, minutes: minutesOf(one) }));
  const parts = administrationsIn([...lines, ...statements], administrationIds).map(
    (administrationId): HoursPart => {
      const isOwn = (record: { administrationId: string | null }) =>
        record.administrationId === administrationId;
      return {
        administrationId,
        known: addUp(known.filter(isOwn)),
        estimated: addUp(guessed.filter(isOwn)),
        isNotRecorded: statements.some((one) => isOwn(one) && one.said.kind === 'not-recorded'),
        isSilent: !lines.some(isOwn) && !statements.some(isOwn),
      };
    },
  );
  return {
    known: addUp(known),
    estimated: addUp(guessed),
    parts,
    isComplete:
      parts.length > 0 &&
      parts.every((part) => part.known !== null && part.estimated === null && !part.isNotRecorded),
    byActivity: activities.flatMap((activity) => {
      const minutes = addUp(own.filter((line) => line.activity === activity));
      return minutes === null ? [] : [{ activity, minutes }];
    }),
  };
}

function minutesOf({ said }: HoursStatement): number {
  if (said.kind === 'not-recorded') throw new Error('a statement without hours was asked for them');
  return said.minutes;
}

const addUp = (figures: readonly { minutes: number }[]): number | null =>
  figures.length === 0 ? null : figures.reduce((sum, { minutes }) => sum + minutes, 0);
