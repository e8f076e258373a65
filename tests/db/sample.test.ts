import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Office, openMemoryOffice } from '../../db/connection/office';
import { runsOutOn } from '../../db/domain/agreement';
import { standingAfter } from '../../db/domain/invitation';
import { builtInTopics } from '../../db/domain/topic';
import { recordTables } from '../../db/migrations/derived';
import { listAgreements } from '../../db/queries/agreements';
import { listCaseReferences } from '../../db/queries/case-references';
import { listCooperations } from '../../db/queries/cooperations';
import { costLinesOf, costStatementsOf } from '../../db/queries/costs';
import { changesOf, listFollowUps } from '../../db/queries/follow-ups';
import { undoState } from '../../db/queries/history';
import { hoursLinesOf, hoursStatementsOf } from '../../db/queries/hours';
import { stepsOfMission } from '../../db/queries/invitations';
import { getMission, listMissions } from '../../db/queries/missions';
import { listNotes } from '../../db/queries/notes';
import { getOffice } from '../../db/queries/office';
import { participantsOf } from '../../db/queries/participations';
import { factsOf } from '../../db/queries/partner-facts';
import { listPartners } from '../../db/queries/partners';
import { listItems } from '../../db/queries/programme';
import { listWorkshops, workshopTexts } from '../../db/queries/workshops';
import { loadExample } from '../../db/sample/load';
import { words } from './sample-words';

type Language = keyof typeof words;
const languages = ['da', 'en'] as const;

function load(language: Language): Office {
  const office = openMemoryOffice();
  let ids = 0;
  const newId = () => `01910000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(office, language, { now: () => new Date('2026-11-21T09:00:00Z'), newId });
  return office;
}

function missionNamed(office: Office, title: string) {
  const row = listMissions(office.reader, {}).find((listed) => listed.title === title);
  const mission = row && getMission(office.reader, row.id);
  if (!mission) throw new Error(`no mission "${title}"`);
  return mission;
}

const bodiesOf = (office: Office, missionId: string) =>
  listNotes(office.reader, missionId)
    .map(({ body }) => body)
    .join('\n');

const numbersOf = (office: Office, recordKind: 'mission' | 'partner', recordId: string) =>
  listCaseReferences(office.reader, { recordKind, recordId }).map(
    ({ system, numberKind, asPasted, normalised }) => [system, numberKind, asPasted, normalised],
  );

const briefing = [
  ['edoc', 'case', '2016-0078628', '2016-0078628'],
  ['edoc', 'document', '2016-0078628-1', '2016-0078628-1'],
];
const answer = [
  ['f2', 'case', '2024 - 15229', '2024-15229'],
  ['f2', 'document', '5986471', '5986471'],
  ['edoc', 'case', '2024-0282315', '2024-0282315'],
];

describe.each(languages)('the Beirut example in %s', (language) => {
  const said = words[language];
  const office = load(language);
  const { reader } = office;
  const partner = (name: string) => {
    const found = listPartners(reader).find((listed) => listed.name === name);
    if (!found) throw new Error(`no partner "${name}"`);
    return found;
  };

  it('is Copenhagen’s', () => {
    expect(getOffice(reader)).toMatchObject({ city: said.city, zone: 'Europe/Copenhagen' });
  });

  it('has Beirut, whose population is a range with a reason, a source and a date', () => {
    const beirut = partner('Beirut');
    expect(beirut).toMatchObject({ kind: 'city', country: 'LB', nativeName: 'بيروت' });
    const facts = factsOf(reader, beirut.id);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      value: { kind: 'range', low: 1_000_000, high: 2_000_000 },
      note: expect.stringMatching(/\S/),
      reliability: 'estimate',
      sourceDate: '2016-04-08',
      source: expect.stringContaining('2016-0078628-1'),
    });
    expect(numbersOf(office, 'partner', beirut.id)).toEqual([...briefing, ...answer]);
  });

  it('has the network with its 35 member cities', () => {
    const network = partner('Strong Cities Network');
    expect(network.kind).toBe('network');
    expect(factsOf(reader, network.id)[0]?.value).toMatchObject({ kind: 'number', value: 35 });
  });

  it('knows who was invited to New York and who came instead', () => {
    const mission = missionNamed(office, said.launch);
    expect(mission).toMatchObject({
      kind: 'network-meeting',
      dates: { kind: 'approximate', period: '2015-09' },
      place: 'New York',
      country: 'US',
      partnerId: partner('Strong Cities Network').id,
    });
    const [invited, present] = participantsOf(reader, mission.id);
    expect(invited).toMatchObject({ position: said.lordMayor, invitation: 'replaced', attendance: 'absent' });
    expect(present).toMatchObject({
      position: said.employmentMayor,
      attendance: 'attended',
      standsInForId: invited?.id,
    });
    const steps = stepsOfMission(reader, mission.id);
    expect(steps.map(({ participationId, state }) => [participationId, state])).toEqual([
      [invited?.id, 'invited'],
      [invited?.id, 'replaced'],
      [invited?.id, 'absent'],
      [present?.id, 'accepted'],
      [present?.id, 'attended'],
    ]);
  });

  it('has the steps that lead to where everybody stands, with a day only where a paper gives one', () => {
    const days = listMissions(reader, {}).flatMap(({ id }) => {
      const steps = stepsOfMission(reader, id);
      for (const { id: own, invitation, attendance } of participantsOf(reader, id))
        expect(standingAfter(steps.filter(({ participationId }) => participationId === own))).toEqual({
          invitation,
          attendance,
        });
      return steps.flatMap(({ happenedOn }) => happenedOn ?? []);
    });
    expect(days).toEqual(['2016-10-10', '2016-10-10']);
  });

  it('has the steering group in Antalya on 10–12 May 2016', () => {
    const mission = missionNamed(office, said.steering);
    expect(mission).toMatchObject({
      dates: { kind: 'exact', startsOn: '2016-05-10', endsOn: '2016-05-12' },
      place: 'Antalya',
      country: 'TR',
    });
    expect(numbersOf(office, 'mission', mission.id)).toEqual(briefing);
    const [lordMayor] = participantsOf(reader, mission.id);
    expect(lordMayor).toMatchObject({ position: said.lordMayor, attendance: 'unknown' });
  });

  it('has the fact-finding mission as a plan for May 2016 and doesn’t claim that it took place', () => {
    const mission = missionNamed(office, said.factFinding);
    expect(mission).toMatchObject({
      kind: 'fact-finding',
      stage: 'preparing',
      dates: { kind: 'approximate', period: '2016-05' },
      country: 'LB',
      zone: 'Asia/Beirut',
    });
    const notes = bodiesOf(office, mission.id);
    for (const perspective of said.perspectives) expect(notes).toContain(perspective);
    expect(notes).toContain('5798009800176');
    expect(notes).toContain(said.unknownWhetherHeld);
    expect(numbersOf(office, 'mission', mission.id)).toEqual(briefing);
  });

  it('has the plan as follow-ups in the states that the papers tell', () => {
    const mission = missionNamed(office, said.factFinding);
    const followUps = listFollowUps(reader, { missionId: mission.id });
    const states = followUps.map(({ state }) => state).sort();
    expect(states).toEqual(['done', 'done', 'in-progress', 'not-started', 'not-started', 'waiting-partner']);
    const days = followUps.flatMap(({ id }) => changesOf(reader, [id]).map(({ on }) => on));
    expect(new Set(days)).toEqual(new Set(['2016-04-08', '2016-06-22', '2016-10-10']));
  });

  it('has the signing on 10 October 2016 without a time of day, and a workshop on each of the four areas', () => {
    const mission = missionNamed(office, said.highLevel);
    const { waste, transport, digital, extremism } = builtInTopics;
    expect(mission).toMatchObject({
      kind: 'high-level',
      direction: 'out',
      dates: { kind: 'approximate', period: '2016-10' },
      topicIds: [waste.id, transport.id, digital.id, extremism.id],
    });
    const [signing, ...workshops] = listItems(reader, mission.id);
    expect(signing?.time).toEqual({ kind: 'day', day: '2016-10-10' });
    const signers = participantsOf(reader, mission.id);
    expect(signers.map(({ position }) => position)).toEqual([said.lordMayor, said.mayorOfBeirut]);
    expect(signing?.participationIds).toEqual(signers.map(({ id }) => id));
    expect(workshops.map(({ kind, time, topicId }) => [kind, time.kind, topicId])).toEqual(
      [waste, transport, digital, extremism].map(({ id }) => ['workshop', 'unscheduled', id]),
    );
    const notes = bodiesOf(office, mission.id);
    for (const day of [...said.agreement, ...said.question]) expect(notes).toContain(day);
    expect(numbersOf(office, 'mission', mission.id)).toEqual(answer);
  });

  it('tells apart what is known of the cost, what isn’t stated and what isn’t recorded', () => {
    const visit = bodiesOf(office, missionNamed(office, said.highLevel).id);
    for (const fact of [said.amount, said.notStated, said.notRecorded]) expect(visit).toContain(fact);
    const training = bodiesOf(office, missionNamed(office, said.training).id);
    for (const fact of [said.notStated, said.notRecorded]) expect(training).toContain(fact);
    expect(training).not.toContain(said.amount);
  });

  it('has the training of 2016 with whom, what, how and what came of it', () => {
    const mission = missionNamed(office, said.training);
    expect(mission).toMatchObject({ kind: 'training', dates: { kind: 'approximate', period: '2016' } });
    const [workshop] = listWorkshops(reader, { missionId: mission.id });
    if (!workshop) throw new Error('the training has no workshop');
    expect(workshop).toMatchObject({ topicId: builtInTopics.extremism.id, time: { kind: 'unscheduled' } });
    expect(workshop.outcomes).toHaveLength(2);
    const texts = workshopTexts(reader, workshop.id);
    for (const audience of said.audience) expect(texts.audience).toContain(audience);
    for (const aim of said.aims) expect(texts.aims).toContain(aim);
    expect(texts.method).toContain('SSP');
  });

  it('has the delegation of January 2017, led by the Mayor of Beirut', () => {
    const mission = missionNamed(office, said.delegation);
    expect(mission).toMatchObject({
      kind: 'delegation-in',
      direction: 'in',
      dates: { kind: 'approximate', period: '2017-01' },
      zone: 'Europe/Copenhagen',
    });
    expect(participantsOf(reader, mission.id)).toMatchObject([
      { position: said.mayorOfBeirut, role: 'head', side: 'theirs', attendance: 'attended' },
    ]);
    const items = listItems(reader, mission.id);
    expect(items.map(({ kind }) => kind)).toEqual(['site-visit', 'site-visit', 'site-visit', 'presentation']);
    expect(items.at(-1)).toMatchObject({
      topicId: builtInTopics.waste.id,
      publicNote: expect.stringMatching(/\S/),
    });
    const [silence] = listFollowUps(reader, { missionId: mission.id });
    expect(silence).toMatchObject({ state: 'dropped', droppedReason: expect.stringMatching(/\S/) });
  });

  it('has what Beirut struggles with, asks for and can teach, each with its paper', () => {
    const statements = office.raw
      .prepare<[], { kind: string; source: string; source_date: string }>(
        'SELECT kind, source, source_date FROM partner_statement',
      )
      .all();
    const count = (kind: string) => statements.filter((one) => one.kind === kind).length;
    expect([count('challenge'), count('asks'), count('learns')]).toEqual([4, 1, 1]);
    for (const { source, source_date: on } of statements)
      expect([source.includes(on === '2016-04-08' ? '2016-0078628-1' : '2024 - 15229'), on]).toEqual([
        true,
        expect.stringMatching(/^(2016-04-08|2024-08-13)$/),
      ]);
  });

  it('has the mandate, and the agreement for three years on four areas that rests on it', () => {
    const [agreement] = listAgreements(reader, {});
    expect(agreement).toMatchObject({ signedOn: '2016-10-10', term: { kind: 'months', months: 36 } });
    expect(agreement && runsOutOn(agreement, agreement.renewals)).toBe('2019-10-10');
    expect(agreement?.topicIds).toEqual(Object.values(builtInTopics).map(({ id }) => id));
    const rests = office.raw
      .prepare(
        `SELECT decided_on FROM decision JOIN rests_on ON decision_id = decision.id WHERE rests_on.agreement_id = ?`,
      )
      .pluck()
      .all(agreement?.id);
    expect(rests).toEqual(['2016-06-22']);
  });

  it('says of the end by whose assessment it is, and claims no stage that no paper tells of', () => {
    const [cooperation] = listCooperations(reader, {});
    expect(cooperation?.steps.map(({ stage, since }) => [stage, since])).toEqual([
      ['inquiry', '2016-04-08'],
      ['mandate', '2016-06-22'],
      ['agreement', '2016-10-10'],
      ['ended', '2024-08-13'],
    ]);
    expect(cooperation?.steps.at(-1)?.assessor?.kind).toBe('organisation');
    expect(cooperation?.missions).toBe(4);
  });

  it('tells of money what the answer tells: one part, one paid by another, hours not recorded', () => {
    const missionIds = listMissions(reader, {}).map(({ id }) => id);
    const scope = { missionIds, cooperationIds: [] };
    expect(costLinesOf(reader, scope)).toEqual([]);
    expect(costStatementsOf(reader, scope).map((one) => one.said)).toEqual([
      { kind: 'known-total', amount: { minor: 2_092_400, currency: 'DKK', rate: null } },
      { kind: 'paid-by-other' },
    ]);
    expect(hoursStatementsOf(reader, scope).map((one) => one.said)).toEqual([{ kind: 'not-recorded' }]);
    expect(hoursLinesOf(reader, scope)).toEqual([]);
  });

  it('counts nobody whom no paper counted, and scores nothing', () => {
    const numbers = (sql: string) => office.raw.prepare(sql).pluck().get();
    expect(numbers('SELECT count(*) FROM workshop_audience')).toBe(4);
    expect(
      numbers('SELECT count(*) FROM workshop_audience WHERE expected IS NOT NULL OR present IS NOT NULL'),
    ).toBe(0);
    expect(numbers('SELECT count(*) FROM result WHERE people IS NOT NULL')).toBe(0);
    expect(numbers('SELECT count(*) FROM workshop_case WHERE anonymised_on IS NOT NULL')).toBe(0);
    expect(numbers('SELECT (SELECT count(*) FROM capacity_score) + (SELECT count(*) FROM evaluation)')).toBe(
      0,
    );
    expect(numbers('SELECT count(*) FROM inquiry')).toBe(0);
  });

  it('invents no time of day', () => {
    const timed = office.raw
      .prepare('SELECT count(*) FROM programme_item WHERE starts_at IS NOT NULL')
      .pluck()
      .get();
    expect(timed).toBe(0);
  });

  it('knows people by their office only', () => {
    const named = office.raw
      .prepare(
        `SELECT count(*) FROM person WHERE given_name || family_name || native_name || title || email || phone || notes <> ''
         OR position = ''`,
      )
      .pluck()
      .get();
    expect(named).toBe(0);
    const found = wordsIn(office).filter((word) => privateNames.has(shortHash(word)));
    expect(found).toEqual([]);
  });
});

describe('the example', () => {
  it('can’t be undone and leaves no history', () => {
    const office = load('da');
    expect(undoState(office.raw)).toEqual({ undo: null, redo: null });
    expect(office.raw.prepare('SELECT count(*) FROM change').pluck().get()).toBe(0);
  });

  it('is loaded once', () => {
    const office = load('da');
    const before = listMissions(office.reader, {});
    loadExample(office, 'en', { now: () => new Date('2026-11-22T09:00:00Z'), newId: () => 'never' });
    expect(listMissions(office.reader, {})).toEqual(before);
  });

  it('says everything in both languages', () => {
    const texts = (language: Language) =>
      rowsOf(load(language)).map((row) => Object.values(row).map((value) => value === '' || value === null));
    expect(texts('en')).toEqual(texts('da'));
  });

  it('is found by a case number and by a name in Arabic script', () => {
    const office = load('da');
    const kinds = (match: string) =>
      office.raw
        .prepare<[string], string>(
          `SELECT DISTINCT kind FROM search_entry WHERE seq IN (SELECT rowid FROM search WHERE search MATCH fold(?))`,
        )
        .pluck()
        .all(match);
    expect(kinds('5986471')).toContain('case_reference');
    expect(kinds('بيروت')).toContain('partner');
  });
});

/** The first 16 digits of the SHA-256 of each name in the papers, so that the test doesn't tell them either. */
const privateNames = new Set([
  'c5422c052bfbd7bb',
  '63bab5bdceeae07f',
  '8556e80abed10210',
  'c2b14ae6e2ac4370',
  'd7df9e575d986b23',
  '24573e3804bb263a',
  '37432b096582b997',
  'c3e4b73ba5113bc3',
  'c33ab85f6f9a788b',
  '57b472bdf2cf967a',
  '4077fe08a7d97fdd',
  'e0e2087b3efad83c',
  'e90c560ecb639870',
]);

const shortHash = (word: string) => createHash('sha256').update(word).digest('hex').slice(0, 16);

const wordsIn = (office: Office) => [
  ...new Set(
    JSON.stringify(rowsOf(office))
      .toLowerCase()
      .match(/\p{Letter}+/gu) ?? [],
  ),
];

function rowsOf({ raw }: Office): Record<string, unknown>[] {
  return recordTables(raw)
    .filter((table) => !table.startsWith('search'))
    .flatMap((table) => raw.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`).all());
}
