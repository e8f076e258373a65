import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemoLanguage, memoLanguages } from '../../db/domain/memo';
import type { MemoRecords, ReportRecords } from '../../db/domain/memo-records';
import {
  isAllSourced,
  type MemoSection,
  passagesIn,
  type WrittenPassage,
  writtenText,
} from '../../db/domain/memo-text';
import { directions, missionStages } from '../../db/domain/mission';
import {
  attendances,
  invitationStates,
  participationRoles,
  participationSides,
} from '../../db/domain/participation';
import { itemStatuses } from '../../db/domain/programme';
import { builtInTopics } from '../../db/domain/topic';
import { loadExample } from '../../db/sample/load';
import type { Result } from '../../electron/contract/result';
import { missionReportDraft } from '../../renderer/documents/memos/drafts/missionReport';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { memoSetting } from '../../renderer/documents/memos/setting';
import { startTexts } from '../../renderer/i18n';
import { sentencesIn, sourcesIn } from '../support/memo-example';
import { temporaryFolder } from '../support/temporary';
import { type TestApi, testApi, value } from '../support/test-api';

/** What stands under a section's heading, line by line; the cells of a row side by side. */
function linesOfSection({ blocks, empty }: MemoSection<WrittenPassage>): string[] {
  const lines = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'table':
        return [
          block.columns.map(({ label }) => label).join(' | '),
          ...block.rows.map(({ cells }) => cells.map(writtenText).join(' | ')),
        ];
      default:
        return passagesIn([block]).map(writtenText);
    }
  });
  const said = lines.filter((line) => line !== '').map((line) => line.replaceAll('\u00a0', ' '));
  return said.length === 0 ? [empty] : said;
}

// The head of a document says a reference’s system in the words of the screens.
startTexts('da');

const readOn = '2024-08-13T08:00:00.000Z';

/** A report of a mission, and what it says as the records are now. */
async function reportOf(api: TestApi, missionId: string, language: MemoLanguage) {
  const { id } = await value(
    api.memos.create({ kind: 'mission-report', language, title: 'Rapport', missionId }),
  );
  const read = async () => (await value(api.memos.read({ id }))).records;
  const content = async () => memoContent(await read(), []);
  const text = async () =>
    (await content()).sections.flatMap((one) => [`# ${one.heading}`, ...linesOfSection(one)]).join('\n');
  const section = async (key: string) => {
    const found = (await content()).sections.find((one) => one.key === key);
    return found ? linesOfSection(found) : [];
  };
  return { api, missionId, read, content, text, section };
}

/** Of a mission of the Beirut example, by its title. */
async function exampleReport(title: RegExp, language: MemoLanguage = 'da') {
  const api = testApi({ now: readOn, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, language, { now: () => new Date(readOn), newId });
  const mission = (await value(api.missions.list({}))).find((one) => title.test(one.title));
  return reportOf(api, mission?.id ?? '', language);
}

/** Of a journey of which everything is known that a report can tell; with how each record is taken away again. */
async function fullReport(language: MemoLanguage = 'da') {
  const api = testApi({ now: readOn, files: temporaryFolder() });
  const id = async (made: Promise<Result<{ id: string }>>) => (await value(made)).id;
  const organisation = (name: string) => id(api.people.createOrganisation({ name }));
  const [finance, environment, ministry] = [
    await organisation('Økonomiforvaltningen'),
    await organisation('Teknik- og Miljøforvaltningen'),
    await organisation('Udenrigsministeriet'),
  ];
  const person = (givenName: string, position: string, organisationId: string) =>
    id(api.people.create({ givenName, position, organisationId }));
  const [mayor, deputy, clerk, guest] = [
    await person('Anna Holm', 'overborgmester', finance),
    await person('Bo Lund', 'borgmester', environment),
    await person('Carl Møl', 'konsulent', finance),
    await person('Layla Haddad', '', ministry),
  ];
  const partnerId = await id(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const missionId = await id(
    api.missions.create({
      ...{ title: 'Beirut', kind: 'fact-finding', partnerId, stage: 'reporting', leadId: clerk },
      ...{ place: 'Beirut', country: 'LB', zone: 'Asia/Beirut', languages: ['da', 'en'] },
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' },
      purpose: 'Se på affald.\n\nTale med kommunen.',
      topicIds: [builtInTopics.waste.id, builtInTopics.digital.id],
      administrationIds: [finance, environment],
    }),
  );
  const join = (personId: string, more: Partial<Parameters<TestApi['participations']['add']>[0]>) =>
    id(api.participations.add({ missionId, personId, ...more }));
  const absent = await join(mayor, { invitation: 'declined' });
  const head = await join(deputy, {
    ...{ role: 'head', invitation: 'accepted', attendance: 'attended', standsInForId: absent },
  });
  const silent = await join(clerk, { role: 'staff', invitation: 'accepted' });
  const host = await join(guest, { role: 'host', side: 'theirs', attendance: 'attended' });

  const item = (title: string, more: Partial<Parameters<TestApi['programme']['create']>[0]>) =>
    id(api.programme.create({ missionId, title, kind: 'meeting', status: 'confirmed', ...more }));
  const timed = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
  const placeId = await id(api.places.create({ name: 'Rådhuset' }));
  const meeting = await item('Møde hos borgmesteren', {
    ...{ time: timed('2016-05-16T09:30', '2016-05-16T11:00'), hostId: ministry, place: 'Sal 2', placeId },
  });
  await value(
    api.programme.updateText({ id: meeting, language: 'en', patch: { title: 'The Mayor’s office' } }),
  );
  const call = await item('Telefonmøde med København', {
    ...{ time: timed('2016-05-17T14:00', '2016-05-17T15:00'), zone: 'Europe/Copenhagen' },
  });
  const dropped = await item('Besøg på havnen', { status: 'cancelled' });
  const maybe = await item('Middag', { status: 'requested' });
  const workshop = await item('Sortering', { kind: 'workshop', topicId: builtInTopics.waste.id });
  await value(
    api.workshops.update({
      id: workshop,
      patch: { aims: 'Se hele kredsløbet', toChange: 'Tolk fra begyndelsen' },
    }),
  );
  await value(api.workshops.countAudience({ itemId: workshop, category: 'ngo', patch: { present: 12 } }));
  await value(api.workshops.countAudience({ itemId: workshop, category: 'police', patch: { expected: 3 } }));
  const outcome = await id(api.workshops.addOutcome({ itemId: workshop, text: 'Byen vil\nsortere i tre' }));
  const quote = await id(
    api.workshops.capture({
      itemId: workshop,
      kind: 'quote',
      text: 'Vi begynder med skolerne',
      saidBy: 'en embedsmand',
    }),
  );

  const need = await id(
    api.needs.create({
      partnerId,
      missionId,
      title: 'Spande',
      words: 'We lack bins',
      topicId: builtInTopics.waste.id,
    }),
  );
  const promise = await id(
    api.followUps.create({
      ...{ title: 'Send tegninger', missionId, due: '2016-06-01' },
      ownerHere: { kind: 'person', id: clerk },
      ownerThere: { kind: 'organisation', id: ministry },
    }),
  );
  const result = await id(
    api.results.create({
      kind: 'people-trained',
      title: 'Skolelærere',
      missionId,
      topicId: builtInTopics.waste.id,
    }),
  );
  const owner = { kind: 'mission', id: missionId } as const;
  const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });
  const flight = await id(
    api.costs.addLine({
      ...{ owner, administrationId: finance, funderId: ministry, category: 'transport', vat: 'included' },
      amount: { minor: 100_000, currency: 'USD', rate: { value: '6.85', on: '2016-05-16' } },
    }),
  );
  const hotel = await id(
    api.costs.addLine({ owner, administrationId: finance, category: 'accommodation', amount: dkk(300_000) }),
  );
  const paid = await id(
    api.costs.state({
      ...{ owner, administrationId: environment, funderId: ministry, said: { kind: 'paid-by-other' } },
    }),
  );
  const hours = await id(api.costs.addHours({ owner, administrationId: finance, minutes: 450 }));
  const notRecorded = await id(
    api.costs.stateHours({ owner, administrationId: environment, said: { kind: 'not-recorded' } }),
  );
  const gift = await id(
    api.gifts.add({
      ...{ missionId, direction: 'received', what: 'Fad af glas', fromPersonId: guest, keptAt: 'Rådhuset' },
      value: { state: 'estimated', minor: 50_000, currency: 'DKK' },
    }),
  );
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const picture = await id(
    api.attachments.add({
      ...{
        recordKind: 'mission',
        recordId: missionId,
        batchId: randomUUID(),
        name: 'Ved pressen.png',
        bytes,
      },
    }),
  );
  const removals: Record<string, readonly [remove: () => Promise<unknown>, said: RegExp]> = {
    substitute: [() => value(api.participations.remove({ id: head })), /Bo Lund/],
    clerk: [() => value(api.participations.remove({ id: silent })), /fremmøde ikke registreret/],
    host: [
      () => value(api.participations.remove({ id: host })),
      /Layla Haddad \| Udenrigsministeriet \| Vært/,
    ],
    meeting: [() => value(api.programme.remove({ ids: [meeting] })), /Møde hos borgmesteren/],
    call: [() => value(api.programme.remove({ ids: [call] })), /Telefonmøde/],
    cancelled: [() => value(api.programme.remove({ ids: [dropped] })), /Aflyst blev ”Besøg på havnen”/],
    unconfirmed: [() => value(api.programme.remove({ ids: [maybe] })), /”Middag”/],
    outcome: [() => value(api.workshops.removeOutcome({ id: outcome })), /Byen vil sortere i tre/],
    quote: [() => value(api.workshops.removeQuote({ id: quote })), /Vi begynder med skolerne/],
    workshop: [() => value(api.programme.remove({ ids: [workshop] })), /Se hele kredsløbet/],
    need: [() => value(api.needs.remove({ id: need })), /We lack bins/],
    promise: [() => value(api.followUps.remove({ id: promise })), /Send tegninger/],
    result: [() => value(api.results.remove({ id: result })), /Skolelærere/],
    flight: [() => value(api.costs.removeLine({ id: flight })), /6\.850 kr\./],
    hotel: [() => value(api.costs.removeLine({ id: hotel })), /3\.000 kr\./],
    paid: [() => value(api.costs.removeStatement({ id: paid })), /betalt af Udenrigsministeriet, beløb/],
    hours: [() => value(api.costs.removeHours({ id: hours })), /7 timer og 30 minutter/],
    'hours’ statement': [() => value(api.costs.removeHoursStatement({ id: notRecorded })), /\| ikke opgjort/],
    gift: [() => value(api.gifts.remove({ id: gift })), /Fad af glas/],
    picture: [() => value(api.attachments.remove({ id: picture })), /Ved pressen/],
  };
  return { ...(await reportOf(api, missionId, language)), removals };
}

describe('the report of a mission of the Beirut case', () => {
  it('tells of the high-level visit what is known, and of the rest that it isn’t', async () => {
    const { section, content } = await exampleReport(/Højniveau/);
    expect(await section('purpose')).toEqual([
      'Rejsen fandt sted i oktober 2016 i Beirut, Libanon. Der er tale om et højniveaubesøg med Beirut som partner. Den involverede forvaltning er Økonomiforvaltningen. Temaerne er affald, byplanlægning og offentlig transport, digital forvaltning samt forebyggelse af voldelig ekstremisme.',
      expect.stringMatching(/^Formål: .*indgå den samarbejdsaftale/i),
    ]);
    expect(await section('delegation')).toEqual([
      'Leder af delegationen: Overborgmesteren (Københavns Kommune).',
      'Delegationen | Stilling og organisation | Rolle | Deltagelse',
      'Overborgmesteren | Københavns Kommune | Delegationsleder | deltog',
      'Hos partneren | Stilling og organisation | Rolle | Deltagelse',
      'Beiruts borgmester | Beirut Kommune | Vært | deltog',
    ]);
    expect((await section('programme')).filter((line) => !line.startsWith('Workshop'))).toEqual([
      '10. oktober 2016 | Sted',
      expect.stringMatching(/^Samarbejdsaftalen underskrives\. .* \| Beirut$/),
      'Dagen er ikke registreret | Sted',
    ]);
    expect(await section('workshops')).toHaveLength(4);
    for (const line of await section('workshops'))
      expect(line).toMatch(/^Workshop om .*\. Hverken deltagere eller udbytte er registreret\.$/);
    expect(await section('results')).toEqual([
      'En samarbejdsaftale på fire områder (10. oktober 2016). Bekræftet af Økonomiforvaltningen den 13. august 2024.',
      'Der er ikke registreret resultater om affald, byplanlægning og offentlig transport, digital forvaltning samt forebyggelse af voldelig ekstremisme.',
    ]);
    expect(await section('costs')).toEqual([
      'Forvaltning | Udgift | Medarbejdertimer',
      'Økonomiforvaltningen | 20.924 kr. | ikke opgjort',
    ]);
    expect(await section('gifts')).toEqual(['Der er ikke registreret gaver.']);
    expect(isAllSourced((await content()).sections)).toBe(true);
  });

  it('says in English who led the delegation from Beirut, what was seen and promised, and what it led to', async () => {
    const { section } = await exampleReport(/Delegation/, 'en');
    expect((await section('purpose'))[0]).toMatch(
      /^The visit took place in January 2017 in Copenhagen, Denmark\./,
    );
    expect(await section('delegation')).toEqual([
      'Head of the delegation: The Mayor of Beirut (Municipality of Beirut).',
      'The delegation | Office and organisation | Role | Attendance',
      'The Mayor of Beirut | Municipality of Beirut | Head of delegation | attended',
      'Who received the delegation is not recorded.',
    ]);
    expect((await section('programme')).join()).toContain(
      'The whole waste cycle, from sorting at home to recycling',
    );
    expect((await section('promises')).at(-1)).toMatch(
      /^The cooperation after the visit\..* \| dropped: Not continued/,
    );
    expect((await section('results')).join()).toMatch(/^Waste: Knowledge of the whole waste cycle/);
    expect((await section('costs')).slice(1)).toEqual([
      'Finance Administration | nothing recorded | nothing recorded',
      'Technical and Environmental Administration | nothing recorded | nothing recorded',
    ]);
  });

  it('says who came in whose place, and that another paid without stating how much', async () => {
    const launch = await exampleReport(/Lancering/);
    expect((await launch.section('delegation'))[0]).toBe(
      'Beskæftigelses- og Integrationsborgmesteren deltog i stedet for Overborgmesteren.',
    );
    const training = await exampleReport(/Uddannelse/);
    expect((await training.section('costs')).at(-1)).toBe(
      'Beskæftigelses- og Integrationsforvaltningen | betalt af Udenrigsministeriet, beløb ikke oplyst | intet registreret',
    );
    const [about, ...outcomes] = await training.section('workshops');
    expect(about).toContain('Hvor mange der kom, er ikke opgjort for NGO’er');
    expect(outcomes).toHaveLength(2);
    const planned = await exampleReport(/Fact-finding/i);
    expect((await planned.section('purpose'))[0]).toContain('Det er ikke registreret, om det skete.');
  });
});

describe('the report of a mission', () => {
  it('tells everything that is known of it, and what isn’t', async () => {
    const { section, content } = await fullReport();
    expect(await section('delegation')).toEqual([
      'Leder af delegationen: Bo Lund (borgmester, Teknik- og Miljøforvaltningen). Bo Lund deltog i stedet for Anna Holm. Fremmødet er registreret for tre af fire personer.',
      'Delegationen | Stilling og organisation | Rolle | Deltagelse',
      'Bo Lund | borgmester, Teknik- og Miljøforvaltningen | Delegationsleder | deltog i stedet for Anna Holm',
      'Carl Møl | konsulent, Økonomiforvaltningen | Embedsværk | havde sagt ja; fremmøde ikke registreret',
      'Anna Holm | overborgmester, Økonomiforvaltningen | Medlem | inviteret, meldte afbud',
      'Hos partneren | Stilling og organisation | Rolle | Deltagelse',
      'Layla Haddad | Udenrigsministeriet | Vært | deltog',
    ]);
    expect(await section('programme')).toEqual([
      'Klokkeslæt er lokal tid i Beirut.',
      '16. maj 2016 | Punkt | Sted',
      '9.30–11.00 | Møde hos borgmesteren. Vært: Udenrigsministeriet. | Rådhuset, Sal 2',
      '17. maj 2016 | Punkt | Sted',
      '14.00–15.00 (tid i København) | Telefonmøde med København | ikke registreret',
      'Dagen er ikke registreret | Sted',
      'Sortering | ikke registreret',
      'Planlagt, uden at det er registreret, om det blev gennemført: ”Middag”.',
      'Aflyst blev ”Besøg på havnen”.',
    ]);
    expect(await section('workshops')).toEqual([
      'Sortering (tema: affald). Mål: Se hele kredsløbet. Til stede var NGO’er (12). Ventet var politi (3). Hvor mange der kom, er ikke opgjort for politi. Udbytte, som det er noteret:',
      'Byen vil sortere i tre.',
      'Sagt på workshoppen:',
      '”Vi begynder med skolerne” (en embedsmand).',
      'Til næste gang: Tolk fra begyndelsen.',
      'Der er ikke registreret workshops om digital forvaltning.',
    ]);
    expect(await section('needs')).toEqual(['Spande (affald). Med partnerens egne ord: ”We lack bins”.']);
    expect((await section('promises')).at(-1)).toBe(
      'Send tegninger | Hos os: Carl Møl. Hos partneren: Udenrigsministeriet. | 1. juni 2016 | ikke igangsat',
    );
    expect(await section('costs')).toEqual([
      'Forvaltning | Udgift | Medarbejdertimer',
      'Økonomiforvaltningen | 9.850 kr. | 7 timer og 30 minutter',
      'Teknik- og Miljøforvaltningen | betalt af Udenrigsministeriet, beløb ikke oplyst | ikke opgjort',
      'Kendt i alt | 9.850 kr. | 7 timer og 30 minutter',
      expect.stringMatching(
        /^Det kendte beløb omfatter kun .* Af det kendte beløb har Udenrigsministeriet betalt 6\.850 kr\. Det kendte beløb fordeler sig på transport 6\.850 kr\. og overnatning 3\.000 kr\. .*6,85/,
      ),
    ]);
    expect((await section('gifts')).at(-1)).toBe(
      'Fad af glas (modtaget). Opbevares: Rådhuset. | Fra Layla Haddad. | anslået 500 kr. | ikke registreret',
    );
    expect(await section('pictures')).toEqual(['Ved pressen']);
    expect(isAllSourced((await content()).sections)).toBe(true);
  });

  it('doesn’t say of all of the money that it isn’t recorded, where another paid it', async () => {
    const api = testApi({ now: readOn });
    const organisation = async (name: string) => (await value(api.people.createOrganisation({ name }))).id;
    const [finance, environment] = [await organisation('Økonomi'), await organisation('Miljø')];
    const funderId = await organisation('Ministeriet');
    const { id: missionId } = await value(
      api.missions.create({
        ...{ title: 'Rejse', kind: 'fact-finding', stage: 'reporting' },
        administrationIds: [finance, environment],
      }),
    );
    const owner = { kind: 'mission', id: missionId } as const;
    await value(
      api.costs.state({ owner, administrationId: finance, funderId, said: { kind: 'paid-by-other' } }),
    );
    await value(api.costs.addHours({ owner, administrationId: environment, minutes: 60 }));
    const { section } = await reportOf(api, missionId, 'da');
    expect((await section('costs')).filter((line) => / \| /.test(line))).toEqual([
      'Forvaltning | Udgift | Medarbejdertimer',
      'Økonomi | betalt af Ministeriet, beløb ikke oplyst | intet registreret',
      'Miljø | intet registreret | 1 time',
      'Kendt i alt | intet beløb er kendt | 1 time',
    ]);
  });

  it('calls what has a title in the report’s language by that', async () => {
    const { section } = await fullReport('en');
    expect((await section('programme')).join()).toContain('09:30–11:00 | The Mayor’s office.');
  });

  it('no longer says what a record said once that is gone', async () => {
    const { text, removals, content } = await fullReport();
    const before = await text();
    for (const [which, [, said]] of Object.entries(removals)) expect(before, which).toMatch(said);
    for (const [which, [remove, said]] of Object.entries(removals)) {
      await remove();
      expect(await text(), which).not.toMatch(said);
    }
    expect(isAllSourced((await content()).sections)).toBe(true);
  });

  it('rests on records whatever they say, one passage by one name', async () => {
    const examples = await Promise.all(
      memoLanguages.map(async (language) => (await fullReport(language)).read()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...examples).chain(recordsLike), (records) => {
        const draft = missionReportDraft(memoSetting(records));
        const keys = draft.flatMap(({ blocks }) => passagesIn(blocks).map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { text, sources } of sentencesIn(draft)) {
          expect(text.trim()).toBe(text);
          expect(sources.length, text).toBeGreaterThan(0);
        }
        const known = idsIn(records.report);
        expect(sourcesIn(draft).filter(({ id }) => !known.has(id))).toEqual([]);
        expect(isAllSourced(memoContent(records, []).sections)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** The ids of everything that is in a value. */
const idsIn = (value: unknown): Set<string> =>
  new Set(JSON.stringify(value)?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []);

/** Records like some: any of them missing, texts anything, what may be unknown unknown, people in any state of coming. */
const recordsLike = (example: MemoRecords): fc.Arbitrary<MemoRecords> =>
  fc
    .record({
      chance: fc.infiniteStream(fc.nat(11)),
      prose: fc.infiniteStream(fc.oneof(fc.constantFrom('', ' ', 'a\n\nb', 'بيروت', '<b>&"'), fc.string())),
      date: fc.constantFrom('2016-01-01', '2016-05-16', '2024-08-13'),
    })
    .map(({ chance, prose, date }) => {
      const next = () => chance.next().value;
      const oneOf = <T>(values: readonly T[]): T => values[next() % values.length] as T;
      const change = (value: unknown, field: string): unknown => {
        if (Array.isArray(value))
          return value.filter(() => next() > 2).map((one: unknown) => change(one, field));
        if (typeof value === 'object' && value !== null)
          return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, change(one, own)]));
        if (next() > 2) return value;
        if (field in choices) return oneOf(choices[field] ?? []);
        if (texts.has(field)) return prose.next().value;
        return unknowable.has(field) ? null : value;
      };
      const { report } = example;
      return { ...example, date, report: report && (change(report, '') as ReportRecords) };
    });

const choices: Record<string, readonly unknown[]> = {
  stage: missionStages,
  direction: directions,
  invitation: invitationStates,
  attendance: attendances,
  role: participationRoles,
  side: participationSides,
  status: itemStatuses,
};
const texts = new Set(
  'purpose place text title words detail droppedReason givenName position what keptAt publicNote aims saidBy because'.split(
    ' ',
  ),
);
const unknowable = new Set(
  'topicId administrationId funderId standsInForId organisationName homeName hostName leadName partnerName due ownerHereName ownerThereName happenedOn confirmedByName changedHandsOn fromName toName present expected people'.split(
    ' ',
  ),
);
