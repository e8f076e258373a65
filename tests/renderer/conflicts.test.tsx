import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../db/domain/conflicts/conflict';
import type { ItemTime } from '../../db/domain/programme';
import { ConflictList } from '../../renderer/features/programme/conflicts/ConflictList';
import { firstFew } from '../../renderer/features/programme/conflicts/firstFew';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

const at = (from: string, to: string): ItemTime => ({
  kind: 'timed',
  startsAt: `2016-05-17T${from}`,
  endsAt: `2016-05-17T${to}`,
});
const tooShort =
  'Tirsdag 17. maj slutter ”Affald” kl. 10.00, og ”Transport” begynder kl. 10.15. Fra Teknisk afdeling til Havnen tager det 25 minutter i bil; der er 15 minutter.';
const declined = /^Omar har meldt afbud \(Anna kommer i stedet\) og står stadig på ”Affald”/;

function List({ missionId, onShow }: { missionId: string; onShow: (id: string) => void }) {
  const mission = useRecords('missions', 'get', { id: missionId }).data;
  const items = useRecords('programme', 'list', { missionId }).data;
  const participants = useRecords('participations', 'list', { missionId }).data;
  if (!mission || !items || !participants) return null;
  return (
    <ConflictList groups={[]} items={items} mission={mission} onShow={onShow} participants={participants} />
  );
}

/** A programme in which the way is too long, Omar has declined, and dinner is at night. */
async function opened() {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({
      title: 'Beirut',
      kind: 'fact-finding',
      zone: 'Asia/Beirut',
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-18' },
    }),
  );
  const person = async (givenName: string, more = {}) => {
    const { id: personId } = await value(api.people.create({ givenName }));
    return (await value(api.participations.add({ missionId, personId, ...more }))).id;
  };
  const omar = await person('Omar');
  const anna = await person('Anna', { standsInForId: omar });
  await value(api.participations.update({ id: omar, patch: { invitation: 'declined' } }));
  const liv = await person('Liv');
  const place = async (name: string) => (await value(api.places.create({ name }))).id;
  const [works, harbour] = [await place('Teknisk afdeling'), await place('Havnen')];
  const way = { fromPlaceId: works, toPlaceId: harbour, mode: 'car', minutes: 25, isOneWay: false } as const;
  await value(api.places.addTravelTime(way));
  const add = async (title: string, time: ItemTime, more = {}) =>
    (
      await value(
        api.programme.create({ missionId, kind: 'meeting', status: 'confirmed', title, time, ...more }),
      )
    ).id;
  const waste = await add('Affald', at('08:30', '10:00'), { placeId: works, participationIds: [omar, liv] });
  const transport = await add('Transport', at('10:15', '12:00'), {
    placeId: harbour,
    participationIds: [liv],
  });
  await add('Middag', at('22:00', '23:30'), { kind: 'reception' });

  const shown: string[] = [];
  renderOver(<List missionId={missionId} onShow={(id) => shown.push(id)} />, { api });
  await screen.findByText(tooShort);
  return { api, missionId, omar, anna, liv, waste, transport, shown, user: userEvent.setup() };
}

const entry = (text: string | RegExp) => {
  const item = screen.getByText(text).closest('li');
  if (!item) throw new Error('no such entry');
  return within(item);
};
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('what the programme needs someone to look at', () => {
  it('stands in sentences, the worst first, with hints folded away', async () => {
    const { user } = await opened();
    await heading('2 ting at se på');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'For kort tid mellem to steder (Kan ikke lade sig gøre)',
      'Kommer ikke (Bør ses på)',
    ]);
    expect(screen.queryByText(/^”Middag” er/)).toBeNull();
    await user.click(screen.getByText(/^Godt at vide/));
    await screen.findByText(
      '”Middag” er tirsdag 17. maj kl. 22.00–23.30: 30 minutter mellem kl. 23.00 og 6.00.',
    );
  });

  it('leads to the place', async () => {
    const { shown, transport, user } = await opened();
    await user.click(entry(tooShort).getByRole('button', { name: 'Vis ”Transport”' }));
    expect(shown).toEqual([transport]);
  });

  it('is mended in one click, by moving', async () => {
    const { api, transport, user } = await opened();
    await user.click(entry(tooShort).getByText('Flyt ”Transport” til kl. 10.30'));
    await heading('1 ting at se på');
    expect((await value(api.programme.get({ id: transport }))).time).toEqual(at('10:30', '12:15'));
    // The focus goes on to what is next.
    expect(document.activeElement).toBe(screen.getByText(declined).closest('li'));
    await value(api.history.undo());
    await heading('2 ting at se på');
    expect(api.bugs).toEqual([]);
  });

  it('is mended with the keyboard, by putting the substitute in', async () => {
    const { api, anna, liv, waste, user } = await opened();
    entry(declined).getByText('Sæt Anna ind i stedet').focus();
    await user.keyboard('{Enter}');
    await heading('1 ting at se på');
    expect(document.activeElement).toBe(screen.getByText(tooShort).closest('li'));
    expect((await value(api.programme.get({ id: waste }))).participationIds.toSorted()).toEqual(
      [anna, liv].toSorted(),
    );
  });

  it('is let stand with a reason, folded away with it, and shown again', async () => {
    const { api, missionId, user } = await opened();
    await user.click(entry(declined).getByRole('button', { name: /^Se bort fra det/ }));
    const reason = await screen.findByRole('textbox', { name: /^Hvorfor er det i orden/ });
    await user.keyboard('   {Enter}');
    await screen.findByText('Skriv en begrundelse.');
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await user.type(reason, 'Han kommer alligevel{Enter}');
    await heading('1 ting at se på');
    expect(screen.queryByText(declined)).toBeNull();

    await user.click(screen.getByText('Set bort fra (1)'));
    await screen.findByText('Begrundelse: Han kommer alligevel');
    await user.click(screen.getByRole('button', { name: 'Vis igen Kommer ikke' }));
    await heading('2 ting at se på');
    const open = await value(api.conflicts.list({ missionId }));
    expect(open.filter(({ dismissal }) => dismissal !== null)).toEqual([]);
  });

  it('stays when one thinks better of letting it stand', async () => {
    const { user } = await opened();
    const leave = entry(declined).getByRole('button', { name: /^Se bort fra det/ });
    leave.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: /^Hvorfor er det i orden/ });
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(entry(declined).getByRole('button', { name: /^Se bort fra det/ })),
    );
  });
});

it('at first, no kind crowds out the others', () => {
  const one = (rule: string, id: string) =>
    ({ conflict: { rule, itemIds: [id], severity: 'warn', mend: null } as unknown as Conflict }) as const;
  const many = [...'abcdef'].map((id) => one('unconfirmed', id));
  const few = firstFew([...many, one('no-speaker', 'x'), one('at-night', 'y')]);
  expect(few.map(({ conflict }) => conflict.itemIds[0])).toEqual(['a', 'b', 'x', 'y']);
});
