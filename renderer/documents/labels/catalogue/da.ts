import type { OfferState } from '../../../../db/domain/catalogue-records';
import type { Readiness } from '../../../../db/domain/solution';
import { isolated } from '../../paper/isolated';

/** The fixed words of the catalogue of solutions for a partner. It speaks to the partner. */
export const da = {
  /** What the document is called, on its head and in the file's name. */
  name: 'Katalog over løsninger',
  asOf: (date: string) => `Pr. ${date}`,
  /** Above what follows. */
  intro: 'Løsninger, som udbydere her hos os kan tilbyde, ordnet efter de behov, I har peget på.',
  /** The need in the partner's own words. */
  quote: (words: string) => `”${isolated(words)}”`,
  /** Behind a text that isn't in the document's language. */
  inLanguage: (language: string) => `(på ${language})`,
  /** Of a solution that stands in full further up, under another need. */
  describedUnder: (need: string) => `Beskrevet under ”${isolated(need)}”.`,
  field: {
    summary: 'Hvad den gør',
    provider: 'Udbyder',
    state: 'Status hos jer',
    readiness: 'Modenhed',
    runsWhere: 'I drift i dag',
    cost: 'Pris',
    staff: 'Medarbejdere til drift',
    law: 'Regler og tilladelser',
    infrastructure: 'Infrastruktur',
    requires: 'Forudsætter',
    languages: 'Materiale på',
    contact: 'Kontakt',
  },
  state: {
    proposed: 'Foreslået',
    presented: 'Præsenteret',
    pilot: 'Pilot',
    adopted: 'Indført',
  } satisfies Record<OfferState, string>,
  readiness: {
    idea: 'Idé',
    pilot: 'Pilot',
    'in-operation': 'I drift',
    'several-places': 'I drift flere steder',
  } satisfies Record<Exclude<Readiness, 'not-stated'>, string>,
  notStated: 'Ikke oplyst',
  /** The heading of the needs for which nothing is offered yet, and what is said of them. */
  unmet: 'Behov uden løsning endnu',
  unmetText: 'Til disse behov har vi endnu ingen løsning at foreslå.',
  nothing: 'Der er endnu ingen løsninger at vise.',
};

export type CatalogueLabels = typeof da;
