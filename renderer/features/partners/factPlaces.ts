import type { PartnerFact } from '../../../db/domain/partner';
import type { EntryPlace } from './entryPlaces';

/**
 * Where each fact can be moved. A group stands where its first fact does: that one takes the whole group up, and down
 * only where it is alone.
 */
export function factPlaces(groups: readonly (readonly PartnerFact[])[]): Map<string, EntryPlace> {
  const places = new Map<string, EntryPlace>();
  groups.forEach((group, at) => {
    group.forEach((fact, index) => {
      const up = index > 0 ? group[index - 1] : groups[at - 1]?.[0];
      const isLast = index === group.length - 1;
      places.set(fact.id, {
        up: up?.id,
        down: isLast ? below(groups, at) : (group[index + 2]?.id ?? groups[at + 1]?.[0]?.id ?? null),
      });
    });
  });
  return places;
}

/** A group of one goes before the group after the next; a larger one stays where it is. */
function below(groups: readonly (readonly PartnerFact[])[], at: number): string | null | undefined {
  if (groups[at]?.length !== 1 || at === groups.length - 1) return undefined;
  return groups[at + 2]?.[0]?.id ?? null;
}
