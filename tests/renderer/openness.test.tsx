import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadExample } from '../../db/sample/load';
import { OpennessSection } from '../../renderer/documents/openness/OpennessSection';
import { PressingOpenness } from '../../renderer/documents/openness/PressingOpenness';
import { namedPeriod } from '../../renderer/documents/openness/period';
import { giftSheet, journeySheet } from '../../renderer/documents/openness/sheets';
import { sheetCsv } from '../../renderer/documents/sheets/sheetCsv';
import { sheetXlsx } from '../../renderer/documents/sheets/sheetXlsx';
import { type Language, textsIn } from '../../renderer/i18n';
import { runCommand } from '../../renderer/shared/commands';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

// Whole screens are drawn, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

const years = { from: '2016-01-01', to: '2017-12-31' };

function beirut(now = '2017-02-01T08:00:00.000Z'): TestApi {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  return api;
}

async function withGift() {
  const api = testApi({ now: '2016-07-01T07:00:00.000Z' });
  const { id: missionId } = await value(api.missions.create({ title: 'Oslo', kind: 'study-tour' }));
  const dates = { kind: 'exact', startsOn: '2016-04-01', endsOn: '2016-04-03' } as const;
  await value(api.missions.update({ id: missionId, patch: { dates, stage: 'reporting' } }));
  await value(
    api.gifts.add({
      ...{ missionId, what: '=HYPERLINK("http://x")', changedHandsOn: '2016-06-20', note: 'hemmeligt' },
      direction: 'received',
      value: { state: 'estimated', minor: 125_050, currency: 'DKK' },
    }),
  );
  const list = () => value(api.openness.list(years));
  return { api, missionId, list, user: userEvent.setup({ delay: null }) };
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the openness list on the screen', () => {
  it('of 2016 and 2017 says what the Beirut case knows, what it doesn’t, and how the deadlines stand', async () => {
    const api = beirut('2026-11-22T08:00:00.000Z');
    const user = userEvent.setup({ delay: null });
    renderOver(<OpennessSection />, { api });
    await screen.findByText('Intet i perioden');
    await user.click(screen.getByRole('radio', { name: 'Egne datoer' }));
    const [from, to] = [
      screen.getByRole('textbox', { name: /^Fra/ }),
      screen.getByRole('textbox', { name: /^Til/ }),
    ];
    await user.clear(from);
    await user.type(from, '1-1-2016{Tab}');
    await user.clear(to);
    await user.type(to, '31-12-2015{Tab}');
    expect(await screen.findByText('Slutter før den begynder.')).toBeTruthy();
    await user.clear(to);
    await user.type(to, '31-12-2017{Tab}');
    const table = await screen.findByRole('table', { name: 'Rejser og besøg' });
    const rowOf = (name: string | RegExp) =>
      plain(within(table).getAllByRole('row', { name })[0]?.textContent);
    expect(rowOf(/^Økonomiforvaltningen.*20\.924/)).toBe(
      'Økonomiforvaltningenmoms ikke oplystikke fordeltikke fordeltikke fordeltikke fordelt20.924 kr.20.924 kr.',
    );
    expect(rowOf(/^Beskæftigelses/)).toContain('betalt af Udenrigsministeriet, beløb ikke oplyst');
    expect(rowOf(/Fristen var senest 31\. dec\. 2016, mindst 3\.613 dage siden/)).toContain('Højniveaubesøg');
    expect(within(table).getAllByText('ingen oplysninger')).toHaveLength(2);
    expect(table.textContent).not.toMatch(/\b0 kr/);
    const text = plain(document.body.textContent) ?? '';
    expect(text).toContain('Kendt i alt: 20.924 kr. Hele udgiften er kendt for 1 af 4 linjer.');
    expect(text).toContain('2 rejser er ikke med, fordi det ikke er noteret, at de fandt sted');
  });

  it('notes several as published in one step, which the toast’s undo and the commands know', async () => {
    const { api, list, user } = await withGift();
    renderOver(<OpennessSection />, { api });
    await user.click(await screen.findByRole('radio', { name: 'I år' }));
    await screen.findByText(/Fristen var 3\. jun\. 2016, 28 dage siden/);
    screen.getByText(/Frist 20\. aug\. 2016, om 50 dage/);
    await user.click(screen.getByRole('button', { name: 'Vælg alle, der mangler at blive offentliggjort' }));
    const bar = within(screen.getByRole('region', { name: 'Offentliggørelse' }));
    expect(bar.getByText('2 valgt')).toBeTruthy();
    const day = bar.getByRole('textbox', { name: /^Offentliggjort den/ });
    expect(day).toHaveProperty('value', '01-07-2016');
    await user.tripleClick(day);
    await user.keyboard('31-2-2016');
    await user.click(bar.getByRole('button', { name: 'Notér som offentliggjort' }));
    expect(await bar.findByText(/^Den dato findes ikke/)).toBeTruthy();
    expect(document.activeElement).toBe(day);
    expect(await list()).toMatchObject({ journeys: [{ publishedOn: null }], gifts: [{ publishedOn: null }] });
    await user.clear(day);
    await user.type(day, '1-6-2016{Tab}');
    await user.click(bar.getByRole('button', { name: 'Notér som offentliggjort' }));
    await waitFor(() => expect(screen.getAllByText('Offentliggjort 1. jun. 2016')).toHaveLength(2));
    expect(screen.queryByRole('region', { name: 'Offentliggørelse' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Vælg ”Oslo”' }));
    await act(async () => runCommand('openness.withdraw'));
    await vi.waitFor(async () =>
      expect(await list()).toMatchObject({
        journeys: [{ publishedOn: null }],
        gifts: [{ publishedOn: '2016-06-01' }],
      }),
    );
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await list()).toMatchObject({ journeys: [{ publishedOn: null }], gifts: [{ publishedOn: null }] });
  });

  it('puts what is overdue first when asked, and saves the list as files', async () => {
    const { api, user } = await withGift();
    const { id } = await value(api.missions.create({ title: 'Bergen', kind: 'study-tour' }));
    const dates = { kind: 'exact', startsOn: '2016-01-01', endsOn: '2016-01-03' } as const;
    await value(api.missions.update({ id, patch: { dates, stage: 'reporting' } }));
    await value(api.openness.publish({ refs: [{ kind: 'mission', id }], on: '2016-02-01' }));
    const saved: { suggestedName: string; kind: string; text: string }[] = [];
    api.files.save = async ({ suggestedName, kind, bytes }) => {
      saved.push({ suggestedName, kind, text: new TextDecoder().decode(bytes) });
      return { ok: true, value: null };
    };
    renderOver(<OpennessSection />, { api });
    const titles = () =>
      screen.getAllByRole('link', { name: /Oslo|Bergen/ }).map(({ textContent }) => textContent);
    await screen.findByRole('link', { name: 'Oslo' });
    expect(titles()).toEqual(['Bergen', 'Oslo']);
    await user.click(screen.getByRole('radio', { name: 'Frist først' }));
    expect(titles()).toEqual(['Oslo', 'Bergen']);
    await user.click(screen.getByRole('button', { name: /Gem listen/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'CSV: gaver' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      ...{ kind: 'csv', suggestedName: 'Åbenhedsliste 01-01-2016 til 31-12-2016, gaver' },
      text: expect.stringContaining('Åbenhedsliste: gaver'),
    });
    await act(async () => runCommand('openness.xlsx'));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.text.startsWith('PK')).toBe(true);
  });

  it('says in an office without any what belongs there', async () => {
    renderOver(<OpennessSection />, { language: 'en' });
    expect(await screen.findByText('Nothing in the period')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'To the missions' })).toBeTruthy();
  });
});

describe('the overview', () => {
  it('reminds of what is overdue or due within two weeks, and leads to the list', async () => {
    const { api, list } = await withGift();
    await value(
      api.gifts.add({ missionId: null, direction: 'given', what: 'Bog', changedHandsOn: '2016-05-10' }),
    );
    renderOver(<PressingOpenness />, { api });
    const section = within(await screen.findByRole('region', { name: 'Åbenhedslisten' }));
    const links = section.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Oslo', 'Bog']);
    expect(links[0]?.getAttribute('href')).toBe('#/reports/openness');
    const { journeys, gifts } = await list();
    const refs = [
      ...journeys.map(({ id }) => ({ kind: 'mission' as const, id })),
      ...gifts.map(({ id }) => ({ kind: 'gift' as const, id })),
    ];
    await act(() => value(api.openness.publish({ refs, on: '2016-07-01' })));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Åbenhedslisten' })).toBeNull());
  });
});

describe('the openness list as a file', () => {
  const linesOf = async (api: TestApi, language: Language, sheet: typeof journeySheet) => {
    const list = await value(api.openness.list(years));
    const bytes = sheetCsv(sheet({ list, t: textsIn(language), language }), language);
    return plain(new TextDecoder().decode(bytes))?.split('\r\n') ?? [];
  };

  it('has the period, the office, the day and what isn’t known above it, and a row for each administration', async () => {
    const lines = await linesOf(beirut(), 'da', journeySheet);
    expect(lines.slice(0, 4)).toEqual([
      'Åbenhedsliste: rejser og besøg',
      'Periode;1. januar 2016–31. december 2017',
      expect.stringMatching(/^Kontor;./),
      'Opgjort den;1. februar 2017',
    ]);
    expect(lines).toContain('Bemærk;Kendt i alt: 20.924 kr.');
    expect(lines).toContain('Bemærk;1 linje er betalt af en anden, beløb ikke oplyst.');
    const heading = lines.findIndex((line) => line.startsWith('Rejse eller besøg;'));
    expect(lines[heading]).toBe(
      'Rejse eller besøg;Art;Type;Sted;Fra;Til;Deltagere;Formål;Forvaltning;Transport (DKK);Ophold (DKK);Fortæring (DKK);Andet (DKK);Ikke fordelt (DKK);I alt (DKK);Moms;Betalt af;Afholdt fra;Afholdt til;Bogført senest;Bilag;Frist;Offentliggjort',
    );
    const rows = lines.slice(heading + 1).filter(Boolean);
    expect(rows).toHaveLength(4);
    const visit = rows.find((row) => row.startsWith('Højniveaubesøg'));
    expect(visit).toContain(
      ';Økonomiforvaltningen;ikke fordelt;ikke fordelt;ikke fordelt;ikke fordelt;20924;20924;moms ikke oplyst;',
    );
    const training = rows.find((row) => row.startsWith('Uddannelse'));
    expect(training).toContain(';betalt af Udenrigsministeriet, beløb ikke oplyst;');
    expect(training).not.toContain('20924');
    // No cell is empty: an empty one would be read as nothing spent.
    for (const row of rows) expect(row).not.toMatch(/;;|;$/);
  });

  it('adds the VAT that is known, and marks what is without, estimated, foreign or undivided', async () => {
    const { api, missionId } = await withGift();
    const owner = { kind: 'mission', id: missionId } as const;
    const add = (category: 'transport' | 'meals' | 'other', minor: number, more = {}) =>
      value(api.costs.addLine({ owner, category, amount: { minor, currency: 'DKK', rate: null }, ...more }));
    await add('transport', 80_000, {
      vat: 'excluded',
      vatMinor: 20_000,
      heldOn: '2016-04-01',
      voucher: '17',
    });
    await add('meals', 40_000, { vat: 'excluded', bookedOn: '2016-04-20' });
    await add('other', 0, { amount: { minor: 20_000, currency: 'USD', rate: null }, vat: 'none' });
    const said = {
      kind: 'estimate',
      amount: { minor: 90_000, currency: 'DKK', rate: null },
      basis: 'x',
    } as const;
    await value(
      api.costs.state({
        ...{ owner, administrationId: null, topicId: null, funderId: null },
        category: 'accommodation',
        said,
        source: '',
      }),
    );
    const row = (await linesOf(api, 'da', journeySheet)).find((line) => line.startsWith('Oslo;'));
    expect(row).toContain(
      ';1000;anslået 900 kr.;400 kr., ekskl. moms;200 US$ (ikke omregnet);intet ufordelt;"1.400 kr.; anslået 900 kr.; 200 US$ (ikke omregnet), delvist ekskl. moms";dels inkl. moms, dels ekskl. moms, dels momsfri;',
    );
    expect(row).toContain(';2016-04-01;2016-04-01;2016-04-20;17;');
  });

  it('says it in English too', async () => {
    const lines = await linesOf(beirut(), 'en', journeySheet);
    expect(lines).toContain('As of,1 February 2017');
    expect(lines.find((line) => line.startsWith('Journey or visit,'))).toContain(
      'Accommodation (DKK),Meals (DKK)',
    );
  });

  it('runs no formula and keeps remarks in the office', async () => {
    const { api } = await withGift();
    const lines = await linesOf(api, 'da', giftSheet);
    expect(lines.at(-2)).toBe(
      `Modtaget;"'=HYPERLINK(""http://x"")";anslået 1.250,50 kr.;DKK;2016-06-20;ikke noteret;ikke noteret;ikke noteret;Frist 20. aug. 2016, om 50 dage;ikke offentliggjort`,
    );
    expect(lines.join('\n')).not.toContain('hemmeligt');
  });

  it('is a workbook with both tables, in which known amounts are numbers', async () => {
    const list = await value(beirut().openness.list(years));
    const of = { list, t: textsIn('da'), language: 'da' } as const;
    const bytes = await sheetXlsx([
      { name: 'Rejser', sheet: journeySheet(of) },
      { name: 'Gaver', sheet: giftSheet(of) },
    ]);
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(new Blob([bytes]), 'Rejser');
    const visit = rows.find(([title]) => title === 'Højniveaubesøg i Beirut');
    expect(visit?.filter((cell) => typeof cell === 'number')).toEqual([20_924, 20_924]);
    expect((await readSheet(new Blob([bytes]), 'Gaver'))[0]?.[0]).toBe('Åbenhedsliste: gaver');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup fitToWidth="3" fitToHeight="0" [^>]*orientation="landscape"/);
  });
});

it('knows its quarters', () => {
  expect(namedPeriod('this-quarter', '2016-02-29')).toEqual({ from: '2016-01-01', to: '2016-03-31' });
  expect(namedPeriod('last-quarter', '2016-02-29')).toEqual({ from: '2015-10-01', to: '2015-12-31' });
  expect(namedPeriod('this-quarter', '2016-12-31')).toEqual({ from: '2016-10-01', to: '2016-12-31' });
  expect(namedPeriod('last-quarter', '2016-04-01')).toEqual({ from: '2016-01-01', to: '2016-03-31' });
  expect(namedPeriod('this-year', '2016-04-01')).toEqual({ from: '2016-01-01', to: '2016-12-31' });
});
