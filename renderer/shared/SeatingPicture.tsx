import type { CSSProperties, ReactNode, Ref, SVGAttributes } from 'react';
import type { ParticipationSide } from '../../db/domain/participation';
import type { SeatingPlan } from '../../db/domain/seating';
import styles from './Seating.module.css';
import { SideShape } from './SeatingMark';
import { type Box, type DrawnSeat, type DrawnTable, seatingDrawing } from './seatingDrawing';
import { fitLines, isRightToLeft } from './seatingText';

/** Who has a seat, as the picture writes it. */
export type PictureSeat = {
  /** Of all seats of the plan, from 1. */
  number: number;
  /** The name, in any script. */
  label: string;
  /** Under it: office or organisation; may be ''. */
  sub: string;
  side: ParticipationSide;
  isByHand?: boolean;
};

interface Props {
  plan: Pick<SeatingPlan, 'shape' | 'seats'>;
  /** How many seats are drawn; those that nobody has are drawn free. */
  count: number;
  /** The number of the first table, car or row, where a part of the plan is drawn; from 1. */
  firstTable?: number;
  seats: readonly PictureSeat[];
  /** What a table, car or row is called; '' for nothing. */
  tableName: (table: number) => string;
  words: { driver: string; free: string };
  /** What the picture is of, for screen readers. */
  label: string;
  /** Makes seats something to press and to hold: attributes of a seat's group. */
  seatProps?: (number: number) => SVGAttributes<SVGGElement> & { 'data-state'?: string };
  ref?: Ref<SVGSVGElement>;
  /** Drawn over it: a seat that is being dragged. */
  children?: ReactNode;
}

/** Who sits where as a drawing, on screen and on paper; as large as its place allows and never larger than it is. */
export function SeatingPicture({
  plan,
  count,
  firstTable = 1,
  seats,
  tableName,
  words,
  label,
  seatProps,
  ref,
  children,
}: Props) {
  const drawing = seatingDrawing(plan, count);
  const seatsBefore = (firstTable - 1) * plan.seats;
  const bySeat = new Map(seats.map((seat) => [seat.number, seat]));
  return (
    <svg
      aria-label={label}
      className={styles.picture}
      direction="ltr"
      ref={ref}
      role={seatProps ? 'group' : 'img'}
      style={{ '--picture-width': `${drawing.width}px` } as CSSProperties}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    >
      {drawing.tables.map((table) => (
        <Table key={table.table} name={tableName(table.table + firstTable - 1)} table={table} />
      ))}
      {drawing.drivers.map((box) => (
        <Driver box={box} key={`${box.x} ${box.y}`} word={words.driver} />
      ))}
      {drawing.seats
        .map((drawn) => ({ ...drawn, number: drawn.number + seatsBefore }))
        .map((seat) => (
          <g
            className={styles.seat}
            key={seat.number}
            transform={`translate(${seat.x} ${seat.y})`}
            {...seatProps?.(seat.number)}
          >
            <SeatCard free={words.free} guest={bySeat.get(seat.number)} seat={seat} />
          </g>
        ))}
      {children}
    </svg>
  );
}

/** One seat's label from its own top left corner. */
export function SeatCard({
  seat: { number, width, height },
  guest,
  free,
}: {
  seat: DrawnSeat;
  guest: PictureSeat | undefined;
  free: string;
}) {
  const textX = 30;
  const room = width - textX - 8;
  const isRtl = guest ? isRightToLeft(guest.label) : false;
  const names = guest ? fitLines(guest.label, room, 13, 2) : [free];
  const sub = guest ? fitLines(guest.sub, room, 11.5, 1) : [];
  const block = names.length * 16 + sub.length * 14;
  const top = (height - block) / 2;
  return (
    <>
      {guest && <title>{[guest.label, guest.sub].filter(Boolean).join(' · ')}</title>}
      <rect
        className={styles.card}
        data-free={guest ? undefined : true}
        height={height}
        rx={6}
        width={width}
      />
      <text className={styles.number} x={15} y={guest ? height / 2 - 3 : height / 2 + 4}>
        {number}
      </text>
      {guest && (
        <g transform={`translate(15 ${height / 2 + 10})`}>
          <SideShape side={guest.side} />
        </g>
      )}
      {names.map((text, index) => (
        <Line
          isRtl={isRtl}
          key={text}
          kind={guest ? 'name' : 'free'}
          right={width - 8}
          x={textX}
          y={top + 13 + index * 16}
        >
          {text}
        </Line>
      ))}
      {sub.map((text) => (
        <Line
          isRtl={isRightToLeft(text)}
          key={text}
          kind="sub"
          right={width - 8}
          x={textX}
          y={top + names.length * 16 + 10.5}
        >
          {text}
        </Line>
      ))}
      {guest?.isByHand && <path className={styles.hand} d={`M${width - 14} 0 h8 a6 6 0 0 1 6 6 v8 Z`} />}
    </>
  );
}

function Line({
  isRtl,
  kind,
  x,
  right,
  y,
  children,
}: {
  isRtl: boolean;
  kind: 'name' | 'sub' | 'free';
  x: number;
  right: number;
  y: number;
  children: string;
}) {
  return (
    <text
      className={styles[kind]}
      direction={isRtl ? 'rtl' : 'ltr'}
      lang={/\p{Script=Arabic}/u.test(children) ? 'ar' : undefined}
      unicodeBidi="isolate"
      x={isRtl ? right : x}
      y={y}
    >
      {children}
    </text>
  );
}

function Table({ table, name }: { table: DrawnTable; name: string }) {
  const { kind, x, y, width, height, nameAt } = table;
  return (
    <>
      {kind === 'round' && (
        <circle className={styles.table} cx={x + width / 2} cy={y + height / 2} r={width / 2} />
      )}
      {(kind === 'long' || kind === 'car') && (
        <rect
          className={styles.table}
          height={height}
          rx={kind === 'car' ? 26 : 8}
          width={width}
          x={x}
          y={y}
        />
      )}
      {kind === 'long' ? (
        <text
          className={styles.tableName}
          transform={`translate(${nameAt.x} ${nameAt.y}) rotate(-90)`}
          x={0}
          y={4}
        >
          {fitLines(name, height - 16, 13, 1)[0]}
        </text>
      ) : (
        <text className={styles.tableName} x={nameAt.x} y={nameAt.y + 4}>
          {name}
        </text>
      )}
    </>
  );
}

function Driver({ box: { x, y, width, height }, word }: { box: Box; word: string }) {
  return (
    <text className={styles.driver} x={x + width / 2} y={y + height / 2 + 4}>
      {word}
    </text>
  );
}
