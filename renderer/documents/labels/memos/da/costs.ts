import type { CostCategory } from '../../../../../db/domain/cost';

/** What a report says of money and hours beside the answer's words for them. */
export const costs = {
  administration: 'Forvaltning',
  cost: 'Udgift',
  hours: 'Medarbejdertimer',
  knownInAll: 'Kendt i alt',
  coversAll: 'Beløbet dækker alle de involverede forvaltninger',
  coversHours: (whom: string) =>
    `Det kendte timetal dækker ${whom} og er derfor ikke det samlede tidsforbrug`,
  byCategory: (parts: string) => `Det kendte beløb fordeler sig på ${parts}`,
  category: {
    transport: (sum: string) => `transport ${sum}`,
    accommodation: (sum: string) => `overnatning ${sum}`,
    meals: (sum: string) => `forplejning ${sum}`,
    other: (sum: string) => `andet ${sum}`,
  } satisfies Record<CostCategory, (sum: string) => string>,
  undivided: (sum: string) => `et ikke opdelt beløb på ${sum}`,
  funded: (payer: string, sums: string) => `Af det kendte beløb har ${payer} betalt ${sums}`,
  budget: (sum: string) => `Budgettet var ${sum}`,
};

export type CostWords = typeof costs;
