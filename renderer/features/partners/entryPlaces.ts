/** Before which entry one goes when it is moved up or down a place; null is last, undefined nowhere. */
export type EntryPlace = { up: string | undefined; down: string | null | undefined };

/** Where each of the entries that stand together can be moved. */
export function entryPlaces(entries: readonly { id: string }[]): Map<string, EntryPlace> {
  return new Map(
    entries.map(({ id }, at) => [
      id,
      {
        up: entries[at - 1]?.id,
        down: at === entries.length - 1 ? undefined : (entries[at + 2]?.id ?? null),
      },
    ]),
  );
}
