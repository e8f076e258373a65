import { describe, expect, it } from 'vitest';
import type { ConflictItem, Engagement } from '../../../db/domain/conflicts/input';
import { aMission, anItem, aParticipation, timed } from '../records';
import { aProgramme, at, foundBy } from './programme';

const [ann, bo] = aProgramme().participations;
if (!ann || !bo) throw new Error('the programme has no participants');

describe('1. a person in two items at once', () => {
  const twice = (items: ConflictItem[], participations = [ann, bo]) =>
    foundBy('person-twice', { items, participations });

  it('says which items, who and for how long, once for all of them', () => {
    const both = { participationIds: ['p-ann', 'p-bo'] };
    expect(twice([at('harbour', '10:15', '12:00', both), at('waste', '08:30', '10:30', both)])).toEqual([
      {
        rule: 'person-twice',
        severity: 'block',
        itemIds: ['waste', 'harbour'],
        personIds: ['ann', 'bo'],
        minutes: 15,
        mend: {
          kind: 'move',
          moves: [{ id: 'harbour', time: timed('2016-05-16T10:30', '2016-05-16T12:15') }],
        },
      },
    ]);
  });

  it('leaves out what only touches, is cancelled, has no clock time or other people', () => {
    const other = at('b', '09:00', '12:00');
    const pairs = (item: ConflictItem) => twice([item, other]);
    expect(pairs(at('a', '08:00', '09:00'))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { status: 'cancelled' }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { time: { kind: 'day', day: '2016-05-16' } }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { time: { kind: 'unscheduled' } }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { participationIds: ['p-bo'] }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00'))).toHaveLength(1);
  });

  it('counts whoever has to be there: speakers, interpreters, escort and the members of groups', () => {
    const groups = [{ id: 'track-a', memberIds: ['p-ann'] }];
    for (const given of [
      { speakerIds: ['p-ann'] },
      { interpreterIds: ['p-ann'] },
      { escortIds: ['p-ann'] },
      { groupIds: ['track-a'] },
    ]) {
      const items = [
        at('a', '09:00', '10:00'),
        at('b', '09:30', '10:30', { participationIds: [], ...given }),
      ];
      expect(foundBy('person-twice', { items, groups })).toMatchObject([{ personIds: ['ann'], minutes: 30 }]);
    }
  });

  it('lets two groups go their own ways', () => {
    const groups = [
      { id: 'track-a', memberIds: ['p-ann'] },
      { id: 'track-b', memberIds: ['p-bo'] },
    ];
    const items = ['a', 'b'].map((id) =>
      at(id, '14:00', '15:30', { participationIds: [], groupIds: [`track-${id}`] }),
    );
    expect(foundBy('person-twice', { items, groups })).toEqual([]);
  });

  it('leaves out who declined or was replaced', () => {
    const items = [at('a', '09:00', '10:00'), at('b', '09:30', '10:30')];
    for (const invitation of ['declined', 'replaced'] as const)
      expect(twice(items, [{ ...ann, invitation }])).toEqual([]);
    expect(twice(items, [{ ...ann, invitation: 'tentative' }])).toHaveLength(1);
  });

  it('knows a person who is on the mission twice', () => {
    const asSpeaker = aParticipation({ id: 'p-ann-speaker', personId: 'ann', role: 'speaker' });
    const items = [
      at('a', '09:00', '10:00'),
      at('b', '09:30', '10:30', { participationIds: ['p-ann', 'p-ann-speaker'] }),
    ];
    expect(twice(items, [ann, asSpeaker])).toMatchObject([{ personIds: ['ann'], minutes: 30 }]);
  });

  it('only hints where the one is free time', () => {
    const items = [at('a', '09:00', '10:00'), at('b', '09:30', '10:30', { kind: 'free-time' })];
    expect(twice(items)).toMatchObject([{ severity: 'hint' }]);
  });

  it('moves nothing to another day, nor what goes by a timetable', () => {
    expect(twice([at('a', '08:00', '23:55'), at('b', '09:00', '10:00')])).toMatchObject([{ mend: null }]);
    const flight = at('b', '09:00', '13:00', { kind: 'transfer', endZone: 'Europe/Copenhagen' });
    expect(twice([at('a', '08:00', '09:30'), flight])).toMatchObject([{ mend: null }]);
  });

  it('says nothing about a mission that was given up', () => {
    const mission = aMission({ stage: 'discontinued' });
    expect(
      foundBy('person-twice', { mission, items: [at('a', '09:00', '10:00'), at('b', '09:00', '10:00')] }),
    ).toEqual([]);
  });
});

describe('2. a person in two missions at once', () => {
  const away: Engagement = {
    ...{ missionId: 'tunis', missionTitle: 'Tunis', itemId: 'call', itemTitle: 'Call', kind: 'meeting' },
    ...{ startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T10:00', zone: 'Europe/Copenhagen' },
    ...{ personIds: ['ann', 'bo'], placeId: null, room: '' },
  };

  it('names the other item and the real minutes', () => {
    const items = [at('a', '10:45', '12:00', { participationIds: ['p-bo', 'p-ann'] })];
    const { personIds, placeId, room, kind, ...elsewhere } = away;
    expect(foundBy('person-elsewhere', { items, elsewhere: [away] })).toEqual([
      {
        rule: 'person-elsewhere',
        severity: 'block',
        itemIds: ['a'],
        personIds: ['ann', 'bo'],
        minutes: 15,
        elsewhere,
        mend: null,
      },
    ]);
  });

  it('says nothing of other hours and other people', () => {
    const items = [at('a', '09:00', '10:00')];
    expect(foundBy('person-elsewhere', { items, elsewhere: [away] })).toEqual([]);
    expect(
      foundBy('person-elsewhere', {
        items: [at('a', '10:00', '11:00')],
        elsewhere: [{ ...away, personIds: ['bo'] }],
      }),
    ).toEqual([]);
  });
});

describe('8. a person who is blocked', () => {
  const blocked = (startsAt: string, endsAt: string, reason = 'Udvalgsmøde') => ({
    ...{ id: `${startsAt}-${reason}`, placeId: null, personId: 'ann', zone: 'Europe/Copenhagen' },
    ...{ startsAt: `2016-05-16T${startsAt}`, endsAt: `2016-05-16T${endsAt}`, reason },
  });

  it('names the reason and the minutes, once for each reason', () => {
    const blockedTimes = [blocked('08:00', '08:20'), blocked('08:10', '08:30'), blocked('10:00', '11:00')];
    expect(foundBy('person-blocked', { items: [at('a', '09:00', '10:00')], blockedTimes })).toEqual([
      {
        rule: 'person-blocked',
        severity: 'block',
        itemIds: ['a'],
        personId: 'ann',
        reason: 'Udvalgsmøde',
        minutes: 30,
        mend: { kind: 'take-off', itemId: 'a', participationId: 'p-ann' },
      },
    ]);
  });

  it('takes nobody out of a group for one item, and says nothing of other hours', () => {
    const groups = [{ id: 'g', memberIds: ['p-ann'] }];
    const items = [at('a', '09:00', '10:00', { participationIds: [], groupIds: ['g'] })];
    const blockedTimes = [blocked('08:00', '08:30')];
    expect(foundBy('person-blocked', { items, groups, blockedTimes })).toMatchObject([{ mend: null }]);
    expect(foundBy('person-blocked', { items, groups, blockedTimes: [blocked('12:00', '13:00')] })).toEqual(
      [],
    );
  });
});

describe('9. before someone comes and after they leave', () => {
  const participations = [{ ...ann, arrivesAt: '2016-05-16T12:00', departsAt: '2016-05-18T14:00' }];
  const away = (rule: 'before-arrival' | 'after-departure', item: ConflictItem) =>
    foundBy(rule, { items: [item], participations });

  it('says by how much, and can take them off', () => {
    expect(away('before-arrival', at('a', '11:30', '12:30'))).toEqual([
      {
        rule: 'before-arrival',
        severity: 'block',
        itemIds: ['a'],
        personId: 'ann',
        at: '2016-05-16T12:00',
        minutes: 30,
        mend: { kind: 'take-off', itemId: 'a', participationId: 'p-ann' },
      },
    ]);
    const late = { time: timed('2016-05-18T13:00', '2016-05-18T14:45') };
    expect(away('after-departure', at('a', '', '', late))).toMatchObject([
      { at: '2016-05-18T14:00', minutes: 45 },
    ]);
  });

  it('says nothing while they are there, nor of what brings them', () => {
    expect(away('before-arrival', at('a', '12:00', '13:00'))).toEqual([]);
    expect(away('before-arrival', at('a', '08:00', '12:00', { kind: 'transfer' }))).toEqual([]);
    expect(
      away('after-departure', at('a', '', '', { time: timed('2016-05-18T13:00', '2016-05-18T14:00') })),
    ).toEqual([]);
  });
});

describe('12. who declined or was replaced', () => {
  const gone = { ...ann, invitation: 'replaced' as const };
  const substitute = aParticipation({ id: 'p-eva', personId: 'eva', standsInForId: 'p-ann' });

  it('is taken off, or the substitute comes in their place', () => {
    const items = [at('a', '09:00', '10:00', { participationIds: [], speakerIds: ['p-ann'] })];
    expect(foundBy('not-coming', { items, participations: [gone] })).toEqual([
      {
        rule: 'not-coming',
        severity: 'warn',
        itemIds: ['a'],
        participationId: 'p-ann',
        personId: 'ann',
        invitation: 'replaced',
        substituteId: null,
        mend: { kind: 'take-off', itemId: 'a', participationId: 'p-ann' },
      },
    ]);
    expect(foundBy('not-coming', { items, participations: [gone, substitute] })).toMatchObject([
      {
        substituteId: 'p-eva',
        mend: { kind: 'replace', itemId: 'a', participationId: 'p-ann', substituteId: 'p-eva' },
      },
    ]);
  });

  it('the substitute of a substitute counts, and one who is there already makes place', () => {
    const also = aParticipation({ id: 'p-ole', personId: 'ole', standsInForId: 'p-eva' });
    const chain = [gone, { ...substitute, invitation: 'declined' as const }, also];
    const items = [at('a', '09:00', '10:00', { participationIds: ['p-ann', 'p-ole'] })];
    expect(foundBy('not-coming', { items, participations: chain })).toMatchObject([
      { substituteId: 'p-ole', mend: { kind: 'take-off' } },
    ]);
  });

  it('counts before there is a time, and hints at groups once', () => {
    const groups = [{ id: 'g', memberIds: ['p-ann'] }];
    const item = (id: string) => anItem({ id, groupIds: ['g'] });
    expect(
      foundBy('not-coming', { items: [item('a'), item('b')], groups, participations: [gone] }),
    ).toMatchObject([{ severity: 'hint', itemIds: ['a', 'b'], mend: null }]);
    expect(foundBy('not-coming', { items: [anItem({ participationIds: ['p-ann'] })] })).toEqual([]);
  });
});
