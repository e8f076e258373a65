import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { show } from '../../build/demo/screens';
import {
  cooperationRoute,
  cooperationSections,
  partnerRoute,
  partnerSections,
  reportSections,
} from '../../renderer/shared/route';
import { startInExample, startInOffice } from '../support/e2e/attache';
import { looking } from '../support/e2e/axe';

describe('axe finds nothing serious', () => {
  it('on a partner, its cooperation and the reports, section by section', async () => {
    const { page } = await startInExample();
    const { found, look } = looking(page);
    const ids = await recordsOfBeirut(page);
    for (const section of partnerSections) {
      await show(page, partnerRoute(ids.partner, section));
      await look(`partner ${section}`);
    }
    for (const section of cooperationSections) {
      await show(page, cooperationRoute(ids.cooperation, section));
      await look(`cooperation ${section}`);
    }
    for (const section of reportSections) {
      await show(page, { screen: 'reports', section, focus: null });
      await look(`reports ${section}`);
    }
    const pane = async (name: string, route: Parameters<typeof show>[1]) => {
      await show(page, route);
      await page.getByRole('complementary').first().waitFor();
      await look(name);
    };
    await pane('need', partnerRoute(ids.partner, 'needs', ids.need));
    await pane('match', partnerRoute(ids.partner, 'matches', ids.match));
    await page.getByRole('button', { name: 'Skift tilstand' }).click();
    await page.getByRole('menuitem', { name: 'Afvist' }).click();
    await page.getByRole('dialog', { name: 'Ny tilstand: Afvist' }).waitFor();
    await look('match step');
    await page.keyboard.press('Escape');
    await pane('inquiry', partnerRoute(ids.partner, 'inquiries', ids.inquiry));
    await page.getByRole('button', { name: 'Ikke spurgt', exact: true }).click();
    await look('ask');
    await pane('agreement', cooperationRoute(ids.cooperation, 'agreements', ids.agreement));
    await pane('decision', cooperationRoute(ids.cooperation, 'decisions', ids.decision));
    await pane('result', { screen: 'reports', section: 'results', focus: ids.result });
    await page.getByRole('button', { name: 'Tilføj et link' }).click();
    await look('evidence');
    await show(page, partnerRoute(ids.partner, 'matches'));
    for (const view of ['Huller', 'Som dokument']) {
      await page.getByRole('radio', { name: view }).click({ force: true });
      await look(view);
    }
    expect(found).toEqual({});
  });

  it('in the catalogue, the workshops, the follow-ups and the topics', async () => {
    const { page } = await startInExample();
    const { found, look } = looking(page);
    const ids = await recordsOfBeirut(page);
    await show(page, { screen: 'catalogue' });
    await look('catalogue');
    await page.getByRole('button', { name: 'Ny løsning' }).first().click();
    await page.getByRole('dialog', { name: 'Ny løsning' }).waitFor();
    await look('new solution');
    await page.keyboard.press('Escape');
    await show(page, { screen: 'solution', id: ids.solution });
    await look('solution');
    for (const part of ['preparation', 'audience', 'outcome', 'evaluation']) {
      const focus = `${ids.workshop.id}:${part}`;
      await show(page, { screen: 'mission', id: ids.workshop.missionId, tab: 'workshops', focus });
      await look(`workshop ${part}`);
    }
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('textbox', { name: 'Linje' }).waitFor();
    await page.keyboard.type('l: Vi sender tegningerne');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'De sidste linjer' }).getByRole('listitem').first().waitFor();
    await look('capture');
    await page.keyboard.press('Escape');

    await show(page, { screen: 'follow-up' });
    const views = page.getByRole('navigation', { name: 'Visninger' });
    for (const view of await views.getByRole('link').allInnerTexts()) {
      await views.getByRole('link', { name: view, exact: true }).click();
      await look(`follow-ups ${view}`);
    }
    await views.getByRole('link', { name: 'Liste' }).click();
    await page.getByText('Vælg ”').first().click({ force: true });
    await page.getByText('1 valgt').waitFor();
    await look('bulk');
    await page.getByRole('button', { name: 'Ugens overblik' }).click();
    await page.getByRole('dialog', { name: 'Ugens overblik' }).waitFor();
    await look('digest');
    await page.keyboard.press('Escape');
    await show(page, { screen: 'follow-up-item', id: ids.followUp });
    await page.getByRole('button', { name: 'Notér en kontakt' }).click();
    await look('contact');

    await show(page, { screen: 'topics', topicId: null });
    await look('topics');
    await page.getByRole('button', { name: 'Nyt tema' }).click();
    await page.getByRole('dialog', { name: 'Nyt tema' }).waitFor();
    await look('new topic');
    await page.keyboard.press('Escape');
    await show(page, { screen: 'topics', topicId: ids.topic });
    await look('topic');
    await page.getByRole('button', { name: 'Mere' }).click();
    await page.getByRole('menuitem', { name: /^Slå sammen/ }).click();
    await page.getByRole('dialog', { name: /^Slå ”/ }).waitFor();
    await look('merge');
    await page.keyboard.press('Escape');
    await show(page, { screen: 'settings' });
    await look('settings');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      show(page, { screen: 'solution', id: ids.solution }).then(() =>
        page.getByRole('button', { name: 'Vælg filer …' }).first().click(),
      ),
    ]);
    await chooser.setFiles({ name: 'Blad.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await page.getByRole('link', { name: 'Åbn Blad.pdf' }).waitFor();
    await look('attachment');
    expect(found).toEqual({});
  });

  it('where there is nothing yet', async () => {
    const { page } = await startInOffice();
    const { found, look } = looking(page);
    const ids = await page.evaluate(async () => {
      const partner = await window.api.partners.create({ kind: 'city', name: 'Beirut' });
      const partnerId = partner.ok ? partner.value.id : '';
      const cooperation = await window.api.cooperations.create({ partnerId, title: 'Affald' });
      return { partnerId, cooperationId: cooperation.ok ? cooperation.value.id : '' };
    });
    for (const section of partnerSections) {
      await show(page, partnerRoute(ids.partnerId, section));
      await look(`partner ${section}`);
    }
    for (const section of cooperationSections) {
      await show(page, cooperationRoute(ids.cooperationId, section));
      await look(`cooperation ${section}`);
    }
    for (const section of reportSections) {
      await show(page, { screen: 'reports', section, focus: null });
      await look(`reports ${section}`);
    }
    await show(page, { screen: 'catalogue' });
    await look('catalogue');
    expect(found).toEqual({});
  });
});

/** The example's records of each kind: the partner with most needs, its only cooperation, and one of everything else. */
function recordsOfBeirut(page: Page) {
  return page.evaluate(async () => {
    const { api } = window;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const answer = await pending;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const first = <T>(records: readonly T[], what: string): T => {
      const [record] = records;
      if (record === undefined) throw new Error(`the example has no ${what}`);
      return record;
    };
    const cooperation = first(await must(api.cooperations.list({})), 'cooperation');
    const { partnerId, id: cooperationId } = cooperation;
    const topics = await must(api.topics.list());
    const missions = await must(api.missions.list({}));
    const workshops = await Promise.all(
      missions.map(async ({ id: missionId }) =>
        (await must(api.workshops.list({ missionId }))).map(({ id }) => ({ id, missionId })),
      ),
    );
    const provider = first(await must(api.people.listOrganisations({})), 'organisation');
    // The example doesn't say who was asked.
    const { ids: inquiries } = await must(
      api.inquiries.ask({ partnerId, organisationIds: [provider.id], ground: 'Åben indkaldelse' }),
    );
    return {
      partner: partnerId,
      cooperation: cooperationId,
      need: first(await must(api.needs.list({ partnerId })), 'need').id,
      solution: first(await must(api.solutions.list({})), 'solution').id,
      match: first(await must(api.matches.list({ partnerId })), 'match').id,
      inquiry: first(inquiries, 'inquiry'),
      agreement: first(await must(api.agreements.list({ cooperationId })), 'agreement').id,
      decision: first(await must(api.decisions.list({ cooperationId })), 'decision').id,
      result: first(await must(api.results.list({})), 'result').id,
      followUp: first(await must(api.followUps.list({})), 'follow-up').id,
      topic: first(topics, 'topic').id,
      workshop: first(workshops.flat(), 'workshop'),
    };
  });
}
