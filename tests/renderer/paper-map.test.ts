import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapDrawing } from '../../renderer/documents/paper/mapDrawing';
import type { MapPoint, MapRoute } from '../../renderer/documents/paper/paper';

const point = (number: number, latitude: number, longitude: number): MapPoint => ({
  number,
  name: `Sted ${number}`,
  latitude,
  longitude,
});

/** Places of a city that lies anywhere people live: at most about 15 km apart. */
const city = fc
  .record({
    latitude: fc.double({ min: -65, max: 65, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    offsets: fc.array(
      fc.tuple(
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      ),
      { minLength: 1, maxLength: 25 },
    ),
  })
  .map(({ latitude, longitude, offsets }) =>
    offsets.map(([north, east], index) => {
      const turned = longitude + east;
      return point(
        index + 1,
        latitude + north,
        turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned,
      );
    }),
  );

const routesOf = (points: readonly MapPoint[]): MapRoute[] =>
  points.slice(1).map(({ number }) => ({ from: 1, to: number, label: `${number} min.` }));

describe('a map without a map beneath it', () => {
  it('keeps everything in its box, and no mark covers another', () => {
    fc.assert(
      fc.property(city, (points) => {
        const drawing = mapDrawing(points, routesOf(points));
        if (!drawing) throw new Error('nothing drawn');
        const { height, plotHeight, radius, markers, routes, scale } = drawing;
        expect(height).toBeLessThanOrEqual(1);
        expect(scale.length).toBeLessThanOrEqual(0.25);
        expect(scale.length).toBeGreaterThan(0.09);
        for (const { at, spot } of markers) {
          expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(radius - 1e-9);
          expect(at.x).toBeLessThanOrEqual(1 - radius + 1e-9);
          expect(at.y).toBeLessThanOrEqual(plotHeight - radius + 1e-9);
          expect(Math.min(spot.x, spot.y, 1 - spot.x, plotHeight - spot.y)).toBeGreaterThanOrEqual(0);
        }
        for (const { labelAt } of routes) {
          expect(labelAt.x).toBeGreaterThan(0);
          expect(labelAt.x).toBeLessThan(1);
          expect(labelAt.y).toBeGreaterThan(0);
          expect(labelAt.y).toBeLessThan(plotHeight);
        }
        expect(closest(markers.map(({ at }) => at))).toBeGreaterThanOrEqual(2 * radius);
      }),
    );
  });

  it('has all the room that fifty marks on one spot need', () => {
    const points = Array.from({ length: 50 }, (_, index) => point(index + 1, 33.9, 35.5));
    const drawing = mapDrawing(points, []);
    if (!drawing) throw new Error('nothing drawn');
    expect(closest(drawing.markers.map(({ at }) => at))).toBeGreaterThanOrEqual(2 * drawing.radius);
    expect(drawing.markers[0]?.at).toEqual(drawing.markers[0]?.spot);
  });

  it('is the same whatever the order of what is given', () => {
    fc.assert(
      fc.property(city, fc.nat(), (points, turn) => {
        const by = turn % points.length;
        const turned = [...points.slice(by), ...points.slice(0, by)].reverse();
        expect(mapDrawing(turned, routesOf(points).reverse())).toEqual(mapDrawing(points, routesOf(points)));
      }),
    );
  });

  it('has a scale that is right within one per cent, over the antimeridian too', () => {
    fc.assert(
      fc.property(city, (points) => {
        const drawing = mapDrawing(points, []);
        const perMetre = drawing ? drawing.scale.length / drawing.scale.metres : 0;
        const spots = drawing?.markers.map(({ spot }) => spot) ?? [];
        points.forEach((a, index) => {
          const b = points[(index + 1) % points.length] ?? a;
          const metres = onTheSphere(a, b);
          const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = [
            spots[index],
            spots[(index + 1) % points.length],
          ];
          const drawn = Math.hypot(from.x - to.x, from.y - to.y) / perMetre;
          expect(Math.abs(drawn - metres)).toBeLessThanOrEqual(0.01 * metres + 0.5);
        });
      }),
    );
  });

  it('puts north up and east to the right', () => {
    const drawing = mapDrawing([point(1, 33.89, 35.5), point(2, 33.91, 35.5), point(3, 33.89, 35.53)], []);
    const [south, north, east] = drawing?.markers.map(({ spot }) => spot) ?? [];
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(east?.x).toBeGreaterThan(south?.x ?? 1);
  });

  it('draws a lonely place in the middle, and nothing without places', () => {
    const drawing = mapDrawing([point(4, 55.6757, 12.5695)], [{ from: 4, to: 5, label: '5 min.' }]);
    expect(drawing?.markers).toEqual([{ number: 4, spot: { x: 0.5, y: 0.21 }, at: { x: 0.5, y: 0.21 } }]);
    expect(drawing?.routes).toEqual([]);
    expect(drawing?.scale.metres).toBe(100);
    expect(mapDrawing([], [])).toBeNull();
  });

  it('leads two places on one spot apart', () => {
    const drawing = mapDrawing([point(1, 33.9, 35.5), point(2, 33.9, 35.5), point(3, 33.95, 35.55)], []);
    const [first, second] = drawing?.markers ?? [];
    expect(second?.spot).toEqual(first?.spot);
    expect(first?.at).toEqual(first?.spot);
    expect(second?.at).not.toEqual(second?.spot);
  });
});

const closest = (spots: readonly { x: number; y: number }[]): number =>
  Math.min(
    ...spots.flatMap((a, index) => spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    Number.POSITIVE_INFINITY,
  );

/** Haversine, on a sphere of the Earth's mean radius. */
function onTheSphere(a: MapPoint, b: MapPoint): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const part = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(part));
}
