import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DelegationPlace } from '../../renderer/app/DelegationPlace';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withDelegation(language: 'da' | 'en' = 'da') {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({
      ...{ title: 'Beirut', kind: 'fact-finding' },
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    }),
  );
  const join = async (givenName: string, more = {}) => {
    const { id: personId } = await value(api.people.create({ givenName }));
    return (await value(api.participations.add({ missionId, personId, ...more }))).id;
  };
  const show = async () => {
    const mission = await value(api.missions.get({ id: missionId }));
    renderOver(<DelegationPlace mission={mission} section="practical" />, { api, language });
  };
  const dataOf = async (participationId: string) =>
    (await value(api.practical.list({ missionId }))).find(
      ({ data }) => data.participationId === participationId,
    )?.data;
  return { api, missionId, join, show, dataOf, user: userEvent.setup() };
}

const rowOf = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(`^${name}`) }));

describe('the practical data of a delegation', () => {
  it('without participants says what belongs there and where to begin', async () => {
    const { show } = await withDelegation();
    await show();
    expect(await screen.findByText('Ingen deltagere endnu')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gå til deltagerne' })).toBeTruthy();
  });

  it('is a table of states, with what is wrong in a sentence and for those whom it concerns', async () => {
    const { api, join, show } = await withDelegation();
    const anne = await join('Anne');
    await join('Bo');
    await join('Hassan', { side: 'theirs' });
    await value(
      api.practical.update({
        participationId: anne,
        patch: { passportNumber: '1', passportExpires: '2016-10-03', visa: 'refused', photoConsent: 'no' },
      }),
    );
    await show();
    const first = await rowOf('Anne');
    expect(first.getByText(/^Til 3\. okt\. 2016/).textContent).toContain(
      'mindre end seks måneder efter hjemkomsten. Mange lande kræver, at det gælder til 19. november 2016',
    );
    expect(first.getByText(/^Afslået/).textContent).toContain('Visum er afslået.');
    expect(first.getByText(/^Nej/).textContent).toContain('Må ikke fotograferes.');
    expect((await rowOf('Bo')).getAllByText('Mangler')).toHaveLength(2);
    const host = await rowOf('Hassan');
    expect(host.queryByText('Mangler')).toBeNull();
    expect(host.getAllByText('Ikke spurgt')).toHaveLength(3);
  });

  it('says for what and until when, and asks for what is kept too long to be removed', async () => {
    const { api, join, show } = await withDelegation();
    const [anne, bo] = [await join('Anne'), await join('Bo')];
    const patch = { purpose: 'Visum til Libanon' };
    await value(api.practical.update({ participationId: anne, patch }));
    api.setNow('2016-07-18T10:00:00.000Z');
    await show();
    expect(
      await screen.findByText(/Opbevares til og med 18\. juli 2016\. Formål: Visum til Libanon\./),
    ).toBeTruthy();
    expect(screen.queryByText(/overskredet/)).toBeNull();

    cleanup();
    api.setNow('2016-07-19T10:00:00.000Z');
    await value(api.practical.update({ participationId: bo, patch: { ...patch, endsOn: '2016-08-01' } }));
    await show();
    expect(await screen.findByText('Fristen for 1 persons oplysninger er overskredet')).toBeTruthy();
    expect(screen.getByText(/mellem 18\. juli 2016 og 1\. august 2016/)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Fjern oplysningerne' }));
    await vi.waitFor(() => expect(screen.queryByText(/Fristen for/)).toBeNull());
  });

  it('is written in the pane, with the purpose from the first word on', async () => {
    const { join, show, dataOf, user } = await withDelegation();
    const anne = await join('Anne');
    await show();
    await user.click((await rowOf('Anne')).getByRole('link', { name: 'Anne' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Anne' }));
    expect(pane.getByText(/^Mangler: pas, visum, forsikring, nødkontakt, kost/)).toBeTruthy();
    await user.click(pane.getByRole('checkbox', { name: 'Spiser alt' }));
    await vi.waitFor(async () => expect((await dataOf(anne))?.diets).toEqual(['none']));
    await user.click(await pane.findByRole('checkbox', { name: 'Nøddeallergi' }));
    await vi.waitFor(async () => expect((await dataOf(anne))?.diets).toEqual(['nut-allergy']));
    await user.click(pane.getByRole('checkbox', { name: 'Spiser alt' }));
    await vi.waitFor(async () => expect((await dataOf(anne))?.diets).toEqual(['none']));
    expect(await dataOf(anne)).toMatchObject({
      purpose: 'Visum, indrejse, måltider og sikkerhed på rejsen',
      endsOn: '2016-07-18',
    });
    await user.type(pane.getByLabelText('Telefon'), '+45 20 20 20 20');
    await user.tab();
    await vi.waitFor(async () => expect((await dataOf(anne))?.emergencyPhone).toBe('+45 20 20 20 20'));
  });

  it('keeps a passport’s number to itself until asked, and again afterwards', async () => {
    const { api, join, show, user, dataOf } = await withDelegation();
    const anne = await join('Anne');
    await value(api.practical.update({ participationId: anne, patch: { passportNumber: '205512345' } }));
    await show();
    await user.click((await rowOf('Anne')).getByRole('link', { name: 'Anne' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Anne' }));
    expect(document.body.innerHTML).not.toContain('205512345');
    expect(pane.getByText('•••• 2345')).toBeTruthy();
    await user.click(pane.getByRole('button', { name: 'Vis nummeret' }));
    const field = pane.getByLabelText('Pasnummer');
    expect(field).toHaveProperty('value', '205512345');
    expect(document.activeElement).toBe(field);
    await user.type(field, '9');
    await user.tab();
    await vi.waitFor(async () => expect((await dataOf(anne))?.passportNumber).toBe('2055123459'));
    expect(await pane.findByText('•••• 3459')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('2055123459');
  });

  it('has the points of the visa letter to tick where a visa is to be applied for', async () => {
    const { api, join, show, user, dataOf } = await withDelegation('en');
    const anne = await join('Anne');
    await value(api.practical.update({ participationId: anne, patch: { visa: 'needed' } }));
    await show();
    await user.click((await rowOf('Anne')).getByRole('link', { name: 'Anne' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Anne' }));
    expect(
      pane.getByText('The visa hasn’t been applied for yet. 24 days left before departure.'),
    ).toBeTruthy();
    expect(pane.getByText('The letter for the visa application isn’t complete: 10 missing.')).toBeTruthy();
    await user.click(pane.getByRole('checkbox', { name: 'Who pays' }));
    await vi.waitFor(async () => expect((await dataOf(anne))?.visaPoints).toEqual(['costs']));
    expect(await pane.findByText(/9 missing/)).toBeTruthy();
  });

  it('tells the host how many need what, never who, and the remarks only where one says so', async () => {
    const { api, join, show, user } = await withDelegation();
    const [anne, bo] = [await join('Anne'), await join('Bo')];
    await join('Carla');
    await join('Dorthe', { invitation: 'declined' });
    await value(
      api.practical.update({
        participationId: anne,
        patch: { diets: ['vegetarian', 'nut-allergy'], dietNote: 'Heller ikke spor af nødder' },
      }),
    );
    await value(
      api.practical.update({ participationId: bo, patch: { diets: ['vegetarian'], accessNeeds: ['none'] } }),
    );
    const copied: string[] = [];
    Object.assign(document, {
      execCommand: () => {
        const event = new Event('copy', { cancelable: true });
        Object.assign(event, { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
        document.dispatchEvent(event);
        return true;
      },
    });
    await show();
    expect(
      await screen.findByText('Kost: 2 vegetarer, 1 nøddeallergi; 1 er ikke spurgt endnu.'),
    ).toBeTruthy();
    const access = 'Tilgængelighed: ingen særlige behov; 2 er ikke spurgt endnu.';
    expect(screen.getByText(access)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }));
    expect(copied).toEqual([`Kost: 2 vegetarer, 1 nøddeallergi; 1 er ikke spurgt endnu.\n${access}`]);
    await user.click(screen.getByRole('checkbox', { name: 'Tag bemærkningerne med' }));
    await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }));
    expect(copied[1]).toContain('– Heller ikke spor af nødder');
    expect(copied.join()).not.toContain('Anne');
  });
});
