import { z } from 'zod';
import type { StepInfo } from '../../db/queries/history';
import { batchId } from '../contract/batch';
import type { Operation } from '../contract/operation';

/**
 * Which commands become one step of history. The parts of a batch do however long they take: the input of such a
 * command has a `batchId`. So does typing in one field.
 * @param input the parsed input
 */
export function merging(
  name: string,
  operation: Operation,
  input: unknown,
): Pick<StepInfo, 'mergeKey' | 'mergeWithin'> {
  const schema = operation.input;
  if (schema instanceof z.ZodObject && schema.shape.batchId === batchId)
    return {
      mergeKey: `${name} ${(input as { batchId: string }).batchId}`,
      mergeWithin: Number.POSITIVE_INFINITY,
    };
  return { mergeKey: typingKey(name, schema, input) };
}

/**
 * Patches of the same free texts of the same record have one key. Choices, dates given as a whole, links and lists are
 * steps of their own, and have none.
 */
function typingKey(name: string, schema: z.ZodType, input: unknown): string | null {
  if (!(schema instanceof z.ZodObject) || !(schema.shape.patch instanceof z.ZodObject)) return null;
  const { patch, ...which } = input as { patch: Record<string, unknown> };
  const fields = Object.keys(patch).sort();
  const { shape } = schema.shape.patch;
  return fields.length > 0 && fields.every((field) => isFreeText(shape[field]))
    ? [name, ...Object.values(which), ...fields].join(' ')
    : null;
}

function isFreeText(schema: unknown): boolean {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodString;
}
