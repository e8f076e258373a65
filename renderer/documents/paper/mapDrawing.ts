import type { MapPoint, MapRoute } from './paper';

/** A spot of the drawing: the width is 1, `y` goes down, to `height` at most. */
export type Spot = { x: number; y: number };

/** A map without a map beneath it: what lies where, how far apart, and how long it takes. */
export type MapDrawing = {
  /** Of a drawing that is 1 wide. */
  height: number;
  /** Where markers and lines are; below it stand scale and north. */
  plotHeight: number;
  radius: number;
  /** In the order of their numbers; `at` differs from `spot` where another marker already stood there. */
  markers: { number: number; spot: Spot; at: Spot }[];
  routes: { from: Spot; to: Spot; label: string; labelAt: Spot }[];
  /** A length that is `metres` on the ground; also the distance of the grid's lines. */
  scale: { metres: number; length: number };
};

/** Metres of a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m). */
const metresPerDegree = 111_195.08;
/** A lonely place is drawn as if the map went this far around it. */
const leastMetres = 600;
const margin = 0.06;
const strip = 0.075;
/** What a route's label takes, of a drawing that is 1 wide. */
export const labelHeight = 0.024;
export const labelWidth = (label: string): number => Math.min(0.5, 0.012 + label.length * 0.0082);

/**
 * Draws points in a local equirectangular projection around their middle, which holds at the size of a city and its
 * surroundings. Markers never cover each other: one that would stands beside its spot. The order of what is given makes
 * no difference; routes to points that aren't there are left out. Null without points.
 */
export function mapDrawing(points: readonly MapPoint[], routes: readonly MapRoute[]): MapDrawing | null {
  const sorted = points.toSorted((a, b) => a.number - b.number || a.name.localeCompare(b.name));
  const [first] = sorted;
  if (!first) return null;

  const ground = onTheGround(sorted, first.longitude);
  const [left, right] = rangeOf(ground.map(({ x }) => x));
  const [top, bottom] = rangeOf(ground.map(({ y }) => y));
  const width = Math.max(right - left, leastMetres);
  const plotHeight = Math.min(0.85, Math.max(0.42, (bottom - top) / width + 2 * margin));
  const perMetre = Math.min((1 - 2 * margin) / width, (plotHeight - 2 * margin) / Math.max(bottom - top, 1));
  const spots = ground.map(({ x, y }) => ({
    x: 0.5 + (x - (left + right) / 2) * perMetre,
    y: plotHeight / 2 + (y - (top + bottom) / 2) * perMetre,
  }));
  // However many there are, all of them find room: together they take less than the plot.
  const radius = Math.min(0.019, 0.2 * Math.sqrt(plotHeight / spots.length));
  const places = placed(spots, radius, plotHeight);
  const markers = sorted.map(({ number }, index) => ({
    number,
    spot: spots[index] ?? middle,
    at: places[index] ?? middle,
  }));
  return {
    height: plotHeight + strip,
    plotHeight,
    radius,
    markers,
    routes: drawnRoutes(routes, markers, radius, plotHeight),
    scale: roundLength(perMetre),
  };
}

const middle: Spot = { x: 0.5, y: 0.5 };

const rangeOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Metres east and south of somewhere near the middle. */
function onTheGround(points: readonly MapPoint[], meridian: number): Spot[] {
  // Fiji and Samoa are neighbours, though 180° lies between them.
  const east = points.map(({ longitude }) => ((((longitude - meridian + 180) % 360) + 360) % 360) - 180);
  const [south, north] = rangeOf(points.map(({ latitude }) => latitude));
  const narrowing = Math.max(0.01, Math.cos((((south + north) / 2) * Math.PI) / 180));
  return points.map(({ latitude }, index) => ({
    x: (east[index] ?? 0) * narrowing * metresPerDegree,
    y: -latitude * metresPerDegree,
  }));
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Where markers stand: on their spots, or as near as there is room, away from markers and from the spots of others. */
function placed(spots: readonly Spot[], radius: number, height: number): Spot[] {
  const apart = 2.15 * radius;
  const places: Spot[] = [];
  for (const spot of spots) {
    const isFree = (at: Spot) =>
      isInside(at, radius, height) && places.every((other) => distance(at, other) >= apart);
    const isClear = (at: Spot) =>
      isFree(at) && spots.every((other) => other === spot || distance(at, other) >= 1.2 * radius);
    if (isFree(spot)) places.push(spot);
    else {
      const near = around(spot, radius);
      places.push(near.find(isClear) ?? near.find(isFree) ?? spot);
    }
  }
  return places;
}

const isInside = ({ x, y }: Spot, edge: number, height: number): boolean =>
  x >= edge && x <= 1 - edge && y >= edge && y <= height - edge;

/** Spots on ever wider circles, up to the whole drawing. */
function around(spot: Spot, radius: number): Spot[] {
  const rings = Math.ceil(1.5 / (radius / 2));
  return Array.from({ length: rings }, (_, ring) => ring + 5).flatMap((ring) => {
    const reach = (ring * radius) / 2;
    const steps = 8 + 2 * ring;
    return Array.from({ length: steps }, (_, step) => {
      // Up and to the right first: there one looks for a label.
      const angle = -Math.PI / 4 + (step * 2 * Math.PI) / steps;
      return { x: spot.x + reach * Math.cos(angle), y: spot.y + reach * Math.sin(angle) };
    });
  });
}

type Box = { x: number; y: number; width: number; height: number };

const overlap = (a: Box, b: Box): number =>
  Math.max(0, (a.width + b.width) / 2 - Math.abs(a.x - b.x)) *
  Math.max(0, (a.height + b.height) / 2 - Math.abs(a.y - b.y));

function drawnRoutes(
  routes: readonly MapRoute[],
  markers: MapDrawing['markers'],
  radius: number,
  height: number,
): MapDrawing['routes'] {
  const spotOf = (number: number) => markers.find((marker) => marker.number === number)?.spot;
  const taken: Box[] = markers.map(({ at }) => ({ ...at, width: 2 * radius, height: 2 * radius }));
  const order = (a: MapRoute, b: MapRoute) =>
    a.from - b.from || a.to - b.to || a.label.localeCompare(b.label);
  return routes.toSorted(order).flatMap(({ from, to, label }) => {
    const start = spotOf(from);
    const end = spotOf(to);
    if (!start || !end || distance(start, end) < radius) return [];
    const width = labelWidth(label);
    const box = { width, height: labelHeight };
    const [best = { ...start, ...box }] = labelSpots(start, end)
      .map((at) => ({ ...within(at, width, height), ...box }))
      .map((at) => ({ at, covered: taken.reduce((sum, other) => sum + overlap(at, other), 0) }))
      .toSorted((a, b) => a.covered - b.covered)
      .map(({ at }) => at);
    taken.push(best);
    return [{ from: start, to: end, label, labelAt: { x: best.x, y: best.y } }];
  });
}

/** On the line, from its middle outwards, then beside it. */
function labelSpots(from: Spot, to: Spot): Spot[] {
  const length = distance(from, to);
  const across = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  return [0, 1, -1, 2, -2, 3, -3, 4, -4].flatMap((side) =>
    [0.5, 0.4, 0.6, 0.3, 0.7].map((part) => ({
      x: from.x + (to.x - from.x) * part + across.x * side * labelHeight,
      y: from.y + (to.y - from.y) * part + across.y * side * labelHeight,
    })),
  );
}

const within = ({ x, y }: Spot, width: number, height: number): Spot => ({
  x: Math.min(1 - width / 2, Math.max(width / 2, x)),
  y: Math.min(height - labelHeight / 2, Math.max(labelHeight / 2, y)),
});

/** The longest of 1, 2 or 5 times a power of ten metres that takes at most a quarter of the width. */
function roundLength(perMetre: number): MapDrawing['scale'] {
  const most = 0.25 / perMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { metres, length: metres * perMetre };
}
