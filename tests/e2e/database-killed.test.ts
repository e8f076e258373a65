import { expect, it } from 'vitest';
import { show } from '../../build/demo/screens';
import { memoRoute } from '../../renderer/shared/route';
import { databaseProcess, killDatabase, startInExample, startInOffice } from '../support/e2e/attache';
import { createMission, goToPlace, openTab } from '../support/e2e/steps';

it('goes on when the database process is killed in the middle of typing, and loses nothing', async () => {
  const { app, page } = await startInOffice();
  await createMission(page, { kind: 'Studietur', title: 'Affald i Beirut' });
  await openTab(page, 'Noter');
  await page.getByRole('button', { name: 'Ny note' }).click();
  const body = page.getByRole('textbox', { name: 'Notens tekst' });
  const before = await databaseProcess(app);

  await body.pressSequentially('Skrevet før, ', { delay: 10 });
  await killDatabase(app);
  await body.pressSequentially('under og ', { delay: 30 });
  await expect.poll(() => databaseProcess(app).catch(() => before)).not.toBe(before);
  await body.pressSequentially('efter', { delay: 10 });
  await openTab(page, 'Overblik');

  await openTab(page, 'Noter');
  expect(await body.inputValue()).toBe('Skrevet før, under og efter');
  const stored = async () => {
    const [mission] = await page.evaluate(async () => {
      const missions = await window.api.missions.list({});
      return missions.ok ? missions.value : [];
    });
    const notes = await page.evaluate((missionId) => window.api.notes.list({ missionId }), mission?.id ?? '');
    return notes.ok && notes.value.map((note) => note.body);
  };
  await expect.poll(stored).toEqual(['Skrevet før, under og efter']);
});

it('keeps what is written over a passage of a document when the database process is killed meanwhile', async () => {
  const { app, page } = await startInExample();
  const id = await page.evaluate(async () => {
    const { api } = window;
    const cooperations = await api.cooperations.list({});
    const cooperationId = cooperations.ok ? (cooperations.value[0]?.id ?? null) : null;
    const made = await api.memos.create({ kind: 'answer', title: 'Svar', language: 'da', cooperationId });
    return made.ok ? made.value.id : '';
  });
  await show(page, memoRoute(id));
  await page.locator('[data-passage="ended/step"]').click();
  const field = page.getByRole('textbox', { name: 'Ret i teksten' });
  await field.pressSequentially(' Skrevet før,', { delay: 10 });
  await killDatabase(app);
  await field.pressSequentially(' under og efter.', { delay: 30 });
  await field.press('Escape');
  await page.getByText('1 stykke er skrevet selv').waitFor();

  await page.getByRole('button', { name: 'Færdiggør' }).first().click();
  await page.getByText(/Teksten står fast/).waitFor();
  const sheet = page.getByRole('region', { name: 'Dokumentet' });
  expect(await sheet.innerText()).toContain('Skrevet før, under og efter.');
});

it('says so when the database process ends again and again, and opens the office again when asked', async () => {
  const { app, page } = await startInOffice();
  await createMission(page, { kind: 'Studietur', title: 'Affald i Beirut' });
  const failed = page.getByRole('heading', { name: 'Databasen bliver ved med at gå ned' });
  let killed = 0;
  const killNext = async () => {
    const next = await databaseProcess(app).catch(() => killed);
    if (next !== killed) process.kill(next, 'SIGKILL');
    killed = next;
    return failed.isVisible();
  };
  await expect.poll(killNext).toBe(true);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await goToPlace(page, 'Rejser og besøg');
  await page.getByRole('grid', { name: 'Rejser og besøg' }).getByText('Affald i Beirut').waitFor();
});
