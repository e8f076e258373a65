import type { GiftDirection, GiftValueState } from '../../../db/domain/gift';

export const gifts = {
  heading: { given: 'Givet', received: 'Modtaget' } satisfies Record<GiftDirection, string>,
  add: { given: 'Tilføj en gave fra os', received: 'Tilføj en gave til os' } satisfies Record<
    GiftDirection,
    string
  >,
  empty: {
    given: 'Ingen givne gaver er noteret.',
    received: 'Ingen modtagne gaver er noteret.',
  } satisfies Record<GiftDirection, string>,
  emptyTitle: 'Ingen gaver endnu',
  emptyText:
    'Notér, hvad vi gav og fik, hvad det var værd, og hvor det er nu. Så er svaret klar, når nogen spørger.',
  what: 'Hvad',
  whatPlaceholder: 'Fx ”Fad fra Royal Copenhagen”',
  direction: 'Retning',
  giver: 'Fra',
  taker: 'Til',
  partyPlaceholder: 'Person eller organisation',
  day: 'Dag',
  keptAt: 'Hvor er den nu?',
  keptAtHint: 'Fx ”Rådhuset, vitrinen i foyeren”.',
  note: 'Bemærkning',
  value: 'Værdi',
  valueState: {
    known: 'Kendt',
    estimated: 'Anslået',
    'not-recorded': 'Ikke noteret',
  } satisfies Record<GiftValueState, string>,
  amount: 'Beløb',
  amountPlaceholder: '1.250,50',
  amountInvalid: 'Beløbet kan ikke læses entydigt. Skriv fx 1.250,50.',
  currency: 'Valuta',
  estimatedAmount: 'ca. {{amount}}',
  noValue: 'Værdi ikke noteret',
  fromTo: 'fra {{from}} til {{to}}',
  from: 'fra {{from}}',
  to: 'til {{to}}',
  remove: 'Fjern gaven',
  /** What the sum covers. */
  sum_one: '{{sum}} for {{valued}} af {{count}} gave.',
  sum_other: '{{sum}} for {{valued}} af {{count}} gaver.',
  sumAll_one: '{{sum}} for {{count}} gave.',
  sumAll_other: '{{sum}} for {{count}} gaver.',
  estimated_one: 'Heraf {{count}} anslået.',
  estimated_other: 'Heraf {{count}} anslåede.',
  unvalued_one: '{{count}} har ingen noteret værdi.',
  unvalued_other: '{{count}} har ingen noteret værdi.',
};
