import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeHostedDelegation, people } from '../../build/demo/hosted';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import {
  inOrder,
  leave,
  onSeats,
  openParticipant,
  openSection,
  windowScrolls,
} from '../support/e2e/delegation';
import { expectFocus, tabTo } from '../support/e2e/keys';
import { choose, createMission, goToPlace, openTab, pick } from '../support/e2e/steps';

const hosted = 'Besøg fra Marsa';
const outgoing = 'Delegation til Marsa';
const dinner = 'Velkomstmiddag på Rådhuset';

it('hosts a delegation of 24, from the invitation to who came, and has all of it after a restart', async () => {
  const profile = newProfile();
  const attache = await startInOffice(profile);
  const { page } = attache;
  await makeHostedDelegation(page);
  await openMission(page, hosted);

  await inviteOneMore(page);
  await substituteTwice(page);
  await lookAtRooms(page, true);
  await takeOverTravel(page);
  await lookAtRooms(page, false);
  await readBoard(page);
  await placeByHand(page);
  const seats = await moveGuests(page);
  await tickAttendance(page);
  await notePracticalData(page);
  await sendCouncilMemberOut(page);
  await workThroughChecklist(page);
  await close(attache);

  const { page: again } = await start(profile);
  await expectEverything(again, seats);
}, 240_000);

async function openMission(page: Page, title: string): Promise<void> {
  await goToPlace(page, 'Rejser og besøg');
  await page.getByRole('grid', { name: 'Rejser og besøg' }).getByText(title).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

async function inviteOneMore(page: Page): Promise<void> {
  await openTab(page, 'Deltagere');
  await page.getByRole('radio', { name: 'Partnerens' }).click();
  await page.getByRole('combobox', { name: 'Tilføj deltager' }).pressSequentially('Samira Frangieh');
  await page.keyboard.press('Enter');
  const pane = await openParticipant(page, 'Samira Frangieh');
  await noteStep(pane, { day: '1-2-2017', byWhom: 'Protokol' });
  await pane.getByText('Inviteret 1. feb. 2017').waitFor();
  // What usually comes next is proposed.
  await noteStep(pane, { day: '', byWhom: 'Mail fra ambassaden' });
  await pane.getByText('Sagde ja dag ukendt').waitFor();
  await pane.getByRole('button', { name: 'Ret trinnet: Sagde ja' }).click();
  await pane.getByRole('textbox', { name: 'Dag' }).fill('10. februar 2017');
  await pane.getByRole('button', { name: 'Færdig' }).click();
  await pane.getByText('Sagde ja 10. feb. 2017').waitFor();
  expect(await chainIn(pane)).toEqual([
    'Inviteret 1. feb. 2017 Protokol',
    'Sagde ja 10. feb. 2017 Mail fra ambassaden',
  ]);
  await leave(pane);
  await page.getByRole('button', { name: 'Svar: Samira Frangieh' }).getByText('Deltager').waitFor();
  await page.getByText('27 inviterede · 25 deltager · 2 erstattede').waitFor();
}

async function noteStep(pane: Locator, { day, byWhom }: { day: string; byWhom: string }): Promise<void> {
  await pane.getByRole('button', { name: 'Notér et trin' }).click();
  await pane.getByRole('textbox', { name: 'Dag' }).fill(day);
  await pane.getByRole('textbox', { name: 'Hvem oplyste det' }).fill(byWhom);
  await pane.getByRole('button', { name: 'Tilføj', exact: true }).click();
}

/** The steps from invitation to attendance, a line each. */
const chainIn = (pane: Locator): Promise<string[]> =>
  pane
    .getByRole('region', { name: 'Fra invitation til fremmøde' })
    .getByRole('listitem')
    .evaluateAll((steps) =>
      steps.map((step) => (step as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
    );

/** Nadia Khoury is replaced by Youssef Tabet, and he by Mona Karam. */
async function substituteTwice(page: Page): Promise<void> {
  await replace(page, 'Nadia Khoury', { by: 'Youssef Tabet', note: 'Byrådet mødes samme uge' });
  const youssef = await openParticipant(page, 'Youssef Tabet');
  await youssef.getByText('I stedet for Nadia Khoury').waitFor();
  await youssef.getByText('Pasnummer er ikke noteret.').waitFor();
  await youssef.getByText('2 rejser står i den andens navn.').waitFor();
  await youssef.getByText('1 værelse står i den andens navn.').waitFor();
  await youssef.getByText('Er nu på 4 programpunkter og skal have programmet.').waitFor();
  await youssef.getByRole('button', { name: 'Overtag rejse og værelse' }).click();
  await page.getByText('Rejse og værelse er flyttet til Youssef Tabet').waitFor();
  await youssef.getByText('2 rejser står i den andens navn.').waitFor({ state: 'hidden' });

  await replace(page, 'Youssef Tabet', { by: 'Mona Karam', note: 'Syg' });
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Mona Karam', exact: true }) });
  await row.getByText('i stedet for Nadia Khoury (efter Youssef Tabet)').waitFor();

  // One step takes it all back, and one brings it all back.
  await page.keyboard.press('Control+z');
  await row.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Svar: Youssef Tabet' }).getByText('Deltager').waitFor();
  await page.keyboard.press('Control+Shift+z');
  await row.getByText('(efter Youssef Tabet)').waitFor();
  await page.getByRole('button', { name: 'Svar: Youssef Tabet' }).getByText('Erstattet').waitFor();
  expect(await chainIn(await openParticipant(page, 'Nadia Khoury'))).toEqual([
    'Inviteret 12. jan. 2017 Protokol',
    'Sagde ja 24. jan. 2017 Ambassaden',
    'Erstattet af Youssef Tabet 1. mar. 2017 Ambassaden · Byrådet mødes samme uge',
  ]);
}

async function replace(page: Page, absent: string, { by, note }: { by: string; note: string }) {
  const pane = await openParticipant(page, absent);
  await pane.getByRole('button', { name: 'Sæt en anden i stedet' }).click();
  await pane.getByRole('combobox', { name: 'Hvem kommer i stedet?' }).pressSequentially(by);
  await page.keyboard.press('Enter');
  await expect.poll(() => isInDirectory(page, by)).toBe(true);
  await choose(pane, /Den nyes svar indtil nu/, 'Deltager');
  await pane.getByRole('textbox', { name: 'Hvornår blev det klart?' }).fill('1-3-2017');
  await pane.getByRole('textbox', { name: 'Hvem sagde det?' }).fill('Ambassaden');
  await pane.getByRole('textbox', { name: 'Hvorfor' }).fill(note);
  await pane.getByRole('button', { name: 'Sæt i stedet' }).click();
  await page.getByText(`Der kommer en anden i stedet for ${absent}`).waitFor();
  await leave(pane);
}

const isInDirectory = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(async (text) => {
    const found = await window.api.people.list({ text });
    return found.ok && found.value.length > 0;
  }, name);

/** @param isInTheOthersName whether the travel is still that of whom Mona Karam replaces */
async function lookAtRooms(page: Page, isInTheOthersName: boolean): Promise<void> {
  await openSection(page, 'Rejse og ophold');
  await page.getByRole('radio', { name: 'Værelser' }).click();
  const hotel = page.getByRole('table', { name: 'Hotel ved Havnen' });
  await hotel.getByText(isInTheOthersName ? 'Youssef Tabet' : 'Mona Karam').waitFor();
  const warning = page.getByText(
    'Youssef Tabet kommer ikke, men har stadig Enkeltværelse 302 på Hotel ved Havnen.',
  );
  await warning.waitFor({ state: isInTheOthersName ? 'visible' : 'hidden' });
}

async function takeOverTravel(page: Page): Promise<void> {
  await openSection(page, 'Deltagere');
  const pane = await openParticipant(page, 'Mona Karam');
  await pane.getByRole('button', { name: 'Overtag rejse og værelse' }).click();
  await page.getByText('Rejse og værelse er flyttet til Mona Karam').waitFor();
  await pane.getByText('Ankommer tirsdag 14. marts kl. 10.05').waitFor();
  await leave(pane);
}

async function readBoard(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Ankomst og afrejse' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'XX 101' });
  await row.getByText('10.05', { exact: true }).waitFor();
  await row.getByText('9 rejsende').waitFor();
  await row.getByText('Mona Karam').waitFor();
  await row.getByText('Emil Toft, ankomsthallen').waitFor();
  await row.getByText('Hotel ved Havnen').waitFor();
  expect(await row.innerText()).not.toContain('Nadia Khoury');
  await choose(page, /Dag$/, 'Torsdag 16. marts');
  await page.getByRole('heading', { name: 'Rejser' }).waitFor();
  await page.getByText('XX 202').waitFor();
}

async function placeByHand(page: Page): Promise<void> {
  await openSection(page, 'Rangfølge og bordplan');
  const list = page.getByRole('list', { name: 'Rangfølge' });
  await list.waitFor();
  expect((await inOrder(page)).slice(0, 6)).toEqual([
    ...['Karim Daher', 'Mette Lindholm', 'Salma Itani', 'Sofie Krogh', 'Walid Fares'],
    'Amira Sørensen',
  ]);
  await list.getByText(/før .Mette Lindholm., fordi lederen af en delegation går først/).waitFor();
  await list.getByText(/før .Salma Itani., fordi klasse 2 går før klasse 4/).waitFor();
  const grip = page.getByRole('button', { name: 'Flyt Walid Fares' });
  await grip.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  const reason = page.getByRole('textbox', { name: /Hvorfor skal .Walid Fares. stå på plads 3\?/ });
  await expectFocus(reason);
  await page.keyboard.press('Enter');
  await page.getByText('Skriv en begrundelse.').waitFor();
  await page.keyboard.type('Taler for viceborgmesteren');
  await page.keyboard.press('Enter');
  await list.getByText(/Placeret manuelt: .Taler for viceborgmesteren/).waitFor();
  await expectFocus(grip);
  expect((await inOrder(page)).slice(0, 4)).toEqual([
    ...['Karim Daher', 'Mette Lindholm', 'Walid Fares', 'Salma Itani'],
  ]);
}

/** @returns who then sits where */
async function moveGuests(page: Page): Promise<string[]> {
  await page.getByRole('radio', { name: 'Bordplaner' }).click();
  const seat = (number: number) => page.getByRole('button', { name: new RegExp(`^Plads ${number},`) });
  await seat(1).waitFor();
  const byRank = await onSeats(page);
  expect(byRank).toHaveLength(24);
  expect(new Set(byRank).size).toBe(24);
  expect(byRank.slice(0, 2)).toEqual(['Mette Lindholm', 'Karim Daher']);
  await page.getByText('æresgæst, ved værtens højre hånd').waitFor();
  await page.getByText('tolk, ved siden af æresgæsten').waitFor();

  await seat(3).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectFocus(seat(5));
  await page.keyboard.press('Enter');
  const byKeyboard = swapped(byRank, 3, 5);
  await expect.poll(() => onSeats(page)).toEqual(byKeyboard);

  await seat(8).scrollIntoViewIfNeeded();
  await seat(8).hover();
  await page.mouse.down();
  await seat(9).hover();
  await page.mouse.up();
  await expect.poll(() => onSeats(page)).toEqual(swapped(byKeyboard, 8, 9));

  await page.getByRole('button', { name: 'Mere om planen' }).click();
  await page.getByRole('menuitem', { name: 'Sæt alle efter rangfølgen' }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await expect.poll(() => onSeats(page)).toEqual(byRank);
  await page.keyboard.press('Control+z');
  await expect.poll(() => onSeats(page)).toEqual(swapped(byKeyboard, 8, 9));
  return onSeats(page);
}

function swapped(people: readonly string[], first: number, second: number): string[] {
  return people.with(first - 1, people[second - 1] ?? '').with(second - 1, people[first - 1] ?? '');
}

/** Without the mouse, from the section's link on. */
async function tickAttendance(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fremmøde' }).focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('listbox', { name: 'Programpunkter' });
  await tabTo(page, items.getByRole('option'));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('grid', { name: `Fremmøde: ${dinner}` }).getByRole('row'));
  const row = (name: string) => page.getByRole('row', { name });
  await expectFocus(row('Karim Daher'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('-');
  await page.keyboard.type('wal');
  await expectFocus(row('Walid Fares'));
  await page.keyboard.press('-');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Space');
  await page.getByText('2 af 24 kom · 1 udeblev · 21 ikke noteret').waitFor();
  await page.keyboard.press('Shift+Tab');
  await expectFocus(page.getByRole('button', { name: 'Alle andre kom' }));
  await page.keyboard.press('Enter');
  await page.getByText('23 af 24 kom · 1 udeblev').waitFor();
  expect(await windowScrolls(page)).toBe(false);
  await tabTo(page, page.getByRole('button', { name: 'Notér det' }));
  await page.keyboard.press('Enter');
  await page.getByText('Noteret på deltagerlisten').waitFor();
}

async function notePracticalData(page: Page): Promise<void> {
  await openSection(page, 'Praktisk');
  await page.getByRole('table').getByRole('link', { name: 'Karim Daher' }).click();
  const pane = page.getByRole('complementary', { name: 'Karim Daher' });
  await pane.getByRole('textbox', { name: 'Pasnummer' }).fill('RL0123456');
  await pane.getByRole('textbox', { name: 'Udløber' }).fill('1-6-2017');
  await page.keyboard.press('Tab');
  await pane.getByText('Passet udløber mindre end seks måneder efter hjemkomsten.').waitFor();
  await pane.getByText('•••• 3456').waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('RL0123456');
  await pick(pane, 'Udstedt af', 'Libanon');
  await pane.getByRole('checkbox', { name: 'Spiser alt' }).press('Space');
  await leave(pane);
  const summary = page.getByRole('region', { name: 'Til værten, uden navne' });
  await summary
    .getByText('2 vegetarer, 2 halal, 1 glutenfri, 1 nøddeallergi; 20 er ikke spurgt endnu')
    .waitFor();
  await summary.getByText('1 trinfri adgang; 24 er ikke spurgt endnu').waitFor();
  for (const { given, family } of people) {
    expect(await summary.innerText()).not.toContain(given);
    expect(await summary.innerText()).not.toContain(family);
  }
}

async function sendCouncilMemberOut(page: Page): Promise<void> {
  await createMission(page, {
    kind: 'Delegationsrejse',
    title: outgoing,
    partner: 'Marsa',
    days: ['11-05-2026', '15-05-2026'],
  });
  await openTab(page, 'Deltagere');
  await pick(page, 'Tilføj deltager', 'Anders Birk');
  const pane = await openParticipant(page, 'Anders Birk');
  await pane.getByRole('checkbox', { name: 'Medlem af Borgerrepræsentationen' }).press('Space');
  await leave(pane);
  await openTab(page, 'Overblik');
  await page.getByText('før der må afholdes udgifter (styrelseslovens § 16, stk. 5)').waitFor();
  await choose(page, /Stadie$/, 'På rejse');
  await page.getByText('Medlemmer af Borgerrepræsentationen kan først rejse, når').waitFor();
  await page.getByRole('textbox', { name: 'Besluttet den' }).fill('26-2-2026');
  await page.getByRole('textbox', { name: 'Sag eller dagsorden' }).fill('2026 - 4711');
  await page.keyboard.press('Tab');
  await page.getByText('Anmodningen er skrevet ind.').waitFor();
  await choose(page, /Stadie$/, 'På rejse');
  await page
    .getByText('Medlemmer af Borgerrepræsentationen kan først rejse, når')
    .waitFor({ state: 'hidden' });
}

async function workThroughChecklist(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hent listen for ”Delegationsrejse”' }).click();
  await page.getByText('0 af 19 er gjort').waitFor();
  await page.getByRole('textbox', { name: 'Ny linje' }).fill('T-65 Tolk til havnen');
  await page.keyboard.press('Enter');
  await page.getByText('0 af 20 er gjort').waitFor();
  // T−90 was 10 February, T−65 is 7 March.
  await page.getByRole('checkbox', { name: 'Gjort: Bemyndigelse og budget er godkendt' }).press('Space');
  await page.getByText('1 af 20 er gjort').waitFor();
  await goToPlace(page, 'Overblik');
  const due = page.getByRole('region', { name: 'Tjeklister' });
  await due.getByText('Visumansøgninger').waitFor();
  expect(await due.innerText()).not.toContain('Bemyndigelse');
}

async function expectEverything(page: Page, seats: readonly string[]): Promise<void> {
  await openMission(page, outgoing);
  await openTab(page, 'Overblik');
  await page.getByText('1 af 20 er gjort').waitFor();
  await page.getByText('Anmodningen er skrevet ind.').waitFor();
  await page
    .getByRole('button', { name: /Stadie$/ })
    .getByText('På rejse')
    .waitFor();

  await openMission(page, hosted);
  await openTab(page, 'Deltagere');
  await page.getByText('i stedet for Nadia Khoury (efter Youssef Tabet)').waitFor();
  await page.getByText('29 inviterede · 25 deltager · 4 erstattede · 23 deltog').waitFor();
  const pane = await openParticipant(page, 'Samira Frangieh');
  expect(await chainIn(pane)).toEqual([
    'Inviteret 1. feb. 2017 Protokol',
    'Sagde ja 10. feb. 2017 Mail fra ambassaden',
  ]);
  await openSection(page, 'Rangfølge og bordplan');
  await page.getByText(/Placeret manuelt: .Taler for viceborgmesteren/).waitFor();
  await page.getByRole('radio', { name: 'Bordplaner' }).click();
  await expect.poll(() => onSeats(page)).toEqual(seats);
  await openSection(page, 'Rejse og ophold');
  await page.getByRole('radio', { name: 'Værelser' }).click();
  await page.getByRole('table', { name: 'Hotel ved Havnen' }).getByText('Mona Karam').waitFor();
  await openSection(page, 'Praktisk');
  await page
    .getByRole('row', { name: /^Karim Daher/ })
    .getByText('1. jun. 2017')
    .waitFor();
}
