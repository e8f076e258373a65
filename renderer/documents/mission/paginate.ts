/** What keeps one page from showing at the edge of another, in CSS pixels. */
export const columnGap = 40;

/**
 * Makes of columns what printing makes of pages: a table that goes on in the next one has its head there again, and no
 * head of a table stands without a row under it. Changes what it is given.
 * @param flow in columns as wide and as high as a page
 * @returns how many pages it is
 */
export function paginate(flow: HTMLElement): number {
  for (const table of flow.querySelectorAll('table')) {
    keepTogether(table);
    for (let rest = splitOff(table); rest; rest = splitOff(rest));
  }
  return Math.max(1, Math.round((flow.scrollWidth + columnGap) / (flow.clientWidth + columnGap)));
}

/** Moves a table with its heading to the next column if only its head is in this one. */
function keepTogether(table: HTMLTableElement): void {
  const head = table.tHead?.rows[0];
  const first = table.tBodies[0]?.rows[0];
  if (!head || !first || columnOf(head) === columnOf(first)) return;
  const before = table.previousElementSibling;
  const start = before instanceof HTMLElement && before.querySelector('h2') ? before : table;
  start.style.marginBlockStart = '0';
  start.style.breakBefore = 'column';
}

/** Makes a table of its own, with the same head, of the rows that are no longer in the first row's column. */
function splitOff(table: HTMLTableElement): HTMLTableElement | null {
  const [first, ...others] = table.tBodies[0]?.rows ?? [];
  if (!first || !table.tHead) return null;
  const column = columnOf(first);
  const start = others.findIndex((row) => columnOf(row) !== column);
  if (start < 0) return null;
  const rest = table.cloneNode() as HTMLTableElement;
  for (const part of table.querySelectorAll(':scope > :not(tbody)')) rest.append(part.cloneNode(true));
  const body = document.createElement('tbody');
  body.append(...others.slice(start));
  rest.append(body);
  rest.style.marginBlockStart = '0';
  table.after(rest);
  // Where a head alone still had room. A break where there is one anyway would leave a page empty.
  const head = rest.tHead?.rows[0];
  if (head && columnOf(head) === column) rest.style.breakBefore = 'column';
  return rest;
}

/** What tells columns apart: where they lie across. A row that was pushed on leaves an empty piece where it came from. */
const columnOf = (row: HTMLTableRowElement): number =>
  Math.round([...row.getClientRects()].at(-1)?.left ?? 0);
