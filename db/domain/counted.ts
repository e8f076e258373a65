import type { CostCategory, CostOwner } from './cost';
import { compareDates } from './dates';

/** What a line or a statement is about. Null is all topics, or all categories; hours have no category. */
type Subject = {
  readonly owner: CostOwner;
  readonly administrationId: string | null;
  readonly topicId: string | null;
  readonly category?: CostCategory | null;
};

type Statement = Subject & { readonly id: string; readonly said: { readonly kind: string } };

/** Whether a statement speaks of all that another record is about. */
export const covers = (statement: Subject, other: Subject): boolean =>
  statement.owner.kind === other.owner.kind &&
  statement.owner.id === other.owner.id &&
  statement.administrationId === other.administrationId &&
  (!statement.category || statement.category === other.category) &&
  (statement.topicId === null || statement.topicId === other.topicId);

/** Whether a stated total covers a line, which then doesn't count beside it (see {@link counted}). */
export const isCovered = (line: Subject, statements: readonly Statement[]): boolean =>
  statements.some((statement) => statement.said.kind === 'known-total' && covers(statement, line));

/** Of two statements of one kind about the same, the later one counts (ids grow with time). */
const isOverruled = <S extends Statement>(statement: S, all: readonly S[]): boolean =>
  all.some(
    (other) =>
      other.id !== statement.id &&
      covers(other, statement) &&
      (!covers(statement, other) || other.id > statement.id),
  );

/**
 * What of the lines and statements counts in a sum, of money as of hours. A known total stands for the lines that it covers
 * (same owner and administration, and its category and topic where it has them), never beside them; an estimate only counts
 * where neither a total nor a line says more.
 */
export function counted<L extends Subject, S extends Statement>(
  lines: readonly L[],
  statements: readonly S[],
): { lines: L[]; totals: S[]; estimates: S[] } {
  const stated = statements.filter(({ said }) => said.kind === 'known-total');
  const totals = stated.filter((statement) => !isOverruled(statement, stated));
  const guesses = statements.filter(({ said }) => said.kind === 'estimate');
  const estimates = guesses.filter(
    (guess) =>
      !isOverruled(guess, guesses) &&
      !totals.some((total) => covers(total, guess) || covers(guess, total)) &&
      !lines.some((line) => covers(guess, line)),
  );
  return { lines: lines.filter((line) => !isCovered(line, totals)), totals, estimates };
}

/**
 * Of whom a sum has a part.
 * @param expected of whom one expects to know, in the order in which they are shown
 * @returns those, then the others that were entered, then null where something names none
 */
export function administrationsIn(
  entered: readonly Pick<Subject, 'administrationId'>[],
  expected: readonly string[],
): (string | null)[] {
  const ids = entered.map(({ administrationId }) => administrationId);
  const others = ids.filter((id) => id !== null).sort(compareDates);
  return [...new Set([...expected, ...others]), ...(ids.includes(null) ? [null] : [])];
}
