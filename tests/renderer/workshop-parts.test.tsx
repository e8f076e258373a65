import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopPart } from '../../renderer/features/workshops/parts';
import { WorkshopSheet } from '../../renderer/features/workshops/WorkshopSheet';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

describe('a workshop’s sheet', () => {
  let api: TestApi;
  let missionId: string;
  let itemId: string;

  beforeEach(async () => {
    api = testApi();
    missionId = (await value(api.missions.create({ title: 'Besøg i Beirut', kind: 'high-level' }))).id;
    const time = { kind: 'timed', startsAt: '2016-05-17T09:00', endsAt: '2016-05-17T10:30' } as const;
    const item = { missionId, kind: 'workshop', title: 'Forebyggelse', time } as const;
    itemId = (await value(api.programme.create(item))).id;
  });

  const show = (part: WorkshopPart | null, language: 'da' | 'en' = 'da') =>
    renderOver(<WorkshopSheet itemId={itemId} part={part} />, { api, language });
  const detail = () => value(api.workshops.get({ itemId }));

  it('begins with what is to be prepared, and from its day on with what comes of it', async () => {
    show(null);
    const nav = within(await screen.findByRole('navigation', { name: 'Workshoppens dele' }));
    expect(nav.getByRole('link', { name: 'Forberedelse' }).getAttribute('aria-current')).toBe('page');
    expect(nav.getByRole('link', { name: 'Undervejs' }).getAttribute('href')).toBe(
      `#/missions/${missionId}/workshops/${itemId}:outcome`,
    );
    api.setNow('2016-05-17T07:00:00.000Z');
    await value(api.workshops.update({ id: itemId, patch: { aims: 'x' } }));
    await waitFor(() =>
      expect(nav.getByRole('link', { name: 'Undervejs' }).getAttribute('aria-current')).toBe('page'),
    );
  });

  it('has an agenda that is held against its hours, and is put in order with the keyboard', async () => {
    const user = userEvent.setup();
    show('preparation');
    const line = await screen.findByRole('textbox', { name: 'Nyt punkt' });
    await user.type(line, 'Velkomst{Enter}');
    await screen.findByDisplayValue('Velkomst');
    await user.type(line, 'Cases{Enter}');
    await screen.findByDisplayValue('Cases');
    expect(screen.getByText('0 af 90 min. er lagt · 90 min. tilbage · 2 punkter uden minutter')).toBeTruthy();
    const first = within(screen.getByRole('group', { name: 'Punkt 1' }));
    await user.type(first.getByRole('textbox', { name: 'Minutter' }), '55{Tab}');
    await screen.findByText('55 af 90 min. er lagt · 35 min. tilbage · 1 punkt uden minutter');
    expect(screen.getByText('9.55')).toBeTruthy();
    const second = within(screen.getByRole('group', { name: 'Punkt 2' }));
    await user.type(second.getByRole('textbox', { name: 'Minutter' }), '40{Tab}');
    await screen.findByText('95 af 90 min. er lagt · 5 min. mere, end der er tid til');
    screen.getByDisplayValue('Cases').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () =>
      expect((await detail()).agenda.map(({ title }) => title)).toEqual(['Cases', 'Velkomst']),
    );
    await screen.findByText('Cases står nu som nr. 1 af 2');
  });

  it('takes its moderators one by one', async () => {
    const user = userEvent.setup();
    await value(api.people.create({ givenName: 'Mette', familyName: 'Holm' }));
    show('preparation');
    await user.type(await screen.findByRole('combobox', { name: 'Tilføj moderator' }), 'Mette');
    await user.click(await screen.findByRole('option', { name: /Mette Holm/ }));
    await user.click(await screen.findByRole('button', { name: 'Fjern Mette Holm som moderator' }));
    await waitFor(async () => expect((await detail()).moderators).toEqual([]));
  });

  it('says of a case who made sure that nobody can be recognised, or that nobody did', async () => {
    const user = userEvent.setup();
    show('preparation');
    await user.type(await screen.findByRole('textbox', { name: 'Ny case' }), 'En ung mand{Enter}');
    await screen.findByText('1 case er ikke tjekket for anonymisering');
    await user.click(screen.getByRole('button', { name: 'Notér tjekket' }));
    await user.click(await screen.findByRole('button', { name: 'Gem tjekket' }));
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
    expect((await detail()).cases[0]?.anonymised).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /Set efter af/ }), 'Mette Holm{Enter}');
    await screen.findByText('Anonymiseret: set efter af Mette Holm, 22. apr. 2016');
    expect(screen.queryByText('1 case er ikke tjekket for anonymisering')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tag tjekket tilbage' }));
    await screen.findByText('Anonymisering ikke tjekket');
  });

  it('counts groups, and says what a sum covers', async () => {
    const user = userEvent.setup();
    await value(api.workshops.countAudience({ itemId, category: 'police', patch: {} }));
    show('audience');
    await user.click(await screen.findByRole('button', { name: 'Tilføj gruppe' }));
    await user.click(await screen.findByRole('menuitem', { name: 'NGO’er' }));
    await user.type(await screen.findByRole('textbox', { name: 'NGO’er: ventet' }), '12{Tab}');
    await screen.findByText('1 af 2 grupper talt');
    const total = within(screen.getByRole('row', { name: /I alt/ }));
    expect(total.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      ...['121 af 2 grupper talt', 'ikke talt'],
    ]);
    await user.type(screen.getByRole('textbox', { name: 'Politi: mødt' }), '0{Tab}');
    await waitFor(async () =>
      expect((await detail()).audienceCounts).toEqual([
        { category: 'ngo', expected: 12, present: null },
        { category: 'police', expected: null, present: 0 },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Fjern gruppen NGO’er' }));
    await waitFor(async () => expect((await detail()).audienceCounts).toHaveLength(1));
  });

  it('has a mean only where somebody answered', async () => {
    const user = userEvent.setup();
    show('evaluation', 'en');
    await user.type(await screen.findByRole('textbox', { name: 'New question' }), 'Was it useful?{Enter}');
    await screen.findByText('No answers');
    await user.type(screen.getByRole('textbox', { name: 'How many gave 4' }), '10{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'How many gave 5' }), '2{Tab}');
    await screen.findByText('4.2 of 5 (12 answers)');
    await waitFor(async () => expect((await detail()).scores[0]?.counts).toEqual([0, 0, 0, 10, 2]));
    await user.type(screen.getByRole('textbox', { name: 'What to change next time?' }), 'More cases');
    await user.tab();
    await waitFor(async () => expect((await detail()).toChange).toBe('More cases'));
  });

  it('has needs only where there is a partner to have them, and solutions from the catalogue', async () => {
    const user = userEvent.setup();
    await value(api.solutions.create({ title: 'Kildesortering' }));
    show('outcome');
    await screen.findByText('Et behov er en partners. Vælg partneren på rejsens overblik først.');
    const partnerId = (await value(api.partners.create({ kind: 'city', name: 'Beirut' }))).id;
    await value(api.missions.update({ id: missionId, patch: { partnerId } }));
    await user.type(await screen.findByRole('textbox', { name: 'Nyt behov' }), 'Skraldebiler{Enter}');
    const need = await screen.findByRole('link', { name: 'Skraldebiler' });
    const [raised] = (await detail()).needs;
    expect(need.getAttribute('href')).toBe(`#/partners/${partnerId}/needs/${raised?.id}`);
    await user.type(screen.getByRole('combobox', { name: 'Tilføj løsning' }), 'Kilde');
    await user.click(await screen.findByRole('option', { name: /Kildesortering/ }));
    await screen.findByRole('link', { name: 'Kildesortering' });
    await user.type(screen.getByRole('textbox', { name: 'Nyt citat' }), 'Vi drukner @ Borgmesteren{Enter}');
    await screen.findByDisplayValue('Vi drukner');
    expect((await detail()).quotes).toMatchObject([{ text: 'Vi drukner', saidBy: 'Borgmesteren' }]);
  });
});
