/** The words of a recommendation to a political body, in the order in which such papers stand. */
export const recommendation = {
  points: 'Indstilling',
  noPoints:
    'Ingen at-punkter er skrevet endnu. Registreringerne kan ikke sige, hvad der skal besluttes: Skriv dem her, f.eks. ”at Økonomiudvalget tager orienteringen til efterretning”.',
  problem: 'Problemstilling',
  noProblem: 'Intet registreret om formål, udfordringer eller behov.',
  solution: 'Løsning',
  noSolution: 'Intet registreret om, hvad der skal gøres.',
  topics: 'Områder, som samarbejdet handler om',
  economy: 'Økonomi',
  noEconomy: 'Intet registreret om økonomi.',
  process: 'Videre proces',
  noProcess: 'Ingen planlagte rejser og besøg eller åbne opfølgninger registreret.',
  enclosures: 'Bilag',
  noEnclosures: 'Ingen filer, dokumenter eller sagsnumre registreret.',
  files: 'Filer:',
  documents: 'Tidligere dokumenter:',
  numbers: 'Sagsnumre:',
  fileOf: (name: string, owner: string) => `${name}, hører til ”${owner}”`,
  document: (kind: string, title: string) => `${kind}: ”${title}”`,
  decision: 'Beslutning',
  noDecision: 'Udfyldes efter mødet.',
};

export type RecommendationWords = typeof recommendation;
