import { expect, it } from 'vitest';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { createMission } from '../support/e2e/steps';

it('has what was typed the moment before the window was closed', async () => {
  const profile = newProfile();
  const attache = await startInOffice(profile);
  await createMission(attache.page, { kind: 'Studietur', title: 'Tur' });
  await attache.page.getByRole('textbox', { name: 'Formål' }).pressSequentially('Se byens parker');
  await close(attache);

  const { page } = await start(profile);
  await expect.poll(() => page.getByRole('textbox', { name: 'Formål' }).inputValue()).toBe('Se byens parker');
});
