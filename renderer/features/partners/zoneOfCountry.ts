import { isZone } from '../../../db/domain/zones';

type WithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

/** The time zone of a country that has only one; '' for the others. */
export function zoneOfCountry(country: string): string {
  if (country === '') return '';
  const locale: WithZones = new Intl.Locale('und', { region: country });
  // Older engines have the same as a property.
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  const [only] = zones;
  return zones.length === 1 && only !== undefined && isZone(only) ? only : '';
}
