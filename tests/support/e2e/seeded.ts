import type { Page } from 'playwright-core';

export const seededTitle = 'Fem dage i Beirut';

/**
 * A mission of five days over the night in which Beirut's clocks change (28–29 March 2026), with a guest whose name is in
 * Arabic script and a case number, made by the window's own operations.
 * @returns the mission's id
 */
export async function seedMission(page: Page): Promise<string> {
  return page.evaluate(async (title) => {
    const { api } = window;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const result = await pending;
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    };
    const { id: missionId } = await must(
      api.missions.create({
        title,
        kind: 'delegation-out',
        place: 'Beirut',
        country: 'LB',
        zone: 'Asia/Beirut',
        dates: { kind: 'exact', startsOn: '2026-03-26', endsOn: '2026-03-30' },
      }),
    );
    await must(
      api.caseReferences.add({
        recordKind: 'mission',
        recordId: missionId,
        asPasted: '2024 - 15229',
        system: 'f2',
        numberKind: 'case',
      }),
    );
    const { id: personId } = await must(
      api.people.create({
        givenName: 'Layla',
        familyName: 'Haddad',
        nativeName: 'ليلى حداد',
        position: 'Rådmand',
      }),
    );
    const { id: participation } = await must(api.participations.add({ missionId, personId, side: 'theirs' }));
    const days = ['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'];
    for (const day of days)
      for (const hour of ['08', '10', '13', '15'])
        await must(
          api.programme.create({
            missionId,
            kind: hour === '10' ? 'workshop' : 'meeting',
            title: `Punkt ${day.slice(8)}/${hour}`,
            time: { kind: 'timed', startsAt: `${day}T${hour}:00`, endsAt: `${day}T${hour}:45` },
            status: 'confirmed',
            place: 'Rådhuset',
            publicNote: 'Byens folk fortæller, hvad de har prøvet, og hvad der gik galt.',
            internalNote: 'Hemmeligt: budgettet er lille.',
            participationIds: [participation],
          }),
        );
    await must(
      api.programme.create({ missionId, kind: 'site-visit', title: 'Uden dag endnu', place: 'Havnen' }),
    );
    return missionId;
  }, seededTitle);
}
