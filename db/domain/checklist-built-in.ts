import type { ChecklistEntry } from './checklist';
import type { Direction, MissionKind } from './mission';

/**
 * What usually is to be done, by key; its words are the screens'. Two months after travel what was spent is published
 * (openness lists of Danish municipalities); two months after it practical data has served its purpose.
 */
const out = {
  mandate: ['departure', -90, 14],
  'council-request': ['departure', -60, 14],
  visa: ['departure', -60, 14],
  tickets: ['departure', -45, 10],
  invitations: ['departure', -45, 10],
  lodging: ['departure', -40, 7],
  briefing: ['departure', -30, 7],
  interpreter: ['departure', -21, 7],
  vaccinations: ['departure', -21, 7],
  'programme-to-host': ['departure', -14, 5],
  gifts: ['departure', -10, 5],
  'practical-letter': ['departure', -7, 3],
  'emergency-list': ['departure', -3, 2],
} as const;

const incoming = {
  mandate: ['departure', -90, 14],
  'invitation-letter': ['departure', -75, 14],
  'visa-support': ['departure', -60, 14],
  lodging: ['departure', -45, 7],
  rooms: ['departure', -40, 7],
  interpreter: ['departure', -30, 7],
  speakers: ['departure', -30, 7],
  transport: ['departure', -21, 7],
  meals: ['departure', -14, 5],
  'programme-to-guests': ['departure', -14, 5],
  gifts: ['departure', -10, 5],
  'place-cards': ['departure', -5, 3],
  'emergency-list': ['departure', -3, 2],
} as const;

const after = {
  thanks: ['return', 3, 3],
  report: ['return', 14, 7],
  expenses: ['return', 14, 7],
  'follow-ups': ['return', 30, 7],
  openness: ['return', 60, 21],
  purge: ['return', 60, 14],
} as const;

/** What only the fuller lists of high-level visits have. */
const highLevel = {
  'order-of-precedence': ['departure', -21, 7],
  protocol: ['departure', -30, 7],
  press: ['departure', -14, 5],
  seating: ['departure', -5, 3],
} as const;

type Lists = typeof out & typeof incoming & typeof after & typeof highLevel;
export type BuiltInKey = keyof Lists;

/** An entry of a built-in list, before it has words. */
export type BuiltInEntry = Omit<ChecklistEntry, 'title'> & { readonly key: BuiltInKey };

/** The list that comes with the program for a mission of this kind, in the order of its days. */
export function builtInChecklist(kind: MissionKind, direction: Direction): BuiltInEntry[] {
  const lists = [direction === 'out' ? out : incoming, kind === 'high-level' ? highLevel : {}, after];
  return lists
    .flatMap((list) => Object.entries(list) as [BuiltInKey, Lists[BuiltInKey]][])
    .map(([key, [anchor, offsetDays, remindDays]]) => ({ key, anchor, offsetDays, remindDays }))
    .sort((a, b) => order(a) - order(b));
}

/** All that hangs on the return comes after all that hangs on the departure. */
const order = ({ anchor, offsetDays }: BuiltInEntry): number =>
  (anchor === 'return' ? 1_000 : 0) + offsetDays;
