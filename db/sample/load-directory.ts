import { type CaseRecordKind, normaliseCaseNumber } from '../domain/case-reference';
import { blankOrganisation } from '../domain/organisation';
import type { FactValue } from '../domain/partner';
import { blankPerson } from '../domain/person';
import { insertCaseReference } from '../queries/case-references';
import { insertOrganisation } from '../queries/organisations';
import { insertFact } from '../queries/partner-facts';
import { insertPartner } from '../queries/partners';
import { insertPerson } from '../queries/people';
import type { Loading } from './load';
import type { Example, SampleCaseReference, SampleFact } from './shape';

/** The ids that the keys of an example became. */
export type Ids = Record<'partner' | 'organisation' | 'person', (key: string) => string>;

/** Loads partners, organisations and people. @throws Error for a key that nothing has */
export function loadDirectory(loading: Loading, { partners, organisations, people }: Example): Ids {
  const { db, newId, said } = loading;
  const ids = {
    partner: idsOf(partners, newId),
    organisation: idsOf(organisations, newId),
    person: idsOf(people, newId),
  };
  for (const [key, { name, notes, facts, caseReferences, ...plain }] of Object.entries(partners)) {
    const id = ids.partner(key);
    insertPartner(db, {
      ...plain,
      restDays: [],
      id,
      name: said(name),
      notes: said(notes),
    });
    for (const fact of facts) loadFact(loading, id, fact);
    loadCaseReferences(loading, 'partner', id, caseReferences);
  }
  for (const [key, { name, kind, city, country, partner, parent }] of Object.entries(organisations))
    insertOrganisation(db, {
      ...blankOrganisation,
      id: ids.organisation(key),
      name: said(name),
      kind,
      city: said(city),
      country,
      partnerId: partner ? ids.partner(partner) : null,
      parentId: parent ? ids.organisation(parent) : null,
    });
  for (const [key, { position, organisation }] of Object.entries(people))
    insertPerson(db, {
      ...blankPerson,
      id: ids.person(key),
      position: said(position),
      organisationId: ids.organisation(organisation),
    });
  return ids;
}

/** Loads the numbers under which a record is filed, as they were written. */
export function loadCaseReferences(
  { db, newId, said }: Loading,
  recordKind: CaseRecordKind,
  recordId: string,
  references: readonly SampleCaseReference[],
): void {
  for (const { system, numberKind, asPasted, note } of references)
    insertCaseReference(db, {
      id: newId(),
      recordKind,
      recordId,
      system,
      numberKind,
      asPasted,
      normalised: normaliseCaseNumber(system, asPasted),
      note: said(note),
    });
}

function loadFact({ db, newId, said }: Loading, partnerId: string, fact: SampleFact): void {
  const { label, value, source, sourceDate, note, reliability } = fact;
  insertFact(db, {
    id: newId(),
    partnerId,
    label: said(label),
    value: factValue(value, said),
    source: said(source),
    sourceDate,
    note: said(note),
    reliability,
  });
}

function factValue(value: SampleFact['value'], said: Loading['said']): FactValue {
  if ('text' in value) return { kind: 'text', text: said(value.text) };
  if ('low' in value) return { kind: 'range', low: value.low, high: value.high, unit: said(value.unit) };
  return { kind: 'number', value: value.number, unit: said(value.unit) };
}

/** Gives every key an id and looks ids up by key. */
export function idsOf(records: Record<string, unknown>, newId: () => string): (key: string) => string {
  const ids = new Map(Object.keys(records).map((key) => [key, newId()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the example has no "${key}"`);
    return id;
  };
}
