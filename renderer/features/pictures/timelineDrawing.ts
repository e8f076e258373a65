import { addDays, daysBetween } from '../../../db/domain/dates';
import { firstDayOf, lastDayOf } from '../../../db/domain/partial-date';
import { type TimelineLane, type TimelinePicture, timelineLanes } from '../../../db/domain/pictures/timeline';
import { fitLines, textWidth } from '../../shared/seatingText';
import { type Drawing, hatch, inRows, type Paint, rounded, type Shape } from './drawing';

/** What the drawing says, ready in words: a text for each mark, agreement and silence, in their order. */
export type TimelineTexts = Pick<Drawing, 'title' | 'description'> & {
  readonly lanes: Readonly<Record<TimelineLane | 'agreements' | 'silences', string>>;
  readonly marks: readonly string[];
  readonly agreements: readonly string[];
  /** For each part of each silence: how long it was, in words; and what is said when pointed at. */
  readonly silences: readonly (readonly { readonly label: string; readonly hint: string }[])[];
  readonly today: string;
};

const left = 150;
const labelSize = 13;
const rowHeight = 23;
const lanePadding = 12;
const longestLabel = 330;
/** Room for a year at the least, and at the most where there are few. */
const yearWidth = [70, 330] as const;

const paints: Record<TimelineLane, Paint> = {
  missions: 'topic-transport',
  decisions: 'topic-digital',
  stages: 'ink-second',
  contacts: 'topic-waste',
  signs: 'topic-amber',
};

/** The first and the last day (ISO) that a timeline needs: everything that has a day, and today. */
function reach({ marks, agreements, silences, today }: TimelinePicture): { from: string; to: string } {
  const days = [
    today,
    ...marks.flatMap((mark) => [
      ...(mark.on === null ? [] : [firstDayOf(mark.on), lastDayOf(mark.on)]),
      ...(mark.lane === 'missions' && mark.until !== null ? [mark.until] : []),
    ]),
    ...agreements.flatMap(({ signedOn, endsOn }) => [signedOn, endsOn].filter((day) => day !== null)),
    ...silences.flatMap(({ from, to }) => [from, to]),
  ].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  return { from: `${first.slice(0, 4)}-01-01`, to: addDays(`${last.slice(0, 4)}-12-31`, 1) };
}

/** A cooperation's years from left to right: what held, what happened, and where nothing did. */
export function timelineDrawing(picture: TimelinePicture, texts: TimelineTexts): Drawing {
  const { marks, agreements, silences, today } = picture;
  const { from, to } = reach(picture);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const perYear = Math.min(yearWidth[1], Math.max(yearWidth[0], (960 - left - 12) / years));
  const width = Math.max(960, Math.ceil(left + years * perYear + 12));
  const days = daysBetween(from, to);
  const at = (day: string) => rounded(left + (daysBetween(from, day) / days) * years * perYear);
  const right = left + years * perYear;

  const shapes: Shape[] = [];
  let y = 34;
  const lane = (
    name: keyof TimelineTexts['lanes'],
    rows: number,
    draw: (rowAt: (row: number) => number) => void,
  ) => {
    if (rows === 0) return;
    const start = y + lanePadding;
    shapes.push({ kind: 'path', d: `M0 ${y}H${width}`, stroke: 'line' });
    for (const [line, text] of fitLines(texts.lanes[name], left - 16, labelSize, 2).entries())
      shapes.push({
        ...{
          kind: 'text',
          text,
          x: 0,
          y: start + 15 + line * 16,
          size: labelSize,
          fill: 'ink-second',
          weight: 550,
        },
      });
    draw((row) => start + row * rowHeight + rowHeight / 2);
    y = start + Math.max(rows * rowHeight, 22) + lanePadding;
  };

  lane('agreements', agreements.length, (rowAt) => {
    for (const [index, agreement] of agreements.entries()) {
      const middle = rowAt(index);
      const { signedOn, endsOn, renewals } = agreement;
      const text = texts.agreements[index] ?? '';
      if (signedOn === null) {
        shapes.push(word(text, left + 4, middle, 'ink-second'));
        continue;
      }
      const [x, end] = [at(signedOn), endsOn === null ? right : at(endsOn)];
      const box = { x, y: middle - 10, width: Math.max(3, end - x), height: 20 };
      shapes.push({ kind: 'rect', ...box, round: 3, fill: 'accent-soft', stroke: 'accent', hint: text });
      // An open end has no edge.
      if (endsOn === null)
        shapes.push({ kind: 'path', d: `M${right} ${middle - 9}v18`, stroke: 'accent-soft', strokeWidth: 3 });
      for (const { renewedOn } of renewals)
        shapes.push({
          kind: 'path',
          d: `M${at(renewedOn)} ${middle - 10}v20`,
          stroke: 'accent',
          strokeWidth: 2,
        });
      const fits = (words: string, room: number) => textWidth(words, labelSize) <= room;
      if (fits(text, box.width - 16)) shapes.push(word(text, x + 8, middle, 'ink'));
      else {
        // Beside it, without the days where they find no room: the years stand above.
        const beside = fits(text, width - end - 16) ? text : cut(agreement.title);
        shapes.push(word(beside, end + 8, middle, 'ink'));
      }
    }
  });

  const seen = timelineLanes.map((name) => ({
    name,
    own: marks.flatMap((mark, index) =>
      mark.lane === name && mark.on !== null ? [{ mark, on: mark.on, text: texts.marks[index] ?? '' }] : [],
    ),
  }));
  for (const { name, own } of seen) {
    const placed = own.map(({ mark, on, text }) => {
      const start = at(firstDayOf(on));
      const last = mark.lane === 'missions' && mark.until !== null ? mark.until : lastDayOf(on);
      const long = Math.max(0, at(last) - start);
      // A touch is told by the table; their marks alone would fill the lane.
      const label = name === 'contacts' ? '' : cut(text);
      const wide = label === '' ? 0 : textWidth(label, labelSize) + 10;
      const isLeft = start + long + 8 + wide > width;
      const span = isLeft
        ? ([start - 8 - wide, start + long + 8] as const)
        : ([start - 8, start + long + 8 + wide] as const);
      return { mark, text, label, start, long, isLeft, span };
    });
    const rows = name === 'contacts' ? placed.map(() => 0) : inRows(placed.map(({ span }) => span));
    lane(name, rows.length === 0 ? 0 : Math.max(...rows) + 1, (rowAt) => {
      for (const [index, { mark, text, label, start, long, isLeft }] of placed.entries()) {
        const middle = rowAt(rows[index] ?? 0);
        shapes.push(sign(mark, start, long, middle, text));
        if (label !== '')
          shapes.push({
            ...word(label, isLeft ? start - 9 : start + Math.max(long, 6) + 8, middle, 'ink'),
            anchor: isLeft ? ('end' as const) : ('start' as const),
          });
      }
    });
  }

  const bands: Shape[] = [];
  lane('silences', silences.length > 0 ? 1 : 0, (rowAt) => {
    const middle = rowAt(0);
    for (const [index, { parts }] of silences.entries())
      for (const [part, { from: start, to: end, hasAgreement }] of parts.entries()) {
        const { label = '', hint = '' } = texts.silences[index]?.[part] ?? {};
        const box = {
          x: at(start),
          y: middle - 10,
          width: rounded(Math.max(2, at(end) - at(start))),
          height: 20,
        };
        bands.push({
          kind: 'rect',
          ...box,
          y: 34,
          height: middle + 10 - 34,
          fill: 'warn-soft',
          opacity: 0.6,
        });
        shapes.push({ kind: 'rect', ...box, fill: 'warn-soft', stroke: 'warn', hint });
        if (hasAgreement)
          shapes.push({ kind: 'path', d: hatch(box, 7), stroke: 'warn', strokeWidth: 0.75, opacity: 0.55 });
        if (textWidth(label, labelSize) + 12 <= box.width)
          shapes.push({
            ...word(label, box.x + box.width / 2, middle, 'ink'),
            ...({ anchor: 'middle', halo: 'warn-soft', weight: 550 } as const),
          });
      }
  });

  const axis = Array.from({ length: years + 1 }, (_, index) => Number(from.slice(0, 4)) + index).flatMap(
    (year, index): Shape[] => {
      const x = rounded(left + index * perYear);
      const line: Shape = { kind: 'path', d: `M${x} 26V${y}`, stroke: 'line' };
      return index === years
        ? [line]
        : [line, { kind: 'text', text: String(year), x: x + 6, y: 20, size: labelSize, fill: 'ink-second' }];
    },
  );
  const now = at(today);
  const nowOnLeft = now + textWidth(texts.today, 12) / 2 + 4 > width;
  return {
    ...{ title: texts.title, description: texts.description, width },
    height: y + 30,
    shapes: [
      ...bands,
      ...axis,
      ...shapes,
      { kind: 'path', d: `M0 ${y}H${width}`, stroke: 'line' },
      { kind: 'path', d: `M${now} 26V${y + 6}`, stroke: 'accent-strong', strokeWidth: 1.5 },
      {
        ...{
          kind: 'text',
          text: texts.today,
          x: nowOnLeft ? now + 2 : now,
          y: y + 21,
          size: 12,
          weight: 550,
        },
        ...{ fill: 'accent-strong', anchor: nowOnLeft ? 'end' : 'middle' },
      },
    ],
  };
}

const cut = (text: string): string => fitLines(text, longestLabel, labelSize, 1)[0] ?? '';

const word = (text: string, x: number, middle: number, fill: Paint) =>
  ({ kind: 'text', text, x: rounded(x), y: rounded(middle + 4.5), size: labelSize, fill }) as const;

/** Each lane has a sign of its own; what is dated by a month or a year only is as long as that. */
function sign(
  mark: TimelinePicture['marks'][number],
  x: number,
  long: number,
  y: number,
  hint: string,
): Shape {
  const paint = paints[mark.lane];
  if (long > 7 || (mark.lane === 'missions' && mark.until !== null && long > 3)) {
    const isVague = mark.on?.length !== 10;
    const box = { x, y: y - 5, width: rounded(long), height: 10, round: 5 };
    return {
      ...{ kind: 'rect', ...box, hint, stroke: paint, strokeWidth: 1.5 },
      ...(isVague ? { fill: 'surface', dash: [3, 2] } : { fill: paint }),
    };
  }
  switch (mark.lane) {
    case 'missions':
      return mark.stage === 'discontinued'
        ? { kind: 'path', d: `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`, stroke: paint, strokeWidth: 2, hint }
        : { kind: 'circle', x, y, r: 5.5, fill: paint, hint };
    case 'decisions':
      return { kind: 'path', d: `M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z`, fill: paint, hint };
    case 'stages':
      return {
        kind: 'path',
        d: `M${x} ${y - 7}v14M${x} ${y - 6}l7 3.5l-7 3.5Z`,
        fill: paint,
        stroke: paint,
        hint,
      };
    case 'contacts':
      return {
        ...{ kind: 'circle', x, y, r: 4.5, stroke: paint, strokeWidth: 1.5, hint },
        fill: mark.direction === 'in' ? paint : 'surface',
      };
    case 'signs':
      return { kind: 'rect', x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: paint, hint };
  }
}
