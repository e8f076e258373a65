import { type Place, quickest } from '../../../db/domain/place';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { isolated } from '../paper/isolated';
import { type Block, type Line, type MapPoint, type MapRoute, span } from '../paper/paper';
import { inScriptOf } from './people';
import type { Setting } from './setting';

/** Where an item is: the place and the room in it, or whatever was written; '' if nothing was. */
export function placeOf(item: ProgrammeItem, setting: Setting): string {
  const place = setting.records.places.find(({ id }) => id === item.placeId);
  return [place && namesOfPlace(place, setting).first, item.place].filter(Boolean).join(', ');
}

const namesOfPlace = (place: Place, { language }: Setting) =>
  inScriptOf(language, place.name, place.nativeName);

/** The places of items, numbered in the order in which one comes to them. */
export function numberedPlaces(items: readonly ProgrammeItem[], { records }: Setting): NumberedPlace[] {
  const ids = [...new Set(items.map(({ placeId }) => placeId))];
  return ids
    .flatMap((id) => records.places.find((place) => place.id === id) ?? [])
    .map((place, index) => ({ ...place, number: index + 1 }));
}
type NumberedPlace = Place & { number: number };

/** A page of places: address, how to get there and on from there, and a map of those that have coordinates. */
export function placesPage(places: readonly NumberedPlace[], setting: Setting): Block[] {
  if (places.length === 0) return [];
  const { labels } = setting;
  return [
    { kind: 'heading', text: labels.section.places, startsPage: true },
    {
      kind: 'table',
      columns: [
        { label: labels.column.number, share: 8 },
        { label: labels.column.place, share: 34 },
        { label: labels.column.directions, share: 58 },
      ],
      rows: places.map((place) => [
        [{ spans: [span(String(place.number))] }],
        placeCell(place, setting),
        wayCell(place, places, setting),
      ]),
    },
    ...mapOf(places, setting),
  ];
}

function placeCell(place: NumberedPlace, setting: Setting): Line[] {
  const { first, other } = namesOfPlace(place, setting);
  const address = [place.address, place.city].filter(Boolean).join(', ');
  return [
    { spans: [span(first, { isStrong: true, isIsolated: true })] },
    ...[other, address].filter(Boolean).map((text): Line => ({ spans: [span(text, { isIsolated: true })] })),
    ...(place.capacity === null
      ? []
      : [{ spans: [span(setting.labels.capacity(place.capacity))], tone: 'quiet' as const }]),
  ];
}

function wayCell(place: NumberedPlace, places: readonly NumberedPlace[], setting: Setting): Line[] {
  const { labels, records } = setting;
  const ways = places.flatMap((other) => {
    const time = other.id === place.id ? undefined : quickest(records.travelTimes, place.id, other.id);
    return time
      ? [labels.travelTo(namesOfPlace(other, setting).first, time.minutes, labels.travel[time.mode])]
      : [];
  });
  const directions = place.directions.trim();
  return [
    ...(directions ? [{ spans: [span(isolated(directions))] }] : []),
    ...ways.map((way): Line => ({ spans: [span(way)], tone: 'quiet' })),
  ];
}

/** From two places on there is something to see on a map. */
function mapOf(places: readonly NumberedPlace[], setting: Setting): Block[] {
  const { labels, records } = setting;
  const points = places.flatMap((place): MapPoint[] => {
    const { number, latitude, longitude } = place;
    if (latitude === null || longitude === null) return [];
    return [{ number, name: namesOfPlace(place, setting).first, latitude, longitude }];
  });
  if (points.length < 2) return [];
  const mapped = places.filter(({ number }) => points.some((point) => point.number === number));
  const routes = mapped.flatMap((from, index) =>
    mapped.slice(index + 1).flatMap((to): MapRoute[] => {
      const time =
        quickest(records.travelTimes, from.id, to.id) ?? quickest(records.travelTimes, to.id, from.id);
      return time ? [{ from: from.number, to: to.number, label: labels.minutes(time.minutes) }] : [];
    }),
  );
  return [{ kind: 'map', title: labels.section.map, points, routes }];
}
