import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgreementTerm,
  agreementPatch,
  agreementProblems,
  agreementState,
  isInForce,
  runsOutOn,
} from '../../db/domain/agreement';
import { addDays, daysBetween, isDate } from '../../db/domain/dates';

const months = (count: number): AgreementTerm => ({ kind: 'months', months: count });
const agreed = (signedOn: string | null, term: AgreementTerm, terminatedOn: string | null = null) => ({
  ...{ signedOn, term, terminatedOn },
});
const ends = (signedOn: string, count: number) => runsOutOn(agreed(signedOn, months(count)), []);

const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const aTerm: fc.Arbitrary<AgreementTerm> = fc.oneof(
  fc.integer({ min: 1, max: 1_200 }).map(months),
  aDay.map((endsOn) => ({ kind: 'until' as const, endsOn })),
  fc.constant({ kind: 'open' as const }),
);
const anAgreement = fc.record({
  signedOn: fc.option(aDay),
  term: aTerm,
  terminatedOn: fc.option(aDay),
});
const someRenewals = fc.array(
  aDay.map((endsOn) => ({ endsOn })),
  { maxLength: 3 },
);

describe('when an agreement runs out', () => {
  it('is so many months after the day of signing', () => {
    expect(ends('2016-10-10', 36)).toBe('2019-10-10');
    expect(ends('2015-01-31', 1)).toBe('2015-02-28');
    expect(ends('2016-01-31', 1)).toBe('2016-02-29');
    expect(ends('2016-02-29', 12)).toBe('2017-02-28');
    expect(ends('2016-02-29', 48)).toBe('2020-02-29');
    expect(ends('2016-08-31', 6)).toBe('2017-02-28');
    expect(ends('2016-12-31', 2)).toBe('2017-02-28');
  });

  it('is the day agreed on, none without an end, and unknown without a day of signing', () => {
    const until: AgreementTerm = { kind: 'until', endsOn: '2020-06-30' };
    expect(runsOutOn(agreed('2016-10-10', until), [])).toBe('2020-06-30');
    expect(runsOutOn(agreed('2016-10-10', { kind: 'open' }), [{ endsOn: '2030-01-01' }])).toBeNull();
    expect(runsOutOn(agreed(null, months(36)), [{ endsOn: '2030-01-01' }])).toBeNull();
    expect(runsOutOn(agreed(null, until), [])).toBeNull();
  });

  it('is a day that exists, in the month so many months later, on the same date or that month’s last', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 1_200 }), (signedOn, count) => {
        const end = ends(signedOn, count) ?? '';
        expect(isDate(end)).toBe(true);
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(end) - monthOf(signedOn)).toBe(count);
        const isSame = end.slice(8) === signedOn.slice(8);
        const isLast = addDays(end, 1).slice(8) === '01';
        expect(isSame || (isLast && end.slice(8) < signedOn.slice(8))).toBe(true);
      }),
    );
  });

  it('never comes earlier for a later signing or a longer term', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 60 }),
        (signedOn, later, count, more) => {
          const end = ends(signedOn, count) ?? '';
          expect((ends(addDays(signedOn, later), count) ?? '') >= end).toBe(true);
          expect((ends(signedOn, count + more) ?? '') >= end).toBe(true);
        },
      ),
    );
  });

  it('is put off by a renewal and never brought forward', () => {
    fc.assert(
      fc.property(anAgreement, someRenewals, aDay, (agreement, renewals, endsOn) => {
        const before = runsOutOn({ ...agreement, terminatedOn: null }, renewals);
        const after = runsOutOn({ ...agreement, terminatedOn: null }, [...renewals, { endsOn }]);
        const later = before !== null && endsOn > before ? endsOn : before;
        expect(after).toBe(later);
      }),
    );
  });

  it('is at the latest the day of its termination', () => {
    fc.assert(
      fc.property(anAgreement, someRenewals, aDay, (agreement, renewals, terminatedOn) => {
        const agreedEnd = runsOutOn({ ...agreement, terminatedOn: null }, renewals);
        const end = runsOutOn({ ...agreement, terminatedOn }, renewals);
        expect(end).toBe(agreedEnd !== null && agreedEnd < terminatedOn ? agreedEnd : terminatedOn);
      }),
    );
  });
});

describe('what an agreement is on a day', () => {
  const beirut = agreed('2016-10-10', months(36));
  const on = (today: string, agreement = beirut) => agreementState(agreement, [], today);

  it('counts down to its last day, and has run out the day after', () => {
    expect(on('2016-10-09')).toEqual({ kind: 'unsigned', on: '2016-10-10' });
    expect(on('2016-10-10')).toEqual({ kind: 'runs-out', on: '2019-10-10', days: 1095 });
    expect(on('2019-10-01')).toEqual({ kind: 'runs-out', on: '2019-10-10', days: 9 });
    expect(on('2019-10-10')).toEqual({ kind: 'runs-out', on: '2019-10-10', days: 0 });
    expect(on('2019-10-11')).toEqual({ kind: 'ran-out', on: '2019-10-10' });
  });

  it('is terminated from that day on, unless it had run out before', () => {
    const ended = agreed('2016-10-10', months(36), '2017-06-30');
    expect(on('2017-06-29', ended)).toEqual({ kind: 'runs-out', on: '2017-06-30', days: 1 });
    expect(on('2017-06-30', ended)).toEqual({ kind: 'terminated', on: '2017-06-30' });
    expect(on('2024-01-01', ended)).toEqual({ kind: 'terminated', on: '2017-06-30' });
    const late = agreed('2016-10-10', months(36), '2020-01-01');
    expect(on('2021-01-01', late)).toEqual({ kind: 'ran-out', on: '2019-10-10' });
  });

  it('is not signed where no day is known, and in force for good without an end', () => {
    expect(on('2020-01-01', agreed(null, months(36)))).toEqual({ kind: 'unsigned', on: null });
    expect(on('2020-01-01', agreed('2016-10-10', { kind: 'open' }))).toEqual({ kind: 'in-force' });
  });

  it('is in force on exactly the days from signing to the end, the day of termination left out', () => {
    fc.assert(
      fc.property(anAgreement, someRenewals, aDay, (agreement, renewals, today) => {
        const state = agreementState(agreement, renewals, today);
        const end = runsOutOn(agreement, renewals);
        const { signedOn, terminatedOn } = agreement;
        const holds =
          signedOn !== null &&
          signedOn <= today &&
          (end === null || today <= end) &&
          (terminatedOn === null || today < terminatedOn);
        expect(isInForce(state)).toBe(holds);
        const days = state.kind === 'runs-out' ? state.days - daysBetween(today, state.on) : 0;
        expect(days).toBe(0);
      }),
    );
  });
});

describe('what is written of an agreement', () => {
  it('can’t end before it was signed', () => {
    const until: AgreementTerm = { kind: 'until', endsOn: '2016-10-09' };
    expect(agreementProblems(agreed('2016-10-10', until, '2016-10-09'))).toEqual([
      { path: ['term', 'endsOn'], problem: 'end-before-start' },
      { path: ['terminatedOn'], problem: 'end-before-start' },
    ]);
    expect(agreementProblems(agreed(null, until, '2016-01-01'))).toEqual([]);
  });

  it('has months that are whole and at least one', () => {
    for (const count of [0, -1, 1.5, 1_201])
      expect(agreementPatch.safeParse({ term: months(count) }).success).toBe(false);
    expect(agreementPatch.safeParse({ term: months(36) }).success).toBe(true);
  });
});
