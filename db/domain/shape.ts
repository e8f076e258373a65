/**
 * Reads what was written as JSON back into a type, field by field, without changing a character: the schemas of the
 * contract clean what people type, which a record of what was said must not be.
 */

/** What was read isn't of the shape that was asked for. */
export class ShapeError extends Error {}

/** Takes a value of the shape, or throws {@link ShapeError}. */
export type Read<T> = (value: unknown) => T;

const kindOf =
  <T>(is: (value: unknown) => value is T): Read<T> =>
  (value) => {
    if (is(value)) return value;
    throw new ShapeError();
  };

export const text = kindOf((value) => typeof value === 'string');
export const number = kindOf((value) => typeof value === 'number');
export const flag = kindOf((value) => typeof value === 'boolean');

/** One of a closed set. */
export const oneOf = <const Values extends readonly string[]>(values: Values): Read<Values[number]> =>
  kindOf((value): value is Values[number] => typeof value === 'string' && values.includes(value));

export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** A field that was not yet written in earlier days, when it had this value. */
export const since =
  <T>(read: Read<T>, before: T): Read<T> =>
  (value) =>
    value === undefined ? before : read(value);

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new ShapeError();
    return value.map(read);
  };

/** An object with all of the type's fields; what it has beyond them is left behind. */
export const object =
  <T extends object>(fields: { readonly [Field in keyof T]-?: Read<T[Field]> }): Read<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError();
    const given = value as Record<string, unknown>;
    const entries = Object.entries<Read<unknown>>(fields).map(([field, read]) => [
      field,
      read(Object.hasOwn(given, field) ? given[field] : undefined),
    ]);
    return Object.fromEntries(entries) as T;
  };

/** An object that its `kind` tells which of several it is. */
export const variants =
  <T extends { readonly kind: string }>(
    kinds: { readonly [Kind in T['kind']]: Read<Extract<T, { kind: Kind }>> },
  ): Read<T> =>
  (value) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) throw new ShapeError();
    return kinds[kind as T['kind']](value);
  };
