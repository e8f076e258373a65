import { organisationKinds } from '../../../db/domain/organisation';
import { cities, networks } from './cities';
import { prose } from './texts';
import { names, organisationWords, places as placeNames, positions } from './words';
import type { Writing } from './writing';

/** What a mission takes over from a partner, and the ids of the partner's places. */
export type PartnerCity = { id: string; name: string; country: string; zone: string; placeIds: string[] };
/** Whom the missions are made with. `staff` are the office's own people, who are on mission after mission. */
export type Directory = {
  partners: PartnerCity[];
  organisations: string[];
  persons: string[];
  staff: string[];
};

const staffCount = 10;

/** The directory is older than the missions. */
const madeAt = '2009-06-01T08:00:00.000Z';

/** Partners with facts, organisations and persons, in one step. Counts are numbers of records. */
export function writeDirectory(
  writing: Writing,
  counts: { partners: number; organisations: number; persons: number },
): Directory {
  const repeat = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));
  const directory: Directory = { partners: [], organisations: [], persons: [], staff: [] };
  writing.step('partners.create', madeAt, () => {
    directory.partners = repeat(counts.partners, (index) => partner(writing, index));
    directory.organisations = repeat(counts.organisations, () => organisation(writing, directory.partners));
    directory.persons = repeat(counts.persons, () => person(writing, directory.organisations));
    directory.staff = directory.persons.slice(0, staffCount);
  });
  return directory;
}

function partner(writing: Writing, index: number): PartnerCity {
  const { random, insert } = writing;
  const isNetwork = index % 12 === 11;
  const at = random.pick(cities);
  const place = cities[index] ?? at;
  const name = isNetwork
    ? `${random.pick(networks)} ${index}`
    : [place.name, index >= cities.length && index].filter(Boolean).join(' ');
  const { nativeName, country, zone } = place;
  const id = insert('partner', madeAt, {
    kind: isNetwork ? 'network' : 'city',
    name,
    native_name: isNetwork ? '' : nativeName,
    country: isNetwork ? '' : country,
    zone: isNetwork ? '' : zone,
    notes: prose(random, 3),
    rest_days: random.pick(['7', '67', '56', '']),
  });
  const low = random.between(80, 4_000) * 1_000;
  insert('partner_fact', madeAt, {
    ...{
      partner_id: id,
      label: 'Indbyggere',
      value_kind: 'range',
      low,
      high: low + 20_000,
      unit: 'indbyggere',
    },
    ...{ source: 'Statistisk årbog', source_date: '2009-01-01', position: 'a0' },
  });
  return { id, name, country, zone, placeIds: placesIn(writing, { id, name, country }) };
}

/** A city's places, open on weekdays, with the ways between them. */
function placesIn(
  { random, insert }: Writing,
  { id, name, country }: Pick<PartnerCity, 'id' | 'name' | 'country'>,
): string[] {
  const own = placeNames.slice(0, 5).map((place) => {
    const placeId = insert('place', madeAt, {
      ...{ name: `${place}, ${name}`, city: name, country, partner_id: id },
      capacity: random.between(8, 80),
    });
    for (let weekday = 1; weekday <= 5; weekday++)
      insert('opening_hours', madeAt, { place_id: placeId, weekday, opens: '08:00', closes: '18:00' });
    return placeId;
  });
  for (const [index, from] of own.entries())
    for (const to of own.slice(index + 1))
      insert('travel_time', madeAt, { from_place_id: from, to_place_id: to, minutes: random.between(5, 45) });
  return own;
}

function organisation({ random, insert }: Writing, partners: PartnerCity[]): string {
  const { id, name, country } = random.pick(partners);
  return insert('organisation', madeAt, {
    name: `${random.pick(organisationWords)} ${name}`,
    kind: random.pick(organisationKinds),
    ...{ city: name, country, partner_id: id },
  });
}

function person({ random, insert }: Writing, organisations: string[]): string {
  const { given, family, native } = nameOf(random);
  return insert('person', madeAt, {
    given_name: given,
    family_name: family,
    native_name: native,
    position: random.pick(positions),
    organisation_id: random.pick(organisations),
    email: `${given}.${family}.${random.between(1, 999)}@example.org`.toLowerCase(),
    phone: `+45 ${random.between(20_000_000, 99_999_999)}`,
    notes: random.chance(0.3) ? prose(random, 1) : '',
  });
}

function nameOf(random: Writing['random']) {
  if (random.chance(0.15)) return random.pick(names.arabic);
  const { given, family } = random.chance(0.55) ? names.danish : names.abroad;
  return { given: random.pick(given), family: `${random.pick(family)} ${random.pick(family)}`, native: '' };
}
