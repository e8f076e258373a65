import { type Inquiry, inquiryProblems } from '../../db/domain/inquiry';
import { neutralityLog } from '../../db/domain/neutrality';
import { given } from '../../db/queries/alive';
import { caseReferencesOfPartner } from '../../db/queries/case-references';
import {
  getInquiry,
  inquiriesOf,
  inquiryReferencesExist,
  insertInquiry,
  listOffered,
  namesOfOrganisations,
  removeInquiry,
  topicsOfPartner,
  updateInquiry,
} from '../../db/queries/inquiries';
import { distinct } from '../../db/queries/many-ids';
import { getOrganisation } from '../../db/queries/organisations';
import { getPartner } from '../../db/queries/partners';
import { listSolutions } from '../../db/queries/solutions';
import { found, Refusal } from '../contract/result';
import type { CommandContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

const blank: Omit<Inquiry, 'id' | 'partnerId' | 'organisationId' | 'isAsked' | 'askedOn'> = {
  solutionId: null,
  topicId: null,
  ground: '',
  answer: 'none',
  answeredOn: null,
  note: '',
};

export const inquiries: DatabaseHandlers['inquiries'] = {
  list: ({ db, today }, { partnerId }) => {
    found(getPartner(db, partnerId));
    const made = inquiriesOf(db, partnerId);
    const offered = listOffered(db);
    const topicIds = topicsOfPartner(db, partnerId);
    const names = namesOfOrganisations(db, [
      ...made.map(({ organisationId }) => organisationId),
      ...offered.map(({ organisationId }) => organisationId),
    ]);
    // Also those of solutions that have no provider any more.
    const asked = listSolutions(db, distinct(made.map(({ solutionId }) => solutionId)));
    const titles = new Map([
      ...offered.map(({ solutionId, title }) => [solutionId, title] as const),
      ...asked.map(({ id, title }) => [id, title] as const),
    ]);
    const nameOf = (id: string) => names.get(id)?.name ?? '';
    const lines = neutralityLog({
      inquiries: made,
      offered,
      topicIds,
      today,
      byName: (a, b) => nameOf(a).localeCompare(nameOf(b), 'da'),
    });
    return {
      lines: lines.map(({ solutionIds, ...line }) => ({
        ...line,
        organisationName: nameOf(line.organisationId),
        organisationKind: names.get(line.organisationId)?.kind ?? 'other',
        solutionTitle: titles.get(line.inquiry?.solutionId ?? '') ?? null,
        offers: solutionIds.map((id) => ({ id, title: titles.get(id) ?? '' })),
      })),
      topicIds,
      caseReferences: caseReferencesOfPartner(db, partnerId),
      date: today,
    };
  },
  ask: (context, { partnerId, organisationIds, askedOn = context.today, ...more }) =>
    write(context, organisationIds, { ...blank, ...given(more), partnerId, isAsked: true, askedOn }),
  notAsk: (context, { partnerId, organisationIds, ...more }) =>
    write(context, organisationIds, { ...blank, ...given(more), partnerId, isAsked: false, askedOn: null }),
  answer: ({ db }, { id, ...answered }) => {
    refuseProblems({ ...found(getInquiry(db, id)), ...answered }, []);
    updateInquiry(db, id, answered);
    return null;
  },
  update: ({ db }, { id, patch }) => {
    const inquiry = { ...found(getInquiry(db, id)), ...given(patch) };
    if (!inquiryReferencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    refuseProblems(inquiry, ['patch']);
    updateInquiry(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getInquiry(db, id));
    removeInquiry(db, id, now);
    return null;
  },
};

function write(
  { db, newId, nameStep }: CommandContext,
  organisationIds: readonly string[],
  record: Omit<Inquiry, 'id' | 'organisationId'>,
): { ids: string[] } {
  found(getPartner(db, record.partnerId));
  if (!inquiryReferencesExist(db, record)) throw new Refusal({ kind: 'not-found' });
  const ids = organisationIds.map((organisationId) => {
    found(getOrganisation(db, organisationId));
    const id = newId();
    insertInquiry(db, { ...record, id, organisationId });
    return id;
  });
  if (ids.length > 1) nameStep('several');
  return { ids };
}

function refuseProblems(inquiry: Inquiry, under: readonly string[]): void {
  const problems = inquiryProblems(inquiry).map(({ path, problem }) => ({
    path: [...under, ...path],
    problem,
  }));
  if (problems.length > 0) throw new Refusal({ kind: 'invalid', problems });
}
