import { expect, it } from 'vitest';
import { databaseProcess, killDatabase, startInOffice } from '../support/e2e/attache';
import { createMission, openTab } from '../support/e2e/steps';

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

it('says so when the database process ends again and again, and opens the office again when asked', async () => {
  const { app, page } = await startInOffice();
  await createMission(page, { kind: 'Studietur', title: 'Affald i Beirut' });
  const failed = page.getByRole('heading', { name: 'Databasen bliver ved med at gå ned' });
  for (let last = 0; !(await failed.isVisible()); ) {
    const pid = await databaseProcess(app).catch(() => last);
    if (pid !== last) process.kill(pid, 'SIGKILL');
    last = pid;
  }
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByRole('navigation', { name: 'Steder' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Titel', exact: true }).inputValue()).toBe(
    'Affald i Beirut',
  );
});
