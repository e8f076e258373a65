import { eq } from 'drizzle-orm';
import { generateNKeysBetween } from 'fractional-indexing';
import { builtInTopics } from '../domain/topic';
import { insertCostStatement } from '../queries/costs';
import { insertHoursStatement } from '../queries/hours';
import * as tables from '../queries/result-tables';
import { mission } from '../queries/tables';
import type { Loading } from './load';
import { type Ids, idsOf, loadCaseReferences } from './load-directory';
import type { LoadedIds } from './load-mission';
import { decisionBodies, type SampleCooperation, type SampleMission, type TopicKey } from './shape';

const topicOf = (key: TopicKey | undefined): string | null => (key ? builtInTopics[key].id : null);

/** What every part of a cooperation needs beside itself. */
type Within = {
  loading: Loading;
  ids: Ids;
  loaded: LoadedIds;
  cooperationId: string;
  partnerId: string;
  missionOf: (of: SampleMission | undefined) => string | null;
};

/** Loads a cooperation: what it rests on, what the partner needs, what was offered, and what came of it. */
export function loadCooperation(
  loading: Loading,
  sample: SampleCooperation,
  ids: Ids,
  loaded: LoadedIds,
): void {
  const { db, newId, said } = loading;
  const cooperationId = newId();
  const partnerId = ids.partner(sample.partner);
  const missionOf: Within['missionOf'] = (of) => (of && loaded.missions.get(of)) ?? null;
  const within: Within = { loading, ids, loaded, cooperationId, partnerId, missionOf };
  db.insert(tables.cooperation)
    .values({
      id: cooperationId,
      partnerId,
      title: said(sample.title),
      purpose: said(sample.purpose),
      initiator: said(sample.initiator),
      initiatorReason: said(sample.initiatorReason),
    })
    .run();
  for (const one of sample.missions)
    db.update(mission)
      .set({ cooperationId })
      .where(eq(mission.id, missionOf(one) ?? ''))
      .run();
  loadStages(within, sample);
  loadPartner(within, sample);
  const agreements = loadAgreements(within, sample);
  loadDecisions(within, sample, agreements);
  const needs = loadNeeds(within, sample);
  loadSolutions(within, sample, needs);
  loadResults(within, sample, { needs, agreements });
  loadCosts(within, sample);
}

/** A list's entries with an id and the keys that keep their order. */
const inOrder = <T extends object>({ newId }: Loading, entries: readonly T[]) => {
  const keys = generateNKeysBetween(null, null, entries.length);
  return entries.map((entry, index) => ({ ...entry, id: newId(), position: keys[index] ?? '' }));
};

const byKey = (entries: readonly { key: string }[], newId: () => string) =>
  idsOf(Object.fromEntries(entries.map((entry) => [entry.key, entry])), newId);

function loadStages({ loading, ids, cooperationId }: Within, sample: SampleCooperation): void {
  const { db, newId, said } = loading;
  for (const { stage, since, reason, assessor } of sample.steps)
    db.insert(tables.cooperationStep)
      .values({
        ...{ id: newId(), cooperationId, stage, since, reason: said(reason) },
        assessorOrganisationId: assessor ? ids.organisation(assessor) : null,
      })
      .run();
  for (const { text, ...plain } of inOrder(loading, sample.perspectives))
    db.insert(tables.perspective)
      .values({ ...plain, cooperationId, text: said(text) })
      .run();
  for (const { organisation, did, ...plain } of inOrder(loading, sample.administrations))
    db.insert(tables.cooperationAdministration)
      .values({ ...plain, cooperationId, organisationId: ids.organisation(organisation), did: said(did) })
      .run();
}

function loadPartner({ loading, ids, partnerId }: Within, sample: SampleCooperation): void {
  const { db, said } = loading;
  for (const { text, topic, source, ...plain } of inOrder(loading, sample.statements))
    db.insert(tables.partnerStatement)
      .values({ ...plain, partnerId, topicId: topicOf(topic), text: said(text), source: said(source) })
      .run();
  for (const { organisation, person, how, ...plain } of inOrder(loading, sample.waysIn))
    db.insert(tables.wayIn)
      .values({
        ...{ ...plain, partnerId, how: said(how) },
        throughPersonId: person ? ids.person(person) : null,
        throughOrganisationId: organisation ? ids.organisation(organisation) : null,
      })
      .run();
}

function loadAgreements({ loading, ids, cooperationId }: Within, sample: SampleCooperation) {
  const { db, newId, said } = loading;
  const agreements = byKey(sample.agreements, newId);
  for (const { key, title, signedOn, signedAt, months, topics, parties, references } of sample.agreements) {
    const id = agreements(key);
    db.insert(tables.agreement)
      .values({
        ...{ id, cooperationId, title: said(title), signedOn, signedAt: said(signedAt) },
        durationMonths: months,
      })
      .run();
    for (const topic of topics)
      db.insert(tables.agreementTopic)
        .values({ id: newId(), agreementId: id, topicId: builtInTopics[topic].id })
        .run();
    for (const { side, organisation, signatory, office, ...plain } of inOrder(loading, parties))
      db.insert(tables.agreementParty)
        .values({
          ...{ ...plain, agreementId: id, side, office: said(office) },
          organisationId: ids.organisation(organisation),
          signatoryId: ids.person(signatory),
        })
        .run();
    loadCaseReferences(loading, 'agreement', id, references);
  }
  return agreements;
}

function loadDecisions(
  { loading, cooperationId, missionOf }: Within,
  sample: SampleCooperation,
  agreements: (key: string) => string,
): void {
  const { db, newId, said } = loading;
  for (const { title, kind, body, on, summary, conditions, references, resting } of sample.decisions) {
    const id = newId();
    db.insert(tables.decision)
      .values({
        ...{ id, cooperationId, kind, title: said(title), bodyId: decisionBodies[body], decidedOn: on },
        ...{ summary: said(summary), conditions: said(conditions) },
      })
      .run();
    for (const key of resting.agreements ?? [])
      db.insert(tables.restsOn)
        .values({ id: newId(), decisionId: id, agreementId: agreements(key) })
        .run();
    for (const one of resting.missions ?? [])
      db.insert(tables.restsOn)
        .values({ id: newId(), decisionId: id, missionId: missionOf(one) })
        .run();
    loadCaseReferences(loading, 'decision', id, references);
  }
}

function loadNeeds({ loading, loaded, partnerId, missionOf }: Within, sample: SampleCooperation) {
  const { db, newId, said } = loading;
  const needs = byKey(sample.needs, newId);
  const keys = generateNKeysBetween(null, null, sample.needs.length);
  for (const [index, need] of sample.needs.entries()) {
    const id = needs(need.key);
    db.insert(tables.need)
      .values({
        ...{ id, partnerId, topicId: topicOf(need.topic), title: said(need.title) },
        ...{ missionId: missionOf(need.mission), itemId: (need.item && loaded.items.get(need.item)) ?? null },
        ...{ document: said(need.document), heardOn: need.heardOn, state: need.state },
        position: keys[index] ?? '',
      })
      .run();
    for (const tag of need.tags)
      db.insert(tables.needTag)
        .values({ id: newId(), needId: id, kind: 'about', word: said(tag) })
        .run();
  }
  return needs;
}

function loadSolutions(
  { loading, ids, loaded }: Within,
  sample: SampleCooperation,
  needs: (key: string) => string,
): void {
  const { db, newId, said } = loading;
  const solutions = byKey(sample.solutions, newId);
  for (const solution of sample.solutions) {
    const id = solutions(solution.key);
    const { title, provider, summary, runsWhere, readiness } = solution;
    db.insert(tables.solution)
      .values({
        ...{ id, title: said(title), providerId: ids.organisation(provider), readiness },
        ...{ summary: said(summary), runsWhere: said(runsWhere) },
      })
      .run();
    for (const topic of solution.topics)
      db.insert(tables.solutionTopic)
        .values({ id: newId(), solutionId: id, topicId: builtInTopics[topic].id })
        .run();
    for (const word of solution.tags)
      db.insert(tables.solutionTag)
        .values({ id: newId(), solutionId: id, kind: 'about', word: said(word) })
        .run();
    for (const item of solution.presentedAt ?? [])
      db.insert(tables.workshopSolution)
        .values({ id: newId(), solutionId: id, itemId: loaded.items.get(item) ?? '' })
        .run();
  }
  for (const { need, solution, state, on, reason } of sample.matches) {
    const id = newId();
    db.insert(tables.needMatch)
      .values({ id, needId: needs(need), solutionId: solutions(solution), state, reason: said(reason) })
      .run();
    db.insert(tables.matchChange).values({ id: newId(), matchId: id, state, changedOn: on }).run();
  }
}

function loadResults(
  { loading, ids, cooperationId, missionOf }: Within,
  sample: SampleCooperation,
  { needs, agreements }: { needs: (key: string) => string; agreements: (key: string) => string },
): void {
  const { db, newId, said } = loading;
  for (const result of sample.results)
    db.insert(tables.result)
      .values({
        ...{ id: newId(), cooperationId, kind: result.kind, happenedOn: result.on },
        ...{ title: said(result.title), detail: said(result.detail) },
        because: result.because ? said(result.because) : '',
        missionId: missionOf(result.mission),
        topicId: topicOf(result.topic),
        needId: result.need ? needs(result.need) : null,
        agreementId: result.agreement ? agreements(result.agreement) : null,
        confirmedOrganisationId: ids.organisation(result.confirmedBy),
        confirmedOn: result.confirmedOn,
      })
      .run();
}

function loadCosts({ loading, ids, loaded }: Within, { costs }: SampleCooperation): void {
  const { db, newId, now, said } = loading;
  for (const { mission: of, administration, money, hours, source } of costs) {
    const known = {
      owner: { kind: 'mission', id: loaded.missions.get(of) ?? '' } as const,
      ...{ administrationId: ids.organisation(administration), topicId: null, source: said(source) },
    };
    if (money)
      insertCostStatement(
        db,
        {
          ...{ ...known, id: newId(), category: null },
          funderId: 'paidBy' in money ? ids.organisation(money.paidBy) : null,
          said:
            'total' in money
              ? { kind: 'known-total', amount: { minor: money.total, currency: 'DKK', rate: null } }
              : { kind: 'paid-by-other' },
        },
        now,
      );
    if (hours) insertHoursStatement(db, { ...known, id: newId(), said: { kind: hours } }, now);
  }
}
