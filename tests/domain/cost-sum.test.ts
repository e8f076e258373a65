import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CostLine,
  type CostStatement,
  costCategories,
  costKinds,
  vatStates,
} from '../../db/domain/cost';
import { type CostRecords, inOfficeCurrency, isWhole, sumCosts } from '../../db/domain/cost-sum';
import { counted, isCovered } from '../../db/domain/counted';

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
const topicId = fc.option(fc.constantFrom('waste', 'digital'));
const sum = (given: Partial<CostRecords>) =>
  sumCosts({ lines: [], statements: [], administrationIds: [], ...given }, 'DKK');

describe('the Beirut case', () => {
  const total = sum({
    administrationIds: ['finance', 'employment'],
    statements: [
      statement({ kind: 'known-total', amount: dkk(2_092_400) }),
      statement(
        { kind: 'paid-by-other' },
        { id: 's2', administrationId: 'employment', funderId: 'ministry' },
      ),
    ],
  });
  it('is one administration’s part, and the other’s is paid by another with no amount stated', () => {
    expect(total).toMatchObject({ known: 2_092_400, estimated: null, isComplete: false });
    expect(total.parts).toEqual([
      {
        ...{ administrationId: 'finance', known: 2_092_400, estimated: null, withoutRate: [] },
        ...{ isNotRecorded: false, paidBy: [], isSilent: false },
      },
      {
        ...{ administrationId: 'employment', known: null, estimated: null, withoutRate: [] },
        ...{ isNotRecorded: false, paidBy: ['ministry'], isSilent: false },
      },
    ]);
  });
});

describe('a sum', () => {
  it('of nothing is unknown, not zero', () => {
    expect(sum({})).toMatchObject({ known: null, isComplete: false, parts: [] });
    expect(sum({ administrationIds: ['finance'] }).parts).toMatchObject([{ known: null, isSilent: true }]);
    expect(sum({ lines: [line({ amount: dkk(0) })] })).toMatchObject({ known: 0, isComplete: true });
  });

  it('takes a stated total for the lines below it, and says where they differ', () => {
    const statements = [statement({ kind: 'known-total', amount: dkk(500) })];
    const lines = [line(), line({ id: 'l2', amount: dkk(150), category: 'meals' })];
    expect(sum({ lines, statements })).toMatchObject({
      known: 500,
      differences: [{ statementId: 'statement', stated: 500, lines: 250 }],
      byCategory: [{ category: null, known: 500 }],
    });
    const ofMeals = [
      statement({ kind: 'known-total', amount: dkk(150) }, { id: 'meals', category: 'meals' }),
    ];
    expect(sum({ lines, statements: ofMeals })).toMatchObject({ known: 250, differences: [] });
    // A total of everything overrules one of a part, and a later one an earlier.
    expect(sum({ lines, statements: [...statements, ...ofMeals] }).known).toBe(500);
    const later = statement({ kind: 'known-total', amount: dkk(600) }, { id: 'statement-2' });
    expect(sum({ lines, statements: [later, ...statements] }).known).toBe(600);
  });

  it('leaves out exactly the lines that a stated total covers', () => {
    const total = (given: Partial<CostStatement> = {}) =>
      statement({ kind: 'known-total', amount: dkk(1000) }, given);
    const estimate = statement({ kind: 'estimate', amount: dkk(1000), basis: 'x' });
    expect(isCovered(line(), [total()])).toBe(true);
    expect(isCovered(line(), [total({ category: 'transport' })])).toBe(true);
    expect(isCovered(line(), [total({ category: 'meals' })])).toBe(false);
    expect(isCovered(line(), [total({ topicId: 'waste' })])).toBe(false);
    expect(isCovered(line({ topicId: 'waste' }), [total()])).toBe(true);
    expect(isCovered(line(), [total({ administrationId: null })])).toBe(false);
    expect(isCovered(line(), [total({ owner: { kind: 'cooperation', id: 'visit' } })])).toBe(false);
    expect(isCovered(line(), [estimate, statement({ kind: 'not-recorded' })])).toBe(false);
    fc.assert(
      fc.property(
        fc.array(fc.record({ category: fc.constantFrom(...costCategories), topicId }), { maxLength: 5 }),
        fc.array(
          fc.record({
            category: fc.constantFrom(...costCategories, null),
            topicId,
            said: fc.constantFrom<CostStatement['said']>(
              { kind: 'known-total', amount: dkk(7) },
              { kind: 'not-recorded' },
            ),
          }),
          { maxLength: 4 },
        ),
        (givenLines, givenStatements) => {
          const lines = givenLines.map((given, index) => line({ ...given, id: `l${index}` }));
          const statements = givenStatements.map(({ said, ...given }, index) =>
            statement(said, { ...given, id: `s${index}` }),
          );
          expect(counted(lines, statements).lines).toEqual(
            lines.filter((one) => !isCovered(one, statements)),
          );
        },
      ),
    );
  });

  it('counts an estimate only where nothing better is known', () => {
    const guess = statement({ kind: 'estimate', amount: dkk(900), basis: 'last year' });
    expect(sum({ statements: [guess] })).toMatchObject({ known: null, estimated: 900, isComplete: false });
    expect(sum({ statements: [guess], lines: [line()] })).toMatchObject({ known: 100, estimated: null });
    const total = statement({ kind: 'known-total', amount: dkk(700) }, { id: 's2' });
    expect(sum({ statements: [guess, total] })).toMatchObject({ known: 700, estimated: null });
  });

  it('keeps a foreign amount without a rate in its own currency', () => {
    const dollars = { minor: 10_050, currency: 'USD', rate: null };
    const foreign = sum({ lines: [line(), line({ id: 'l2', amount: dollars })] });
    expect(foreign).toMatchObject({ known: 100, withoutRate: [{ currency: 'USD', minor: 10_050 }] });
    expect(foreign.isComplete).toBe(false);
    const converted = { ...dollars, rate: { value: '6.85', on: '2016-10-10' } };
    expect(sum({ lines: [line({ amount: converted })] })).toMatchObject({ known: 68_843, isComplete: true });
  });

  it('keeps budget and account apart', () => {
    const lines = [line({ kind: 'budget', amount: dkk(900) }), line({ id: 'l2' })];
    const records = { lines, statements: [statement({ kind: 'not-recorded' })], administrationIds: [] };
    expect(sumCosts(records, 'DKK', 'budget')).toMatchObject({ known: 900, isComplete: true });
    expect(sumCosts(records, 'DKK')).toMatchObject({ known: 100, isComplete: false });
  });
});

describe('a rate', () => {
  it.each([
    [{ minor: 100, currency: 'JPY', rate: { value: '0.0625', on: '2016-10-10' } }, 625],
    [{ minor: 1_000, currency: 'KWD', rate: { value: '22.5', on: '2016-10-10' } }, 2_250],
    [{ minor: 1, currency: 'USD', rate: { value: '0.5', on: '2016-10-10' } }, 1],
    [{ minor: 1, currency: 'USD', rate: { value: '0.4999999', on: '2016-10-10' } }, 0],
  ])('converts %o by the digits of both currencies', (amount, expected) => {
    expect(inOfficeCurrency(amount, 'DKK')).toBe(expected);
  });

  it('is exact for the largest amounts', () => {
    const amount = { minor: 999_999_999_999, currency: 'EUR', rate: { value: '7.4607', on: '2016-10-10' } };
    expect(inOfficeCurrency(amount, 'DKK')).toBe(7_460_699_999_993);
  });
});

const administrationId = fc.option(fc.constantFrom('a', 'b', 'c'));
const owner = fc.constantFrom(
  visit,
  { kind: 'mission', id: 'other' } as const,
  { kind: 'cooperation', id: 'visit' } as const,
);
const anAmount = fc.record({
  minor: fc.integer({ min: 0, max: 10_000_000 }),
  currency: fc.constantFrom('DKK', 'USD', 'JPY'),
  rate: fc.option(
    fc.record({ value: fc.constantFrom('6.85', '0.0625', '1'), on: fc.constant('2016-10-10') }),
  ),
});
const lines = fc.uniqueArray(
  fc.record<CostLine>({
    ...{
      id: fc.uuid(),
      owner,
      kind: fc.constantFrom(...costKinds),
      administrationId,
      funderId: fc.constant(null),
    },
    ...{ topicId, category: fc.constantFrom(...costCategories), what: fc.constant(''), amount: anAmount },
    ...{ vat: fc.constantFrom(...vatStates), vatMinor: fc.constant(null), heldOn: fc.constant(null) },
    ...{ bookedOn: fc.constant(null), voucher: fc.constant('') },
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const statements = fc.uniqueArray(
  fc.record<CostStatement>({
    ...{ id: fc.uuid(), owner, administrationId, funderId: fc.option(fc.constantFrom('m', 'n')), topicId },
    category: fc.option(fc.constantFrom(...costCategories)),
    said: fc.oneof(
      anAmount.map((amount) => ({ kind: 'known-total' as const, amount })),
      anAmount.map((amount) => ({ kind: 'estimate' as const, amount, basis: 'b' })),
      fc.constant({ kind: 'not-recorded' as const }),
      fc.constant({ kind: 'paid-by-other' as const }),
    ),
    source: fc.constant(''),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const records = fc.record({
  lines,
  statements,
  administrationIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'd')),
});

describe('sums', () => {
  it('don’t depend on the order in which things were entered', () => {
    fc.assert(
      fc.property(records, (given) => {
        const turned = {
          ...given,
          lines: given.lines.toReversed(),
          statements: given.statements.toReversed(),
        };
        expect(sumCosts(turned, 'DKK')).toEqual(sumCosts(given, 'DKK'));
      }),
    );
  });

  it('are those of their parts, and of their categories', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...costKinds), (given, kind) => {
        const total = sumCosts(given, 'DKK', kind);
        const add = (numbers: (number | null)[]) =>
          numbers.every((one) => one === null)
            ? null
            : numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(add(total.parts.map(({ known }) => known))).toBe(total.known);
        expect(add(total.parts.map(({ estimated }) => estimated))).toBe(total.estimated);
        expect(add(total.byCategory.map(({ known }) => known))).toBe(total.known);
      }),
    );
  });

  it('aren’t whole while anything is unknown, and never take an unknown for zero', () => {
    fc.assert(
      fc.property(records, (given) => {
        const total = sumCosts(given, 'DKK');
        expect(total.isComplete).toBe(total.parts.length > 0 && total.parts.every(isWhole));
        const entered = [...given.lines.filter(({ kind }) => kind === 'actual'), ...given.statements];
        const unentered = total.parts.filter(
          ({ administrationId: of }) => !entered.some((one) => one.administrationId === of),
        );
        for (const { known, isSilent } of unentered) expect([known, isSilent]).toEqual([null, true]);
        // Saying that something isn't known changes no figure, but the sum says so.
        const doubted = sumCosts(
          { ...given, statements: [...given.statements, statement({ kind: 'not-recorded' }, { id: 'zz' })] },
          'DKK',
        );
        expect([doubted.known, doubted.estimated, doubted.isComplete]).toEqual([
          total.known,
          total.estimated,
          false,
        ]);
      }),
    );
  });

  it('stay what they are when a foreign amount without a rate is entered, which is told apart', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 1e6 }), (given, minor) => {
        const foreign = line({
          id: 'zz',
          administrationId: 'z',
          amount: { minor, currency: 'GBP', rate: null },
        });
        const before = sumCosts(given, 'DKK');
        const after = sumCosts({ ...given, lines: [...given.lines, foreign] }, 'DKK');
        expect(after.known).toBe(before.known);
        expect(after.withoutRate).toContainEqual({ currency: 'GBP', minor });
        expect(after.isComplete).toBe(false);
      }),
    );
  });

  it('of two administrations’ records are the sums of each', () => {
    fc.assert(
      fc.property(records, (given) => {
        const of = (ids: (string | null)[]) =>
          sumCosts(
            {
              lines: given.lines.filter((one) => ids.includes(one.administrationId)),
              statements: given.statements.filter((one) => ids.includes(one.administrationId)),
              administrationIds: [],
            },
            'DKK',
          ).known;
        const both = [of(['a', null]), of(['b', 'c'])];
        const expected = both.every((one) => one === null) ? null : (both[0] ?? 0) + (both[1] ?? 0);
        expect(sumCosts({ ...given, administrationIds: [] }, 'DKK').known).toBe(expected);
      }),
    );
  });
});
