import { type Drawing, fontFamily, type Paint, type Shape } from './drawing';
import { lightColour } from './lightColours';

/** A drawing as an SVG file that needs nothing else: every colour written out, on white, with its name and description. */
export function svgText(drawing: Drawing, language: string): string {
  const { width, height, title, description, shapes } = drawing;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:lang': language,
        ...{ width, height, viewBox: `0 0 ${width} ${height}` },
        ...{ role: 'img', 'aria-labelledby': 'title description', direction: 'ltr' },
        'font-family': fontFamily,
      },
      `<title id="title">${escaped(title)}</title>`,
      `<desc id="description">${escaped(description)}</desc>`,
      tag('rect', { width, height, fill: '#ffffff' }),
      ...shapes.map(written),
    ),
    '',
  ].join('\n');
}

const colour = (paint: Paint | undefined) => (paint ? lightColour(paint) : 'none');

function written(shape: Shape): string {
  if (shape.kind === 'text') {
    const { x, y, size, weight, anchor, halo, fill, text } = shape;
    return tag(
      'text',
      {
        ...{ x, y, fill: colour(fill), 'font-size': size, 'font-weight': weight, 'text-anchor': anchor },
        ...(halo && { stroke: colour(halo), 'stroke-width': 3, 'stroke-linejoin': 'round' }),
        ...(halo && { 'paint-order': 'stroke' }),
        // Words of another script keep their own direction, and stand where they are put.
        'unicode-bidi': 'plaintext',
      },
      escaped(text),
    );
  }
  const painted = {
    fill: colour(shape.fill),
    stroke: shape.stroke && colour(shape.stroke),
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash?.join(' '),
    opacity: shape.opacity,
  };
  const hint = shape.hint ? [`<title>${escaped(shape.hint)}</title>`] : [];
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, round } = shape;
      return tag('rect', { x, y, width, height, rx: round, ...painted }, ...hint);
    }
    case 'circle':
      return tag('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted }, ...hint);
    case 'path':
      return tag('path', { d: shape.d, ...painted }, ...hint);
  }
}

function tag(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...content: string[]
): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${own}/>` : `<${name}${own}>${content.join('\n')}</${name}>`;
}

/** XML knows no control characters but the line breaks and the tab. */
const escaped = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
