import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { type DataColumn, DataTable, type SortOrder } from '../../../renderer/ui/DataTable';

interface City {
  id: string;
  name: string;
  people: number;
}

const names = ['Beirut', 'Antalya', 'Copenhagen', 'Amman'];
const cities: City[] = names.map((name, index) => ({ id: `c${index}`, name, people: index * 10 }));

const columns: DataColumn<City>[] = [
  { id: 'name', label: 'Name', isSortable: true, render: (city) => city.name },
  { id: 'people', label: 'People', width: 90, align: 'end', render: (city) => city.people },
  {
    id: 'mark',
    label: 'Mark',
    render: (city) => (
      <button onClick={() => onMark(city.id)} type="button">
        Mark {city.name}
      </button>
    ),
  },
];

const onOpen = vi.fn();
const onMark = vi.fn();
afterEach(() => vi.clearAllMocks());

function Table({ rows = cities }: { rows?: City[] }) {
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' });
  const sorted = [...rows].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <DataTable
      columns={columns}
      empty={<p>No cities</p>}
      label="Cities"
      onOpen={onOpen}
      onSort={setSort}
      rowId={(city) => city.id}
      rowName={(city) => city.name}
      rows={sort.direction === 'ascending' ? sorted : sorted.toReversed()}
      sort={sort}
    />
  );
}

function shownNames() {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

function focusedRow() {
  return document.activeElement?.querySelector('[role="rowheader"]')?.textContent;
}

test('a press on a column sorts, says so, and another turns it round', async () => {
  const user = userEvent.setup();
  render(<Table />);
  expect(shownNames()).toEqual(['Amman', 'Antalya', 'Beirut', 'Copenhagen']);
  const header = screen.getByRole('columnheader', { name: 'Name' });
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: 'Name' }));
  expect(header.getAttribute('aria-sort')).toBe('descending');
  expect(shownNames()).toEqual(['Copenhagen', 'Beirut', 'Antalya', 'Amman']);
  expect(screen.getByRole('columnheader', { name: 'People' }).hasAttribute('aria-sort')).toBe(false);
});

test('arrows, Home, End and first letters move between rows; Enter opens', async () => {
  const user = userEvent.setup();
  render(<Table />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Name' }));
  await user.tab();
  expect(focusedRow()).toBe('Amman');
  await user.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe('Antalya');
  await user.keyboard('{End}');
  expect(focusedRow()).toBe('Copenhagen');
  await user.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe('Copenhagen');
  await user.keyboard('{Home}');
  await user.keyboard('be');
  expect(focusedRow()).toBe('Beirut');
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('c0');
});

test('a press opens the row, but a button inside it is only itself', async () => {
  const user = userEvent.setup();
  render(<Table />);
  await user.click(screen.getByRole('button', { name: 'Mark Beirut' }));
  expect(onMark).toHaveBeenCalledWith('c0');
  await user.keyboard('{Enter}');
  expect(onMark).toHaveBeenCalledTimes(2);
  expect(onOpen).not.toHaveBeenCalled();
  await user.click(screen.getByText('Antalya'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('c1');
});

test('the cursor stays on its row when the list is sorted anew and on its place when the row is gone', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Table />);
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focusedRow()).toBe('Beirut');
  rerender(<Table rows={cities.filter((city) => city.name !== 'Beirut')} />);
  expect(focusedRow()).toBe('Copenhagen');
});

test('no rows show what belongs there', () => {
  render(<Table rows={[]} />);
  expect(screen.getByText('No cities')).toBeTruthy();
  expect(screen.queryByRole('grid')).toBeNull();
});

test('of 100,000 rows only those in sight are drawn, and scrolling draws the next', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({
    id: `c${index}`,
    name: String(index).padStart(6, '0'),
    people: 0,
  }));
  render(
    <DataTable
      columns={columns}
      empty={null}
      label="Many"
      rowId={(city) => city.id}
      rowName={(city) => city.name}
      rows={many}
    />,
  );
  const grid = screen.getByRole('grid', { name: 'Many' });
  expect(grid.getAttribute('aria-rowcount')).toBe('100001');
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
  grid.scrollTop = 35 * 50_000;
  fireEvent.scroll(grid);
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
  expect(screen.getByText('050000').closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('50002');
});
