/** The programme as it is for a part of the delegation. */
import type { ProgrammeItem } from './programme';
import { type ProgrammeGroup, presentOn } from './programme-group';

/** Whose programme one looks at. */
export type Track =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'group'; readonly id: string }
  /** By participation. */
  | { readonly kind: 'participant'; readonly id: string };

/**
 * Whether an item concerns a track: a group's own items and those with one of its members, a person's that they are
 * on; and what names nobody, which is everybody's as long as no one has said otherwise.
 */
export function concerns(item: ProgrammeItem, track: Track, groups: readonly ProgrammeGroup[]): boolean {
  if (track.kind === 'everybody') return true;
  const present = presentOn(item, groups);
  if (present.length === 0 && item.groupIds.length === 0) return true;
  if (track.kind === 'participant') return present.includes(track.id);
  if (item.groupIds.includes(track.id)) return true;
  const members = groups.find(({ id }) => id === track.id)?.memberIds ?? [];
  return members.some((id) => present.includes(id));
}

/** Where an item stands among parallel ones: in the order of the groups, what is no group's behind them. */
export function laneOf(
  { groupIds }: Pick<ProgrammeItem, 'groupIds'>,
  groups: readonly Pick<ProgrammeGroup, 'id'>[],
): number {
  const lane = groups.findIndex(({ id }) => groupIds.includes(id));
  return lane === -1 ? groups.length : lane;
}
