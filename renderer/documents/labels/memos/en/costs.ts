import type { CostWords } from '../da/costs';

export const costs: CostWords = {
  administration: 'Administration',
  cost: 'Cost',
  hours: 'Staff hours',
  knownInAll: 'Known in all',
  coversAll: 'The amount covers all administrations involved',
  coversHours: (whom) => `The known hours cover ${whom}; they are therefore not all the time spent`,
  byCategory: (parts) => `The known amount consists of ${parts}`,
  category: {
    transport: (sum) => `transport ${sum}`,
    accommodation: (sum) => `accommodation ${sum}`,
    meals: (sum) => `meals ${sum}`,
    other: (sum) => `other ${sum}`,
  },
  undivided: (sum) => `an undivided amount of ${sum}`,
  funded: (payer, sums) => `Of the known amount, ${payer} paid ${sums}`,
  budget: (sum) => `The budget was ${sum}`,
};
