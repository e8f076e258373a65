import { expect, it } from 'vitest';
import { killAll, newProfile, start, startInOffice } from '../support/e2e/attache';

it('has every edit whose save was acknowledged when all its processes are killed during a hundred quick edits', async () => {
  const profile = newProfile();
  const { app, page, main } = await startInOffice(profile);
  const acknowledged: number[] = [];
  await page.exposeFunction('acknowledge', (edit: number) => acknowledged.push(edit));
  const id = await page.evaluate(async () => {
    const created = await window.api.missions.create({ title: 'Nul', kind: 'training' });
    if (!created.ok) throw new Error(created.error.kind);
    return created.value.id;
  });

  const editing = page
    .evaluate(async (missionId) => {
      const { acknowledge } = window as unknown as { acknowledge: (edit: number) => Promise<void> };
      for (let edit = 1; edit <= 100; edit++) {
        const saved = await window.api.notes.create({ missionId });
        if (!saved.ok) throw new Error(saved.error.kind);
        const written = await window.api.notes.update({ id: saved.value.id, patch: { title: String(edit) } });
        if (written.ok) await acknowledge(edit);
      }
    }, id)
    .catch(() => undefined);
  await expect.poll(() => acknowledged.length, { interval: 1 }).toBeGreaterThan(30);
  await killAll({ app, page, main });
  await editing;
  // Killed in the middle: had all of them been through, this would show nothing.
  expect(acknowledged.length).toBeLessThan(100);

  const again = await start(profile);
  const stored = await again.page.evaluate(async (missionId) => {
    const notes = await window.api.notes.list({ missionId });
    return notes.ok ? notes.value.map(({ title }) => title) : [];
  }, id);
  expect(stored).toEqual(expect.arrayContaining(acknowledged.map(String)));
});
