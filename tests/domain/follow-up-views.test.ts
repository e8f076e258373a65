import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDate } from '../../db/domain/dates';
import {
  changedBy,
  daysOverdue,
  type FollowUp,
  type FollowUpChangeOfMany,
  followUpStates,
  isOpen,
} from '../../db/domain/follow-up';
import { type DigestFollowUp, type DigestMeasures, digest } from '../../db/domain/follow-up-digest';
import { type FollowUpInView, followUpViews, groupsOfView, isInView } from '../../db/domain/follow-up-views';
import { aFollowUp } from './records';

const today = '2016-04-22';
const beirut = { id: 'beirut', name: 'Beirut' };
const amman = { id: 'amman', name: 'Amman' };

type Shown = FollowUp & FollowUpInView;

const shown = (given: Partial<Shown> = {}): Shown => ({
  ...aFollowUp(),
  missionTitle: null,
  partner: null,
  waitingSince: null,
  ...given,
});

const near = fc.integer({ min: -60, max: 60 }).map((count) => addDays(today, count));
const person = { kind: 'person', id: 'mette' } as const;
const any: fc.Arbitrary<Shown> = fc
  .record({
    id: fc.uuid(),
    state: fc.constantFrom(...followUpStates),
    due: fc.option(near),
    waitingSince: fc.option(near),
    partner: fc.constantFrom(null, beirut, amman),
    missionId: fc.constantFrom(null, 'one', 'two'),
    topicId: fc.constantFrom(null, 'waste', 'digital', 'removed'),
    ownerHere: fc.constantFrom(null, person, { kind: 'organisation', id: 'mette' } as const),
  })
  .map((given) => shown({ ...given, missionTitle: given.missionId && `Mission ${given.missionId}` }));
const several = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 30 });
const measures = { me: 'mette', today, waitingDays: 30, topicIds: ['waste', 'digital'] };

describe('a view', () => {
  it('shows everything that it is about once, whatever the order it came in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...followUpViews), several, (view, all) => {
        const groups = groupsOfView(view, all, measures);
        const ids = groups.flatMap(({ followUps }) => followUps.map(({ id }) => id));
        expect([...ids].sort()).toEqual(
          all
            .filter((followUp) => isInView(view, followUp, measures))
            .map(({ id }) => id)
            .sort(),
        );
        expect(groupsOfView(view, all.toReversed(), measures)).toEqual(groups);
      }),
    );
  });

  it('of mine has what I am responsible for in person, and nothing while nobody said who I am', () => {
    const mine = shown({ ownerHere: person });
    expect(isInView('mine', mine, measures)).toBe(true);
    expect(isInView('mine', shown({ ownerHere: { kind: 'organisation', id: 'mette' } }), measures)).toBe(
      false,
    );
    expect(isInView('mine', shown({ ownerThere: person }), measures)).toBe(false);
    expect(isInView('mine', mine, { ...measures, me: null })).toBe(false);
    expect(isInView('mine', shown(), { ...measures, me: null })).toBe(false);
  });

  it('of long waits has what waits for the partner for more days than the limit, not for exactly as many', () => {
    const since = (days: number) => shown({ state: 'waiting-partner', waitingSince: addDays(today, -days) });
    expect(isInView('waiting', since(30), measures)).toBe(false);
    expect(isInView('waiting', since(31), measures)).toBe(true);
    expect(isInView('waiting', { ...since(31), state: 'waiting-political' }, measures)).toBe(false);
    expect(isInView('waiting', shown({ state: 'waiting-partner' }), measures)).toBe(false);
  });

  it('by partner has them by name, and what is nobody’s last', () => {
    const all = [
      shown({ id: 'none' }),
      shown({ id: 'b', partner: beirut }),
      shown({ id: 'a', partner: amman }),
    ];
    expect(groupsOfView('by-partner', all, measures).map(({ key, name }) => [key, name])).toEqual([
      ['amman', 'Amman'],
      ['beirut', 'Beirut'],
      ['', null],
    ]);
  });

  it('by mission counts one of a removed mission among those without', () => {
    const all = [shown({ missionId: 'removed', missionTitle: null })];
    expect(groupsOfView('by-mission', all, measures).map(({ key }) => key)).toEqual(['']);
  });

  it('by topic follows the topics’ own order', () => {
    const all = ['digital', null, 'waste'].map((topicId) => shown({ id: `${topicId}`, topicId }));
    expect(groupsOfView('by-topic', all, measures).map(({ key }) => key)).toEqual(['waste', 'digital', '']);
  });

  it('as a board keeps a column for each state', () => {
    expect(groupsOfView('board', [], measures).map(({ key }) => key)).toEqual([...followUpStates]);
  });
});

describe('a change of several', () => {
  const change: fc.Arbitrary<FollowUpChangeOfMany> = fc.oneof(
    fc.record({ kind: fc.constant('state' as const), state: fc.constantFrom(...followUpStates) }),
    fc.record({ kind: fc.constant('due' as const), due: fc.option(near) }),
    fc.record({ kind: fc.constant('owner-here' as const), ownerHere: fc.constantFrom(null, person) }),
    fc.record({
      kind: fc.constant('priority' as const),
      priority: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
    }),
  );

  it('is made once: made again, there is nothing left to change', () => {
    fc.assert(
      fc.property(any, change, (before, made) => {
        const patch = changedBy(before, made);
        expect(patch && changedBy({ ...before, ...patch }, made)).toBeNull();
      }),
    );
  });

  it('moves due dates there and back again, and gives none to what has none', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -400, max: 400 }), (before, days) => {
        const patch = changedBy(before, { kind: 'shift-due', days });
        expect(isDate(patch?.due ?? '')).toBe(before.due !== null && days !== 0);
        const moved = { ...before, ...patch };
        expect({ ...moved, ...changedBy(moved, { kind: 'shift-due', days: -days }) }.due).toBe(before.due);
      }),
    );
  });

  it('to another state takes the old reason away', () => {
    const dropped = aFollowUp({ state: 'dropped', droppedReason: 'Ingen svarer' });
    expect(changedBy(dropped, { kind: 'state', state: 'in-progress' })).toEqual({
      state: 'in-progress',
      droppedReason: '',
    });
  });
});

describe('the weekly digest', () => {
  const told = (given: Partial<DigestFollowUp> = {}): DigestFollowUp => ({
    ...aFollowUp(),
    ownerHereName: null,
    ownerThereName: null,
    partnerName: null,
    waitingSince: null,
    closedOn: null,
    ...given,
  });
  const all: DigestMeasures = { today, waitingDays: 30, ownerId: null };
  const sectionsOf = (followUps: readonly DigestFollowUp[], of = all) =>
    digest(followUps, of).map(({ section, lines }) => [section, lines.map(({ id }) => id)]);

  it('has each part in its own order, and leaves out the parts that have nothing', () => {
    expect(
      sectionsOf([
        told({ id: 'over by 1', due: '2016-04-21' }),
        told({ id: 'over by 8', due: '2016-04-14' }),
        told({ id: 'today', due: today }),
        told({ id: 'in six days', due: '2016-04-28' }),
        told({ id: 'in a week', due: '2016-04-29' }),
        told({ id: 'waits long', state: 'waiting-partner', waitingSince: '2016-02-01' }),
        told({ id: 'waits longer', state: 'waiting-partner', waitingSince: '2016-01-01' }),
        told({ id: 'ring today', nextContactOn: today }),
        told({ id: 'should have rung', nextContactOn: '2016-04-01' }),
        told({ id: 'ring in a week', nextContactOn: '2016-04-29' }),
        told({ id: 'nothing', state: 'in-progress' }),
        told({ id: 'done', state: 'done', closedOn: '2016-04-15' }),
        told({ id: 'done before', state: 'done', closedOn: '2016-04-14' }),
      ]),
    ).toEqual([
      ['overdue', ['over by 8', 'over by 1']],
      ['due', ['today', 'in six days']],
      ['waiting', ['waits longer', 'waits long']],
      ['contact', ['should have rung', 'ring today']],
      ['closed', ['done']],
    ]);
    expect(digest([], all)).toEqual([]);
  });

  it('says the rest on the same line instead of asking twice', () => {
    const [section] = digest(
      [
        told({
          due: '2016-04-14',
          state: 'waiting-partner',
          waitingSince: '2016-01-23',
          nextContactOn: '2016-04-25',
          nextStep: 'Ring til dem',
        }),
      ],
      all,
    );
    expect(section).toMatchObject({
      section: 'overdue',
      lines: [
        { daysOver: 8, daysWaiting: 90, contactOn: '2016-04-25', nextStep: 'Ring til dem', closed: null },
      ],
    });
  });

  it('of one person has only what they are responsible for', () => {
    const mine = told({ id: 'mine', due: '2016-04-01', ownerHere: person });
    const theirs = told({
      id: 'theirs',
      due: '2016-04-01',
      ownerHere: { kind: 'organisation', id: 'mette' },
    });
    expect(sectionsOf([mine, theirs], { ...all, ownerId: 'mette' })).toEqual([['overdue', ['mine']]]);
  });

  const tellable = any.chain((followUp) =>
    fc
      .record({ nextContactOn: fc.option(near), closedOn: near })
      .map(({ nextContactOn, closedOn }) =>
        told({ ...followUp, nextContactOn, closedOn: isOpen(followUp) ? null : closedOn }),
      ),
  );

  it('tells each at most once, and leaves none out that is overdue, due or waits too long', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tellable, { selector: ({ id }) => id, maxLength: 30 }), (followUps) => {
        const ids = digest(followUps, all).flatMap(({ lines }) => lines.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const pressing = followUps.filter((followUp) => {
          const isLate = daysOverdue(followUp, today) > 0;
          return isLate || (isOpen(followUp) && followUp.due !== null && followUp.due <= addDays(today, 6));
        });
        expect(ids).toEqual(expect.arrayContaining(pressing.map(({ id }) => id)));
      }),
    );
  });
});
