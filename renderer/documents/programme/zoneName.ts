/// <reference lib="esnext.intl" />
import { countries } from '../../../db/domain/countries';
import { zoneCity } from '../../shared/format';
import { countryIn } from '../paper/paperDates';

const countriesOfZones = new Map<string, string | undefined>();

/**
 * What a zone (IANA) is called in a language: by its city. Cities' names are known in Danish and English alone; for
 * readers of another script a zone that is a whole country's is called by the country.
 */
export function zoneName(zone: string, language: string): string {
  if (language.split('-')[0] === 'da') return zoneCity(zone, 'da');
  const city = zoneCity(zone, 'en');
  if (new Intl.Locale(language).maximize().script === 'Latn') return city;
  const country = countryOf(zone);
  return country ? countryIn(country, language) : city;
}

/** The country that has this zone and no other. */
function countryOf(zone: string): string | undefined {
  if (!countriesOfZones.has(zone))
    countriesOfZones.set(
      zone,
      countries.find((code) => {
        const zones = new Intl.Locale('und', { region: code }).getTimeZones();
        return zones?.length === 1 && zones[0] === zone;
      }),
    );
  return countriesOfZones.get(zone);
}
