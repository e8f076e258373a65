import { describe, expect, it } from 'vitest';
import type { ConflictInput, ConflictItem } from '../../../db/domain/conflicts/input';
import { aMission, anItem, aParticipation, timed } from '../records';
import { aProgramme, at, foundBy } from './programme';

const arabic = at('talk', '09:00', '10:00', { language: 'ar' });

describe('4. a speaker', () => {
  const missing = (item: ConflictItem) => foundBy('no-speaker', { items: [item] });

  it('is needed by workshops and presentations that have a day', () => {
    for (const kind of ['workshop', 'presentation'] as const)
      expect(missing(at('a', '09:00', '10:00', { kind }))).toEqual([
        {
          rule: 'no-speaker',
          severity: 'warn',
          itemIds: ['a'],
          mend: { kind: 'add-speaker', itemId: 'a', participationId: 'p-lea' },
        },
      ]);
    expect(missing(at('a', '09:00', '10:00', { kind: 'meeting' }))).toEqual([]);
    expect(missing(anItem({ kind: 'workshop' }))).toEqual([]);
    expect(missing(anItem({ kind: 'workshop', time: { kind: 'day', day: '2016-05-16' } }))).toHaveLength(1);
  });

  it('is whoever is named so, or takes part and is one on the mission', () => {
    const kind = 'workshop';
    expect(missing(at('a', '09:00', '10:00', { kind, speakerIds: ['p-bo'] }))).toEqual([]);
    expect(missing(at('a', '09:00', '10:00', { kind, participationIds: ['p-lea'] }))).toEqual([]);
    expect(missing(at('a', '09:00', '10:00', { kind, escortIds: ['p-lea'] }))).toHaveLength(1);
  });

  it('who declined is none', () => {
    const participations = [aParticipation({ id: 'p-lea', personId: 'lea', invitation: 'declined' })];
    const items = [at('a', '09:00', '10:00', { kind: 'workshop', speakerIds: ['p-lea'] })];
    expect(foundBy('no-speaker', { items, participations })).toMatchObject([{ mend: null }]);
  });
});

describe('4. an interpreter', () => {
  const missing = (given: Partial<ConflictInput>) => foundBy('no-interpreter', given);

  it('is needed where the language is none of the working ones', () => {
    expect(missing({ items: [arabic] })).toEqual([
      {
        rule: 'no-interpreter',
        severity: 'warn',
        itemIds: ['talk'],
        language: 'ar',
        mend: { kind: 'add-interpreter', itemId: 'talk', participationId: 'p-sami' },
      },
    ]);
    for (const language of ['', 'da', 'en-GB'])
      expect(missing({ items: [{ ...arabic, language }] })).toEqual([]);
    expect(missing({ items: [{ ...arabic, interpreterIds: ['p-bo'] }] })).toEqual([]);
    expect(missing({ items: [{ ...arabic, kind: 'transfer' }] })).toEqual([]);
  });

  it('is offered when exactly one is free: not taken, blocked, away, or one of two', () => {
    const { participations } = aProgramme();
    const second = aParticipation({ id: 'p-nour', personId: 'nour', role: 'interpreter' });
    const offered = (given: Partial<ConflictInput>) =>
      missing({ items: [arabic], ...given }).map(({ mend }) => mend);
    const busy = at('busy', '09:30', '11:00', { participationIds: [], interpreterIds: ['p-sami'] });
    expect(offered({ items: [arabic, busy] })).toEqual([null]);
    expect(offered({ participations: [...participations, second] })).toEqual([null]);
    expect(offered({ items: [arabic, busy], participations: [...participations, second] })).toMatchObject([
      { participationId: 'p-nour' },
    ]);
    const late = participations.map((one) => ({ ...one, arrivesAt: '2016-05-16T09:30' }));
    expect(offered({ participations: late })).toEqual([null]);
    const blocked = { ...{ id: 'b', placeId: null, personId: 'sami', zone: 'Asia/Beirut', reason: '' } };
    const morning = { startsAt: '2016-05-16T08:00', endsAt: '2016-05-16T09:01' };
    expect(offered({ blockedTimes: [{ ...blocked, ...morning }] })).toEqual([null]);
    const call = {
      missionId: 'm',
      missionTitle: 'M',
      itemId: 'call',
      itemTitle: 'Call',
      zone: 'Asia/Beirut',
    };
    const engagement = {
      ...call,
      ...morning,
      kind: 'meeting',
      personIds: ['sami'],
      placeId: null,
      room: '',
    } as const;
    expect(offered({ elsewhere: [engagement] })).toEqual([null]);
  });
});

describe('5. an interpreter without a break', () => {
  const works = (...hours: [string, string][]): ConflictItem[] =>
    hours.map(([from, to], index) => at(`i${index}`, from, to, { interpreterIds: ['p-sami'] }));
  const tired = (items: ConflictItem[]) => foundBy('interpreter-without-break', { items });

  it('works over all items with less than a quarter between them', () => {
    expect(tired(works(['09:00', '10:00'], ['10:14', '11:00'], ['11:30', '12:30']))).toEqual([
      {
        rule: 'interpreter-without-break',
        severity: 'warn',
        itemIds: ['i0', 'i1'],
        personId: 'sami',
        minutes: 120,
        limit: 90,
        mend: null,
      },
    ]);
  });

  it('has one in a quarter, on the way, and within the limit', () => {
    expect(tired(works(['09:00', '10:00'], ['10:15', '11:00']))).toEqual([]);
    expect(tired(works(['09:00', '10:30']))).toEqual([]);
    const [first, way, last] = works(['09:00', '10:00'], ['10:00', '10:30'], ['10:30', '11:30']);
    if (!first || !way || !last) throw new Error('three items were made');
    expect(tired([first, { ...way, kind: 'transfer' }, last])).toEqual([]);
    expect(tired([first, way, last])).toHaveLength(1);
  });

  it('is one who interprets: taking part is no work for others', () => {
    expect(tired([at('a', '09:00', '12:00')])).toEqual([]);
    expect(tired([at('a', '09:00', '12:00', { participationIds: ['p-sami'] })])).toHaveLength(1);
  });
});

describe('10. a day without a meal', () => {
  const workshops = [at('a', '08:00', '10:00'), at('b', '10:30', '13:00'), at('c', '14:00', '16:30')];
  const hungry = (...items: ConflictItem[]) => foundBy('no-meal', { items });

  it('is one of more than eight hours', () => {
    expect(hungry(...workshops)).toEqual([
      {
        rule: 'no-meal',
        severity: 'warn',
        itemIds: ['a', 'b', 'c'],
        day: '2016-05-16',
        minutes: 510,
        mend: null,
      },
    ]);
    expect(hungry(at('a', '08:00', '10:00'), at('b', '14:00', '16:00'))).toEqual([]);
  });

  it('has one in a meal with or without an hour, or free time at noon', () => {
    expect(hungry(...workshops, at('lunch', '13:00', '14:00', { kind: 'reception' }))).toEqual([]);
    expect(hungry(...workshops, at('noon', '13:00', '14:00', { kind: 'free-time' }))).toEqual([]);
    expect(hungry(...workshops, at('pause', '10:00', '10:30', { kind: 'free-time' }))).toHaveLength(1);
    const day = { kind: 'day', day: '2016-05-16' } as const;
    expect(hungry(...workshops, anItem({ id: 'lunch', kind: 'reception', time: day }))).toEqual([]);
  });

  it('takes what nobody is named on for everybody', () => {
    const lunch = at('lunch', '13:00', '14:00', { kind: 'reception', participationIds: [] });
    expect(hungry(...workshops, lunch)).toEqual([]);
    expect(hungry(...workshops, { ...lunch, participationIds: ['p-bo'] })).toHaveLength(1);
    expect(hungry(...workshops.map((item) => ({ ...item, participationIds: [] })))).toHaveLength(1);
  });

  it('is said once for the delegation and once for a group of its own', () => {
    const all = { participationIds: ['p-ann', 'p-sami'] };
    const delegation = workshops.map((item) => ({ ...item, ...all }));
    const alone = at('d', '10:00', '10:20');
    const others = workshops.map((item) => ({ ...item, id: `${item.id}2`, participationIds: ['p-bo'] }));
    expect(hungry(...delegation, alone).map(({ itemIds }) => itemIds)).toEqual([['a', 'b', 'c']]);
    expect(hungry(...delegation, ...others)).toHaveLength(2);
  });

  it('begins and ends where one doesn’t travel', () => {
    expect(hungry(at('a', '14:00', '16:00'), at('flight', '05:00', '13:30', { kind: 'transfer' }))).toEqual(
      [],
    );
  });
});

describe('10. a stretch without a break', () => {
  const restless = (...items: ConflictItem[]) => foundBy('no-break', { items });

  it('is one of more than four hours', () => {
    const items = [at('a', '08:00', '10:00'), at('b', '10:10', '12:30'), at('c', '13:00', '14:00')];
    expect(restless(...items)).toEqual([
      {
        rule: 'no-break',
        severity: 'hint',
        itemIds: ['a', 'b'],
        day: '2016-05-16',
        minutes: 270,
        mend: null,
      },
    ]);
    expect(restless(at('a', '08:00', '10:00'), at('b', '10:10', '12:00'))).toEqual([]);
  });

  it('ends at a quarter’s gap, a meal or free time; a transfer is none', () => {
    const around = (from: string, to: string, given: Partial<ConflictItem> = {}) =>
      restless(at('a', '08:00', from), at('x', from, to, given), at('b', to, '12:30'));
    expect(around('10:00', '10:20', { kind: 'reception' })).toEqual([]);
    expect(around('10:00', '10:20', { kind: 'free-time' })).toEqual([]);
    expect(around('10:00', '10:20', { kind: 'transfer' })).toHaveLength(1);
    expect(restless(at('a', '08:00', '10:00'), at('b', '10:15', '12:30'))).toEqual([]);
  });

  it('isn’t a journey', () => {
    expect(restless(at('flight', '05:00', '13:30', { kind: 'transfer' }))).toEqual([]);
  });
});

describe('11. not confirmed', () => {
  const mission = aMission({
    zone: 'Asia/Beirut',
    dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' },
  });
  const open = (today: string, given: Partial<ConflictItem> = {}) =>
    foundBy('unconfirmed', {
      mission,
      today,
      items: [at('a', '09:00', '10:00', { status: 'requested', ...given })],
    });

  it('is said from the set day on', () => {
    expect(open('2016-05-01')).toEqual([]);
    expect(open('2016-05-02')).toEqual([
      { rule: 'unconfirmed', severity: 'warn', itemIds: ['a'], daysLeft: 14, mend: null },
    ]);
    expect(open('2016-05-16')).toMatchObject([{ daysLeft: 0 }]);
  });

  it('is said under way until the item is past', () => {
    const time = timed('2016-05-18T09:00', '2016-05-18T10:00');
    expect(open('2016-05-18', { time })).toMatchObject([{ daysLeft: -2 }]);
    expect(open('2016-05-19', { time })).toEqual([]);
  });

  it('isn’t said of what needs nobody’s word', () => {
    for (const given of [
      { status: 'confirmed' },
      { status: 'cancelled' },
      { kind: 'free-time' },
      { time: { kind: 'unscheduled' } },
    ] as const)
      expect(open('2016-05-10', given)).toEqual([]);
  });

  it('goes by the first day of the programme while the mission’s days aren’t known', () => {
    const items = [at('a', '09:00', '10:00', { status: 'idea' })];
    expect(foundBy('unconfirmed', { today: '2016-05-10', items })).toMatchObject([{ daysLeft: 6 }]);
  });
});

describe('13. a topic without a workshop', () => {
  const mission = aMission({ topicIds: ['waste', 'transport'] });
  const bare = (...items: ConflictItem[]) => foundBy('topic-without-workshop', { mission, items });

  it('is said once there is a programme', () => {
    expect(bare()).toEqual([]);
    const workshop = anItem({ kind: 'workshop', topicId: 'waste' });
    expect(bare(workshop)).toEqual([
      { rule: 'topic-without-workshop', severity: 'warn', itemIds: [], topicId: 'transport', mend: null },
    ]);
    expect(bare({ ...workshop, kind: 'meeting' })).toHaveLength(2);
    expect(bare(anItem({ id: 'b' }), { ...workshop, status: 'cancelled' })).toHaveLength(2);
  });

  it('names the agreement that promises it, and hints at what only the agreement promises and nobody held', () => {
    const promise = (topicId: string, isHeld = false) => ({
      ...{ topicId, isHeld, agreementId: 'a1', agreementTitle: 'Aftale 2016' },
    });
    const found = (promises: ReturnType<typeof promise>[]) =>
      foundBy('topic-without-workshop', {
        ...{ mission, promises },
        items: [anItem({ kind: 'workshop', topicId: 'waste' })],
      });
    const agreement = { id: 'a1', title: 'Aftale 2016' };
    const all = [promise('waste'), promise('transport'), promise('digital'), promise('extremism', true)];
    expect(found(all)).toMatchObject([
      { severity: 'warn', topicId: 'transport', agreement: { ...agreement, isOwn: true } },
      { severity: 'hint', topicId: 'digital', agreement: { ...agreement, isOwn: false } },
    ]);
    expect(found([promise('digital', true)])).toHaveLength(1);
  });
});
