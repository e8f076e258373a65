import type { ParticipationSide } from '../../../../db/domain/participation';
import type { PictureSeat } from '../../../shared/SeatingPicture';
import { type DrawnSeat, type DrawnTable, seatingDrawing } from '../../../shared/seatingDrawing';
import { fitLines, isRightToLeft } from '../../../shared/seatingText';
import type { SeatingPlanPicture } from '../paper';
import { seatingSize } from '../seatingSize';
import { wordColours } from './wordColours';

type Context = OffscreenCanvasRenderingContext2D;

/** How much finer than a screen: sharp on paper. */
const density = 3;
const family = '"Inter Variable", "Noto Sans Arabic Variable", sans-serif';
const colour = (name: keyof typeof wordColours) => `#${wordColours[name]}`;

/** Draws a seating plan as the screen has it, as a PNG for Word; null where there is nothing to draw on. */
export async function seatingImage(picture: SeatingPlanPicture) {
  const drawing = seatingDrawing(picture.plan, picture.count);
  const canvas = new OffscreenCanvas(Math.ceil(drawing.width * density), Math.ceil(drawing.height * density));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = colour('surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(density, density);
  const { firstTable, plan } = picture;
  for (const table of drawing.tables)
    drawTable(table, picture.tableNames[table.table + firstTable - 2] ?? '', context);
  for (const { x, y, width, height } of drawing.drivers)
    write(picture.words.driver, x + width / 2, y + height / 2, { size: 12, align: 'center' }, context);
  const guests = new Map(picture.seats.map((seat) => [seat.number, seat]));
  for (const drawn of drawing.seats) {
    const number = drawn.number + (firstTable - 1) * plan.seats;
    drawSeat({ ...drawn, number }, guests.get(number), picture.words.free, context);
  }
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return { ...seatingSize(picture), bytes: new Uint8Array(await png.arrayBuffer()) };
}

function drawTable({ kind, x, y, width, height, nameAt }: DrawnTable, name: string, context: Context): void {
  if (kind !== 'row') {
    context.beginPath();
    if (kind === 'round') context.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI);
    else context.roundRect(x, y, width, height, kind === 'car' ? 26 : 8);
    context.fillStyle = colour('line');
    context.fill();
    context.strokeStyle = colour('line-strong');
    context.stroke();
  }
  context.save();
  context.translate(nameAt.x, nameAt.y);
  if (kind === 'long') context.rotate(-Math.PI / 2);
  write(name, 0, 0, { size: 13, weight: 550, align: 'center' }, context);
  context.restore();
}

function drawSeat(seat: DrawnSeat, guest: PictureSeat | undefined, free: string, context: Context): void {
  const { x, y, width, height, number } = seat;
  const textX = 30;
  const room = width - textX - 8;
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.roundRect(0, 0, width, height, 6);
  context.fillStyle = colour('surface');
  if (guest) context.fill();
  else context.setLineDash([3, 3]);
  context.strokeStyle = colour('line-strong');
  context.stroke();
  context.setLineDash([]);
  const numberAt = guest ? height / 2 - 7 : height / 2;
  write(String(number), 15, numberAt, { size: 12, weight: 550, align: 'center' }, context);
  if (guest) drawSide(guest.side, 15, height / 2 + 10, context);
  const names = guest ? fitLines(guest.label, room, 13, 2) : [free];
  const sub = guest ? fitLines(guest.sub, room, 11.5, 1) : [];
  const top = (height - names.length * 16 - sub.length * 14) / 2;
  const line = (text: string, middle: number, size: number, isName: boolean) => {
    const isRtl = isRightToLeft(text);
    write(
      text,
      isRtl ? width - 8 : textX,
      middle,
      {
        size,
        weight: isName ? 550 : 400,
        align: isRtl ? 'right' : 'left',
        isStrong: isName && guest !== undefined,
      },
      context,
    );
  };
  names.forEach((text, index) => {
    line(text, top + 8 + index * 16, guest ? 13 : 12, guest !== undefined);
  });
  for (const text of sub) line(text, top + names.length * 16 + 7, 11.5, false);
  context.restore();
}

/** The same signs as on the screen. */
function drawSide(side: ParticipationSide, x: number, y: number, context: Context): void {
  const colours = { ours: 'accent', theirs: 'topic-transport', third: 'topic-extremism' } as const;
  context.fillStyle = colour(colours[side]);
  context.beginPath();
  if (side === 'ours') context.arc(x, y, 4.5, 0, 2 * Math.PI);
  else if (side === 'theirs') context.rect(x - 4, y - 4, 8, 8);
  else {
    context.moveTo(x, y - 5);
    context.lineTo(x + 5, y + 4);
    context.lineTo(x - 5, y + 4);
  }
  context.fill();
}

type Look = { size: number; weight?: number; align: CanvasTextAlign; isStrong?: boolean };

function write(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, align, isStrong = false }: Look,
  context: Context,
): void {
  context.font = `${weight} ${size}px ${family}`;
  context.fillStyle = colour(isStrong ? 'ink' : 'ink-second');
  context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x, y);
}
