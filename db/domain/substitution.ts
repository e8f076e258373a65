import type { Mission } from './mission';
import type { Participation } from './participation';
import type { VisaState } from './practical-data';

type Link = Pick<Participation, 'id' | 'standsInForId'>;

/**
 * Who comes for whom, from the one first invited to this one: A, B, C where C comes for B, who was to come for A. A
 * person who comes for nobody is a chain of one; one who isn't there is none. It ends even where the records go round in a
 * circle, each participation standing in it once.
 */
export function chainOf<P extends Link>(participations: readonly P[], id: string): P[] {
  const known = new Map(participations.map((participation) => [participation.id, participation]));
  const chain = new Set<P>();
  let next = known.get(id);
  while (next && !chain.has(next)) {
    chain.add(next);
    next = next.standsInForId === null ? undefined : known.get(next.standsInForId);
  }
  return [...chain].reverse();
}

/** Whether somebody may come in the place of another: not for themselves, nor for anyone who comes for them. */
export const mayStandInFor = (participations: readonly Link[], id: string, absentId: string): boolean =>
  chainOf(participations, absentId).every((link) => link.id !== id);

/** Whether a participant travels to the mission's place, so that passport and visa concern them. */
export const isTravelling = (
  { side }: Pick<Participation, 'side'>,
  { direction }: Pick<Mission, 'direction'>,
): boolean => side === (direction === 'out' ? 'ours' : 'theirs');

/** What is known of somebody who comes in another's place. */
export type Substitute = {
  readonly participation: Pick<Participation, 'side' | 'invitation'>;
  readonly mission: Pick<Mission, 'direction'>;
  /** What their practical data has, without what it says; null while nothing was written down. */
  readonly practical: {
    readonly hasPassport: boolean;
    readonly visa: VisaState;
    readonly hasDiet: boolean;
  } | null;
  /** How many legs and rooms are still in the names of those they come for. */
  readonly legs: number;
  readonly rooms: number;
  /** How many programme items they are on, by name or through a group. */
  readonly items: number;
};

/** Something to see to for a substitute; `items` is what they took over, and to be told of. */
export type Need =
  | { readonly kind: 'letter' | 'passport' | 'visa' | 'diet' }
  | { readonly kind: 'legs' | 'rooms' | 'items'; readonly count: number };

/** What is needed for a substitute, in the order in which one sees to it. */
export function neededFor(substitute: Substitute): Need[] {
  const { participation, mission, practical, legs, rooms, items } = substitute;
  const needs: Need[] = [];
  // Until they answer, they need an invitation in their own name; the one that is out says another's.
  if (!hasAnswered(participation)) needs.push({ kind: 'letter' });
  if (isTravelling(participation, mission)) {
    if (!practical?.hasPassport) needs.push({ kind: 'passport' });
    if (!practical || practical.visa === 'unknown' || practical.visa === 'needed')
      needs.push({ kind: 'visa' });
  }
  if (!practical?.hasDiet) needs.push({ kind: 'diet' });
  const counted = [
    { kind: 'legs', count: legs },
    { kind: 'rooms', count: rooms },
    { kind: 'items', count: items },
  ] as const;
  return [...needs, ...counted.filter(({ count }) => count > 0)];
}

const hasAnswered = ({ invitation }: Pick<Participation, 'invitation'>): boolean =>
  invitation !== 'not-invited' && invitation !== 'invited';
