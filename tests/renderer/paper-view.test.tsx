import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitOnPage } from '../../renderer/documents/paper/fitOnPage';
import { PaperView } from '../../renderer/documents/paper/PaperView';
import { wordColours } from '../../renderer/documents/paper/word/wordColours';
import { arabicPaper, richPaper } from '../support/papers';

beforeAll(() => {
  // jsdom has no fonts.
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
});

describe('the print view of a paper', () => {
  it('has its headings, and tables whose cells have headers', () => {
    render(<PaperView paper={richPaper()} />);
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H1', 'Besøg i Beirut'],
      ['H2', 'Delegation'],
      ['H2', 'Mandag den 16. maj 2016'],
      ['H2', 'Kontakter'],
      ['H2', 'Steder'],
    ]);
    const [delegation] = screen.getAllByRole('table');
    const columns = within(delegation ?? document.body).getAllByRole('columnheader');
    expect(columns.map((column) => [column.textContent, column.getAttribute('scope')])).toEqual([
      ['Navn', 'col'],
      ['Stilling', 'col'],
      ['Rolle', 'col'],
    ]);
    expect(screen.getByRole('rowheader', { name: /Layla Haddad/ })).toHaveProperty('scope', 'row');
    expect(screen.getByRole('row', { name: 'Ambulance 140' })).toBeDefined();
  });

  it('says what is internal, what is struck and what the map shows, in words', () => {
    render(<PaperView paper={richPaper()} />);
    expect(screen.getByText('Chaufføren hedder Karim og venter ved porten.').textContent).toMatch(
      /^Internt Chauffør/,
    );
    expect(screen.getByText('Middag').closest('s')).not.toBeNull();
    expect(screen.getByRole('img', { name: /Kort over stederne: 1 Rådhuset, 2 Ambassaden/ })).toBeDefined();
    expect(screen.getByText('Kontorchef <b>& co</b>')).toBeDefined();
    expect(screen.getByText('Udkast')).toBeDefined();
  });

  it('runs from right to left in Arabic, with names and numbers apart from what stands around them', () => {
    const { container } = render(<PaperView paper={arabicPaper()} />);
    const article = container.querySelector('article');
    expect(article?.dir).toBe('rtl');
    expect(article?.lang).toBe('ar');
    expect(screen.getByText('+961 1 991 001').closest('bdi')).not.toBeNull();
    expect(screen.getByText('Rue Weygand 12 (2. sal)').closest('bdi')).not.toBeNull();
    // Isolated by elements alone: PDFs would keep the characters.
    expect(container.textContent).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('what is to keep to one page', () => {
  /** An element that is as high as its content at that zoom, on a page that is 640 wide. */
  const contentOf = (heightAt: (zoom: number) => number) => {
    const element = document.createElement('div');
    element.getBoundingClientRect = () =>
      ({ width: 640, height: heightAt(Number(element.style.zoom)) }) as DOMRect;
    fitOnPage(element);
    return { zoom: Number(element.style.zoom), fit: element.dataset.fit };
  };

  it('stays as it is where it fits, and is made no smaller than needed otherwise', () => {
    expect(contentOf((zoom) => 900 * zoom)).toEqual({ zoom: 1, fit: 'fits' });
    const { zoom, fit } = contentOf((each) => 1200 * each);
    expect(fit).toBe('fits');
    expect(zoom).toBeLessThanOrEqual(926 / 1200);
    expect(zoom).toBeGreaterThan(926 / 1200 - 0.02);
  });

  it('says so where even 60 % is too much', () => {
    expect(contentOf((zoom) => 4000 * zoom)).toEqual({ zoom: 0.6, fit: 'overflows' });
  });
});

it('has the same colours in Word as the look has on white', () => {
  const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(wordColours))
    expect(tokens, name).toContain(`--${name}: light-dark(#${colour},`);
});
