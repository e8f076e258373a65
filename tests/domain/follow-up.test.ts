import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  daysOverdue,
  droppedProblem,
  followUpStates,
  isOpen,
  partyOf,
  stateChange,
} from '../../db/domain/follow-up';
import { followUpsDueSoon, overdueFollowUps } from '../../db/domain/overview';
import { aFollowUp } from './records';

const today = '2016-04-22';

it('is owned by a person rather than an organisation', () => {
  expect(partyOf('p', 'o')).toEqual({ kind: 'person', id: 'p' });
  expect(partyOf(null, 'o')).toEqual({ kind: 'organisation', id: 'o' });
  expect(partyOf(null, null)).toBeNull();
});

it('is open until it is done or dropped', () => {
  expect(followUpStates.filter((state) => !isOpen({ state }))).toEqual(['done', 'dropped']);
});

it('needs a reason to be dropped, and for no other state', () => {
  expect(droppedProblem({ state: 'dropped', droppedReason: ' ' })).toBe('reason-required');
  expect(droppedProblem({ state: 'dropped', droppedReason: 'No staff' })).toBeNull();
  expect(followUpStates.filter((state) => droppedProblem({ state, droppedReason: '' }) !== null)).toEqual([
    'dropped',
  ]);
});

it('counts the days past its due date while it is open', () => {
  expect(daysOverdue({ state: 'waiting-partner', due: '2016-04-14' }, today)).toBe(8);
  expect(daysOverdue({ state: 'waiting-partner', due: today }, today)).toBe(0);
  expect(daysOverdue({ state: 'waiting-partner', due: '2016-04-29' }, today)).toBe(0);
  expect(daysOverdue({ state: 'waiting-partner', due: null }, today)).toBe(0);
  expect(daysOverdue({ state: 'done', due: '2016-04-14' }, today)).toBe(0);
});

const several = [
  aFollowUp({ id: 'undated', title: 'A' }),
  aFollowUp({ id: 'done', state: 'done', due: '2016-01-01' }),
  aFollowUp({ id: 'dropped later', state: 'dropped', due: '2016-03-01' }),
  aFollowUp({ id: 'far off', due: '2016-06-29' }),
  aFollowUp({ id: 'next week', due: '2016-04-29' }),
  aFollowUp({ id: 'today', due: today }),
  aFollowUp({ id: 'yesterday', due: '2016-04-21' }),
  aFollowUp({ id: 'long over', due: '2016-04-14' }),
];

describe('the list', () => {
  it('has the longest overdue first, then what is due, undated and closed', () => {
    expect([...several].sort(byUrgency).map(({ id }) => id)).toEqual([
      'long over',
      'yesterday',
      'today',
      'next week',
      'far off',
      'undated',
      'dropped later',
      'done',
    ]);
  });

  it('is the same from whatever order', () => {
    const sorted = [...several].sort(byUrgency);
    fc.assert(
      fc.property(fc.shuffledSubarray(several, { minLength: several.length }), (shuffled) => {
        expect([...shuffled].sort(byUrgency)).toEqual(sorted);
      }),
    );
  });

  it('gives the overview what is overdue, and what is due soon', () => {
    expect(overdueFollowUps(several, today).map(({ followUp, daysOver }) => [followUp.id, daysOver])).toEqual(
      [
        ['long over', 8],
        ['yesterday', 1],
      ],
    );
    expect(followUpsDueSoon(several, today).map(({ id }) => id)).toEqual(['today', 'next week']);
  });
});

describe('its history', () => {
  it('begins with its first state and gets an entry with each new one', () => {
    const followUp = aFollowUp({ state: 'in-progress' });
    expect(stateChange(null, followUp, today)).toEqual({
      followUpId: 'follow-up',
      state: 'in-progress',
      on: today,
      reason: '',
    });
    expect(stateChange({ state: 'in-progress' }, followUp, today)).toBeNull();
    expect(
      stateChange(followUp, { ...followUp, state: 'dropped', droppedReason: 'No staff' }, today),
    ).toMatchObject({ state: 'dropped', reason: 'No staff' });
  });

  it('leaves an old reason out when it is taken up again', () => {
    const again = aFollowUp({ state: 'in-progress', droppedReason: 'No staff' });
    expect(stateChange({ state: 'dropped' }, again, today)).toMatchObject({ reason: '' });
  });
});
