import { isolated } from '../../paper/isolated';
import type { CatalogueLabels } from './da';

export const en: CatalogueLabels = {
  name: 'Catalogue of solutions',
  asOf: (date) => `As of ${date}`,
  intro: 'Solutions that providers here can offer, arranged by the needs you have pointed out.',
  quote: (words) => `‘${isolated(words)}’`,
  inLanguage: (language) => `(in ${language})`,
  describedUnder: (need) => `Described under ‘${isolated(need)}’.`,
  field: {
    summary: 'What it does',
    provider: 'Provider',
    state: 'Status with you',
    readiness: 'Readiness',
    runsWhere: 'In operation today',
    cost: 'Cost',
    staff: 'Staff to run it',
    law: 'Rules and permits',
    infrastructure: 'Infrastructure',
    requires: 'Takes for granted',
    languages: 'Material in',
    contact: 'Contact',
  },
  state: { proposed: 'Proposed', presented: 'Presented', pilot: 'Pilot', adopted: 'Adopted' },
  readiness: {
    idea: 'Idea',
    pilot: 'Pilot',
    'in-operation': 'In operation',
    'several-places': 'In operation in several places',
  },
  notStated: 'Not stated',
  unmet: 'Needs without a solution yet',
  unmetText: 'For these needs we have no solution to propose yet.',
  nothing: 'There are no solutions to show yet.',
};
