import type { z } from 'zod';

/**
 * `query` reads, on the reading connection; `command` changes records, in one transaction and as one step of history;
 * `task` is the rest (dialogs, files, windows) and runs in the main process.
 */
export type Kind = 'query' | 'command' | 'task';

/** One operation of the contract: its kind, the schema its input must pass, and (as a type only) what it returns. */
export type Operation<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly kind: K;
  readonly input: I;
  readonly output: Output<O>;
};

/** Carries a type and no value. */
export type Output<O> = { readonly type?: O };

/** Says what an operation returns: `query(input, returns<Mission[]>())`. */
export const returns = <O>(): Output<O> => ({});

const operation =
  <K extends Kind>(kind: K) =>
  <I extends z.ZodType, O>(input: I, output: Output<O>): Operation<K, I, O> => ({ kind, input, output });

export const query = operation('query');
export const command = operation('command');
export const task = operation('task');

export type InputOf<T> = T extends Operation<Kind, infer I> ? z.input<I> : never;
export type ParsedInputOf<T> = T extends Operation<Kind, infer I> ? z.output<I> : never;
export type OutputOf<T> = T extends Operation<Kind, z.ZodType, infer O> ? O : never;

/** Looks an operation up by name, `missions.create`; undefined for anything that the contract doesn't itself define. */
export function operationNamed(
  contract: Record<string, Record<string, Operation>>,
  name: string,
): Operation | undefined {
  const [feature = '', operation = '', ...rest] = name.split('.');
  const operations = Object.hasOwn(contract, feature) ? contract[feature] : undefined;
  return operations && rest.length === 0 && Object.hasOwn(operations, operation)
    ? operations[operation]
    : undefined;
}
