import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TravelSection } from '../../renderer/features/travel/TravelSection';
import { TravelStay } from '../../renderer/shared/TravelStay';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2017-01-16', endsOn: '2017-01-20' } as const;
const flight = {
  ...{ number: 'TK 826', fromName: 'Istanbul', toName: 'Beirut', pickUp: 'Chaufføren ved udgang 2' },
  ...{ departsAt: '2017-01-16T13:10', departsZone: 'Europe/Istanbul' },
  ...{ arrivesAt: '2017-01-16T14:05', arrivesZone: 'Asia/Beirut' },
};
const flightBack = {
  ...{ number: 'TK 827', direction: 'back' as const, fromName: 'Beirut', toName: 'København' },
  ...{ departsAt: '2017-01-20T15:30', departsZone: 'Asia/Beirut' },
  ...{ arrivesAt: '2017-01-20T20:20', arrivesZone: 'Europe/Copenhagen' },
};

/** A mission to Beirut with Anna and Bo of ours and Karim of theirs; what `more` does is there when it is drawn. */
async function opened(
  more: (api: TestApi, ids: Record<string, string>) => Promise<unknown> = async () => {},
  now = '2017-01-10T08:00:00.000Z',
) {
  const api = testApi({ now });
  const mission = { title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' } as const;
  const { id: missionId } = await value(api.missions.create({ ...mission, place: 'Beirut' }));
  const ids: Record<string, string> = { missionId };
  for (const [givenName, side] of [
    ['Anna', 'ours'],
    ['Bo', 'ours'],
    ['Karim', 'theirs'],
  ] as const) {
    const { id: personId } = await value(api.people.create({ givenName }));
    ids[givenName] = (await value(api.participations.add({ missionId, personId, side }))).id;
  }
  await more(api, ids);
  const detail = await value(api.missions.get({ id: missionId }));
  const view = renderOver(<TravelSection mission={detail} />, { api });
  await screen.findByRole('radiogroup', { name: 'Hvad der vises' });
  return {
    ...{ api, ids, missionId, detail, view, user: userEvent.setup() },
    legs: () => value(api.travel.legs({ missionId })),
    rooms: () => value(api.travel.rooms({ missionId })),
  };
}

describe('the journey on the screen', () => {
  it('says what belongs there, and takes a leg whose clocks it guesses', async () => {
    const { api, ids, legs, user } = await opened();
    screen.getByText(/Skriv flyet, toget eller bilen ned/);
    await user.click(screen.getByRole('button', { name: 'Tilføj strækning' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny strækning' }));
    expect(dialog.getByRole('combobox', { name: 'Afgang efter uret i' })).toHaveProperty(
      'value',
      'København',
    );
    expect(dialog.getByRole('combobox', { name: 'Ankomst efter uret i' })).toHaveProperty('value', 'Beirut');
    expect(dialog.getByRole('textbox', { name: 'Til' })).toHaveProperty('value', 'Beirut');
    await user.keyboard('København');
    await user.type(dialog.getByRole('textbox', { name: 'Afgang kl.' }), '8.05');
    await user.type(dialog.getByRole('textbox', { name: 'Ankomst kl.' }), '8.30');
    await user.click(dialog.getByRole('button', { name: /Sæt flere på/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Alle i vores delegation' }));
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    // 8.30 in Beirut is 7.30 in Copenhagen.
    const arrives = dialog.getByRole('textbox', { name: 'Ankomst kl.' });
    await waitFor(() => expect(arrives.getAttribute('aria-invalid')).toBe('true'));
    expect(await legs()).toEqual([]);

    await user.clear(arrives);
    await user.type(arrives, '13.40');
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await waitFor(async () =>
      expect(await legs()).toMatchObject([
        {
          ...{ direction: 'there', fromName: 'København', toName: 'Beirut' },
          ...{ departsAt: '2017-01-16T08:05', departsZone: 'Europe/Copenhagen' },
          ...{ arrivesAt: '2017-01-16T13:40', arrivesZone: 'Asia/Beirut' },
          participationIds: [ids.Anna, ids.Bo],
        },
      ]),
    );
    await screen.findByText('8.05 – 13.40 (12.40 i København)');
    screen.getByText('2 rejsende');
    expect(api.bugs).toEqual([]);
  });

  it('changes a leg in its pane and makes the way back of it', async () => {
    const { ids, legs, user } = await opened((api, { missionId = '', Anna = '' }) =>
      value(api.travel.addLeg({ missionId, ...flight, participationIds: [Anna] })),
    );
    await user.click(await screen.findByRole('link', { name: 'TK 826 · Istanbul → Beirut' }));
    const pane = within(await screen.findByRole('complementary', { name: 'TK 826 · Istanbul → Beirut' }));
    const arrives = pane.getByRole('textbox', { name: 'Ankomst kl.' });
    await user.clear(arrives);
    await user.type(arrives, '12.05{Tab}{Tab}');
    await screen.findByText('Ankomsten ligger ikke efter afgangen, når man regner tidsforskellen med.');
    expect(await legs()).toMatchObject([{ arrivesAt: '2017-01-16T14:05' }]);
    await user.clear(arrives);
    await user.type(arrives, '14.45{Tab}');
    await waitFor(async () => expect(await legs()).toMatchObject([{ arrivesAt: '2017-01-16T14:45' }]));

    await user.click(pane.getByRole('button', { name: 'Opret hjemrejsen herfra' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hjemrejsen' }));
    await user.type(dialog.getByRole('textbox', { name: 'Afgang kl.' }), '15.30');
    await user.type(dialog.getByRole('textbox', { name: 'Ankomst kl.' }), '18.20');
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await waitFor(async () =>
      expect((await legs())[1]).toMatchObject({
        ...{ direction: 'back', fromName: 'Beirut', toName: 'Istanbul', number: '' },
        ...{ departsAt: '2017-01-20T15:30', departsZone: 'Asia/Beirut', arrivesZone: 'Europe/Istanbul' },
        participationIds: [ids.Anna],
      }),
    );
  });

  it('says who isn’t coming and takes them off, and that a connection is short', async () => {
    const { legs, user } = await opened(async (api, { missionId = '', Anna = '', Bo = '' }) => {
      await value(api.travel.addLeg({ missionId, ...flight, participationIds: [Anna, Bo] }));
      const first = { number: 'TK 1784', departsAt: '2017-01-16T07:05', departsZone: 'Europe/Copenhagen' };
      const lands = { arrivesAt: '2017-01-16T12:35', arrivesZone: 'Europe/Istanbul' };
      await value(api.travel.addLeg({ missionId, ...first, ...lands, participationIds: [Anna] }));
      await value(api.participations.update({ id: Bo, patch: { invitation: 'declined' } }));
    });
    await screen.findByText('2 ting at se på');
    screen.getByText('Mellem TK 1784 og TK 826 er der kun 35 minutter til at skifte: Anna.');
    screen.getByText('Bo kommer ikke, men er stadig på TK 826.');
    await user.click(screen.getByRole('link', { name: 'Tag Bo af' }));
    await screen.findByText('1 ting at se på');
    expect((await legs()).map(({ participationIds }) => participationIds.length)).toEqual([1, 1]);
  });
});

describe('rooms on the screen', () => {
  const travelling = async (api: TestApi, { missionId = '', Anna = '', Bo = '' }: Record<string, string>) => {
    for (const leg of [flight, flightBack])
      await value(api.travel.addLeg({ missionId, ...leg, participationIds: [Anna, Bo] }));
  };

  it('are added several at once and filled one by one', async () => {
    const { ids, rooms, user } = await opened(travelling);
    await user.click(screen.getByRole('radio', { name: 'Værelser' }));
    screen.getByText(/Tilføj hotellets værelser på én gang/);
    await user.click(screen.getByRole('button', { name: 'Tilføj værelser' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nye værelser' }));
    await user.keyboard('Phoenicia');
    await user.type(dialog.getByRole('textbox', { name: /^Antal/ }), '2');
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await waitFor(async () => expect(await rooms()).toHaveLength(2));
    expect((await rooms())[0]).toMatchObject({ checksIn: '2017-01-16', checksOut: '2017-01-20' });

    await screen.findByText('Anna har ingen seng i 4 nætter fra 16. jan. 2017 til 20. jan. 2017.');
    const table = within(screen.getByRole('table', { name: 'Phoenicia' }));
    const [field] = table.getAllByRole('combobox', { name: 'Gæst i Enkeltværelse' });
    if (!field) throw new Error('there is no field for a guest');
    await user.click(field);
    await user.keyboard('Ann{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.queryByText(/^Anna har ingen seng/)).toBeNull());
    screen.getByText(/^Bo har ingen seng/);
    await waitFor(async () =>
      expect((await rooms()).map(({ participationIds }) => participationIds)).toContainEqual([ids.Anna]),
    );
    // Whoever has a room by then isn't offered for another.
    const [next] = table.getAllByRole('combobox', { name: 'Gæst i Enkeltværelse' });
    if (next) await user.click(next);
    await user.keyboard('Ann');
    expect(screen.queryByRole('option', { name: /Anna/ })).toBeNull();
  });

  it('are given at one press to those without one, and not to who has one', async () => {
    const { ids, rooms, user } = await opened(async (api, all) => {
      await travelling(api, all);
      const nights = { hotel: 'Phoenicia', checksIn: '2017-01-16', checksOut: '2017-01-20' };
      const added = await value(api.travel.addRooms({ missionId: all.missionId ?? '', ...nights, count: 3 }));
      const [id = ''] = added.ids;
      await value(api.travel.updateRoom({ id, patch: { participationIds: [all.Anna ?? ''] } }));
    });
    await user.click(screen.getByRole('radio', { name: 'Værelser' }));
    await screen.findByText(/^1 person kan få et ledigt værelse/);
    await user.click(screen.getByRole('button', { name: 'Fordel dem uden værelse' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Fordel dem uden værelse' })).toBeNull());
    expect((await rooms()).map(({ participationIds }) => participationIds)).toEqual([
      [ids.Anna],
      [ids.Bo],
      [],
    ]);
    expect(screen.queryByText(/har ingen seng/)).toBeNull();
  });

  it('say at their field that one can’t leave before one comes', async () => {
    const { rooms, user } = await opened(async (api, { missionId = '' }) => {
      const nights = { hotel: 'Le Gray', checksIn: '2017-01-16', checksOut: '2017-01-20' };
      await value(api.travel.addRooms({ missionId, ...nights, count: 1, kind: 'double' }));
    });
    await user.click(screen.getByRole('radio', { name: 'Værelser' }));
    await user.click(await screen.findByRole('link', { name: 'Dobbeltværelse' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Dobbeltværelse' }));
    const leaving = pane.getByRole('textbox', { name: /^Afrejse/ });
    await user.clear(leaving);
    await user.type(leaving, '15-1-2017{Tab}');
    await screen.findByText('Afrejsen ligger ikke efter ankomsten.');
    expect(await rooms()).toMatchObject([{ checksOut: '2017-01-20' }]);
  });
});

describe('the arrivals board', () => {
  const all = async (
    api: TestApi,
    { missionId = '', Anna = '', Bo = '', Karim = '' }: Record<string, string>,
  ) => {
    await value(api.travel.addLeg({ missionId, ...flight, participationIds: [Anna, Bo] }));
    await value(api.travel.addLeg({ missionId, ...flightBack, participationIds: [Anna] }));
    await value(api.participations.update({ id: Karim, patch: { arrivesAt: '2017-01-16T09:15' } }));
    const nights = { hotel: 'Phoenicia', checksIn: '2017-01-16', checksOut: '2017-01-20' };
    const { ids } = await value(api.travel.addRooms({ missionId, ...nights, count: 1 }));
    await value(api.travel.updateRoom({ id: ids[0] ?? '', patch: { participationIds: [Anna] } }));
  };

  it('says for a day who comes when, who meets them, where they stay, and who is next', async () => {
    // Ten in the morning in Beirut.
    const { user } = await opened(all, '2017-01-16T08:00:00.000Z');
    await user.click(screen.getByRole('radio', { name: 'Ankomst og afrejse' }));
    const arriving = within(await screen.findByRole('region', { name: 'Ankommer' }));
    const rows = arriving.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^9\.15På egen håndKarim/);
    expect(rows[1]).toBe(
      '14.05TK 826 · Istanbul → BeirutNæste ankomst2 rejsende: Anna og BoChaufføren ved udgang 2Phoenicia',
    );
    await user.click(screen.getByRole('button', { name: /Dag/ }));
    await user.click(await screen.findByRole('option', { name: 'Fredag 20. januar' }));
    const leaving = within(await screen.findByRole('region', { name: 'Rejser' }));
    expect(leaving.getByRole('listitem').textContent).toMatch(/^15\.30TK 827/);
    expect(screen.queryByText('Næste ankomst')).toBeNull();
  });

  it('says what it needs while it is empty, and leads there', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('radio', { name: 'Ankomst og afrejse' }));
    screen.getByText(/står her dag for dag/);
    await user.click(screen.getByRole('button', { name: 'Gå til rejseplanen' }));
    expect(screen.getByText('Ingen rejseplan endnu')).toBeTruthy();
  });
});

describe('what the itinerary says of a participant', () => {
  it('stands with them, and nothing while they are on no leg', async () => {
    const { api, ids, missionId, detail, view } = await opened();
    const [anna] = await value(api.participations.list({ missionId }));
    if (!anna) throw new Error('Anna is gone');
    view.unmount();
    const { id } = await value(
      api.travel.addLeg({ missionId, ...flight, participationIds: [ids.Anna ?? ''] }),
    );
    renderOver(<TravelStay mission={detail} participation={anna} />, { api });
    await screen.findByText('Ankommer mandag 16. januar kl. 14.05 med TK 826.');
    await value(api.travel.removeLeg({ id }));
    await waitFor(() => expect(screen.queryByText('Fra rejseplanen')).toBeNull());
  });
});
