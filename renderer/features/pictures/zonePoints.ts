import type { Coordinates } from '../../../db/domain/coordinates';

/**
 * Where the city is after which a time zone is called: degrees and minutes north and east, from the time zone database's
 * zone.tab. The zones that a European office can have.
 */
const points: Readonly<Record<string, readonly [north: number, east: number]>> = {
  'America/Nuuk': [64.18, -51.73],
  'Asia/Nicosia': [35.17, 33.37],
  'Atlantic/Faroe': [62.02, -6.77],
  'Atlantic/Reykjavik': [64.15, -21.85],
  'Europe/Amsterdam': [52.37, 4.9],
  'Europe/Athens': [37.97, 23.72],
  'Europe/Belgrade': [44.83, 20.5],
  'Europe/Berlin': [52.5, 13.37],
  'Europe/Bratislava': [48.15, 17.12],
  'Europe/Brussels': [50.83, 4.33],
  'Europe/Bucharest': [44.43, 26.1],
  'Europe/Budapest': [47.5, 19.08],
  'Europe/Chisinau': [47, 28.83],
  'Europe/Copenhagen': [55.67, 12.58],
  'Europe/Dublin': [53.33, -6.25],
  'Europe/Helsinki': [60.17, 24.97],
  'Europe/Istanbul': [41.02, 28.97],
  'Europe/Kyiv': [50.43, 30.52],
  'Europe/Lisbon': [38.72, -9.13],
  'Europe/Ljubljana': [46.05, 14.52],
  'Europe/London': [51.51, -0.13],
  'Europe/Luxembourg': [49.6, 6.15],
  'Europe/Madrid': [40.4, -3.68],
  'Europe/Malta': [35.9, 14.52],
  'Europe/Oslo': [59.92, 10.75],
  'Europe/Paris': [48.87, 2.33],
  'Europe/Podgorica': [42.43, 19.27],
  'Europe/Prague': [50.08, 14.43],
  'Europe/Riga': [56.95, 24.1],
  'Europe/Rome': [41.9, 12.48],
  'Europe/Sarajevo': [43.87, 18.42],
  'Europe/Skopje': [41.98, 21.43],
  'Europe/Sofia': [42.68, 23.32],
  'Europe/Stockholm': [59.33, 18.05],
  'Europe/Tallinn': [59.42, 24.75],
  'Europe/Tirane': [41.33, 19.83],
  'Europe/Vienna': [48.22, 16.33],
  'Europe/Vilnius': [54.68, 25.32],
  'Europe/Warsaw': [52.25, 21],
  'Europe/Zagreb': [45.8, 15.97],
  'Europe/Zurich': [47.38, 8.53],
};

/** Where the city of a zone is; null for one that isn't known here. */
export function zonePoint(zone: string): Coordinates | null {
  const point = points[zone];
  return point ? { latitude: point[0], longitude: point[1] } : null;
}
