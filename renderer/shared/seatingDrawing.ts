import { placeFromMiddle, type SeatingPlan, tableOf } from '../../db/domain/seating';

/** A rectangle of the picture, in its own units (CSS pixels at full size); `x` and `y` are its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What people sit at: a table, a car seen from above (its front at the top), or a row to stand in. */
export type DrawnTable = Box & {
  readonly table: number;
  readonly kind: 'long' | 'round' | 'car' | 'row';
  /** Where its name stands, in the middle of this point. */
  readonly nameAt: { readonly x: number; readonly y: number };
};

/** Where a seat's label is; two lines of name and one more fit in. */
export type DrawnSeat = Box & { readonly number: number };

export type SeatingDrawing = {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly DrawnTable[];
  /** By number. */
  readonly seats: readonly DrawnSeat[];
  /** The driver's place in each car: nobody of the plan sits there. */
  readonly drivers: readonly Box[];
};

type Shape = Pick<SeatingPlan, 'shape' | 'seats'>;

const gap = 8;
const margin = 6;
const wide = { width: 228, height: 58 } as const;
const tall = { width: 154, height: 62 } as const;
/** The radius of the smallest round table. */
const smallest = 40;
/** The name of a table that isn't inside it. */
const nameHeight = 26;
/** How wide the round tables and cars of a plan stand beside each other before they go on below. */
const pageWidth = 1040;

/**
 * Where everything of a seating plan is drawn: every seat from 1 to `count`, none over another. People sit as
 * {@link placeFromMiddle} says, to the right from their own view; the host is at the left of a long table, at the bottom of
 * a round one, and looks at the reader in a row, the first of which is in front (at the bottom).
 */
export function seatingDrawing(plan: Shape, count: number): SeatingDrawing {
  switch (plan.shape) {
    case 'long-table':
      return longTable(count);
    case 'round-tables':
      return roundTables(plan, count);
    case 'cars':
      return cars(plan, count);
    case 'line-up':
      return lineUp(plan, count);
  }
}

/** The number of the seat whose label is at a point; undefined where there is none. */
export const seatAt = ({ seats }: SeatingDrawing, x: number, y: number): number | undefined =>
  seats.find((seat) => x >= seat.x && x <= seat.x + seat.width && y >= seat.y && y <= seat.y + seat.height)
    ?.number;

/** Two columns of labels with the table between them: more than a dozen fit a page, and names have room. */
function longTable(count: number): SeatingDrawing {
  const across = 108;
  const placed = numbers(count).map((number) => ({ number, ...placeFromMiddle('long-table', number) }));
  // Who sits at the left looks to the right and has their right hand below; across it is the other way round.
  const row = ({ offset, across: isAcross }: { offset: number; across: boolean }) =>
    isAcross ? 0 - offset : offset;
  const first = Math.min(0, ...placed.map(row));
  const last = Math.max(0, ...placed.map(row));
  const step = wide.height + gap;
  const table: Box = {
    x: margin + wide.width + gap,
    y: margin,
    width: across,
    height: (last - first + 1) * step - gap,
  };
  return drawing({
    tables: [{ ...table, table: 1, kind: 'long', nameAt: centreOf(table) }],
    seats: placed.map((seat) => ({
      ...wide,
      number: seat.number,
      x: seat.across ? table.x + table.width + gap : margin,
      y: margin + (row(seat) - first) * step,
    })),
  });
}

function roundTables({ seats }: Shape, count: number): SeatingDrawing {
  const one = around(seats).map((seat) => ({ ...tall, ...seat }));
  const radius = Math.min(...one.map(distance)) - gap;
  const size = bounds([...one, { x: 0 - radius, y: 0 - radius, width: 2 * radius, height: 2 * radius }]);
  const place = inGrid(Math.ceil(count / seats), size.width, size.height, 28);
  const tables = numbers(Math.ceil(count / seats)).map((table): DrawnTable => {
    const { x, y } = place(table);
    const middle = { x: x - size.x, y: y - size.y };
    const box = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
    return { ...box, table, kind: 'round', nameAt: middle };
  });
  return drawing({
    tables,
    seats: numbers(count).map((number) => {
      const { table, seat } = tableOf({ shape: 'round-tables', seats }, number);
      const from = tables[table - 1]?.nameAt ?? { x: 0, y: 0 };
      const at = one[seat - 1] ?? { x: 0, y: 0 };
      return { ...tall, number, x: from.x + at.x, y: from.y + at.y };
    }),
  });
}

/** The labels around a table whose middle is 0, 0: as near to it as they can be without lying over each other. */
function around(seats: number): { x: number; y: number }[] {
  const angles = numbers(seats).map((seat) => {
    const { offset } = placeFromMiddle('round-tables', seat);
    // The first sits at the bottom and looks up: their right hand is the reader's.
    return ((90 - (offset * 360) / seats) * Math.PI) / 180;
  });
  for (let radius = 44; ; radius += 6) {
    const labels = angles.map((angle) => ({
      x: Math.round(Math.cos(angle) * (radius + tall.width / 2) - tall.width / 2),
      y: Math.round(Math.sin(angle) * (radius + tall.height / 2) - tall.height / 2),
    }));
    const boxes = labels.map((label) => ({ ...tall, ...label }));
    if (!anyOverlap(boxes) && boxes.every((box) => distance(box) >= smallest + gap)) return labels;
  }
}

/** Seen from above with the front at the top, steered from the left as in most of the world. */
function cars({ seats }: Shape, count: number): SeatingDrawing {
  const padding = 14;
  const columns = seats > 3 ? 3 : 2;
  const rows = 1 + Math.ceil(Math.max(1, seats - (seats > 2 ? 1 : 0)) / columns);
  const size = {
    width: columns * (tall.width + gap) - gap + 2 * padding,
    height: rows * (tall.height + gap) - gap + 2 * padding + nameHeight,
  };
  const place = inGrid(Math.ceil(count / seats), size.width, size.height, 20);
  const at = (car: number, column: number, row: number): Box => {
    const { x, y } = place(car);
    return {
      x: x + padding + column * (tall.width + gap),
      y: y + nameHeight + padding + row * (tall.height + gap),
      width: tall.width,
      height: tall.height,
    };
  };
  const all = numbers(Math.ceil(count / seats));
  return drawing({
    tables: all.map((car): DrawnTable => {
      const { x, y } = place(car);
      const box = { x, y: y + nameHeight, width: size.width, height: size.height - nameHeight };
      const nameAt = { x: x + size.width / 2, y: y + nameHeight / 2 };
      return { ...box, table: car, kind: 'car', nameAt };
    }),
    seats: numbers(count).map((number) => {
      const { table, seat } = tableOf({ shape: 'cars', seats }, number);
      const { column, row } = inCar(seat, columns);
      return { ...at(table, column, row), number };
    }),
    drivers: all.map((car) => at(car, 0, 0)),
  });
}

/** Back right, back left, in front; then the middle of the back, and further rows from the right. */
function inCar(seat: number, columns: 2 | 3): { column: number; row: number } {
  if (seat === 3) return { column: columns - 1, row: 0 };
  const behind = seat < 3 ? seat - 1 : seat - 2;
  const fromRight = behind % columns;
  // Within a row: right, left, middle.
  const column = fromRight === 0 ? columns - 1 : fromRight === 1 ? 0 : 1;
  return { column, row: 1 + Math.floor(behind / columns) };
}

function lineUp({ seats }: Shape, count: number): SeatingDrawing {
  const inRows = numbers(count).map((number) => {
    const { table, seat } = tableOf({ shape: 'line-up', seats }, number);
    // They look at the reader: their right hand is at the left.
    return { number, table, column: 0 - placeFromMiddle('line-up', seat).offset };
  });
  const first = Math.min(0, ...inRows.map(({ column }) => column));
  const last = Math.max(0, ...inRows.map(({ column }) => column));
  const rows = Math.ceil(count / seats);
  const height = tall.height + nameHeight + gap;
  const width = (last - first + 1) * (tall.width + gap) - gap;
  const top = (row: number) => margin + (rows - row) * height;
  return drawing({
    tables: numbers(rows).map((row): DrawnTable => {
      const box = { x: margin, y: top(row) + nameHeight, width, height: tall.height };
      return {
        ...box,
        table: row,
        kind: 'row',
        nameAt: { x: margin + width / 2, y: top(row) + nameHeight / 2 },
      };
    }),
    seats: inRows.map(({ number, table, column }) => ({
      ...tall,
      number,
      x: margin + (column - first) * (tall.width + gap),
      y: top(table) + nameHeight,
    })),
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const centreOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The top left corner of the nth of several that stand in lines, as many beside each other as the page holds. */
function inGrid(count: number, width: number, height: number, between: number) {
  const columns = Math.max(1, Math.min(count, Math.floor((pageWidth + between) / (width + between))));
  return (nth: number) => ({
    x: margin + ((nth - 1) % columns) * (width + between),
    y: margin + Math.floor((nth - 1) / columns) * (height + between),
  });
}

function bounds(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** How far a label is from the middle of its table, which is 0, 0. */
const distance = ({ x, y, width, height }: Box): number =>
  Math.hypot(Math.max(x, 0, 0 - x - width), Math.max(y, 0, 0 - y - height));

/** Whether two labels come nearer than the gap. */
function anyOverlap(boxes: readonly Box[]): boolean {
  return boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some(
        (b) =>
          a.x < b.x + b.width + gap &&
          b.x < a.x + a.width + gap &&
          a.y < b.y + b.height + gap &&
          b.y < a.y + a.height + gap,
      ),
  );
}

function drawing({
  tables,
  seats,
  drivers = [],
}: Pick<SeatingDrawing, 'tables' | 'seats'> & { drivers?: readonly Box[] }): SeatingDrawing {
  const size = bounds([...tables, ...seats]);
  return {
    width: size.x + size.width + margin,
    height: size.y + size.height + margin,
    tables,
    seats,
    drivers,
  };
}
