import { once } from 'node:events';
import { expect, it } from 'vitest';
import { newProfile, processesOf, start, startInOffice } from '../support/e2e/attache';

it('has every edit whose save was acknowledged when all its processes are killed during a hundred quick edits', async () => {
  const profile = newProfile();
  const { app, page, main } = await startInOffice(profile);
  const processes = await processesOf(app);
  const ended = once(main, 'exit');
  const acknowledged: string[] = [];
  await page.exposeFunction('acknowledge', (edit: string) => {
    acknowledged.push(edit);
    // The plug is pulled while the next edits are on their way.
    if (acknowledged.length === 50) for (const { pid } of processes) process.kill(pid, 'SIGKILL');
  });
  const missionId = await page.evaluate(async () => {
    const created = await window.api.missions.create({ title: 'Hundrede rettelser', kind: 'training' });
    if (!created.ok) throw new Error(created.error.kind);
    return created.value.id;
  });

  const editing = page.evaluate(async (id) => {
    const { acknowledge } = window as unknown as { acknowledge: (edit: string) => Promise<void> };
    const edit = async (title: string) => {
      const created = await window.api.notes.create({ missionId: id });
      if (!created.ok) return;
      const written = await window.api.notes.update({ id: created.value.id, patch: { title } });
      if (written.ok) await acknowledge(title);
    };
    await Promise.all(Array.from({ length: 100 }, (_, index) => edit(`Rettelse ${index + 1}`)));
  }, missionId);
  await Promise.all([ended, expect(editing).rejects.toThrow(/closed/)]);

  const again = await start(profile);
  const stored = await again.page.evaluate(async (id) => {
    const notes = await window.api.notes.list({ missionId: id });
    return notes.ok ? notes.value.map(({ title }) => title) : [];
  }, missionId);
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
  expect(stored).toEqual(expect.arrayContaining(acknowledged));
});
