import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { logSheet } from '../../renderer/documents/inquiries/logSheet';
import { sheetCsv } from '../../renderer/documents/sheets/sheetCsv';
import { InquiriesSection } from '../../renderer/features/inquiries/InquiriesSection';
import { textsIn } from '../../renderer/i18n';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

const waste = builtInTopics.waste.id;

async function withProviders() {
  const api = testApi({ now: '2017-07-01T08:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const organisation = async (name: string) =>
    (await value(api.people.createOrganisation({ name, kind: 'company' }))).id;
  const [arup, bio] = [await organisation('Arup'), await organisation('Bio')];
  const offer = (providerId: string) =>
    value(api.solutions.create({ providerId, title: 'Sensorer', topicIds: [waste] }));
  const show = (focus: string | null = null) =>
    renderOver(<InquiriesSection focus={focus} partner={{ id: partnerId, name: 'Beirut' }} saving={null} />, {
      api,
    });
  const log = () => value(api.inquiries.list({ partnerId }));
  return { api, partnerId, arup, bio, offer, show, log, user: userEvent.setup() };
}

describe('who was asked', () => {
  it('says plainly who was neither asked nor left out on a ground, and takes the ground there', async () => {
    const { api, partnerId, arup, offer, show, log, user } = await withProviders();
    await value(api.needs.create({ partnerId, title: 'Skrald', topicId: waste }));
    await offer(arup);
    show();
    expect(await screen.findByText(/1 organisation tilbyder noget på partnerens temaer/)).toBeTruthy();
    const gaps = screen.getByRole('region', { name: 'Hverken spurgt eller begrundet' });
    expect(within(gaps).getByText('Tema: Affald · tilbyder Sensorer')).toBeTruthy();
    await user.click(within(gaps).getByRole('button', { name: 'Begrund, at Arup ikke spørges' }));
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Grundlag/), 'Leverer ikke dertil');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect((await log()).lines).toMatchObject([
        { state: 'not-asked', inquiry: { ground: 'Leverer ikke dertil', topicId: waste } },
      ]),
    );
    expect(await screen.findByText(/er enten spurgt eller fravalgt/)).toBeTruthy();
  });

  it('takes an answer, which came today unless one says when', async () => {
    const { api, partnerId, arup, show, log, user } = await withProviders();
    const { ids } = await value(
      api.inquiries.ask({ partnerId, organisationIds: [arup], askedOn: '2017-06-01', ground: 'Åbent kald' }),
    );
    show(ids[0]);
    expect(await screen.findByText('Spurgt 1. juni 2017 · 30 dage uden svar · Åbent kald')).toBeTruthy();
    const pane = screen.getByRole('complementary', { name: 'Arup' });
    await user.click(within(pane).getByRole('button', { name: /Svar$/ }));
    await user.click(await screen.findByRole('option', { name: 'Interesseret' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Har svaret' })).toBeTruthy());
    expect((await log()).lines).toMatchObject([
      { state: 'interested', inquiry: { answeredOn: '2017-07-01' } },
    ]);
  });

  it('offers the next step while nobody was considered', async () => {
    const { show, user } = await withProviders();
    show();
    expect(await screen.findByText('Ingen er spurgt endnu')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Spørg' }));
    expect(await screen.findByLabelText(/^Organisationer/, { selector: 'input' })).toBe(
      document.activeElement,
    );
  });
});

describe('the log as a file', () => {
  it('says of whom, as of when and under which number, keeps notes back, and runs no formula', async () => {
    const { api, partnerId, arup, bio, offer, log } = await withProviders();
    await value(api.needs.create({ partnerId, title: 'Skrald', topicId: waste }));
    await offer(bio);
    const reference = { system: 'edoc', numberKind: 'case', asPasted: '2016-0078628', note: '' } as const;
    await value(api.caseReferences.add({ ...reference, recordKind: 'partner', recordId: partnerId }));
    await value(
      api.inquiries.ask({
        ...{ partnerId, organisationIds: [arup], askedOn: '2017-06-01' },
        ...{ ground: '=HYPERLINK("http://x")', note: 'hemmeligt' },
      }),
    );
    const topics = await value(api.topics.list());
    const of = { partner: 'Beirut', topics, t: textsIn('da'), language: 'da' } as const;
    const lines = new TextDecoder().decode(sheetCsv(logSheet(await log(), of), 'da')).split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'Partner;Beirut',
      'Pr.;2017-07-01',
      expect.stringMatching(/^Sagsnumre;.*2016-0078628$/),
      '',
    ]);
    expect(lines[5]).toBe(
      `Arup;Virksomhed;Intet svar;Samarbejdet i det hele taget;2017-06-01;;30;"'=HYPERLINK(""http://x"")";`,
    );
    expect(lines[6]).toBe(
      'Bio;Virksomhed;Ikke spurgt, intet grundlag;Affald;;;;Intet grundlag noteret;Sensorer',
    );
    expect(lines.join('\n')).not.toContain('hemmeligt');
  });
});
