import { fieldErrors } from '../../db/domain/problem';
import type { Operation } from '../contract/operation';
import { Refusal } from '../contract/result';

/** @throws Refusal `invalid` with the problem at each path */
export function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) throw new Refusal({ kind: 'invalid', problems: fieldErrors(parsed.error) });
  return parsed.data;
}
