import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import type { Seated } from '../../../db/domain/seating';
import type { SeatedPlan } from '../../../electron/contract/seating';
import type { PictureSeat } from '../../shared/SeatingPicture';

/** Somebody on their seat: who they are, and where in the order of precedence. */
export type OccupiedSeat = Seated & PictureSeat & { delegate: NamedDelegate; place: number };

/** What stands under a name: the office, else whom they speak for. */
export const personSub = ({ name, position, organisationName }: NamedDelegate): string =>
  (position !== name && position) || organisationName || '';

/** The seats that somebody has, by number. */
export function seatsOf(plan: SeatedPlan, order: readonly Ranked<NamedDelegate>[]): OccupiedSeat[] {
  const ranked = new Map(order.map((one) => [one.delegate.id, one]));
  return plan.seated.flatMap((seat) => {
    const own = ranked.get(seat.participationId);
    if (!own) return [];
    const { delegate, place } = own;
    return {
      ...seat,
      ...{ delegate, place, label: delegate.name, sub: personSub(delegate), side: delegate.side },
      isByHand: seat.reason === 'by-hand',
    };
  });
}
