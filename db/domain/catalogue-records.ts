import type { CaseReference } from './case-reference';
import type { Match } from './match';
import type { Need, NeedWording } from './need';
import type { Partner } from './partner';
import type { Solution, SolutionWording } from './solution';

/** A state of a match in which the solution is offered: all but declined. */
export type OfferState = Exclude<Match['state'], 'declined'>;

/** A need as the partner may read it, with the solutions that are offered for it. */
export type CatalogueNeed = Pick<Need, 'id' | 'topicId' | 'title' | 'words' | 'wordsLanguage'> & {
  readonly wordings: readonly NeedWording[];
  readonly offers: readonly { readonly solutionId: string; readonly state: OfferState }[];
};

/** Whom to write to about a solution. */
export type CatalogueContact = {
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
};

/** A solution as the partner may read it. */
export type CatalogueSolution = Pick<
  Solution,
  | 'id'
  | 'title'
  | 'summary'
  | 'runsWhere'
  | 'readiness'
  | 'cost'
  | 'staff'
  | 'law'
  | 'infrastructure'
  | 'languages'
  | 'requires'
> & {
  readonly providerName: string | null;
  readonly contact: CatalogueContact | null;
  readonly wordings: readonly SolutionWording[];
};

/**
 * What the catalogue of solutions for a partner is written from. It goes to the partner: nothing that the office keeps to
 * itself is in it, neither notes nor reasons nor who said what, nor what was declined or is out of scope.
 */
export type CatalogueRecords = {
  readonly partner: Pick<Partner, 'id' | 'name' | 'nativeName' | 'country'>;
  readonly office: { readonly name: string };
  /** Today at the office, ISO. */
  readonly date: string;
  readonly caseReferences: readonly CaseReference[];
  /** In the partner's order. */
  readonly needs: readonly CatalogueNeed[];
  /** Those that are offered, each once. */
  readonly solutions: readonly CatalogueSolution[];
};
