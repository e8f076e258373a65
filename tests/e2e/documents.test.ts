import { readFileSync } from 'node:fs';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { startInOffice } from '../support/e2e/attache';
import { openDocuments, preview, savingTo } from '../support/e2e/papers';
import { readPdf } from '../support/e2e/pdf';
import { seededTitle, seedMission } from '../support/e2e/seeded';
import { choose } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

describe('the programme as PDF', () => {
  it('has every day with its items, tagged, on numbered A4 pages, and nothing internal', async () => {
    const { save } = await atDocuments();
    const pdf = await readPdf(await save('Gem som PDF', 'program.pdf'));
    const text = pdf.texts.join(' ');

    for (const [width, height] of pdf.sizes) {
      expect(Math.abs(width - 595.28)).toBeLessThan(1);
      expect(Math.abs(height - 841.89)).toBeLessThan(1);
    }
    expect(pdf.texts.length).toBeGreaterThan(1);
    pdf.texts.forEach((words, index) => {
      expect(words).toMatch(new RegExp(`${index + 1} / ${pdf.texts.length}`));
    });
    expect(pdf.isMarked).toBe(true);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']));
    expect(String(pdf.language)).toMatch(/^da/);
    expect(pdf.title).toBe(`Program – ${seededTitle} – Udkast`);

    const days = ['torsdag', 'fredag', 'lørdag', 'søndag', 'mandag'];
    const places = days.map((day) => text.toLocaleLowerCase('da').indexOf(`${day} `));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const words of [
      'Punkt 26/08',
      'Punkt 30/15',
      'Uden dag endnu',
      '2024 - 15229',
      'Layla Haddad',
      'Rådhuset',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Hemmeligt');
  });

  it('is in English when that is asked for, whatever the window speaks', async () => {
    const { page, save } = await atDocuments();
    await choose(page, 'Sprog', 'Engelsk');
    await preview(page).getByRole('heading', { name: 'Thursday 26 March 2026' }).waitFor();
    const pdf = await readPdf(await save('Gem som PDF', 'programme.pdf'));
    expect(String(pdf.language)).toMatch(/^en/);
    expect(pdf.texts.join(' ')).toContain('Thursday');
    expect(pdf.texts.join(' ').toLocaleLowerCase('da')).not.toContain('torsdag');
  });
});

describe('the programme as a calendar', () => {
  it('has the right instants on both sides of the night in which the clocks change', async () => {
    const { save } = await atDocuments();
    const path = await save('Gem som kalender', 'program.ics');
    const events = eventsIn(path);
    expect(events).toHaveLength(20);
    expect(startOf(events, 'Punkt 27/10')).toBe('2026-03-27T08:00:00.000Z');
    expect(startOf(events, 'Punkt 30/10')).toBe('2026-03-30T07:00:00.000Z');
    const raw = readFileSync(path, 'utf8');
    expect(raw).toContain('BEGIN:VTIMEZONE');
    expect(raw).toContain('TZID:Asia/Beirut');
    expect(raw).not.toContain('Hemmeligt');
  });

  it('names an item the same in every file, so that a calendar brings it up to date', async () => {
    const { page, save } = await atDocuments();
    const first = eventsIn(await save('Gem som kalender', 'først.ics'));
    await page.evaluate(async () => {
      const [mission] = await window.api.missions.list({}).then((result) => (result.ok ? result.value : []));
      const items = await window.api.programme.list({ missionId: mission?.id ?? '' });
      const moved = items.ok ? items.value.find(({ title }) => title === 'Punkt 27/10') : undefined;
      const time = { kind: 'timed', startsAt: '2026-03-27T11:00', endsAt: '2026-03-27T12:00' } as const;
      await window.api.programme.move({ moves: [{ id: moved?.id ?? '', time }] });
    });
    const second = eventsIn(await save('Gem som kalender', 'siden.ics'));
    const names = (events: VEvent[]) => events.map(({ uid }) => uid).sort();
    expect(names(second)).toEqual(names(first));
    expect(new Set(names(first)).size).toBe(20);
    expect(startOf(second, 'Punkt 27/10')).toBe('2026-03-27T09:00:00.000Z');
  });
});

async function atDocuments() {
  const attache = await startInOffice();
  const { page } = attache;
  await seedMission(page);
  await openDocuments(page, seededTitle);
  return { page, save: savingTo(attache, temporaryFolder()) };
}

const eventsIn = (path: string): VEvent[] =>
  Object.values(ical.sync.parseFile(path)).filter((part): part is VEvent => part?.type === 'VEVENT');

const startOf = (events: VEvent[], summary: string) =>
  events.find((event) => event.summary === summary)?.start.toISOString();
