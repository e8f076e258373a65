import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type InvitationStep,
  type InvitationStepState,
  invitationStepStates,
  standingAfter,
} from '../../db/domain/invitation';
import { attendances, invitationStates, type Participation } from '../../db/domain/participation';
import { mergeParticipations, mergePractical } from '../../db/domain/participation-merging';
import type { PracticalData } from '../../db/domain/practical-data';
import { chainOf } from '../../db/domain/substitution';
import { aParticipation } from './records';

const kept = (given: Partial<Participation> = {}) => aParticipation({ id: 'kept', ...given });
const gone = (given: Partial<Participation> = {}) => aParticipation({ id: 'gone', ...given });
const step = (
  participationId: string,
  state: InvitationStepState,
  happenedOn: string | null = null,
): InvitationStep => ({
  id: `${participationId} ${state} ${happenedOn}`,
  participationId,
  state,
  happenedOn,
  byWhom: '',
  note: '',
});

describe('two participations of one person', () => {
  it('keep what is better known', () => {
    const merged = mergeParticipations(
      kept({ invitation: 'invited', attendance: 'absent', note: 'Vegetar' }),
      gone({
        role: 'speaker',
        invitation: 'accepted',
        attendance: 'attended',
        note: 'Taler fransk',
        arrivesAt: '2016-05-01T10:00',
      }),
      [kept(), gone()],
      [],
    );
    expect(merged).toMatchObject({
      participation: {
        id: 'kept',
        role: 'speaker',
        invitation: 'accepted',
        attendance: 'attended',
        note: 'Vegetar\n\nTaler fransk',
        arrivesAt: '2016-05-01T10:00',
      },
      links: [],
      steps: [],
    });
  });

  it('take the answer of the later day, and write it down behind the steps of both', () => {
    const steps = [
      step('kept', 'invited', '2016-03-01'),
      step('kept', 'declined', '2016-03-20'),
      step('gone', 'invited', '2016-03-02'),
      step('gone', 'accepted', '2016-03-10'),
    ];
    const declined = mergeParticipations(kept({ invitation: 'declined' }), gone(), [kept(), gone()], steps);
    expect([declined.participation.invitation, declined.steps]).toEqual(['declined', []]);
    const unwritten = mergeParticipations(
      kept(),
      gone({ invitation: 'invited' }),
      [kept(), gone()],
      steps.slice(2, 3),
    );
    expect([unwritten.participation.invitation, unwritten.steps]).toEqual(['accepted', ['accepted']]);
  });

  it('who came in their own place come after all', () => {
    const first = kept({ invitation: 'replaced' });
    const second = gone({ invitation: 'accepted', standsInForId: 'kept' });
    const steps = [
      step('kept', 'invited', '2016-03-01'),
      step('kept', 'replaced', '2016-03-09'),
      step('gone', 'accepted', '2016-03-10'),
    ];
    const merged = mergeParticipations(first, second, [first, second], steps);
    expect(merged.participation).toMatchObject({ invitation: 'accepted', standsInForId: null });
    const unanswered = mergeParticipations(
      first,
      gone({ invitation: 'not-invited', standsInForId: 'kept' }),
      [first, second],
      steps.slice(0, 2),
    );
    expect(unanswered.participation.invitation).toBe('invited');
    expect(standingAfter([...steps.slice(0, 2), step('kept', 'invited')]).invitation).toBe('invited');
    expect(unanswered.steps).toEqual(['invited']);
  });

  it('who came again for their own substitute leave the chain where they stood first', () => {
    const all = [
      { id: 'z', standsInForId: null },
      { id: 'kept', standsInForId: 'z' },
      { id: 'b', standsInForId: 'kept' },
      { id: 'gone', standsInForId: 'b' },
    ];
    const merged = mergeParticipations(
      kept({ invitation: 'replaced', standsInForId: 'z' }),
      gone({ standsInForId: 'b' }),
      all,
      [],
    );
    expect(merged.participation).toMatchObject({ standsInForId: 'b', invitation: 'accepted' });
    expect(merged.links).toEqual([{ id: 'b', standsInForId: 'z' }]);
  });

  it('pass their substitute on, who then replaces them', () => {
    const all = [
      kept(),
      gone({ invitation: 'replaced' }),
      aParticipation({ id: 'c', standsInForId: 'gone' }),
    ];
    const merged = mergeParticipations(kept(), gone({ invitation: 'replaced' }), all, []);
    expect(merged.links).toEqual([{ id: 'c', standsInForId: 'kept' }]);
    expect(merged.participation.invitation).toBe('replaced');
    const declined = mergeParticipations(
      kept({ invitation: 'declined' }),
      gone({ invitation: 'invited' }),
      all,
      [],
    );
    expect(declined.participation.invitation).toBe('declined');
  });

  const ids = ['kept', 'gone', 'c', 'd', 'e'];
  /** Chains without circles: everybody comes for one of those before them in some order. */
  const anyChains = fc
    .tuple(fc.shuffledSubarray(ids, { minLength: 5 }), fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }))
    .map(([order, picks]) =>
      order.map((id, index) => ({ id, standsInForId: order.slice(0, index)[picks[index] ?? 0] ?? null })),
    );
  const anySteps = fc.array(
    fc
      .record({
        of: fc.constantFrom('kept', 'gone'),
        state: fc.constantFrom(...invitationStepStates),
        day: fc.constantFrom(null, '2016-03-01', '2016-03-02', '2016-03-03'),
      })
      .map(({ of, state, day }) => step(of, state, day)),
    { maxLength: 6 },
  );
  const anyone = fc.record({
    invitation: fc.constantFrom(...invitationStates),
    attendance: fc.constantFrom(...attendances),
  });

  it('never make a circle, name nobody who is gone, and stand where their steps lead', () => {
    fc.assert(
      fc.property(anyChains, anySteps, anyone, anyone, (all, steps, one, other) => {
        const linkOf = (id: string) => all.find((link) => link.id === id)?.standsInForId ?? null;
        const {
          participation,
          links,
          steps: added,
        } = mergeParticipations(
          kept({ ...one, standsInForId: linkOf('kept') }),
          gone({ ...other, standsInForId: linkOf('gone') }),
          all,
          steps,
        );
        const changed = new Map(
          [...links, participation].map(({ id, standsInForId }) => [id, standsInForId]),
        );
        const after = all
          .filter(({ id }) => id !== 'gone')
          .map((link) => ({
            ...link,
            standsInForId: changed.has(link.id) ? (changed.get(link.id) ?? null) : link.standsInForId,
          }));
        for (const { id, standsInForId } of after) {
          expect(standsInForId).not.toBe('gone');
          expect(chainOf(after, id)[0]?.standsInForId).toBeNull();
        }
        const hasSubstitute = after.some(({ standsInForId }) => standsInForId === 'kept');
        const led = standingAfter([...steps, ...added.map((state) => step('kept', state))]);
        const isAnswered = steps.some(({ state }) => state !== 'attended' && state !== 'absent');
        const isMarked = steps.some(({ state }) => state === 'attended' || state === 'absent');
        const { invitation, attendance } = participation;
        expect({
          isOut: !hasSubstitute || ['declined', 'replaced'].includes(invitation),
          invitation: isAnswered ? led.invitation : invitation,
          attendance: isMarked && attendance !== 'unknown' ? led.attendance : attendance,
          addsNothing: steps.length > 0 || added.length === 0,
        }).toEqual({ isOut: true, invitation, attendance, addsNothing: true });
      }),
    );
  });
});

describe('two sheets of practical data', () => {
  const blank: PracticalData = {
    participationId: 'kept',
    purpose: '',
    endsOn: null,
    passportNumber: '',
    passportCountry: '',
    passportExpires: null,
    visa: 'unknown',
    visaPoints: [],
    diets: [],
    dietNote: '',
    accessNeeds: [],
    accessNote: '',
    emergencyName: '',
    emergencyPhone: '',
    insurance: '',
    clothingSize: '',
    photoConsent: 'not-asked',
  };

  it('fill each other in: needs united, the longer passport, the earlier end, a no that counts', () => {
    const merged = mergePractical(
      {
        ...blank,
        endsOn: '2016-08-01',
        passportNumber: '1',
        passportExpires: '2017-01-01',
        diets: ['halal'],
        photoConsent: 'yes',
        visa: 'needed',
      },
      {
        ...blank,
        participationId: 'gone',
        endsOn: '2016-07-01',
        passportNumber: '2',
        passportCountry: 'LB',
        passportExpires: '2020-01-01',
        diets: ['vegetarian'],
        photoConsent: 'no',
        visa: 'granted',
        emergencyName: 'Bo',
      },
    );
    expect(merged).toEqual({
      ...blank,
      endsOn: '2016-07-01',
      passportNumber: '2',
      passportCountry: 'LB',
      passportExpires: '2020-01-01',
      diets: ['vegetarian', 'halal'],
      photoConsent: 'no',
      visa: 'granted',
      emergencyName: 'Bo',
    });
    expect(mergePractical(merged, blank)).toEqual(merged);
  });
});
