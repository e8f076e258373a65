import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, invitationStepStates, standingAfter, subjectOf } from '../../db/domain/invitation';

const day = fc.constantFrom(null, null, '2016-04-01', '2016-04-02', '2016-04-03');
const steps = fc
  .array(fc.record({ state: fc.constantFrom(...invitationStepStates), happenedOn: day }), { maxLength: 8 })
  .map((written) => written.map((step, index) => ({ ...step, index })));
const step = (state: (typeof invitationStepStates)[number], happenedOn: string | null = null) => ({
  state,
  happenedOn,
});

describe('the steps of an invitation', () => {
  it('are in order of their days, each once, those without a day where they were written', () => {
    fc.assert(
      fc.property(steps, (written) => {
        const ordered = inOrder(written);
        expect(new Set(ordered)).toEqual(new Set(written));
        expect(ordered).toHaveLength(written.length);
        const dated = ordered.flatMap(({ happenedOn, index }) =>
          happenedOn ? `${happenedOn} ${index}` : [],
        );
        expect(dated).toEqual(dated.toSorted());
        const undated = (all: typeof ordered) =>
          [...all.entries()].filter(([, { happenedOn }]) => happenedOn === null);
        expect(undated(ordered)).toEqual(undated(written));
        expect(inOrder(ordered)).toEqual(ordered);
      }),
    );
  });

  it('lead to the last answer and the last word on who came, each by itself', () => {
    const unreplaced = steps.map((written) => written.filter(({ state }) => state !== 'replaced'));
    fc.assert(
      fc.property(unreplaced, (written) => {
        const last = (subject: 'invitation' | 'attendance') =>
          inOrder(written).findLast(({ state }) => subjectOf(state) === subject)?.state;
        expect(standingAfter(written)).toEqual({
          invitation: last('invitation') ?? 'not-invited',
          attendance: last('attendance') ?? 'unknown',
        });
      }),
    );
  });

  it('can be remembered late: an earlier day is no later answer', () => {
    const remembered = [step('accepted', '2016-04-12'), step('invited', '2016-04-02')];
    expect(standingAfter(remembered)).toMatchObject({ invitation: 'accepted' });
    expect(standingAfter([...remembered, step('declined')])).toMatchObject({ invitation: 'declined' });
  });

  it('are over once somebody is replaced, until they answer anew', () => {
    fc.assert(
      fc.property(steps, day, (before, happenedOn) => {
        const replaced = [...before, { ...step('replaced', happenedOn), index: before.length }];
        expect(standingAfter(replaced).invitation).toBe('replaced');
        expect(standingAfter([...replaced, step('accepted', '2016-04-04')]).invitation).toBe('accepted');
      }),
    );
  });
});
