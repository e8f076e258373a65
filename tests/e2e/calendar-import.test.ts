import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newProfile, startInOffice } from '../support/e2e/attache';
import { closePane, expectAt, itemCalled } from '../support/e2e/grid';
import { undoByMenu } from '../support/e2e/menu';
import { chooseInMenu, seedProgramme, showProgramme } from '../support/e2e/programme';
import { pick } from '../support/e2e/steps';

/** How long a file may take to be answered, and what a busy machine may add to it, in milliseconds. */
const patience = 5_000;
const slack = 10_000;
/**
 * A window that read the file itself would not answer for as long as that takes; one that has it read answers in between,
 * however busy the machine.
 */
const longestPause = patience;

const days: [string, string] = ['2026-05-11', '2026-05-13'];
const calendar = (...lines: (string | string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//DA', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, title: string, from: string, until: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20260101T000000Z',
  `SUMMARY:${title}`,
  `DTSTART;TZID=Europe/Copenhagen:${from}`,
  `DTEND;TZID=Europe/Copenhagen:${until}`,
  ...lines,
  'END:VEVENT',
];

describe('a calendar file', () => {
  it('is shown, chosen from and taken over in one step, read by a worker beside the window', async () => {
    const { app, page, dialog, choose } = await importing();
    const worker = page.waitForEvent('worker');
    await choose(
      calendar(
        event(
          'a',
          'Møde på rådhuset',
          '20260512T100000',
          '20260512T110000',
          'LOCATION:Rådhuset',
          'DESCRIPTION:Husk pas',
        ),
        event('b', 'Frokost', '20260512T123000', '20260512T133000', 'STATUS:CONFIRMED'),
        event('c', 'Ugemøde', '20260513T090000', '20260513T093000', 'RRULE:FREQ=WEEKLY'),
        event('d', 'Aflyst tur', '20260513T140000', '20260513T150000', 'STATUS:CANCELLED'),
      ),
    );
    expect((await worker).url()).toMatch(/worker.*\.js$/);
    await dialog.getByText('4 begivenheder i kalender.ics').waitFor();
    const list = dialog.getByRole('list', { name: 'Begivenheder i filen' });
    await list
      .getByRole('listitem')
      .filter({ hasText: 'Ugemøde' })
      .getByText(/kun første gang tages med/)
      .waitFor();
    expect(await list.getByRole('checkbox', { name: 'Aflyst tur' }).isChecked()).toBe(false);
    expect(await itemCalled(page, 'Frokost').count()).toBe(0);
    await list.getByText('Ugemøde', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Sæt 2 punkter ind' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expectAt(page, 'Møde på rådhuset', 'tirsdag 12. maj 10.00–11.00');
    await expectAt(page, 'Frokost', 'tirsdag 12. maj 12.30–13.30');
    expect(await page.getByRole('textbox', { name: 'Intern note' }).inputValue()).toBe('Husk pas');
    expect(await itemCalled(page, 'Ugemøde').count()).toBe(0);
    await undoByMenu(app, 'importér kalenderen');
    await itemCalled(page, 'Frokost').waitFor({ state: 'detached' });
    expect(await itemCalled(page, 'Møde på rådhuset').count()).toBe(0);
  });

  it('goes without times, and is known again when it comes a second time', async () => {
    const { page, dialog, choose } = await importing();
    const file = calendar(event('a', 'Frokost', '20260512T123000', '20260512T133000'));
    await choose(file);
    await dialog.getByText('Uden tid', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Sæt 1 punkt ind' }).click();
    await closePane(page);
    await expectAt(page, 'Frokost', 'uden tid');
    await chooseInMenu(page, 'Importér en kalenderfil …');
    await choose(file);
    await dialog.getByRole('button', { name: 'Sæt 1 punkt ind' }).click();
    await expectAt(page, 'Frokost', 'tirsdag 12. maj 12.30–13.30');
    await chooseInMenu(page, 'Importér en kalenderfil …');
    await choose(file);
    await dialog.getByText(/Står på programmet/).waitFor();
    expect(await dialog.getByRole('checkbox', { name: 'Frokost' }).isChecked()).toBe(false);
  });

  it('that breaks off names its line, and nothing has changed', async () => {
    const { page, dialog, choose } = await importing();
    await choose(
      calendar(
        event('a', 'Frokost', '20260512T123000', '20260512T133000'),
        'BEGIN:VEVENT',
        'SUMMARY uden kolon',
      ),
    );
    const alert = dialog.getByText('Filen kan ikke læses, og intet er ændret.');
    await alert.waitFor();
    await dialog.getByText('Linje 12: linjen har intet kolon og er ikke en kalenderlinje.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Sæt ind' }).isDisabled()).toBe(true);
    await choose(calendar(event('a', 'Frokost', '20260512T123000', '20260512T133000')).slice(0, 150));
    await dialog.getByText(/^Linje 4: .* slutter aldrig/).waitFor();
    await choose('\u0000\u0001\u0002 ikke en kalender');
    await dialog.getByText(/^Linje 1: /).waitFor();
    await dialog.getByRole('button', { name: 'Annuller' }).click();
    expect(await itemCalled(page, 'Frokost').count()).toBe(0);
  });
});

describe('a hostile calendar file is answered in time while the window goes on', () => {
  const large = 9_900_000;
  const always = 'RRULE:FREQ=SECONDLY;UNTIL=99991231T235959Z';
  const secondly = (count: number) =>
    calendar(
      Array.from({ length: count }, (_, index) =>
        event(`e${index}`, 'Bip', '20260512T100000', '20260512T100001', always),
      ).flat(),
    );
  const nested = 'BEGIN:VEVENT\r\n';
  const depth = Math.floor(large / nested.length);
  const files: [name: string, text: () => string][] = [
    ['nested and never closed', () => `BEGIN:VCALENDAR\r\n${nested.repeat(depth)}`],
    [
      'nested and closed again',
      () => {
        const half = Math.floor(large / (nested.length + 12));
        return `BEGIN:VCALENDAR\r\n${nested.repeat(half)}${'END:VEVENT\r\n'.repeat(half)}END:VCALENDAR\r\n`;
      },
    ],
    [
      'quotes, backslashes and semicolons that make patterns go back and forth',
      () => {
        const lines = [
          `SUMMARY;${'X="'.repeat(150_000)}:a`,
          `DESCRIPTION:${'\\'.repeat(600_000)}n`,
          `LOCATION;${'A='.repeat(300_000)}:b`,
          `SUMMARY:${' \t'.repeat(400_000)}x`,
          `DTSTART${';'.repeat(600_000)}:20260512T100000`,
          `RRULE:${'BYDAY=MO,'.repeat(60_000)}`,
        ];
        return calendar('BEGIN:VEVENT', 'UID:a', lines, 'END:VEVENT');
      },
    ],
    ['rules that go off each second for ever', () => secondly(200)],
    ['more of them than any programme has', () => secondly(40_000)],
    ['nothing but one folded line', () => `BEGIN:VCALENDAR\r\nX:${'a\r\n '.repeat(large / 4)}`],
    ['too large', () => 'BEGIN:VCALENDAR\r\n'.repeat(700_000)],
  ];

  it('all of them', async () => {
    const { page, dialog, choose } = await importing();
    const found: Record<string, string> = {};
    for (const [name, text] of files) {
      const file = text();
      await watchPauses(page);
      const began = Date.now();
      await choose(file);
      await answerIn(dialog).waitFor({ timeout: patience + slack });
      const took = Date.now() - began;
      const pause = await longestPauseOf(page);
      if (took > patience + slack) found[name] = `answered after ${took} ms`;
      if (pause > longestPause) found[name] = `the window stood still for ${Math.round(pause)} ms`;
      await dialog.getByRole('button', { name: 'Annuller' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await chooseInMenu(page, 'Importér en kalenderfil …');
    }
    expect(found).toEqual({});
  });
});

describe('a template', () => {
  it('fills an empty programme, built in or from a past mission, in one step', async () => {
    const { app, page } = await startInOffice();
    await seedProgramme(
      page,
      { title: 'Turen i fjor', days: ['2025-03-04', '2025-03-05'], people: ['Mette Sørensen'] },
      [
        { title: 'Velkomst', from: '2025-03-04T09:00', until: '2025-03-04T10:00' },
        { title: 'Afsked', from: '2025-03-05T15:00', until: '2025-03-05T15:30' },
      ],
    );
    const { missionId } = await seedProgramme(page, { title: 'Turen i år', days }, []);
    await showProgramme(page, missionId);

    await chooseInMenu(page, 'Begynd med en skabelon …');
    const dialog = page.getByRole('dialog', { name: 'Begynd med en skabelon' });
    await dialog.getByText('Fact-finding på én dag').click();
    await dialog
      .getByRole('region', { name: 'Det kommer på programmet' })
      .getByText('Frokost med værterne')
      .waitFor();
    await dialog.getByRole('button', { name: 'Sæt 7 punkter ind' }).click();
    await expectAt(page, 'Frokost med værterne', 'mandag 11. maj 12.45–14.00');
    await undoByMenu(app, 'hent skabelonen');
    await itemCalled(page, 'Frokost med værterne').waitFor({ state: 'detached' });

    await chooseInMenu(page, 'Begynd med en skabelon …');
    await dialog.getByText('Et tidligere program').click();
    await pick(dialog, 'Rejse eller besøg', 'Turen i fjor');
    await dialog.getByRole('textbox', { name: 'Første dag' }).fill('12-05-2026');
    await dialog.getByRole('button', { name: 'Sæt 2 punkter ind' }).click();
    await expectAt(page, 'Velkomst', 'tirsdag 12. maj 9.00–10.00');
    await expectAt(page, 'Afsked', 'onsdag 13. maj 15.00–15.30');
    await undoByMenu(app, 'hent skabelonen');
    await itemCalled(page, 'Afsked').waitFor({ state: 'detached' });
    expect(await itemCalled(page, 'Velkomst').count()).toBe(0);
  });
});

/** The app with a mission of three days, and the dialog that takes calendar files open. */
async function importing() {
  const profile = newProfile();
  const attache = await startInOffice(profile);
  const { page } = attache;
  const { missionId } = await seedProgramme(page, { title: 'Tur', days }, []);
  await showProgramme(page, missionId);
  await chooseInMenu(page, 'Importér en kalenderfil …');
  const dialog = page.getByRole('dialog', { name: 'Importér en kalenderfil' });
  await dialog.waitFor();
  const folder = join(profile, 'filer');
  mkdirSync(folder);
  const path = join(folder, 'kalender.ics');
  const choose = async (text: string) => {
    writeFileSync(path, text);
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: /^Vælg en (anden )?fil …/ }).click();
    await (await chooser).setFiles(path);
  };
  return { ...attache, dialog, choose };
}

/** Whatever the dialog says of a file in the end. */
const answerIn = (dialog: Locator): Locator =>
  dialog.getByText(
    /^(Filen kan ikke læses, og intet er ændret\.|\d+ begivenhed(er)? i .*|Der er ingen begivenheder .*)$/,
  );

/** Begins to notice how long the window doesn't come round to anything. */
async function watchPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { longest: 0, before: performance.now() };
    const look = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.before);
      watch.before = now;
    };
    Object.assign(window, { watch, timer: window.setInterval(look, 20) });
  });
}

/** Milliseconds; ends the noticing. */
async function longestPauseOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.clearInterval(Reflect.get(window, 'timer'));
    return Reflect.get(window, 'watch').longest;
  });
}
