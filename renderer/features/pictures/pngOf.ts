import { isRightToLeft } from '../../shared/seatingText';
import { type Drawing, fontFamily, type Shape } from './drawing';
import { lightColour } from './lightColours';

/** How many pixels of the file one of the drawing is. */
const sharpness = 2;

/**
 * A drawing as a PNG on white. It is painted rather than made from its SVG, which as a picture would not see the window's
 * fonts.
 * @throws Error where the window can't paint one so large
 */
export async function pngOf({ width, height, shapes }: Drawing): Promise<Uint8Array> {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the window has no canvas');
  context.scale(sharpness, sharpness);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    context.save();
    paint(context, shape);
    context.restore();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture is too large to be painted');
  return new Uint8Array(await blob.arrayBuffer());
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    const { text, x, y, size, weight = 400, anchor = 'start', fill, halo } = shape;
    context.font = `${weight} ${size}px ${fontFamily}`;
    context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
    context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    if (halo) {
      context.lineJoin = 'round';
      context.lineWidth = 3;
      context.strokeStyle = lightColour(halo);
      context.strokeText(text, x, y);
    }
    context.fillStyle = lightColour(fill);
    context.fillText(text, x, y);
    return;
  }
  const outline = outlineOf(shape);
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.fill) {
    context.fillStyle = lightColour(shape.fill);
    context.fill(outline);
  }
  if (shape.stroke) {
    context.strokeStyle = lightColour(shape.stroke);
    context.lineWidth = shape.strokeWidth ?? 1;
    context.setLineDash([...(shape.dash ?? [])]);
    context.stroke(outline);
  }
}

function outlineOf(shape: Exclude<Shape, { kind: 'text' }>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const outline = new Path2D();
  if (shape.kind === 'circle') outline.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  else outline.roundRect(shape.x, shape.y, shape.width, shape.height, shape.round ?? 0);
  return outline;
}
