import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../db/domain/dates';
import { type FollowUpState, followUpStates } from '../../db/domain/follow-up';
import { effectivePartner } from '../../db/domain/follow-up-partner';
import { daysWaited, waitingSince } from '../../db/domain/follow-up-waiting';

const change = (state: FollowUpState, on: string) => ({ state, on });
const contact = (direction: 'in' | 'out', on: string) => ({ direction, on });
const partner = { state: 'waiting-partner' } as const;

const day = fc.integer({ min: 0, max: 2_000 }).map((count) => addDays('2014-01-01', count));
const contacts = fc.array(fc.record({ direction: fc.constantFrom('in' as const, 'out' as const), on: day }));
const changes = fc
  .array(fc.record({ state: fc.constantFrom(...followUpStates), on: day }), { minLength: 1 })
  .map((all) => all.sort((a, b) => (a.on < b.on ? -1 : 1)));

describe('waiting for the partner', () => {
  it('begins with the state, and anew with each sign of life from the partner', () => {
    const history = [change('not-started', '2016-05-20'), change('waiting-partner', '2016-06-01')];
    expect(waitingSince(partner, history, [])).toBe('2016-06-01');
    expect(waitingSince(partner, history, [contact('out', '2016-08-01')])).toBe('2016-06-01');
    expect(waitingSince(partner, history, [contact('in', '2016-07-01'), contact('out', '2016-08-01')])).toBe(
      '2016-07-01',
    );
    expect(waitingSince(partner, history, [contact('in', '2016-05-25')])).toBe('2016-06-01');
  });

  it('counts from the last time that it came to wait', () => {
    const history = [
      change('waiting-partner', '2016-06-01'),
      change('in-progress', '2016-09-01'),
      change('waiting-partner', '2016-10-01'),
    ];
    expect(waitingSince(partner, history, [contact('in', '2016-07-01')])).toBe('2016-10-01');
  });

  it('is no waiting in any other state, and unknown without a history', () => {
    for (const state of followUpStates.filter((one) => !one.startsWith('waiting')))
      expect(waitingSince({ state }, [change(state, '2016-06-01')], [])).toBeNull();
    expect(waitingSince(partner, [], [contact('in', '2016-07-01')])).toBeNull();
  });

  it('for a political decision takes no notice of the partner', () => {
    expect(
      waitingSince(
        { state: 'waiting-political' },
        [change('waiting-political', '2016-06-01')],
        [contact('in', '2016-07-01')],
      ),
    ).toBe('2016-06-01');
  });

  it('is the same in whatever order the log is, and what we wrote changes nothing', () => {
    fc.assert(
      fc.property(changes, contacts, fc.nat(), (history, log, turn) => {
        const state = history.at(-1)?.state ?? 'not-started';
        const since = waitingSince({ state }, history, log);
        const at = log.length === 0 ? 0 : turn % log.length;
        expect(waitingSince({ state }, history, [...log.slice(at), ...log.slice(0, at)])).toBe(since);
        expect(
          waitingSince(
            { state },
            history,
            log.filter(({ direction }) => direction === 'in'),
          ),
        ).toBe(since);
      }),
    );
  });

  it('is a day of the history or of the log, never earlier than the state, and another answer never makes it longer', () => {
    fc.assert(
      fc.property(changes, contacts, day, (history, log, heard) => {
        const last = history.at(-1);
        const since = waitingSince({ state: last?.state ?? 'not-started' }, history, log);
        const isWaiting = last?.state.startsWith('waiting') === true;
        expect(since !== null).toBe(isWaiting);
        if (!isWaiting) return;
        const began = history.findLast(
          ({ state }, index) => state === last.state && history[index - 1]?.state !== last.state,
        );
        expect([...history, ...log].map(({ on }) => on)).toContain(since);
        expect((since ?? '') >= (began?.on ?? '')).toBe(true);
        const after = waitingSince(last, history, [...log, contact('in', heard)]);
        expect((after ?? '') >= (since ?? '')).toBe(true);
      }),
    );
  });

  it('takes whole days, none when it begins today or ahead of it', () => {
    expect(daysWaited('2016-06-01', '2016-07-01')).toBe(30);
    expect(daysWaited('2016-07-01', '2016-07-01')).toBe(0);
    expect(daysWaited('2016-07-02', '2016-07-01')).toBe(0);
  });
});

describe('whose it is', () => {
  const none = { own: null, need: null, match: null, agreement: null, mission: null };
  const order = ['own', 'need', 'match', 'agreement', 'mission'] as const;

  it('is what it says itself, else the closest of what it is about', () => {
    expect(effectivePartner(none)).toBeNull();
    expect(effectivePartner({ ...none, mission: 'tripoli' })).toBe('tripoli');
    expect(effectivePartner({ ...none, mission: 'tripoli', agreement: 'beirut' })).toBe('beirut');
  });

  it('never depends on what is further away', () => {
    const maybe = fc.option(fc.constantFrom('beirut', 'tripoli', 'amman'));
    const around = fc.record({ own: maybe, need: maybe, match: maybe, agreement: maybe, mission: maybe });
    fc.assert(
      fc.property(around, around, (one, other) => {
        const closest = order.find((field) => one[field] !== null);
        const further = closest ? order.slice(order.indexOf(closest) + 1) : [];
        const mixed = { ...one, ...Object.fromEntries(further.map((field) => [field, other[field]])) };
        expect(effectivePartner(mixed)).toBe(closest ? one[closest] : null);
      }),
    );
  });
});
