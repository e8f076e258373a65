import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type {
  CatalogueContact,
  CatalogueNeed,
  CatalogueRecords,
  CatalogueSolution,
  OfferState,
} from '../domain/catalogue-records';
import type { NeedWording } from '../domain/need';
import type { Partner } from '../domain/partner';
import { personName } from '../domain/person';
import { alive } from './alive';
import { caseReferencesOfPartner } from './case-references';
import { distinct, within } from './many-ids';
import { getOffice } from './office';
import { need, needMatch, needWording } from './result-tables';
import { listSolutions, wordingsOf } from './solutions';
import { person } from './tables';

/**
 * What the catalogue for a partner is written from. Field by field: what isn't named here doesn't leave the office.
 * @param today ISO
 */
export function catalogueRecords(
  db: Reader,
  { id, name, nativeName, country }: Partner,
  today: string,
): CatalogueRecords {
  const needs = needsOf(db, id);
  const offered = distinct(needs.flatMap(({ offers }) => offers.map(({ solutionId }) => solutionId)));
  const solutions = solutionsOf(db, offered);
  const there = new Set(solutions.map((solution) => solution.id));
  return {
    partner: { id, name, nativeName, country },
    office: { name: getOffice(db).name },
    date: today,
    caseReferences: caseReferencesOfPartner(db, id),
    needs: needs.map((each) => ({
      ...each,
      offers: each.offers.filter(({ solutionId }) => there.has(solutionId)),
    })),
    solutions,
  };
}

/** What the partner needs and what is offered for it: no need out of scope, no match that was declined. */
function needsOf(db: Reader, partnerId: string): CatalogueNeed[] {
  const rows = db
    .select({
      id: need.id,
      topicId: need.topicId,
      title: need.title,
      words: need.words,
      wordsLanguage: need.wordsLanguage,
    })
    .from(need)
    .where(and(eq(need.partnerId, partnerId), inArray(need.state, ['heard', 'confirmed']), alive(need)))
    .orderBy(asc(need.position), asc(need.id))
    .all();
  const ids = rows.map((row) => row.id);
  const wordings = new Map<string, NeedWording[]>();
  for (const { needId, ...wording } of db
    .select({ needId: needWording.needId, language: needWording.language, title: needWording.title })
    .from(needWording)
    .where(and(within(needWording.needId, ids), alive(needWording)))
    .orderBy(asc(needWording.language), asc(needWording.id))
    .all())
    wordings.set(needId, [...(wordings.get(needId) ?? []), wording]);
  const offers = Map.groupBy(
    db
      .select({ needId: needMatch.needId, solutionId: needMatch.solutionId, state: needMatch.state })
      .from(needMatch)
      .where(and(within(needMatch.needId, ids), ne(needMatch.state, 'declined'), alive(needMatch)))
      .orderBy(asc(needMatch.createdAt), asc(needMatch.id))
      .all(),
    ({ needId }) => needId,
  );
  return rows.map((row) => ({
    ...row,
    wordings: wordings.get(row.id) ?? [],
    offers: (offers.get(row.id) ?? []).map(({ solutionId, state }) => ({
      solutionId,
      state: state as OfferState,
    })),
  }));
}

function solutionsOf(db: Reader, ids: readonly string[]): CatalogueSolution[] {
  const found = listSolutions(db, ids);
  const wordings = wordingsOf(db, ids);
  const contacts = contactsOf(db, distinct(found.map(({ contactId }) => contactId)));
  return found.map((solution) => ({
    id: solution.id,
    title: solution.title,
    summary: solution.summary,
    runsWhere: solution.runsWhere,
    readiness: solution.readiness,
    cost: solution.cost,
    staff: solution.staff,
    law: solution.law,
    infrastructure: solution.infrastructure,
    languages: solution.languages,
    requires: solution.requires,
    providerName: solution.providerName,
    contact: (solution.contactId !== null && contacts.get(solution.contactId)) || null,
    wordings: wordings.get(solution.id) ?? [],
  }));
}

function contactsOf(db: Reader, ids: readonly string[]): Map<string, CatalogueContact> {
  const { id, givenName, familyName, nativeName, position, email, phone } = person;
  const rows = db
    .select({ id, givenName, familyName, nativeName, position, email, phone })
    .from(person)
    .where(and(within(id, ids), alive(person)))
    .all();
  return new Map(
    rows.map((row) => [
      row.id,
      { name: personName(row), position: row.position, email: row.email, phone: row.phone },
    ]),
  );
}
