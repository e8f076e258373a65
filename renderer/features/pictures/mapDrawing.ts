import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { Coordinates } from '../../../db/domain/coordinates';
import { textWidth } from '../../shared/seatingText';
import { borders, land } from './atlas';
import { type Box, type Drawing, overlap, rounded, type Shape } from './drawing';

/** A dot of the map: how many missions, what it is called, and what it says when pointed at. */
export type MapDot = {
  readonly at: Coordinates;
  readonly name: string;
  readonly hint: string;
  readonly missions: number;
  /** The map shows its part of the world around the partners. */
  readonly isPartner: boolean;
  /** Whether only its country is known. */
  readonly isRough: boolean;
};

/** A map, and how many dots lie outside of the part of the world that it shows. */
export type DrawnMap = { readonly drawing: Drawing; readonly outside: number };

/** Where the office is, from which the lines go; null where that isn't known. */
export type MapHome = { readonly at: Coordinates; readonly name: string };

const width = 960;
const height = 500;
const margin = 72;
/** What is shown at the least, from the middle to the edge: about a third of Europe. */
const leastDegrees = 9;
/** Beyond it, a part of the world would be most of it. */
const mostDegrees = 62;
const labelSize = 13;

/** How large a dot is: its area grows with the missions, and without one it is a ring. */
export const radiusOf = (missions: number): number => Math.min(24, 4.5 + 3.2 * Math.sqrt(missions));

/** The world, or only the part around the partners; labels that would lie on others are left to the table. */
export function mapDrawing(
  dots: readonly MapDot[],
  home: MapHome | null,
  isWhole: boolean,
  texts: Pick<Drawing, 'title' | 'description'>,
): DrawnMap {
  const partners = dots.filter(({ isPartner }) => isPartner);
  const framed = (partners.length > 0 ? partners : dots).map(({ at }) => at);
  const projection = projectionFor([...framed, ...(home ? [home.at] : [])], isWhole);
  const path = geoPath(projection).digits(1);
  const all = dots.map((dot) => {
    const [x = 0, y = 0] = projection([dot.at.longitude, dot.at.latitude]) ?? [];
    return { ...dot, x, y, r: radiusOf(dot.missions) };
  });
  const spots = all.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const [homeX = 0, homeY = 0] = (home && projection([home.at.longitude, home.at.latitude])) ?? [];
  const taken: Box[] = [
    ...spots.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ...(home ? [{ x: homeX - 5, y: homeY - 5, width: 10, height: 10 }] : []),
  ];
  const line = (to: Coordinates): Shape[] => {
    const d = home && path({ type: 'LineString', coordinates: [pair(home.at), pair(to)] });
    return d ? [{ kind: 'path', d, stroke: 'accent', strokeWidth: 1.5, opacity: 0.6 }] : [];
  };
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: 0, width, height, fill: 'sunken' },
    { kind: 'path', d: path(land) ?? '', fill: 'surface', stroke: 'line-strong', strokeWidth: 0.75 },
    { kind: 'path', d: path(borders) ?? '', stroke: 'line', strokeWidth: 0.75 },
    ...spots.filter(({ missions }) => missions > 0).flatMap(({ at }) => line(at)),
    ...spots.map(
      ({ x, y, r, missions, isRough, hint }): Shape => ({
        ...{ kind: 'circle', x: rounded(x), y: rounded(y), r: rounded(r), hint, strokeWidth: 1.5 },
        ...(missions > 0 && !isRough
          ? { fill: 'accent', stroke: 'surface' }
          : { fill: missions > 0 ? 'accent-soft' : 'surface', stroke: 'accent' }),
        ...(isRough && { dash: [3, 2] }),
      }),
    ),
    ...(home
      ? [
          {
            ...{ kind: 'rect' as const, x: rounded(homeX - 4.5), y: rounded(homeY - 4.5) },
            ...{ width: 9, height: 9, fill: 'ink' as const, stroke: 'surface' as const, strokeWidth: 1.5 },
            hint: home.name,
          },
        ]
      : []),
  ];
  const labels = [
    ...(home ? [{ x: homeX, y: homeY, r: 5, text: home.name, isStrong: false }] : []),
    ...spots
      .toSorted((a, b) => b.missions - a.missions)
      .map(({ x, y, r, name, missions }) => ({
        ...{ x, y, r, isStrong: missions > 0 },
        text: missions > 0 ? `${name} · ${missions}` : name,
      })),
  ];
  for (const label of labels) {
    const placed = placeFor(label, taken);
    if (!placed) continue;
    taken.push(placed);
    shapes.push({
      ...{ kind: 'text', text: label.text, x: rounded(placed.x), y: rounded(placed.y + labelSize) },
      ...{ size: labelSize, fill: 'ink', weight: label.isStrong ? 550 : 400, halo: 'surface' },
    });
  }
  return { drawing: { ...texts, width, height, shapes }, outside: all.length - spots.length };
}

const pair = ({ longitude, latitude }: Coordinates): [number, number] => [longitude, latitude];

function projectionFor(points: readonly Coordinates[], isWhole: boolean): GeoProjection {
  const world = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: 'Sphere' },
  );
  if (isWhole || points.length === 0) return world;
  const coordinates = points.map(pair);
  const middle = geoCentroid({ type: 'MultiPoint', coordinates });
  const degrees = Math.max(...coordinates.map((point) => (geoDistance(middle, point) * 180) / Math.PI));
  if (degrees > mostDegrees) return world;
  const frame: [[number, number], [number, number]] = [
    [margin + 60, margin],
    [width - margin - 60, height - margin],
  ];
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  const [longitude, latitude] = middle;
  const around = [
    [longitude, Math.min(89, latitude + leastDegrees)],
    [longitude, Math.max(-89, latitude - leastDegrees)],
  ];
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: [...coordinates, ...around] });
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Right of the dot, left, above or below: where it lies on nothing and inside the picture; null where it can't. */
function placeFor(
  { x, y, r, text }: { x: number; y: number; r: number; text: string },
  taken: readonly Box[],
): Box | null {
  const size = { width: textWidth(text, labelSize), height: labelSize + 5 };
  const gap = 5;
  const places: Box[] = [
    { ...size, x: x + r + gap, y: y - size.height / 2 },
    { ...size, x: x - r - gap - size.width, y: y - size.height / 2 },
    { ...size, x: x - size.width / 2, y: y - r - gap - size.height },
    { ...size, x: x - size.width / 2, y: y + r + gap },
  ];
  const isInside = (box: Box) =>
    box.x >= 2 && box.x + box.width <= width - 2 && box.y >= 2 && box.y + box.height <= height - 2;
  return places.find((box) => isInside(box) && !taken.some((other) => overlap(box, other))) ?? null;
}
