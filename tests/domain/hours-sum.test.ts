import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingGaps } from '../../db/domain/closing';
import { sumCosts } from '../../db/domain/cost-sum';
import { activities, type HoursLine, type HoursStatement } from '../../db/domain/hours';
import { sumHours } from '../../db/domain/hours-sum';

const visit = { kind: 'mission', id: 'visit' } as const;
const line = (given: Partial<HoursLine> = {}): HoursLine => ({
  ...{ id: 'line', owner: visit, administrationId: 'finance', topicId: null, activity: 'travel' },
  ...{ minutes: 90, workedOn: null, note: '' },
  ...given,
});
const statement = (said: HoursStatement['said'], given: Partial<HoursStatement> = {}): HoursStatement => ({
  ...{ id: 'statement', owner: visit, administrationId: 'finance', topicId: null, said, source: '' },
  ...given,
});
const sum = (given: Partial<Parameters<typeof sumHours>[0]>) =>
  sumHours({ lines: [], statements: [], administrationIds: [], ...given });

describe('hours', () => {
  it('that weren’t recorded aren’t none', () => {
    const beirut = sum({ administrationIds: ['finance'], statements: [statement({ kind: 'not-recorded' })] });
    expect(beirut).toMatchObject({ known: null, isComplete: false });
    expect(beirut.parts).toMatchObject([{ known: null, isNotRecorded: true, isSilent: false }]);
  });

  it('are summed by what they were for; a stated total stands for its lines, an estimate for nothing better', () => {
    const lines = [line(), line({ id: 'l2', activity: 'meetings', minutes: 30 })];
    expect(sum({ lines })).toMatchObject({
      ...{ known: 120, isComplete: true },
      byActivity: [
        { activity: 'travel', minutes: 90 },
        { activity: 'meetings', minutes: 30 },
      ],
    });
    expect(sum({ lines, statements: [statement({ kind: 'known-total', minutes: 600 })] }).known).toBe(600);
    const guess = statement({ kind: 'estimate', minutes: 900, basis: 'two weeks' });
    expect(sum({ lines, statements: [guess] })).toMatchObject({ known: 120, estimated: null });
    expect(sum({ statements: [guess] })).toMatchObject({ known: null, estimated: 900, isComplete: false });
  });

  it('don’t depend on the order, and are those of their parts', () => {
    const administrationId = fc.option(fc.constantFrom('a', 'b'));
    const lines = fc.uniqueArray(
      fc.record<HoursLine>({
        ...{ id: fc.uuid(), owner: fc.constant(visit), administrationId, topicId: fc.constant(null) },
        ...{ activity: fc.constantFrom(...activities), minutes: fc.integer({ min: 1, max: 10_000 }) },
        ...{ workedOn: fc.constant(null), note: fc.constant('') },
      }),
      { selector: ({ id }) => id },
    );
    const statements = fc.uniqueArray(
      fc.record<HoursStatement>({
        ...{ id: fc.uuid(), owner: fc.constant(visit), administrationId, topicId: fc.constant(null) },
        said: fc.oneof(
          fc.nat(10_000).map((minutes) => ({ kind: 'known-total' as const, minutes })),
          fc.nat(10_000).map((minutes) => ({ kind: 'estimate' as const, minutes, basis: 'b' })),
          fc.constant({ kind: 'not-recorded' as const }),
        ),
        source: fc.constant(''),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, statements, (ofLines, ofStatements) => {
        const total = sum({ lines: ofLines, statements: ofStatements });
        expect(sum({ lines: ofLines.toReversed(), statements: ofStatements.toReversed() })).toEqual(total);
        const parts = total.parts.flatMap(({ known }) => known ?? []);
        expect(parts.reduce((all, one) => all + one, 0)).toBe(total.known ?? 0);
        expect(parts.length === 0).toBe(total.known === null);
      }),
    );
  });
});

describe('what must be answered before a mission is closed', () => {
  it('is each administration’s cost and hours of which nothing is said, and rates that are missing', () => {
    const administrationIds = ['finance', 'employment'];
    const dollars = { minor: 100, currency: 'USD', rate: null };
    const costs = sumCosts(
      {
        administrationIds,
        statements: [],
        lines: [
          {
            ...{ id: 'l', owner: visit, kind: 'actual', administrationId: 'finance', funderId: null },
            ...{ topicId: null, category: 'other', what: '', amount: dollars, vat: 'none', vatMinor: null },
            ...{ heldOn: null, bookedOn: null, voucher: '' },
          },
        ],
      },
      'DKK',
    );
    const hours = sum({ administrationIds, statements: [statement({ kind: 'not-recorded' })] });
    expect(closingGaps(costs, hours)).toEqual([
      { kind: 'cost', administrationId: 'employment' },
      { kind: 'rate', administrationId: 'finance', currencies: ['USD'] },
      { kind: 'hours', administrationId: 'employment' },
    ]);
  });

  it('is the mission’s own where no administration takes part', () => {
    const none = { lines: [], statements: [], administrationIds: [] };
    expect(closingGaps(sumCosts(none, 'DKK'), sumHours(none))).toEqual([
      { kind: 'cost', administrationId: null },
      { kind: 'hours', administrationId: null },
    ]);
  });
});
