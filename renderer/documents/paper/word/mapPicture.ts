import { directionOf } from '../../../../db/domain/language';
import { labelsIn } from '../../labels';
import { mapDrawing } from '../mapDrawing';
import { type MapShape, mapShapes } from '../mapShapes';
import type { Block } from '../paper';
import { distanceIn } from '../paperDates';
import { wordColours } from './wordColours';

/** A PNG and how high it is in comparison to its width. */
type Picture = { bytes: Uint8Array; ratio: number };

/** Three times what a screen would need: sharp on paper. */
const pixels = 1920;

const tones = {
  ink: wordColours.ink,
  quiet: wordColours['ink-second'],
  accent: wordColours.accent,
  grid: wordColours.line,
  paper: wordColours.surface,
};

/** Draws a document's map as a picture, for Word; null without points. */
export async function mapPicture(
  { points, routes }: Extract<Block, { kind: 'map' }>,
  language: string,
): Promise<Picture | null> {
  const drawing = mapDrawing(points, routes);
  if (!drawing) return null;
  const canvas = new OffscreenCanvas(pixels, Math.ceil(drawing.height * pixels));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = `#${tones.paper}`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(pixels, pixels);
  context.direction = directionOf(language);
  const words = { scale: distanceIn(drawing.scale.metres, language), north: labelsIn(language).north };
  for (const shape of mapShapes(drawing, words)) draw(shape, context);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return { bytes: new Uint8Array(await png.arrayBuffer()), ratio: canvas.height / canvas.width };
}

function draw(shape: MapShape, context: OffscreenCanvasRenderingContext2D): void {
  const colour = `#${tones[shape.tone]}`;
  context.fillStyle = colour;
  context.beginPath();
  if (shape.kind === 'line') {
    context.strokeStyle = colour;
    context.lineWidth = shape.width;
    context.moveTo(shape.from.x, shape.from.y);
    context.lineTo(shape.to.x, shape.to.y);
    context.stroke();
  } else if (shape.kind === 'disc') {
    context.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
    context.fill();
  } else if (shape.kind === 'area') {
    for (const { x, y } of shape.corners) context.lineTo(x, y);
    context.fill();
  } else drawText(shape, context);
}

/** Letters aren't set at sizes below a pixel: they are drawn in pixels. */
function drawText(
  { at, text, size, isStrong }: Extract<MapShape, { kind: 'text' }>,
  context: OffscreenCanvasRenderingContext2D,
): void {
  context.save();
  context.scale(1 / pixels, 1 / pixels);
  context.font = `${isStrong ? 600 : 400} ${size * pixels}px "Inter Variable", "Noto Sans Arabic Variable", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, at.x * pixels, at.y * pixels);
  context.restore();
}
