import { z } from 'zod';
import type { Operation } from '../contract/operation';

/**
 * Typing in one field is one step of history: patches of the same free texts of the same record have one key. Choices,
 * dates given as a whole, links and lists are steps of their own, and have none.
 * @param input the parsed input
 */
export function mergeKey(name: string, operation: Operation, input: unknown): string | null {
  const schema = operation.input;
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
