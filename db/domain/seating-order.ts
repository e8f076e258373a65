import type { ParticipationSide } from './participation';
import {
  placeFromMiddle,
  type Seated,
  type SeatingGuest,
  type SeatingPlan,
  type SeatReason,
  tableOf,
} from './seating';

type Kind = 'hosting' | 'guest' | 'interpreter';
/** A seat to fill, and who may have it: the first kind that somebody is left of; `next` is the higher of host's people and guests. */
type Step = { readonly number: number; readonly kinds: readonly (Kind | 'next')[] };
type Plan = Pick<SeatingPlan, 'shape' | 'seats' | 'byHand'>;

/**
 * Everybody's seat, by number; nobody's for those left out by hand. The host's people are those of the host's side, all
 * others are their guests. Official tables follow the European custom (Debrett's, "Seating plans and precedence"): host at
 * the middle, principal guest at the host's right, then alternately outward in order of precedence, the home team
 * interspersed among the guests. In particular
 * - a long table has the host at the middle of one side and the second of the host's people facing them (for want of one
 *   the next guest); guests sit at an odd distance from the middle, the host's people at an even one;
 * - round tables are filled evenly; each has one of the host's people while there are enough, with guests at both hands,
 *   and the first has the highest guests;
 * - in a car the seat of honour is the back right, the host's people ride at the back left, and the front is filled third;
 * - in a line-up the host stands at the middle of the front row, the guest of honour at the host's right, and all others
 *   outward in order, row by row.
 *
 * Interpreters take no rank: the first sits beside the guest of honour (in the first car, in front), where the shape has
 * such a seat, and the others come last. Whoever was put by hand on a seat that somebody of higher rank was also put on
 * (two machines may do that) is seated by precedence. Where there are more people than seats, there are more tables, cars
 * or rows; a long table grows.
 * @param guests in order of precedence, each once
 * @param hostingSide whose guests the others are, unless somebody's role is `host`
 */
export function seatingOf(
  plan: Plan,
  guests: readonly SeatingGuest[],
  hostingSide: ParticipationSide,
): Seated[] {
  const { outside, taken } = handPlaced(plan, guests);
  const present = guests.filter(({ id: guest }) => !outside.has(guest));
  const waiting = present.filter(({ id: guest }) => !taken.has(guest));
  const host = hostOf(present, hostingSide);
  const honoured = present.find((guest) => !isInterpreter(guest) && guest.side !== sideOf(host, hostingSide));

  const seated = [...taken].map(([participationId, number]) =>
    toSeated(plan, participationId, number, 'by-hand'),
  );
  const used = new Set(taken.values());
  const open = openSeats(plan, used, waiting.length);
  const queue = queues(waiting, host, sideOf(host, hostingSide));
  for (const { number, kinds } of steps(plan, open)) {
    if (used.has(number)) continue;
    const found = queue.take(kinds);
    if (!found) continue;
    used.add(number);
    const { guest } = found;
    const reason = guest === host ? 'host' : guest === honoured ? 'guest-of-honour' : found.reason;
    seated.push(toSeated(plan, guest.id, number, reason));
  }
  return seated.sort((a, b) => a.number - b.number);
}

const isInterpreter = ({ role }: SeatingGuest): boolean => role === 'interpreter';

/** The highest whose role is host, else the highest of the hosting side. */
function hostOf(guests: readonly SeatingGuest[], hostingSide: ParticipationSide): SeatingGuest | undefined {
  return (
    guests.find(({ role }) => role === 'host') ??
    guests.find((guest) => guest.side === hostingSide && !isInterpreter(guest))
  );
}

const sideOf = (host: SeatingGuest | undefined, hostingSide: ParticipationSide): ParticipationSide =>
  host?.side ?? hostingSide;

/** Who is left out, and who was put where; a seat is one person's. */
function handPlaced({ byHand }: Plan, guests: readonly SeatingGuest[]) {
  const wanted = new Map(byHand.map(({ participationId, number }) => [participationId, number]));
  const outside = new Set<string>();
  const taken = new Map<string, number>();
  const used = new Set<number>();
  for (const { id: guest } of guests) {
    const number = wanted.get(guest);
    if (number === null) outside.add(guest);
    if (number === undefined || number === null || used.has(number)) continue;
    used.add(number);
    taken.set(guest, number);
  }
  return { outside, taken };
}

/** The free seats that will be used: the first ones; at round tables as many at each. */
function openSeats(plan: Plan, used: ReadonlySet<number>, count: number): number[] {
  const { shape, seats } = plan;
  const open: number[] = [];
  if (shape !== 'round-tables') {
    for (let number = 1; open.length < count; number++) if (!used.has(number)) open.push(number);
    return open;
  }
  const tables = Math.max(
    Math.ceil((used.size + count) / seats),
    ...[...used].map((number) => tableOf(plan, number).table),
  );
  const sitting = Array.from(
    { length: tables },
    (_, index) => [...used].filter((number) => tableOf(plan, number).table === index + 1).length,
  );
  const taken = new Set(used);
  while (open.length < count) {
    const table = sitting.indexOf(Math.min(...sitting));
    let number = table * seats + 1;
    while (taken.has(number)) number++;
    taken.add(number);
    open.push(number);
    sitting[table] = (sitting[table] ?? 0) + 1;
  }
  return open.sort((a, b) => a - b);
}

/** The seats in the order in which they are filled. A seat may come twice: kept for a kind at first, then for anybody. */
function steps(plan: Plan, open: readonly number[]): Step[] {
  const { shape } = plan;
  if (shape === 'round-tables') return roundSteps(plan, open);
  return open.map((number): Step => {
    const { table, seat } = tableOf(plan, number);
    if (shape === 'long-table') {
      const { offset, across } = placeFromMiddle(shape, seat);
      if (offset % 2 !== 0) return { number, kinds: ['guest', 'hosting', 'interpreter'] };
      const besideHonoured = offset === 2 && !across;
      const kinds = ['hosting', 'guest', 'interpreter'] as const;
      return { number, kinds: besideHonoured ? ['interpreter', ...kinds] : kinds };
    }
    if (shape === 'cars') {
      if (seat === 1) return { number, kinds: ['guest', 'hosting', 'interpreter'] };
      if (seat === 2) return { number, kinds: ['hosting', 'guest', 'interpreter'] };
      const inFront = table === 1 && seat === 3;
      return { number, kinds: inFront ? ['interpreter', 'next'] : ['next', 'interpreter'] };
    }
    if (number === 1) return { number, kinds: ['hosting', 'next', 'interpreter'] };
    if (number === 2) return { number, kinds: ['guest', 'next', 'interpreter'] };
    return { number, kinds: ['next', 'interpreter'] };
  });
}

/** The interpreter's seat, then one of the host's people at each table, then a second …; then everybody else by table. */
function roundSteps(plan: Plan, open: readonly number[]): Step[] {
  const placed = open.map((number) => ({ number, ...tableOf(plan, number) }));
  const isEven = (seat: number) => placeFromMiddle(plan.shape, seat).offset % 2 === 0;
  // At the right of the guest of honour, who is at the host's right.
  const interpreter = placed.filter(({ number }) => number === 4);
  const hosting = placed
    .filter(({ seat }) => isEven(seat))
    .sort((a, b) => a.seat - b.seat || a.table - b.table);
  return [
    ...interpreter.map(({ number }): Step => ({ number, kinds: ['interpreter'] })),
    ...hosting.map(({ number }): Step => ({ number, kinds: ['hosting'] })),
    ...placed.map(
      ({ number, seat }): Step => ({
        number,
        kinds: isEven(seat) ? ['next', 'interpreter'] : ['guest', 'hosting', 'interpreter'],
      }),
    ),
  ];
}

/** Those who wait for a seat, each kind in order of precedence. */
function queues(waiting: readonly SeatingGuest[], host: SeatingGuest | undefined, side: ParticipationSide) {
  const people = waiting.filter((guest) => !isInterpreter(guest));
  const rank = new Map(people.map((guest, index) => [guest, index]));
  const hosting = people.filter((guest) => guest.side === side);
  // The host sits in the host's seat, though others of the side may outrank them.
  if (host && hosting.includes(host)) hosting.unshift(...hosting.splice(hosting.indexOf(host), 1));
  const waitingOf = {
    hosting,
    guest: people.filter((guest) => guest.side !== side),
    interpreter: waiting.filter(isInterpreter),
  };
  const higher = (): Kind => {
    const [ours, theirs] = [waitingOf.hosting[0], waitingOf.guest[0]];
    if (!ours || !theirs) return ours ? 'hosting' : 'guest';
    return (rank.get(ours) ?? 0) < (rank.get(theirs) ?? 0) ? 'hosting' : 'guest';
  };
  return {
    /** The first of the first kind that somebody is left of; undefined when nobody is. */
    take(kinds: Step['kinds']): { guest: SeatingGuest; reason: SeatReason } | undefined {
      for (const kind of kinds) {
        const guest = waitingOf[kind === 'next' ? higher() : kind].shift();
        if (!guest) continue;
        if (kinds[0] === kind) return { guest, reason: kind };
        return { guest, reason: kind === 'interpreter' ? 'interpreter-last' : 'next' };
      }
      return undefined;
    },
  };
}

function toSeated(plan: Plan, participationId: string, number: number, reason: SeatReason): Seated {
  return { participationId, number, ...tableOf(plan, number), reason };
}
