import type { Page } from 'playwright-core';
import { type DelegationPaper, delegationPapers } from '../../db/domain/delegation-paper';
import { textsIn } from '../../renderer/i18n';
import { delegationSections } from '../../renderer/shared/route';
import { saveAs } from './documents';
import type { Running } from './drive';
import { people } from './hosted';
import { atRest, type Shot, show } from './screens';

/** The sections of a delegation, and the directory that its people came from. */
export const delegationShots = (missionId: string): Shot[] => [
  ...delegationSections.map(
    (section): Shot => ({
      name: `delegation-${section}`,
      route: {
        ...{ screen: 'mission', id: missionId, tab: 'participants' },
        focus: section === 'people' ? null : section,
      },
    }),
  ),
  { name: 'delegation-directory', route: { screen: 'people' } },
];

/** In which of them names stand in both scripts. */
const inBothScripts: readonly DelegationPaper[] = ['badges', 'place-cards'];

/**
 * Saves every document of a delegation as PDF, the list as Word too, and letters of invitation, as a person does: on the
 * mission's page of documents, by its buttons, in Danish.
 */
export async function saveDelegation(running: Running, folder: string, missionId: string): Promise<void> {
  const { page } = running;
  const t = textsIn('da');
  await show(page, { screen: 'mission', id: missionId, tab: 'documents', focus: null });
  await page.getByRole('radio', { name: t('documents.groups.delegation') }).click();
  for (const paper of delegationPapers) {
    await choose(page, t('documents.tab.document'), t(`documents.delegation.paper.${paper}`));
    if (inBothScripts.includes(paper))
      await choose(page, t('documents.delegation.names'), t('documents.delegation.script.both'));
    await saveAs(running, t('documents.tab.pdf'), folder, `${paper}.pdf`);
    if (paper === 'delegation-list') await saveAs(running, t('documents.tab.docx'), folder, `${paper}.docx`);
  }
  await page.getByRole('radio', { name: t('documents.groups.letters') }).click();
  await page.getByRole('button', { name: t('letters.people.all') }).click();
  await atRest(page);
  // Two of them came in another's place: there are as many letters as people in the list.
  await saveAs(running, t('letters.save', { count: people.length }), folder, 'letters-of-invitation.docx');
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await atRest(page);
}
