import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CostLine,
  type CostStatement,
  costCategories,
  costKinds,
  vatStates,
} from '../../db/domain/cost';
import { sumCosts } from '../../db/domain/cost-sum';
import { addDays, addMonths } from '../../db/domain/dates';
import {
  type OpennessGift,
  type OpennessMission,
  type OpennessParticipant,
  type OpennessRecords,
  opennessList,
} from '../../db/domain/openness';
import { journeyCosts, opennessColumns, opennessTotals } from '../../db/domain/openness-costs';
import { byDeadline, type Deadline, deadlineOf } from '../../db/domain/openness-deadline';

const visit = { kind: 'mission', id: 'visit' } as const;
const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });
const line = (given: Partial<CostLine> = {}): CostLine => ({
  ...{ id: 'line', owner: visit, kind: 'actual', administrationId: 'finance', funderId: null, topicId: null },
  ...{ category: 'transport', what: '', amount: dkk(100), vat: 'not-stated', vatMinor: null },
  ...{ heldOn: null, bookedOn: null, voucher: '' },
  ...given,
});
const statement = (said: CostStatement['said'], given: Partial<CostStatement> = {}): CostStatement => ({
  ...{ id: 'statement', owner: visit, administrationId: 'finance', funderId: null, topicId: null },
  ...{ category: null, said, source: '' },
  ...given,
});
const costs = (given: Partial<Parameters<typeof journeyCosts>[0]>) =>
  journeyCosts({ lines: [], statements: [], administrationIds: [], ...given }, 'DKK');

describe('the deadline', () => {
  const day = (on: string) => ({ from: on, to: on });
  it('is two months after the last day, on the month’s last where it is shorter', () => {
    expect(deadlineOf(day('2016-10-10'), null, '2016-12-10')).toEqual({
      ...{ kind: 'due', by: '2016-12-10', days: 0, isAtLeast: false },
    });
    expect(deadlineOf(day('2016-10-10'), null, '2016-12-11')).toMatchObject({ kind: 'overdue', days: 1 });
    expect(deadlineOf(day('2016-12-31'), null, '2017-02-28')).toMatchObject({ kind: 'due', days: 0 });
    expect(deadlineOf(day('2015-12-31'), null, '2016-03-01')).toMatchObject({
      ...{ kind: 'overdue', by: '2016-02-29', days: 1, isAtLeast: false },
    });
  });

  it('isn’t running before it is over, is unknown without a day, and done once published', () => {
    expect(deadlineOf(day('2016-10-10'), null, '2016-10-10')).toEqual({ kind: 'not-due' });
    expect(deadlineOf(null, null, '2030-01-01')).toEqual({ kind: 'unknown' });
    for (const ended of [null, day('2016-10-10')])
      expect(deadlineOf(ended, '2017-01-01', '2030-01-01')).toEqual({ kind: 'published', on: '2017-01-01' });
  });

  it('of something in a month is certainly past only once all of the month two later is', () => {
    const october = { from: '2016-10-01', to: '2016-10-31' };
    expect(deadlineOf(october, null, '2016-11-30')).toMatchObject({ kind: 'due', days: 1, isAtLeast: true });
    expect(deadlineOf(october, null, '2016-12-02')).toMatchObject({ kind: 'uncertain', by: '2016-12-31' });
    expect(deadlineOf(october, null, '2016-12-31')).toMatchObject({ kind: 'uncertain', days: 0 });
    expect(deadlineOf(october, null, '2017-01-01')).toEqual({
      ...{ kind: 'overdue', by: '2016-12-31', days: 1, isAtLeast: true },
    });
  });

  const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2014-01-01', count));
  it('never gets better with time, and counts every day', () => {
    const order: Deadline['kind'][] = ['not-due', 'due', 'uncertain', 'overdue'];
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), days, (from, length, today) => {
        const ended = { from, to: addDays(from, length) };
        const one = deadlineOf(ended, null, today);
        const next = deadlineOf(ended, null, addDays(today, 1));
        expect(order.indexOf(next.kind)).toBeGreaterThanOrEqual(order.indexOf(one.kind));
        expect(one.kind === 'overdue').toBe(today > addMonths(ended.to, 2));
        const overdue = one.kind === 'overdue' && next.kind === 'overdue' && { days: one.days + 1 };
        const due = one.kind === 'due' && next.kind === 'due' && { days: one.days - 1 };
        expect(next).toMatchObject(overdue || due || {});
      }),
    );
  });

  it('puts what is longest overdue first and what is published last', () => {
    const of = (on: string, published: string | null = null) => deadlineOf(day(on), published, '2017-01-01');
    const sorted = [of('2016-12-20'), of('2016-01-01', '2016-02-02'), of('2016-10-20'), of('2016-05-01')];
    expect(sorted.sort(byDeadline).map((one) => ('by' in one ? one.by : one.kind))).toEqual([
      '2016-07-01',
      '2016-12-20',
      '2017-02-20',
      'published',
    ]);
  });
});

describe('what a journey cost, in the columns of the list', () => {
  it('of the Beirut visit is one undivided total, and another’s part paid by the ministry without an amount', () => {
    const rows = costs({
      administrationIds: ['finance', 'employment'],
      statements: [
        statement({ kind: 'known-total', amount: dkk(2_092_400) }),
        statement(
          { kind: 'paid-by-other' },
          { id: 's2', administrationId: 'employment', funderId: 'ministry' },
        ),
      ],
    });
    expect(rows).toMatchObject([
      {
        administrationId: 'finance',
        total: { known: 2_092_400 },
        columns: { undivided: { known: 2_092_400 } },
      },
      {
        administrationId: 'employment',
        total: { known: null, paidBy: ['ministry'] },
        funderIds: ['ministry'],
      },
    ]);
    for (const category of costCategories) expect(rows[0]?.columns[category].isSilent).toBe(true);
    expect(opennessTotals(rows)).toMatchObject({
      ...{ total: { known: 2_092_400 }, rows: 2, whole: 1, paidByOther: 1, silent: 0, vatNotStated: 1 },
    });
  });

  it('is including VAT where it was left out and somebody said how much it is, else it says so', () => {
    const [row] = costs({
      lines: [
        line({ vat: 'excluded', vatMinor: 25 }),
        line({ id: 'l2', category: 'meals', vat: 'excluded' }),
        line({ id: 'l3', category: 'meals', vat: 'included', vatMinor: 10 }),
      ],
    });
    expect(row?.columns.transport.known).toBe(125);
    expect(row?.columns.meals.known).toBe(200);
    expect(row?.total.vat).toEqual(['included', 'excluded']);
    expect(row?.columns.transport.vat).toEqual(['included']);
    expect(opennessTotals(row ? [row] : [])).toMatchObject({ rows: 1, whole: 0, excludingVat: 1 });
  });

  it('is one silent row where nobody said anything, and never counts a budget', () => {
    expect(costs({})).toMatchObject([
      { administrationId: null, total: { known: null, isSilent: true, vat: [] } },
    ]);
    const budget = costs({ lines: [line({ kind: 'budget' })], administrationIds: ['finance'] });
    expect(budget).toMatchObject([{ total: { known: null, isSilent: true } }]);
  });

  it('keeps the days, the latest booking and each voucher once, also of lines that a total stands for', () => {
    const [row] = costs({
      lines: [
        line({ heldOn: '2016-10-12', bookedOn: '2016-11-03', voucher: '18' }),
        line({ id: 'l2', heldOn: '2016-10-10', bookedOn: '2016-10-20', voucher: '17' }),
        line({ id: 'l3', voucher: '17' }),
      ],
      statements: [statement({ kind: 'known-total', amount: dkk(500) })],
    });
    expect(row).toMatchObject({
      ...{ heldFrom: '2016-10-10', heldTo: '2016-10-12', bookedOn: '2016-11-03', vouchers: ['18', '17'] },
      total: { known: 500 },
    });
  });

  const names = fc.constantFrom('finance', 'employment', null);
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }).map(dkk),
    fc.integer({ min: 0, max: 1_000_000 }).map((minor) => ({ minor, currency: 'USD', rate: null })),
    fc
      .integer({ min: 0, max: 1_000_000 })
      .map((minor) => ({ minor, currency: 'EUR', rate: { value: '7.4381', on: '2016-10-10' } })),
  );
  const lines = fc.array(
    fc
      .record({
        administrationId: names,
        kind: fc.constantFrom(...costKinds),
        category: fc.constantFrom(...costCategories),
        amount: amounts,
        vat: fc.constantFrom(...vatStates),
        vatMinor: fc.option(fc.integer({ min: 0, max: 10_000 })),
      })
      .map((given) => line(given)),
    { maxLength: 12 },
  );
  const statements = fc.array(
    fc
      .record({
        administrationId: names,
        category: fc.option(fc.constantFrom(...costCategories)),
        said: fc.oneof(
          amounts.map((amount) => ({ kind: 'known-total' as const, amount })),
          amounts.map((amount) => ({ kind: 'estimate' as const, amount, basis: 'x' })),
          fc.constantFrom({ kind: 'not-recorded' as const }, { kind: 'paid-by-other' as const }),
        ),
      })
      .map(({ said, ...given }) => statement(said, given)),
    { maxLength: 5 },
  );
  const numbered = <R extends { id: string }>(rows: R[], prefix: string): R[] =>
    rows.map((row, index) => ({ ...row, id: `${prefix}${index}` }));
  const addUp = (amounts_: (number | null)[]) =>
    amounts_.every((amount) => amount === null)
      ? null
      : amounts_.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

  it('always adds up: columns to a row, rows to the sum, and without VAT left out to the sum of costs', () => {
    fc.assert(
      fc.property(lines, statements, (someLines, someStatements) => {
        const records = {
          lines: numbered(someLines, 'l'),
          statements: numbered(someStatements, 's'),
          administrationIds: ['finance'],
        };
        const rows = journeyCosts(records, 'DKK');
        for (const row of rows)
          for (const part of ['known', 'estimated'] as const)
            expect(addUp(opennessColumns.map((column) => row.columns[column][part]))).toBe(row.total[part]);
        const totals = opennessTotals(rows);
        expect(totals.total.known).toBe(addUp(rows.map(({ total }) => total.known)));
        const actual = records.lines.filter(({ kind }) => kind === 'actual');
        const sum = sumCosts(records, 'DKK');
        const { known, estimated, withoutRate } = sum;
        const isAdded = actual.some(({ vat, vatMinor }) => vat === 'excluded' && vatMinor);
        expect(isAdded ? null : totals.total).toEqual(isAdded ? null : { known, estimated, withoutRate });
        expect(totals.total.known ?? 0).toBeGreaterThanOrEqual(known ?? 0);
      }),
    );
  });
});

const mission = (given: Partial<OpennessMission> = {}): OpennessMission => ({
  ...{ id: 'visit', title: 'Besøg', kind: 'high-level', direction: 'out', stage: 'closed', place: 'Beirut' },
  ...{ country: 'LB', purpose: '', publishedOn: null, administrationIds: ['finance'] },
  dates: { kind: 'exact', startsOn: '2016-10-09', endsOn: '2016-10-12' },
  ...given,
});
const person = (given: Partial<OpennessParticipant> = {}): OpennessParticipant => ({
  ...{ missionId: 'visit', side: 'ours', invitation: 'accepted', attendance: 'attended' },
  ...{ givenName: 'Anne', familyName: 'Holm', nativeName: '', position: 'borgmester', positionSince: null },
  ...{ organisationName: null, posts: [] },
  ...given,
});
const gift = (given: Partial<OpennessGift> = {}): OpennessGift => ({
  ...{ id: 'gift', missionId: null, direction: 'received', what: 'Tæppe', value: { state: 'not-recorded' } },
  ...{ changedHandsOn: '2016-10-10', fromPersonId: null, fromOrganisationId: null, toPersonId: null },
  ...{ toOrganisationId: null, keptAt: '', note: '', fromName: null, toName: null },
  ...{ missionDates: null, publishedOn: null },
  ...given,
});
const autumn = { from: '2016-10-01', to: '2016-12-31' };
const list = (given: Partial<OpennessRecords>, period = autumn, today = '2017-02-01') =>
  opennessList(
    {
      ...{ missions: [], participants: [], costLines: [], costStatements: [], gifts: [], currency: 'DKK' },
      ...given,
    },
    period,
    today,
  );

describe('what is on the list of a period', () => {
  it('lies in it by its days, also by one of them, or by a month or year that can', () => {
    const ids = (dates: OpennessMission['dates']) =>
      list({ missions: [mission({ dates })] }).journeys.map(({ id }) => id);
    expect(ids({ kind: 'exact', startsOn: '2016-09-28', endsOn: '2016-10-01' })).toEqual(['visit']);
    expect(ids({ kind: 'exact', startsOn: '2016-09-28', endsOn: '2016-09-30' })).toEqual([]);
    expect(ids({ kind: 'approximate', period: '2016' })).toEqual(['visit']);
    expect(ids({ kind: 'approximate', period: '2016-09' })).toEqual([]);
  });

  it('without days goes by those of its costs, with the deadline unknown; without those it is said apart', () => {
    const unknown = mission({ dates: { kind: 'unknown' } });
    const held = list({ missions: [unknown], costLines: [line({ heldOn: '2016-11-02' })] });
    expect(held.journeys).toMatchObject([{ deadline: { kind: 'unknown' } }]);
    const never = list({ missions: [unknown] });
    expect(never).toMatchObject({ journeys: [], undated: { journeys: [{ id: 'visit' }] } });
  });

  it('took place; of one that nobody noted as such, only that it isn’t on the list is said', () => {
    const planned = mission({ stage: 'preparing' });
    expect(list({ missions: [planned] })).toMatchObject({ journeys: [], unheld: [{ id: 'visit' }] });
    expect(list({ missions: [planned] }, autumn, '2016-10-01')).toMatchObject({ journeys: [], unheld: [] });
    expect(list({ missions: [mission({ stage: 'discontinued' })] })).toMatchObject({
      journeys: [],
      unheld: [],
    });
    const shown = (records: Partial<OpennessRecords>) =>
      list({ missions: [planned], ...records }).journeys.length;
    expect(shown({ participants: [person()] })).toBe(1);
    expect(shown({ costLines: [line()] })).toBe(1);
    expect(shown({ costLines: [line({ kind: 'budget' })] })).toBe(0);
    expect(shown({ costStatements: [statement({ kind: 'not-recorded' })] })).toBe(0);
    expect(shown({ costStatements: [statement({ kind: 'paid-by-other' })] })).toBe(1);
  });

  it('names only those of ours who came, with the office of that time', () => {
    const participants = [
      person({ positionSince: '2018', posts: [{ position: 'rådmand', startsOn: '2014', endsOn: '2017' }] }),
      person({ givenName: 'Bo', positionSince: '2018' }),
      person({ givenName: '', familyName: '', position: 'Overborgmesteren', organisationName: 'Kommunen' }),
      person({ givenName: 'Carl', attendance: 'unknown' }),
      person({ givenName: 'Dora', attendance: 'unknown', invitation: 'declined' }),
      person({ givenName: 'Eva', attendance: 'absent' }),
      person({ givenName: 'Faris', side: 'theirs' }),
    ];
    const [journey] = list({ missions: [mission()], participants }).journeys;
    expect(journey).toMatchObject({ notNoted: 1, guests: 0 });
    const [visitToUs] = list({ missions: [mission({ direction: 'in' })], participants }).journeys;
    expect(visitToUs).toMatchObject({ notNoted: 1, guests: 1 });
    expect(journey?.came).toEqual([
      { name: 'Anne Holm', office: 'rådmand', organisation: '' },
      { name: 'Bo Holm', office: '', organisation: '' },
      { name: 'Overborgmesteren', office: '', organisation: 'Kommunen' },
    ]);
  });

  it('has gifts by their day, else by their mission’s, else by none', () => {
    const there = gift({
      id: 'b',
      changedHandsOn: null,
      missionDates: { kind: 'approximate', period: '2016-10' },
    });
    const records = [
      gift(),
      there,
      gift({ id: 'c', changedHandsOn: null }),
      gift({ id: 'd', changedHandsOn: '2017-01-01' }),
    ];
    const { gifts, undated } = list({ gifts: records });
    expect(gifts).toMatchObject([
      { id: 'gift', deadline: { kind: 'overdue', by: '2016-12-10', days: 53 } },
      { id: 'b', deadline: { kind: 'unknown' } },
    ]);
    expect(undated.gifts).toMatchObject([{ id: 'c' }]);
  });

  it('counts from the journey’s last day, of a month from the last that it can be', () => {
    const deadline = (dates: OpennessMission['dates']) =>
      list({ missions: [mission({ dates })] }, autumn, '2017-01-01').journeys[0]?.deadline;
    expect(deadline({ kind: 'exact', startsOn: '2016-10-09', endsOn: '2016-10-12' })).toMatchObject({
      ...{ kind: 'overdue', by: '2016-12-12', isAtLeast: false },
    });
    expect(deadline({ kind: 'approximate', period: '2016-10' })).toMatchObject({
      ...{ kind: 'overdue', by: '2016-12-31', days: 1, isAtLeast: true },
    });
  });
});
