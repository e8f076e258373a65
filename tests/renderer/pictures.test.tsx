import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadExample } from '../../db/sample/load';
import { type Drawing, hatch, inRows } from '../../renderer/features/pictures/drawing';
import { PicturesSection } from '../../renderer/features/pictures/PicturesSection';
import { svgText } from '../../renderer/features/pictures/svgText';
import { TimelineSection } from '../../renderer/features/pictures/TimelineSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

const now = '2026-11-22T08:00:00.000Z';

function beirut() {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  return api;
}

const rowsOf = async (name: RegExp) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('a picture', () => {
  it('has a name, says what one sees, and a table with the same numbers: the map', async () => {
    renderOver(<PicturesSection focus={null} />, { api: beirut() });
    const picture = await screen.findByRole('img', { name: 'Partnere, rejser og besøg' });
    expect(picture.querySelector('desc')?.textContent).toBe(
      '6 rejser og besøg og 2 partnere. Flest gælder Beirut, Libanon: 4 rejser og besøg.',
    );
    expect(within(picture).getByText('Beirut · 4')).toBeTruthy();
    const rows = await rowsOf(/^Stederne/);
    expect(rows[1]).toEqual(['Beirut', 'Libanon', '4', '2016 (3), 2017', 'Ved koordinaterne']);
    expect(rows).toContainEqual(['Antalya', 'Tyrkiet', '1', '2016', 'Midt i landet']);
    expect(rows.at(-1)).toEqual(['I alt', '', '6', '', '']);
    // Antalya lies in this part of the world, New York doesn't.
    expect(screen.getByText(/^1 sted ligger uden for udsnittet/)).toBeTruthy();
  });

  it('lets every need that came in out again: the flow', async () => {
    renderOver(<PicturesSection focus="flow" />, { api: beirut() });
    const there = await rowsOf(/^Fra behov til løsning/);
    const onward = await rowsOf(/^Fra løsning til resultat/);
    expect(there.at(-1)).toEqual(['I alt', '', '5']);
    expect(onward.slice(1)).toEqual([
      ['Præsenteret', 'Viden delt', '1'],
      ['Ingen løsning', 'Intet noteret', '4'],
      ['I alt', '', '5'],
    ]);
    expect(screen.getByText('3 resultater hører ikke til noget behov og er ikke med.')).toBeTruthy();
  });

  it('shows the silence in years and months, and that the agreement held: the timeline', async () => {
    const api = beirut();
    const [one] = await value(api.cooperations.list({}));
    renderOver(<TimelineSection cooperationId={one?.id ?? ''} />, { api });
    const picture = await screen.findByRole('img', { name: /^Tidslinje/ });
    expect(within(picture).getByText('2 år og 8 måneder')).toBeTruthy();
    const rows = await rowsOf(/^Tidslinjen/);
    expect(rows).toContainEqual([
      '31. januar 2017',
      'Stilhed',
      'Stille i 2 år og 8 måneder, til 10. oktober 2019, mens en aftale gjaldt',
    ]);
    expect(rows.at(-1)?.[0]).toBe('Uden dato');
  });

  it('says what is missing and where to enter it while there is nothing', async () => {
    renderOver(<PicturesSection focus="funnel" />);
    expect(await screen.findByText('Ingen opfølgninger endnu')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Til opfølgningen' })).toBeTruthy();
  });
});

describe('the file', () => {
  const drawing: Drawing = {
    ...{ width: 100, height: 50, title: 'Mål & <midler>', description: 'بيروت "1"\u0000' },
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: 'topic-waste', stroke: 'accent', hint: 'a<b' },
      { kind: 'path', d: hatch({ x: 0, y: 0, width: 10, height: 10 }, 5), stroke: 'warn', dash: [3, 2] },
      { kind: 'text', text: '<script>بيروت</script>', x: 5, y: 5, size: 12, fill: 'ink', halo: 'surface' },
    ],
  };
  it('is XML that holds no script, no variable and nothing from outside', () => {
    const text = svgText(drawing, 'da');
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelector('title')?.textContent).toBe('Mål & <midler>');
    expect(read.querySelector('desc')?.textContent).toBe('بيروت "1"');
    expect(read.querySelector('text')?.textContent).toBe('<script>بيروت</script>');
    expect(read.querySelectorAll('script, style, image, use, foreignObject')).toHaveLength(0);
    expect(text).not.toMatch(/var\(|light-dark|href|url\(/);
    expect(text.match(/https?:[^"]*/gu)).toEqual(['http://www.w3.org/2000/svg']);
    // The look's light colours, whatever the theme.
    expect(read.querySelectorAll('rect')[1]?.getAttribute('fill')).toBe('#4f7326');
  });

  it('has hatches inside of their box, and rows without collisions', () => {
    const box = { x: 3, y: 7, width: 31, height: 12 };
    for (const [, x, y] of hatch(box, 5).matchAll(/[ML]([\d.-]+) ([\d.-]+)/gu)) {
      expect(Number(x) >= 3 && Number(x) <= 34).toBe(true);
      expect(Number(y) >= 7 && Number(y) <= 19).toBe(true);
    }
    expect(
      inRows([
        [0, 10],
        [5, 15],
        [10, 20],
        [0, 4],
      ]),
    ).toEqual([0, 1, 0, 1]);
  });
});
