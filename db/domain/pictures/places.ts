import type { Coordinates } from '../coordinates';
import { compareDates } from '../dates';
import type { MissionStage } from '../mission';

/** A partner with where it is; `country` is '' and the coordinates null while not known. */
export type MapPartner = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly coordinates: Coordinates | null;
};

/** A mission with where it goes; `on` is its first day, or its period, null while not known. */
export type MapMission = {
  readonly id: string;
  readonly partnerId: string | null;
  readonly place: string;
  readonly country: string;
  readonly stage: MissionStage;
  readonly on: string | null;
};

/** How many missions a year had, planned ones included; null for those without a year. */
export type YearCount = { readonly year: number | null; readonly missions: number };

/**
 * A place on the map: a partner, or where missions went that belong to none. Without coordinates it stands in the middle of
 * its country, and without a country nowhere. `name` is '' where nobody wrote a place down.
 */
export type MapSpot = {
  readonly key: string;
  readonly name: string;
  readonly partnerId: string | null;
  readonly country: string;
  readonly coordinates: Coordinates | null;
  readonly missions: number;
  /** The earliest first, those without a year last. */
  readonly years: readonly YearCount[];
};

/** Every mission in one spot; those that were given up are only counted. */
export type MapPicture = { readonly spots: readonly MapSpot[]; readonly discontinued: number };

/**
 * Where the missions went. A mission counts once: with its partner where that can be found on a map, else at its own place,
 * else with the partner all the same. Partners without a mission are there with 0. The most missions first, then by name.
 */
export function mapPicture(partners: readonly MapPartner[], missions: readonly MapMission[]): MapPicture {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const counted = missions.filter(({ stage }) => stage !== 'discontinued');
  const bySpot = Map.groupBy(counted, (mission) => spotOf(mission, known));
  const ofPartners = partners.map(({ id, name, country, coordinates }): MapSpot => {
    const own = bySpot.get(id) ?? [];
    return { key: id, name, partnerId: id, country, coordinates, missions: own.length, years: yearsOf(own) };
  });
  const elsewhere = [...bySpot].flatMap(([key, own]): MapSpot[] => {
    const [first] = own;
    if (!first || known.has(key)) return [];
    const { place, country } = first;
    const years = yearsOf(own);
    return [{ key, name: place, partnerId: null, country, coordinates: null, missions: own.length, years }];
  });
  return {
    spots: [...ofPartners, ...elsewhere].sort(
      (a, b) => b.missions - a.missions || a.name.localeCompare(b.name, 'da') || compareDates(a.key, b.key),
    ),
    discontinued: missions.length - counted.length,
  };
}

function spotOf(mission: MapMission, partners: ReadonlyMap<string, MapPartner>): string {
  const partner = mission.partnerId === null ? undefined : partners.get(mission.partnerId);
  if (partner && (partner.coordinates !== null || partner.country !== '')) return partner.id;
  if (mission.country === '' && partner) return partner.id;
  return `${mission.country} ${mission.place.trim().toLocaleLowerCase('da')}`;
}

function yearsOf(missions: readonly MapMission[]): YearCount[] {
  const years = Map.groupBy(missions, ({ on }) => (on === null ? null : Number(on.slice(0, 4))));
  return [...years]
    .map(([year, own]) => ({ year, missions: own.length }))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY));
}
