import { isolated } from '../../paper/isolated';
import type { CatalogueLabels } from './da';

export const fr: CatalogueLabels = {
  name: 'Catalogue de solutions',
  asOf: (date) => `État au ${date}`,
  intro:
    'Solutions que des prestataires de chez nous peuvent proposer, classées selon les besoins que vous avez exprimés.',
  quote: (words) => `« ${isolated(words)} »`,
  inLanguage: (language) => `(en ${language})`,
  describedUnder: (need) => `Décrit sous « ${isolated(need)} ».`,
  field: {
    summary: 'Ce qu’elle apporte',
    provider: 'Prestataire',
    state: 'Avancement chez vous',
    readiness: 'Maturité',
    runsWhere: 'En service aujourd’hui',
    cost: 'Coût',
    staff: 'Personnel d’exploitation',
    law: 'Règles et autorisations',
    infrastructure: 'Infrastructure',
    requires: 'Suppose',
    languages: 'Documentation en',
    contact: 'Contact',
  },
  state: { proposed: 'Proposée', presented: 'Présentée', pilot: 'En phase pilote', adopted: 'Adoptée' },
  readiness: {
    idea: 'Idée',
    pilot: 'Phase pilote',
    'in-operation': 'En service',
    'several-places': 'En service à plusieurs endroits',
  },
  notStated: 'Non précisé',
  unmet: 'Besoins encore sans solution',
  unmetText: 'Pour ces besoins, nous n’avons pas encore de solution à proposer.',
  nothing: 'Il n’y a pas encore de solution à présenter.',
};
