/** A mission with everything that documents tell of, and what becomes of it before it is released again. */
import type { Page } from 'playwright-core';

/** Stands in every internal note of the mission, and nowhere else. */
export const secret = 'Gemmeleg';

export const visitTitle = 'Byen og havnen i Beirut';

/** The ids by which a test takes hold of the mission. */
export type Visit = Awaited<ReturnType<typeof seedVisit>>;

/**
 * Four days over the night in which the clocks change, in Copenhagen and in Beirut (28–29 March 2026): a flight from one
 * to the other, two groups, an interpreter, two places with coordinates and the way between them, titles in Danish,
 * English and (those of three items) Arabic, something cancelled, and something without a day.
 */
export function seedVisit(page: Page) {
  return page.evaluate(
    async ({ title, secret: word }) => {
      const { api } = window;
      const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
        const result = await pending;
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value;
      };
      const { id: missionId } = await must(
        api.missions.create({
          ...{ title, kind: 'delegation-out', place: 'Beirut', country: 'LB', zone: 'Asia/Beirut' },
          dates: { kind: 'exact', startsOn: '2026-03-26', endsOn: '2026-03-29' },
        }),
      );
      await must(api.missions.update({ id: missionId, patch: { languages: ['da', 'en', 'ar'] } }));
      await must(
        api.missions.updateTitle({
          id: missionId,
          language: 'ar',
          patch: { title: 'زيارة مدينة بيروت ومرفئها' },
        }),
      );
      await must(
        api.caseReferences.add({
          ...{ recordKind: 'mission', recordId: missionId, asPasted: '2024 - 15229' },
          ...{ system: 'f2', numberKind: 'case' },
        }),
      );

      type Joining = Omit<Parameters<typeof api.participations.add>[0], 'missionId' | 'personId'>;
      const join = async (person: Parameters<typeof api.people.create>[0], as: Joining): Promise<string> => {
        const { id: personId } = await must(api.people.create(person));
        return (await must(api.participations.add({ missionId, personId, invitation: 'accepted', ...as })))
          .id;
      };
      const mette = await join(
        { givenName: 'Mette', familyName: 'Sørensen', position: 'Borgmester', email: 'mette@by.example' },
        { role: 'head' },
      );
      const jonas = await join(
        { givenName: 'Jonas', familyName: 'Ærø', position: 'Vicedirektør', email: 'jonas@by.example' },
        { note: word },
      );
      const layla = await join(
        { givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حداد', position: 'Rådmand' },
        { side: 'theirs', role: 'host' },
      );
      const sami = await join(
        { givenName: 'Sami', familyName: 'Khoury', nativeName: 'سامي خوري' },
        { side: 'theirs', role: 'interpreter' },
      );
      const group = async (name: string, memberIds: string[]) =>
        (await must(api.programme.createGroup({ missionId, name, memberIds }))).id;
      const waste = await group('Affaldsgruppen', [mette]);
      const quay = await group('Havnegruppen', [jonas]);

      const place = async (given: Parameters<typeof api.places.create>[0]) =>
        (await must(api.places.create({ city: 'Beirut', country: 'LB', ...given }))).id;
      const hall = await place({
        ...{ name: 'Rådhuset', nativeName: 'مبنى البلدية', address: 'Weygand Street', capacity: 60 },
        ...{ latitude: 33.8959, longitude: 35.505, directions: 'Indgang fra gården.' },
      });
      const port = await place({
        ...{ name: 'Havnekontoret', nativeName: 'مكتب المرفأ', address: 'Kaj 3' },
        ...{ latitude: 33.9037, longitude: 35.5203 },
      });
      const way = { fromPlaceId: hall, toPlaceId: port, minutes: 20, isOneWay: false } as const;
      await must(api.places.addTravelTime({ ...way, mode: 'car' }));
      await must(
        api.contacts.add({
          missionId,
          label: 'Ambassadens vagt',
          name: 'Vagthavende',
          phone: '+961 1 991 001',
        }),
      );
      await must(api.contacts.add({ missionId, label: 'Ambulance', phone: '140', isEmergency: true }));

      const everybody = [mette, jonas, layla];
      const at = (startsAt: string, endsAt: string) => ({
        time: { kind: 'timed' as const, startsAt: `2026-03-${startsAt}`, endsAt: `2026-03-${endsAt}` },
      });
      type Given = Parameters<typeof api.programme.create>[0];
      const add = async (itemTitle: string, given: Omit<Given, 'missionId' | 'title'>, arabic?: string) => {
        const { id } = await must(
          api.programme.create({
            ...{ missionId, title: itemTitle, status: 'confirmed', participationIds: everybody },
            internalNote: `${word}: ${itemTitle}`,
            ...given,
          }),
        );
        if (arabic) await must(api.programme.updateText({ id, language: 'ar', patch: { title: arabic } }));
        return id;
      };
      const flight = await add('Fly til Beirut', {
        ...{ kind: 'transfer', zone: 'Europe/Copenhagen', endZone: 'Asia/Beirut' },
        ...at('26T13:00', '26T17:30'),
      });
      const council = await add(
        'Møde med byrådet',
        {
          ...{ kind: 'meeting', placeId: hall, place: 'Sal 3', language: 'ar', interpreterIds: [sami] },
          ...{ publicNote: 'Byens folk fortæller, hvad de har prøvet.', ...at('27T09:00', '27T10:30') },
        },
        'اجتماع مع المجلس البلدي',
      );
      const tour = await add(
        'Rundtur i havnen',
        {
          ...{ kind: 'site-visit', placeId: port, participationIds: [layla], groupIds: [waste, quay] },
          ...at('27T13:00', '27T15:00'),
        },
        'جولة في المرفأ',
      );
      const press = await add('Pressemøde', {
        ...{ kind: 'presentation', status: 'cancelled', ...at('27T16:00', '27T16:30') },
      });
      const lunch = await add('Frokost', { kind: 'reception', ...at('28T12:00', '28T13:00') });
      const workshop = await add(
        'Workshop om affald',
        { kind: 'workshop', placeId: hall, ...at('28T14:00', '28T16:00') },
        'ورشة عمل عن النفايات',
      );
      const night = await add('Nattevagt på kajen', {
        ...{ kind: 'site-visit', placeId: port, participationIds: [jonas] },
        ...at('28T23:00', '29T03:00'),
      });
      const undated = await add('Besøg hos en nabo', { kind: 'free-time' });
      return {
        missionId,
        people: { mette, jonas, layla, sami },
        places: { hall, port },
        items: { flight, council, tour, press, lunch, workshop, night, undated },
      };
    },
    { title: visitTitle, secret },
  );
}

/**
 * Moves the council to later that day, cancels the workshop, deletes the lunch, adds a reception, gives the tour a note
 * and takes the group with Jonas Ærø in it off.
 */
export function changeVisit(page: Page, { missionId, people, items }: Visit) {
  return page.evaluate(
    async ({ missionId: id, people: { mette, layla }, items: { council, tour, lunch, workshop } }) => {
      const { programme } = window.api;
      const groups = await programme.groups({ missionId: id });
      const waste = groups.ok ? groups.value.filter(({ memberIds }) => memberIds.includes(mette)) : [];
      const results = [
        await programme.move({
          moves: [
            {
              id: council,
              time: { kind: 'timed', startsAt: '2026-03-27T11:00', endsAt: '2026-03-27T12:30' },
            },
          ],
        }),
        await programme.update({ id: workshop, patch: { status: 'cancelled' } }),
        await programme.remove({ ids: [lunch] }),
        await programme.update({
          id: tour,
          patch: { publicNote: 'Tag sko på, der tåler vand.', groupIds: waste.map((group) => group.id) },
        }),
        await programme.create({
          ...{ missionId: id, kind: 'reception', title: 'Reception på ambassaden', status: 'confirmed' },
          participationIds: [mette, layla],
          time: { kind: 'timed', startsAt: '2026-03-28T18:00', endsAt: '2026-03-28T20:00' },
        }),
      ];
      const failure = results.find(({ ok }) => !ok);
      if (failure) throw new Error(JSON.stringify(failure));
    },
    { missionId, people, items },
  );
}
