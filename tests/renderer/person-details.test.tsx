import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrganisationScreen } from '../../renderer/features/people/OrganisationScreen';
import { officesOf } from '../../renderer/features/people/officesOf';
import { PersonScreen } from '../../renderer/features/people/PersonScreen';
import { initialsOf } from '../../renderer/shared/people';
import { toastQueue } from '../../renderer/ui/toasts';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

let api: TestApi;
beforeEach(() => {
  api = testApi();
  window.location.hash = '';
});

async function mayor() {
  const { id: city } = await value(api.people.createOrganisation({ name: 'Beirut Kommune', country: 'LB' }));
  const { id } = await value(
    api.people.create({
      ...{ givenName: 'Bilal', familyName: 'Hamad', position: 'Borgmester', organisationId: city },
      ...{ positionSince: '2010', phone: '01 987 000' },
    }),
  );
  renderOver(<PersonScreen id={id} />, { api });
  const user = userEvent.setup();
  await screen.findByRole('textbox', { name: 'Fornavn' });
  return { id, city, user, get: () => value(api.people.get({ id })) };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('a person', () => {
  it('takes a new office, and the former one stands among the posts', async () => {
    const { user, get } = await mayor();
    await user.click(screen.getByRole('button', { name: 'Nyt embede' }));
    const office = section('Embede');
    await user.type(office.getByRole('textbox', { name: 'Stilling' }), 'Guvernør');
    await user.type(office.getByRole('textbox', { name: 'I embedet siden' }), '2009{Enter}');
    await screen.findByText('Slutter før den begynder.');
    await user.clear(office.getByRole('textbox', { name: 'I embedet siden' }));
    await user.type(office.getByRole('textbox', { name: 'I embedet siden' }), 'maj 2016{Enter}');
    await screen.findByText('2010 – maj 2016 · Beirut Kommune');
    expect(await get()).toMatchObject({
      position: 'Guvernør',
      organisationId: null,
      positionSince: '2016-05',
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Nyt embede' }));
  });

  it('has posts, added one after another and changed', async () => {
    const { user, get } = await mayor();
    await user.click(screen.getByRole('button', { name: 'Tilføj post' }));
    const posts = section('Tidligere og andre poster');
    await user.keyboard('{Enter}');
    await screen.findByText('Skal udfyldes.');
    await user.type(posts.getByRole('textbox', { name: 'Stilling' }), 'Rådmand');
    await user.type(posts.getByRole('textbox', { name: 'Fra' }), '1998{Enter}');
    await screen.findByText('fra 1998');
    await user.click(screen.getByRole('button', { name: 'Luk' }));
    await user.click(screen.getByRole('button', { name: 'Ret Rådmand' }));
    const editor = within(await screen.findByRole('dialog', { name: 'Ret Rådmand' }));
    await user.type(editor.getByRole('textbox', { name: 'Til' }), '2004');
    await user.tab();
    await waitFor(async () =>
      expect((await get()).posts).toMatchObject([{ startsOn: '1998', endsOn: '2004' }]),
    );
    await screen.findByText('1998–2004');
  });

  it('says what a number is understood as, and which one isn’t any', async () => {
    const { id } = await mayor();
    await screen.findByText('+9611987000');
    await value(
      api.people.addContact({ personId: id, kind: 'phone', label: 'mobil', value: 'via portneren' }),
    );
    const further = await screen.findByRole('textbox', { name: 'Telefon: mobil' });
    await screen.findByText('Ligner ikke et telefonnummer.');
    expect(further.getAttribute('aria-describedby')).not.toBeNull();
  });

  it('gets another address, which can become the first', async () => {
    const { user, get } = await mayor();
    const contact = section('Kontakt');
    await user.click(contact.getByRole('button', { name: 'Telefon' }));
    await user.keyboard('{Enter}');
    await screen.findByText('Skal udfyldes.');
    await user.keyboard('+961 3 123 456');
    await user.tab();
    await user.keyboard('mobil{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Mere om +961 3 123 456' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Brug som den første' }));
    await waitFor(async () =>
      expect(await get()).toMatchObject({ phone: '+961 3 123 456', contacts: [{ value: '01 987 000' }] }),
    );
  });

  it('speaks languages, each at a level', async () => {
    const { user, get } = await mayor();
    await user.type(section('Sprog').getByRole('combobox', { name: 'Tilføj sprog' }), 'arab');
    await user.click(await screen.findByRole('option', { name: /^arabisk/ }));
    await user.click(await screen.findByRole('button', { name: /Hvor godt: arabisk/ }));
    await user.click(await screen.findByRole('option', { name: 'Modersmål' }));
    await waitFor(async () => expect((await get()).languages).toEqual([{ language: 'ar', level: 'native' }]));
    await user.click(screen.getByRole('button', { name: 'Fjern arabisk' }));
    await waitFor(async () => expect((await get()).languages).toEqual([]));
  });

  it('is worded in another language, with what is said otherwise in sight', async () => {
    const { user, get } = await mayor();
    const adding = section('Omtale på andre sprog').getByRole('combobox', { name: 'Tilføj sprog' });
    await user.type(adding, 'engelsk');
    await user.click(await screen.findByRole('option', { name: /^engelsk/ }));
    const english = within(await screen.findByRole('group', { name: 'Ordlyden på engelsk' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(english.getByRole('textbox', { name: 'Tiltale' })),
    );
    const position = english.getByRole<HTMLInputElement>('textbox', { name: 'Stilling' });
    expect(position.placeholder).toBe('Borgmester');
    await user.type(position, 'Mayor of Beirut');
    await user.tab();
    await waitFor(async () =>
      expect((await get()).wordings).toMatchObject([{ language: 'en', position: 'Mayor of Beirut' }]),
    );
    await user.click(english.getByRole('button', { name: 'Fjern ordlyden på engelsk' }));
    await waitFor(async () => expect((await get()).wordings).toEqual([]));
  });

  it('shows whom one writes to, and is shown there', async () => {
    const { id } = await mayor();
    const { id: assistant } = await value(api.people.create({ givenName: 'Layla', familyName: 'Haddad' }));
    await value(api.people.update({ id, patch: { assistantId: assistant } }));
    const link = await screen.findByRole('link', { name: 'Kontaktes gennem Layla Haddad' });
    expect(link.getAttribute('href')).toBe(`#/people/${assistant}`);
    renderOver(<PersonScreen id={assistant} />, { api });
    const list = await screen.findByRole('list', { name: 'Kontaktperson for' });
    expect(within(list).getByRole('link', { name: 'Bilal Hamad' }).getAttribute('href')).toBe(
      `#/people/${id}`,
    );
  });

  it('has a photo that can be removed and is refused when it is none', async () => {
    const { id, user } = await mayor();
    // What the tests before said may still be there.
    toastQueue.clear();
    // jsdom shows no pictures and makes no addresses for them.
    const made = vi.fn(() => 'blob:photo');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() });
    const file = new File(['<svg/>'], 'ansigt.png', { type: 'image/png' });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, file);
    await waitFor(() =>
      expect(toastQueue.visibleToasts.map(({ content }) => content.title)).toEqual([
        'Billedet kan ikke læses. Brug et JPEG eller PNG.',
      ]),
    );
    toastQueue.clear();
    expect(await value(api.people.photos({ ids: [id] }))).toEqual([]);
    await value(api.people.setPhoto({ personId: id, photo: { mediaType: 'image/png', base64: 'AAAA' } }));
    const more = await screen.findByRole('button', { name: 'Billede af Bilal Hamad' });
    expect(document.querySelector('img')?.getAttribute('src')).toBe('blob:photo');
    await user.click(more);
    await user.click(await screen.findByRole('menuitem', { name: 'Fjern billedet' }));
    await screen.findByText('BH');
    expect(await value(api.people.photos({ ids: [id] }))).toEqual([]);
  });
});

describe('an organisation', () => {
  it('shows who held which office when', async () => {
    const { city } = await mayor();
    const { id } = await value(api.people.create({ givenName: 'Abdel', familyName: 'Ariss' }));
    await value(
      api.people.addPost({
        ...{ personId: id, organisationId: city, position: 'borgmester', startsOn: '1998', endsOn: '2010' },
      }),
    );
    renderOver(<OrganisationScreen id={city} />, { api });
    const list = await screen.findByRole('list', { name: 'Borgmester' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bilal Hamadsiden 2010', 'Abdel Ariss1998–2010']);
  });

  it('refuses an EAN number that is none', async () => {
    const { id } = await value(api.people.createOrganisation({ name: 'Havnen' }));
    renderOver(<OrganisationScreen id={id} />, { api });
    const user = userEvent.setup();
    const ean = await screen.findByRole('textbox', { name: 'EAN-nummer' });
    await user.type(ean, '5798009811579');
    await user.tab();
    await screen.findByText(/EAN-nummer \(GLN\) har 13 cifre/);
    await user.clear(ean);
    await user.type(ean, '5798009811578');
    await user.tab();
    await waitFor(async () =>
      expect((await value(api.people.getOrganisation({ id }))).ean).toBe('5798009811578'),
    );
  });
});

it('offices that nobody held before aren’t told apart from the people who are there', () => {
  const holder = { personId: 'a', givenName: 'Anne', familyName: '', nativeName: '', endsOn: null };
  const present = { ...holder, position: 'Chef', startsOn: '2020', isPresent: true };
  const former = { ...holder, personId: 'b', position: '', startsOn: null, isPresent: false };
  expect(officesOf([present, former], 'da')).toEqual([
    { position: '', holders: [expect.objectContaining({ personId: 'b' })] },
  ]);
});

it('initials are the first letters of a name, whichever it is', () => {
  const of = (givenName: string, familyName: string, nativeName = '') =>
    initialsOf({ givenName, familyName, nativeName });
  expect(of('åse', 'Ærø')).toBe('ÅÆ');
  expect(of('', 'Holm')).toBe('H');
  expect(of('', '', 'ليلى')).toBe('ل');
  expect(of('', '')).toBe('');
});
