import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';

/** A small JSON file that is read once and written whole; a missing or broken one counts as its defaults. */
export type StoredJson<T> = { get: () => T; set: (patch: Partial<T>) => T };

export function storedJson<T extends object>(path: string, schema: z.ZodType<T>, defaults: T): StoredJson<T> {
  let value = read(path, schema) ?? defaults;
  return {
    get: () => value,
    set: (patch) => {
      value = { ...value, ...patch };
      // Written beside and renamed: a crash leaves the old one whole.
      writeFileSync(`${path}.new`, JSON.stringify(value, null, 2));
      renameSync(`${path}.new`, path);
      return value;
    },
  };
}

function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
