import type { DelegationPaper } from '../../../../db/domain/delegation-paper';
import type { AccessNeed, Diet } from '../../../../db/domain/practical-data';
import type { SeatingShape } from '../../../../db/domain/seating';
import type { LegMode, RoomKind } from '../../../../db/domain/travel';
import { isolated } from '../../paper/isolated';

/** The fixed words of the documents of a delegation. */
export const da = {
  /** What the document is called, on its head and in the file's name. */
  paper: {
    'delegation-list': 'Delegationsliste',
    arrivals: 'Ankomster og afrejser',
    rooms: 'Værelsesliste',
    needs: 'Kost og tilgængelighed',
    'contact-sheet': 'Kontaktark',
    badges: 'Navneskilte',
    'place-cards': 'Bordkort',
    seating: 'Bordplan',
  } satisfies Record<DelegationPaper, string>,
  asOf: (date: string) => `Pr. ${date}`,
  /** How many a table is of. */
  inAll: (people: string) => `I alt ${people}.`,
  precedence: 'I rangfølge',
  confidential: 'Personoplysninger – slettes efter besøget',
  column: {
    photo: 'Foto',
    office: 'Stilling og organisation',
    journey: 'Rejse',
    travellers: 'Personer',
    room: 'Værelse',
    guests: 'Gæster',
    checksIn: 'Ankomst',
    checksOut: 'Afrejse',
    nights: 'Nætter',
    need: 'Behov',
    count: 'Antal',
    seat: 'Plads',
    clock: 'Kl.',
  },
  section: {
    /** Those who receive a delegation that comes to the office. */
    hosts: 'Hos værten',
    arrivals: 'Ankomster',
    departures: 'Afrejser',
    onward: 'Undervejs',
    diets: 'Kost',
    access: 'Tilgængelighed',
    people: 'Deltagere',
  },
  mode: {
    flight: 'Fly',
    train: 'Tog',
    car: 'Bil',
    bus: 'Bus',
    boat: 'Båd',
    other: 'Rejse',
  } satisfies Record<LegMode, string>,
  pickUp: (text: string) => `Afhentning: ${isolated(text)}`,
  /** Someone who comes without a journey in the plan. */
  byThemselves: 'På egen hånd',
  noTravel: 'Der er hverken ankomster eller afrejser i rejseplanen.',
  room: {
    single: 'Enkeltværelse',
    double: 'Dobbeltværelse',
    twin: 'Tosengsværelse',
    suite: 'Suite',
    other: 'Værelse',
  } satisfies Record<RoomKind, string>,
  nobodyYet: 'Ikke fordelt',
  noRooms: 'Der er ingen værelser i rejseplanen.',
  noContacts: 'Der er ingen kontakter endnu.',
  diet: {
    vegetarian: 'Vegetarisk',
    vegan: 'Vegansk',
    halal: 'Halal',
    kosher: 'Kosher',
    'no-pork': 'Uden svinekød',
    'no-alcohol': 'Uden alkohol',
    'gluten-free': 'Glutenfri',
    'lactose-free': 'Laktosefri',
    'nut-allergy': 'Nøddeallergi',
    'shellfish-allergy': 'Skaldyrsallergi',
    other: 'Andet, efter aftale',
  } satisfies Record<Diet, string>,
  access: {
    'step-free': 'Trinfri adgang',
    wheelchair: 'Kørestol',
    'hearing-loop': 'Teleslynge',
    'sign-language': 'Tegnsprogstolk',
    sight: 'Hensyn til synshandicap',
    rest: 'Mulighed for hvil',
    other: 'Andet, efter aftale',
  } satisfies Record<AccessNeed, string>,
  noneOfThese: 'Ingen særlige behov er oplyst.',
  notRecorded: (people: string) => `For ${people} er der endnu ikke spurgt.`,
  seating: {
    'long-table': 'Langbord',
    'round-tables': 'Runde borde',
    cars: 'Biler',
    'line-up': 'Opstilling til foto',
  } satisfies Record<SeatingShape, string>,
  /** One of several tables, cars or rows. */
  part: {
    'long-table': () => 'Langbord',
    'round-tables': (number: number) => `Bord ${number}`,
    cars: (number: number) => `Bil ${number}`,
    'line-up': (number: number) => `Række ${number}`,
  } satisfies Record<SeatingShape, (number: number) => string>,
  driver: 'Chauffør',
  free: 'Ledig',
  nobodySeated: 'Der er ingen at placere.',
};

export type DelegationLabels = typeof da;
