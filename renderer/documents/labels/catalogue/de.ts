import { isolated } from '../../paper/isolated';
import type { CatalogueLabels } from './da';

export const de: CatalogueLabels = {
  name: 'Katalog der Lösungen',
  asOf: (date) => `Stand ${date}`,
  intro: 'Lösungen hiesiger Anbieter, geordnet nach dem Bedarf, den Sie genannt haben.',
  quote: (words) => `„${isolated(words)}“`,
  inLanguage: (language) => `(auf ${language})`,
  describedUnder: (need) => `Beschrieben unter „${isolated(need)}“.`,
  field: {
    summary: 'Was sie leistet',
    provider: 'Anbieter',
    state: 'Stand bei Ihnen',
    readiness: 'Reifegrad',
    runsWhere: 'Heute in Betrieb',
    cost: 'Kosten',
    staff: 'Personal für den Betrieb',
    law: 'Vorschriften und Genehmigungen',
    infrastructure: 'Infrastruktur',
    requires: 'Setzt voraus',
    languages: 'Unterlagen auf',
    contact: 'Kontakt',
  },
  state: {
    proposed: 'Vorgeschlagen',
    presented: 'Vorgestellt',
    pilot: 'Pilotversuch',
    adopted: 'Eingeführt',
  },
  readiness: {
    idea: 'Idee',
    pilot: 'Pilotversuch',
    'in-operation': 'In Betrieb',
    'several-places': 'An mehreren Orten in Betrieb',
  },
  notStated: 'Nicht angegeben',
  unmet: 'Bedarf noch ohne Lösung',
  unmetText: 'Für diesen Bedarf können wir noch keine Lösung vorschlagen.',
  nothing: 'Es gibt noch keine Lösungen vorzustellen.',
};
