import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../../db/domain/item-location';
import { isLive, type ProgrammeItem, zoneOfItem } from '../../db/domain/programme';
import { attendanceOn } from '../../db/domain/programme-attendance';
import {
  changesBetween,
  changesFor,
  type FieldChange,
  type ItemMoment,
  isUnchanged,
  type ProgrammeChanges,
} from '../../db/domain/programme-changes';
import type { ProgrammeRecords } from '../../db/domain/programme-records';
import { toInstant } from '../../db/domain/zones';
import { aParticipant, aProgramme, someProgramme } from './programmes';
import { aMission, anItem, timed } from './records';

const morning = timed('2016-05-17T09:00', '2016-05-17T10:00');
const noon = timed('2016-05-17T12:00', '2016-05-17T13:00');
const isOut = (item: ProgrammeItem) => isLive(item) && item.time.kind !== 'unscheduled';

/** What a programme says of an item, field by field, as changes name them. */
type Said = Record<string, unknown>;

function said(item: ProgrammeItem, records: ProgrammeRecords): Said {
  const zone = zoneOfItem(item, records.mission);
  const place = records.places.find(({ id }) => id === item.placeId);
  const english = item.texts.find(({ language }) => language === 'en');
  return {
    moment: shownAt({ time: item.time, zone, endZone: item.endZone ?? zone }),
    kind: item.kind,
    'title da': item.title,
    'title en': english?.title ?? '',
    'publicNote da': item.publicNote,
    'publicNote en': english?.publicNote ?? '',
    status: item.status,
    place: [place?.name, item.place, place?.address, place?.city].filter(Boolean).join(', '),
    host: records.hosts.find(({ id }) => id === item.hostId)?.name ?? '',
    topic: item.topicId,
    language: item.language,
    responsible: records.people.find(({ id }) => id === item.responsibleId)?.givenName ?? '',
    internalNote: item.internalNote,
    people: peopleOf(attendanceOn(item, records)),
  };
}

/** A whole day is the same day in every zone. */
const shownAt = (moment: ItemMoment) => (moment.time.kind === 'timed' ? moment : { time: moment.time });

const peopleOf = (all: readonly { participationId: string; role: string }[]) =>
  all.map(({ participationId, role }) => `${participationId} ${role}`).sort();

const programmeOf = (records: ProgrammeRecords) =>
  new Map(records.items.filter(isOut).map((item) => [item.id, said(item, records)]));

const nameOf = (change: FieldChange) =>
  'language' in change ? `${change.field} ${change.language}` : change.field;

/** Carries changes out on what a programme said, using nothing but what they tell. */
function applied(before: Map<string, Said>, changes: ProgrammeChanges, after: ProgrammeRecords) {
  const now = new Map([...before].map(([id, own]) => [id, { ...own }]));
  for (const { item } of changes.dropped) now.delete(item.id);
  for (const { item } of changes.added) now.set(item.id, said(item, after));
  for (const move of changes.moved) {
    expect(now.get(move.item.id)?.moment).toEqual(shownAt(move.before));
    Object.assign(now.get(move.item.id) ?? {}, { moment: shownAt(move.after) });
  }
  for (const { item, fields } of changes.changed)
    for (const change of fields) {
      const own = now.get(item.id) ?? {};
      if (change.field === 'people') {
        const gone = peopleOf(change.before);
        own.people = [
          ...(own.people as string[]).filter((one) => !gone.includes(one)),
          ...peopleOf(change.after),
        ].sort();
        continue;
      }
      const name = nameOf(change);
      own[name] = isDeepStrictEqual(own[name], change.before) ? change.after : 'told of another value';
    }
  return now;
}

describe('what changed between two programmes', () => {
  it('makes the one into the other', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, (before, after) => {
        const changes = changesBetween(before, after);
        expect(applied(programmeOf(before), changes, after)).toEqual(programmeOf(after));
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing between a programme and itself', () => {
    fc.assert(
      fc.property(someProgramme, (records) => {
        const copy = JSON.parse(JSON.stringify(records)) as ProgrammeRecords;
        expect(isUnchanged(changesBetween(records, copy))).toBe(true);
        expect(isUnchanged(changesFor('a', records, copy))).toBe(true);
      }),
    );
  });

  it('is the same the other way round, with added for dropped', () => {
    const opposite = {
      deleted: 'new',
      unscheduled: 'scheduled',
      cancelled: 'reinstated',
      left: 'joined',
    } as const;
    fc.assert(
      fc.property(
        someProgramme,
        someProgramme,
        fc.constantFrom(undefined, 'a', 'd'),
        (one, other, person) => {
          const between = (before: ProgrammeRecords, after: ProgrammeRecords) =>
            person ? changesFor(person, before, after) : changesBetween(before, after);
          const [there, back] = [between(one, other), between(other, one)];
          expect(there.added).toEqual(back.dropped.map(({ item, how }) => ({ item, how: opposite[how] })));
          const ids = (all: readonly { item: ProgrammeItem }[]) => all.map(({ item }) => item.id).sort();
          expect(ids(there.moved)).toEqual(ids(back.moved));
          expect(ids(there.changed)).toEqual(ids(back.changed));
          for (const { item, fields } of there.changed) {
            const mirrored = back.changed.find((change) => change.item.id === item.id)?.fields ?? [];
            expect(fields).toEqual(
              mirrored.map((change) => ({ ...change, before: change.after, after: change.before })),
            );
          }
        },
      ),
    );
  });

  it('is told in the order of time', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, (before, after) => {
        const changes = changesBetween(before, after);
        const starts = (all: readonly { item: ProgrammeItem }[], { mission }: ProgrammeRecords) =>
          all.map(({ item }) => {
            const local = item.time.kind === 'timed' ? item.time.startsAt : '';
            const day = item.time.kind === 'day' ? `${item.time.day}T00:00` : local;
            return toInstant(day, zoneOfItem(item, mission));
          });
        for (const list of [changes.added, changes.moved, changes.changed]) {
          const instants = starts(list, after);
          expect(instants).toEqual([...instants].sort((a, b) => a - b));
        }
        const gone = starts(changes.dropped, before);
        expect(gone).toEqual([...gone].sort((a, b) => a - b));
      }),
    );
  });

  it('tells what was dropped and why, and what came', () => {
    const before = aProgramme({
      items: ['deleted', 'cancelled', 'unscheduled'].map((id) => anItem({ id, time: morning })),
    });
    const after = aProgramme({
      items: [
        anItem({ id: 'cancelled', time: { kind: 'unscheduled' }, status: 'cancelled' }),
        anItem({ id: 'unscheduled' }),
        anItem({ id: 'new', time: noon }),
        anItem({ id: 'only in the tray' }),
      ],
    });
    const { added, dropped, moved, changed } = changesBetween(before, after);
    expect(dropped.map(({ item, how }) => `${item.id} ${how}`)).toEqual([
      'cancelled cancelled',
      'deleted deleted',
      'unscheduled unscheduled',
    ]);
    expect(added.map(({ item, how }) => `${item.id} ${how}`)).toEqual(['new new']);
    expect([moved, changed]).toEqual([[], []]);
    expect(changesBetween(after, before).added.map(({ how }) => how)).toEqual([
      'reinstated',
      'new',
      'scheduled',
    ]);
  });

  it('says both of an item that was moved and changed', () => {
    const before = aProgramme({ items: [anItem({ time: morning, title: 'Byrådet' })] });
    const item = anItem({ time: noon, title: 'Borgmesteren' });
    expect(changesBetween(before, aProgramme({ items: [item] }))).toEqual({
      added: [],
      dropped: [],
      moved: [
        {
          item,
          before: { time: morning, zone: 'Asia/Beirut', endZone: 'Asia/Beirut' },
          after: { time: noon, zone: 'Asia/Beirut', endZone: 'Asia/Beirut' },
        },
      ],
      changed: [
        { item, fields: [{ field: 'title', language: 'da', before: 'Byrådet', after: 'Borgmesteren' }] },
      ],
    });
  });

  it('moves items when the mission gets another zone, but not those that say their own', () => {
    const items = [anItem({ id: 'here', time: morning }), anItem({ id: 'own', time: morning, zone: 'UTC' })];
    const before = aProgramme({ items, mission: aMission({ zone: '' }) });
    const { moved } = changesBetween(before, aProgramme({ items }));
    expect(moved.map(({ item, before: { zone } }) => [item.id, zone])).toEqual([
      ['here', 'Europe/Copenhagen'],
    ]);
    const said = aProgramme({ items: [anItem({ id: 'here', time: morning, zone: 'Asia/Beirut' })] });
    expect(
      isUnchanged(changesBetween(aProgramme({ items: [anItem({ id: 'here', time: morning })] }), said)),
    ).toBe(true);
  });

  it('tells texts of the languages that the mission had and has', () => {
    const item = (title: string) =>
      anItem({ time: morning, texts: [{ language: 'ar', title, publicNote: '' }] });
    const arabic = aMission({ zone: 'Asia/Beirut', languages: ['da', 'ar'] });
    const [before, after] = [item('بلدية'), item('بيروت')].map((one) =>
      aProgramme({ items: [one], mission: arabic }),
    ) as [ProgrammeRecords, ProgrammeRecords];
    expect(changesBetween(before, after).changed[0]?.fields).toEqual([
      { field: 'title', language: 'ar', before: 'بلدية', after: 'بيروت' },
    ]);
    const danish = { ...after, mission: aMission({ zone: 'Asia/Beirut', languages: ['da'] }) };
    expect(isUnchanged(changesBetween(before, danish))).toBe(true);
  });
});

describe('where an item is', () => {
  const hall = { id: 'hall', name: 'Rådhuset', address: 'Weygand Street 3', city: 'Beirut' };
  it.each([
    [{ placeId: null, place: 'Lobbyen' }, 'Lobbyen'],
    [{ placeId: null, place: '' }, ''],
    [{ placeId: 'hall', place: '3' }, 'Rådhuset, 3, Weygand Street 3, Beirut'],
    [{ placeId: 'hall', place: 'Rådhuset' }, 'Rådhuset, Weygand Street 3, Beirut'],
    [{ placeId: 'gone', place: 'Sal 3' }, 'Sal 3'],
  ])('is said in one line: %j', (item, line) => {
    expect(locationOf(item, [hall])).toBe(line);
  });

  it('says the city once', () => {
    const place = { ...hall, address: 'Weygand Street 3, Beirut' };
    expect(locationOf({ placeId: 'hall', place: '' }, [place])).toBe('Rådhuset, Weygand Street 3, Beirut');
    expect(locationOf({ placeId: 'hall', place: '' }, [{ ...hall, address: 'Rytmevej 1', city: 'Ry' }])).toBe(
      'Rådhuset, Rytmevej 1, Ry',
    );
  });
});

describe('what changed for one person', () => {
  const [ida, rana, omar] = ['ida', 'rana', 'omar'].map((id) => aParticipant({ id })) as [
    ReturnType<typeof aParticipant>,
    ReturnType<typeof aParticipant>,
    ReturnType<typeof aParticipant>,
  ];
  const group = (memberIds: string[]) => [{ id: 'group', missionId: 'mission', name: 'Affald', memberIds }];
  const how = ({ added, dropped }: ProgrammeChanges) => [...added, ...dropped].map((one) => one.how);

  it('is nothing for somebody who is on no item', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, (before, after) => {
        expect(isUnchanged(changesFor('nobody', before, after))).toBe(true);
      }),
    );
  });

  it('is never more than what changed for all, and nothing internal', () => {
    fc.assert(
      fc.property(someProgramme, someProgramme, (before, after) => {
        const all = changesBetween(before, after);
        const own = changesFor('a', before, after);
        const ids = (list: readonly { item: ProgrammeItem }[]) => list.map(({ item }) => item.id);
        expect(ids(all.moved)).toEqual(expect.arrayContaining(ids(own.moved)));
        expect(ids(all.changed)).toEqual(expect.arrayContaining(ids(own.changed)));
        const fields = own.changed.flatMap((change) => change.fields);
        const internal = fields.filter(({ field }) => field === 'internalNote' || field === 'responsible');
        const people = fields
          .filter((change) => change.field === 'people')
          .flatMap((change) => [...change.before, ...change.after]);
        expect(internal).toEqual([]);
        expect(people.filter(({ participationId }) => participationId !== 'a')).toEqual([]);
      }),
    );
  });

  it('is that they join and leave, named themselves or through a group', () => {
    const item = anItem({ time: morning });
    const without = aProgramme({ items: [item], participants: [ida] });
    const named = aProgramme({ items: [{ ...item, escortIds: ['ida'] }], participants: [ida] });
    const items = [{ ...item, groupIds: ['group'] }];
    const member = aProgramme({ items, participants: [ida], groups: group(['ida']) });
    const stranger = aProgramme({ items, participants: [ida], groups: group([]) });
    expect(how(changesFor('ida', without, named))).toEqual(['joined']);
    expect(how(changesFor('ida', member, without))).toEqual(['left']);
    expect(how(changesFor('ida', stranger, member))).toEqual(['joined']);
    expect(how(changesFor('ida', member, stranger))).toEqual(['left']);
    expect(how(changesFor('rana', stranger, member))).toEqual([]);
  });

  it('is that somebody comes in their stead, and they no more', () => {
    const items = [anItem({ time: morning, speakerIds: ['ida'] })];
    const before = aProgramme({ items, participants: [ida, rana] });
    const after = aProgramme({
      items,
      participants: [
        { ...ida, invitation: 'replaced' },
        { ...rana, standsInForId: 'ida' },
      ],
    });
    expect(how(changesFor('ida', before, after))).toEqual(['left']);
    expect(how(changesFor('rana', before, after))).toEqual(['joined']);
    expect(changesBetween(before, after).changed[0]?.fields).toEqual([
      {
        field: 'people',
        before: [{ participationId: 'ida', role: 'speaker' }],
        after: [{ participationId: 'rana', role: 'speaker' }],
      },
    ]);
  });

  it('is that they do something else there', () => {
    const before = aProgramme({
      items: [anItem({ time: morning, participationIds: ['ida'] })],
      participants: [ida],
    });
    const after = aProgramme({
      items: [anItem({ time: morning, participationIds: ['ida', 'rana'], speakerIds: ['ida'] })],
      participants: [ida, rana],
    });
    expect(changesFor('ida', before, after).changed[0]?.fields).toEqual([
      {
        field: 'people',
        before: [{ participationId: 'ida', role: 'participant' }],
        after: [{ participationId: 'ida', role: 'speaker' }],
      },
    ]);
  });

  it('follows a stand-in’s stand-in, and comes to an end where they go round', () => {
    const item = anItem({ time: morning, participationIds: ['ida'] });
    const chain = (omarsState: 'accepted' | 'replaced', idaFor: string | null) => [
      { ...ida, invitation: 'declined' as const, standsInForId: idaFor },
      { ...rana, invitation: 'replaced' as const, standsInForId: 'ida' },
      { ...omar, invitation: omarsState, standsInForId: 'rana' },
    ];
    expect(attendanceOn(item, { groups: [], participants: chain('accepted', null) })).toEqual([
      { participationId: 'omar', role: 'participant' },
    ]);
    expect(attendanceOn(item, { groups: [], participants: chain('replaced', 'omar') })).toEqual([]);
  });
});
