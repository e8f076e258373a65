import fc from 'fast-check';
import type { Participation } from '../../db/domain/participation';
import type { ItemTime, ProgrammeItem } from '../../db/domain/programme';
import type { Participant, ProgrammeEdition, ProgrammeRecords } from '../../db/domain/programme-records';
import { aMission, anItem, aParticipation, timed } from './records';

export const aParticipant = (given: Partial<Participant> = {}): Participant => ({
  ...aParticipation({ personId: `person of ${given.id ?? ''}` }),
  givenName: '',
  familyName: '',
  nativeName: '',
  title: '',
  position: '',
  email: '',
  phone: '',
  organisationName: null,
  homeName: null,
  ...given,
});

/** A programme in which nothing is said but what a test is about. */
export const aProgramme = (given: Partial<ProgrammeRecords> = {}): ProgrammeRecords => ({
  mission: aMission({ zone: 'Asia/Beirut' }),
  titles: [],
  items: [],
  groups: [],
  participants: [],
  people: [],
  places: [],
  travelTimes: [],
  hosts: [],
  topics: [],
  contacts: [],
  caseReferences: [],
  office: { name: 'Kontoret', city: 'København', zone: 'Europe/Copenhagen', email: '' },
  ...given,
});

export const anEdition = (given: Partial<ProgrammeEdition> = {}): ProgrammeEdition => ({
  version: {
    id: 'version',
    missionId: 'mission',
    number: 1,
    name: 'Version',
    note: '',
    releasedAt: '2016-04-22T07:00:00.000Z',
    sequence: 1,
  },
  records: aProgramme(),
  date: '2016-04-22',
  sequence: 1,
  withdrawn: [],
  formerly: [],
  ...given,
});

const minute = fc.integer({ min: 0, max: 1380 });
const clock = (of: number) =>
  `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
const day = fc.constantFrom('2016-05-16', '2016-05-17', '2016-05-18');

const someTime: fc.Arbitrary<ItemTime> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<ItemTime>({ kind: 'unscheduled' }) },
  { weight: 1, arbitrary: day.map((of): ItemTime => ({ kind: 'day', day: of })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(day, minute, fc.integer({ min: 5, max: 59 }))
      .map(([of, from, length]) => timed(`${of}T${clock(from)}`, `${of}T${clock(from + length)}`)),
  },
);

const everybody = ['a', 'b', 'c', 'd'];
const some = (of: readonly string[]) => fc.subarray([...of]);

const someItem = (id: string): fc.Arbitrary<ProgrammeItem> =>
  fc
    .record({
      time: someTime,
      title: fc.constantFrom('Byrådet', 'Lossepladsen', 'Middag'),
      kind: fc.constantFrom('meeting', 'site-visit', 'free-time'),
      zone: fc.constantFrom(null, 'Asia/Beirut', 'Europe/Copenhagen'),
      endZone: fc.constantFrom(null, 'Europe/Istanbul'),
      status: fc.constantFrom('idea', 'confirmed', 'cancelled'),
      placeId: fc.constantFrom(null, 'hall', 'dump'),
      place: fc.constantFrom('', 'Sal 3'),
      topicId: fc.constantFrom(null, 'waste'),
      hostId: fc.constantFrom(null, 'host'),
      responsibleId: fc.constantFrom(null, 'lead'),
      language: fc.constantFrom('', 'ar'),
      publicNote: fc.constantFrom('', 'Tag hat på'),
      internalNote: fc.constantFrom('', 'Gaver'),
      texts: fc.constantFrom([], [{ language: 'en', title: 'City council', publicNote: '' }]),
      participationIds: some(everybody),
      speakerIds: some(everybody),
      interpreterIds: some(everybody),
      escortIds: some(everybody),
      groupIds: some(['one', 'two']),
    })
    .map((given) => anItem({ id, ...given }));

const aPlace = { nativeName: '', country: '', partnerId: null, latitude: null, longitude: null };
const places = (address: string) => [
  { id: 'hall', name: 'Rådhuset', address, city: 'Beirut', capacity: null, directions: '', ...aPlace },
  { id: 'dump', name: 'Lossepladsen', address: '', city: '', capacity: null, directions: '', ...aPlace },
];

const invitation = fc.constantFrom<Participation['invitation']>('accepted', 'declined', 'replaced');

/** Programmes of one mission: whatever may have become of it. */
export const someProgramme: fc.Arbitrary<ProgrammeRecords> = fc
  .record({
    items: fc
      .subarray(['1', '2', '3', '4', '5'])
      .chain((ids) => fc.tuple(...ids.map(someItem)).map((all): ProgrammeItem[] => all)),
    groups: fc.tuple(some(everybody), some(everybody)),
    invitations: fc.tuple(invitation, invitation, invitation),
    standsIn: fc.boolean(),
    address: fc.constantFrom('', 'Weygand Street'),
  })
  .map(({ items, groups, invitations, standsIn, address }) =>
    aProgramme({
      items,
      groups: groups.map((memberIds, index) => ({
        ...{ id: index === 0 ? 'one' : 'two', missionId: 'mission', name: `Gruppe ${index}` },
        memberIds,
      })),
      participants: everybody.map((id, index) =>
        aParticipant({
          id,
          invitation: invitations[index] ?? 'accepted',
          standsInForId: standsIn && id === 'd' ? 'a' : null,
        }),
      ),
      places: places(address),
      hosts: [{ id: 'host', name: 'Beirut kommune' }],
      people: [{ ...aParticipant({ givenName: 'Ida' }), id: 'lead' }],
    }),
  );
