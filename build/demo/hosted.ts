import type { Page } from 'playwright-core';
import type { ParticipationRole, ParticipationSide } from '../../db/domain/participation';
import type { AccessNeed, Diet } from '../../db/domain/practical-data';

/** A guest or host of the invented visit: names, office, class and number in the order of precedence, since when. */
type Somebody = {
  given: string;
  family: string;
  native?: string;
  position: string;
  arabic?: string;
  role?: ParticipationRole;
  side: ParticipationSide;
  rank?: [precedenceClass: number, number: number, since?: string];
  diets?: Diet[];
  access?: AccessNeed[];
};

const theirs = (given: string, family: string, native: string, position: string, arabic: string) =>
  ({ given, family, native, position, arabic, side: 'theirs' }) as const;
const ours = (given: string, family: string, position: string) =>
  ({ given, family, position, side: 'ours' }) as const;

/**
 * Twenty-four people of a visit that never was: every name is put together from common ones. The city, the offices and the
 * numbers are made for the demonstration, too.
 */
export const people: readonly Somebody[] = [
  {
    ...theirs('Karim', 'Daher', 'كريم ضاهر', 'Viceborgmester', 'نائب رئيس البلدية'),
    ...{ role: 'head', rank: [2, 4, '2022-05'] },
  },
  {
    ...theirs('Nadia', 'Khoury', 'ناديا خوري', 'Medlem af byrådet', 'عضو المجلس البلدي'),
    ...{ rank: [3, 2, '2016'], diets: ['vegetarian'] },
  },
  {
    ...theirs('Elias', 'Mansour', 'الياس منصور', 'Medlem af byrådet', 'عضو المجلس البلدي'),
    ...{ rank: [3, 2, '2022'] },
  },
  {
    ...theirs('Salma', 'Itani', 'سلمى عيتاني', 'Direktør for miljø', 'مديرة البيئة'),
    ...{ rank: [4, 1], diets: ['halal'] },
  },
  {
    ...theirs('Walid', 'Fares', 'وليد فارس', 'Direktør for byplan', 'مدير التخطيط العمراني'),
    ...{ rank: [4, 1], diets: ['halal', 'nut-allergy'] },
  },
  theirs('Hana', 'Rizk', 'هناء رزق', 'Chef for affald', 'رئيسة قسم النفايات'),
  {
    ...theirs('Joseph', 'Aoun', 'جوزيف عون', 'Chef for transport', 'رئيس قسم النقل'),
    ...{ access: ['step-free'] },
  },
  {
    ...theirs('Lina', 'Saad', 'لينا سعد', 'Chef for digital forvaltning', 'رئيسة قسم الإدارة الرقمية'),
    ...{ diets: ['vegetarian'] },
  },
  theirs('Omar', 'Hamdan', 'عمر حمدان', 'Trafikingeniør', 'مهندس مرور'),
  theirs('Rima', 'Chahine', 'ريما شاهين', 'Arkitekt', 'مهندسة معمارية'),
  theirs('Ziad', 'Nasr', 'زياد نصر', 'Projektleder', 'مدير مشروع'),
  { ...theirs('Maya', 'Bitar', 'مايا بيطار', 'Kommunikationschef', 'مديرة الاتصال'), role: 'press' },
  { ...theirs('Tarek', 'Halabi', 'طارق حلبي', 'Sikkerhed', 'أمن'), role: 'security' },
  {
    ...theirs('Dana', 'Ghanem', 'دانا غانم', 'Ledsager', 'مرافقة'),
    ...{ role: 'accompanying', diets: ['vegetarian', 'gluten-free'] },
  },
  { ...ours('Mette', 'Lindholm', 'Overborgmester'), role: 'host', rank: [2, 3, '2022-01'] },
  { ...ours('Anders', 'Birk', 'Miljøborgmester'), role: 'host', rank: [3, 1, '2022-01'] },
  { ...ours('Sofie', 'Krogh', 'Administrerende direktør'), role: 'host', rank: [4, 1] },
  ours('Peter', 'Holst', 'Direktør, Teknik og Miljø'),
  { ...ours('Camilla', 'Dam', 'Chef for affald og genbrug'), role: 'speaker' },
  { ...ours('Jonas', 'Vang', 'Chef for trafik'), role: 'speaker' },
  { ...ours('Ida', 'Storm', 'International chef'), role: 'staff' },
  { ...ours('Emil', 'Toft', 'Protokol'), role: 'staff' },
  {
    given: 'Amira',
    ...{ family: 'Sørensen', position: 'Tolk, arabisk-dansk', side: 'third', role: 'interpreter' },
  },
  {
    given: 'Bassam',
    ...{ family: 'Iversen', position: 'Tolk, arabisk-dansk', side: 'third', role: 'interpreter' },
  },
];

/** Who comes in whose place: by the number in the list of people. */
export const substitutes = [
  { for: 2, by: theirs('Rania', 'Sfeir', 'رانيا صفير', 'Medlem af byrådet', 'عضو المجلس البلدي') },
  { for: 15, by: ours('Line', 'Bech', 'Fungerende miljøborgmester') },
];

/**
 * Makes a hosted visit of twenty-four in the open office, with everything that a delegation has: invitations and two
 * substitutions, arrivals, rooms, practical data, a programme and a seating plan.
 * @returns the mission's id
 */
export function makeHostedDelegation(page: Page): Promise<string> {
  return page.evaluate(fill, { people, substitutes });
}

async function fill(given: { people: typeof people; substitutes: typeof substitutes }): Promise<string> {
  const { api } = window;
  const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>) => {
    const result = await pending;
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const zone = 'Europe/Copenhagen';
  const { id: partnerId } = await must(
    api.partners.create({
      name: 'Marsa',
      nativeName: 'مرسى',
      kind: 'city',
      country: 'LB',
      zone: 'Asia/Beirut',
    }),
  );
  const { id: theirOrganisation } = await must(
    api.people.createOrganisation({ name: 'Marsa Kommune', kind: 'municipality', partnerId }),
  );
  const { id: ourOrganisation } = await must(
    api.people.createOrganisation({ name: 'Vores Kommune', kind: 'municipality', country: 'DK' }),
  );
  const { id: missionId } = await must(
    api.missions.create({
      title: 'Besøg fra Marsa',
      kind: 'delegation-in',
      dates: { kind: 'exact', startsOn: '2017-03-14', endsOn: '2017-03-16' },
      ...{ partnerId, place: 'København', country: 'DK', zone },
      languages: ['da', 'en', 'ar'],
      purpose: 'Marsa vil se, hvordan vi samler affald ind og planlægger kollektiv trafik.',
    }),
  );
  await must(
    api.missions.updateTitle({ id: missionId, language: 'en', patch: { title: 'Visit from Marsa' } }),
  );
  await must(api.missions.updateTitle({ id: missionId, language: 'ar', patch: { title: 'زيارة من مرسى' } }));

  const make = async (one: (typeof people)[number]) => {
    const [precedenceClass = null, precedenceNumber = null, positionSince = null] = one.rank ?? [];
    const { id } = await must(
      api.people.create({
        ...{ givenName: one.given, familyName: one.family, nativeName: one.native ?? '' },
        ...{ position: one.position, precedenceClass, precedenceNumber, positionSince },
        organisationId: { theirs: theirOrganisation, ours: ourOrganisation, third: null }[one.side],
        honorific: one.side === 'theirs' && one.rank ? 'H.E.' : '',
        email: `${one.given}.${one.family}@example.org`.toLowerCase(),
      }),
    );
    if (one.arabic)
      await must(api.people.setWording({ personId: id, language: 'ar', patch: { position: one.arabic } }));
    return id;
  };
  const participations: string[] = [];
  for (const one of given.people) {
    const personId = await make(one);
    const { id } = await must(
      api.participations.add({ missionId, personId, role: one.role ?? 'member', side: one.side }),
    );
    participations.push(id);
    const [state, byWhom] =
      one.side === 'theirs' ? (['accepted', 'Ambassaden'] as const) : (['accepted', ''] as const);
    await must(
      api.invitations.takeStep({
        ...{ participationId: id, state: 'invited', happenedOn: '2017-01-12', byWhom: 'Protokol', note: '' },
      }),
    );
    await must(
      api.invitations.takeStep({
        ...{ participationId: id, state, happenedOn: '2017-01-24', byWhom, note: '' },
      }),
    );
    if (one.diets || one.access)
      await must(
        api.practical.update({
          participationId: id,
          patch: { purpose: 'Måltider og lokaler', diets: one.diets ?? [], accessNeeds: one.access ?? [] },
        }),
      );
  }

  // The programme: everybody at the dinner, with an interpreter; the guests at the rest.
  const at = (day: string, from: string, to: string) => ({
    kind: 'timed' as const,
    ...{ startsAt: `2017-03-${day}T${from}`, endsAt: `2017-03-${day}T${to}` },
  });
  const guests = participations.slice(0, 14);
  const interpreterIds = participations.slice(22);
  const item = { speakerIds: [], interpreterIds, escortIds: [], status: 'confirmed' as const };
  await must(
    api.programme.add({
      missionId,
      from: 'copy',
      items: [
        {
          ...item,
          kind: 'reception',
          title: 'Velkomstmiddag på Rådhuset',
          time: at('14', '18:30', '21:00'),
          participationIds: participations.slice(0, 22),
        },
        {
          ...item,
          kind: 'workshop',
          title: 'Affald: sortering og genbrug',
          time: at('15', '09:30', '12:00'),
          participationIds: guests,
          speakerIds: participations.slice(18, 19),
        },
        {
          ...item,
          kind: 'site-visit',
          title: 'Metroens kontrolrum',
          time: at('15', '13:30', '15:30'),
          participationIds: guests,
          speakerIds: participations.slice(19, 20),
        },
        {
          ...item,
          kind: 'meeting',
          title: 'Afsluttende møde',
          time: at('16', '10:00', '11:30'),
          participationIds: participations.slice(0, 22),
        },
      ],
    }),
  );
  for (const { for: number, by } of given.substitutes)
    await must(
      api.invitations.replace({
        ...{ participationId: participations[number] ?? '', personId: await make(by) },
        ...{ invitation: 'accepted', happenedOn: '2017-02-20', byWhom: 'Ambassaden', note: '' },
      }),
    );

  const arrivals = await must(api.participations.list({ missionId }));
  const travelling = arrivals
    .filter(({ side, invitation }) => side === 'theirs' && invitation !== 'replaced')
    .map(({ id }) => id);
  const flight = { mode: 'flight' as const, departsZone: 'Asia/Beirut', arrivesZone: zone };
  const home = { mode: 'flight' as const, departsZone: zone, arrivesZone: 'Asia/Beirut' };
  const halves = [travelling.slice(0, 9), travelling.slice(9)];
  for (const [index, participationIds] of halves.entries()) {
    await must(
      api.travel.addLeg({
        ...{ missionId, ...flight, direction: 'there', number: `XX 10${index + 1}`, participationIds },
        ...{ fromName: 'Beirut', toName: 'København', pickUp: 'Emil Toft, ankomsthallen' },
        ...{ departsAt: `2017-03-14T0${6 + index}:20`, arrivesAt: `2017-03-14T1${index}:05` },
      }),
    );
    await must(
      api.travel.addLeg({
        ...{ missionId, ...home, direction: 'back', number: `XX 20${index + 1}`, participationIds },
        ...{ fromName: 'København', toName: 'Beirut', pickUp: '' },
        ...{ departsAt: `2017-03-16T1${6 + index}:40`, arrivesAt: `2017-03-16T2${2 + index}:10` },
      }),
    );
  }
  const { ids: rooms } = await must(
    api.travel.addRooms({
      ...{ missionId, count: travelling.length, hotel: 'Hotel ved Havnen', kind: 'single' },
      ...{ checksIn: '2017-03-14', checksOut: '2017-03-16' },
    }),
  );
  for (const [index, id] of rooms.entries())
    await must(
      api.travel.updateRoom({
        id,
        patch: { number: String(301 + index), participationIds: [travelling[index] ?? ''] },
      }),
    );
  const [dinner] = await must(api.programme.list({ missionId }));
  await must(
    api.seating.create({
      ...{ missionId, itemId: dinner?.id ?? null, name: 'Velkomstmiddag', shape: 'long-table', seats: 24 },
    }),
  );
  return missionId;
}
