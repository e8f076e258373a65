/** Where on earth: WGS 84 degrees, north and east positive, to a millionth (a hand's breadth). */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

const longestText = 2_000;
const millionths = 1e6;

/**
 * Reads coordinates as people paste them: `33.8938, 35.5018`, Danish `33,8938 35,5018`, `N 33.89 E 35.50`,
 * `33°53'37.7"N 35°30'06.5"E`, Danish `Ø` and `V` for east and west, and links to a map (Google, OpenStreetMap, Apple,
 * Bing, `geo:`). Without letters the latitude comes first. Null for anything else, half a pair, or a place that isn't on
 * earth; nothing is guessed, so `33,35` is null (one number with a decimal comma, or two without).
 */
export function parseCoordinates(text: string): Coordinates | null {
  const given = clean(text.slice(0, longestText));
  const pair = fromLink(given) ?? fromNumbers(given) ?? fromAngles(given);
  if (!pair || Math.abs(pair.latitude) > 90 || Math.abs(pair.longitude) > 180) return null;
  return { latitude: rounded(pair.latitude), longitude: rounded(pair.longitude) };
}

/** Coordinates as every map takes them: `33.8938, 35.5018`. */
export const formatCoordinates = ({ latitude, longitude }: Coordinates): string =>
  `${rounded(latitude)}, ${rounded(longitude)}`;

/**
 * Coordinates as they are read aloud: `33° 53′ 37.7″ N, 35° 30′ 6.5″ E`, to a tenth of a second (three metres).
 * @param letters for north, south, east and west, e.g. `NSØV`
 * @param decimal the sign before the tenths
 */
export function inDegrees({ latitude, longitude }: Coordinates, letters: string, decimal: string): string {
  const [north, south, east, west] = letters;
  const angle = (value: number, positive: string | undefined, negative: string | undefined) => {
    const tenths = Math.round(Math.abs(value) * 36_000);
    const seconds = String((tenths % 600) / 10).replace('.', decimal);
    const minutes = Math.floor(tenths / 600) % 60;
    return `${Math.floor(tenths / 36_000)}° ${minutes}′ ${seconds}″ ${value < 0 ? negative : positive}`;
  };
  return `${angle(latitude, north, south)}, ${angle(longitude, east, west)}`;
}

// `+ 0` makes -0 a 0.
const rounded = (value: number): number => Math.round(value * millionths) / millionths + 0;

/** One spelling for the many signs that stand for minus, degree, minute and second. */
const clean = (text: string): string =>
  text
    .replace(/[−‒–—]/gu, '-')
    .replace(/[º˚]/gu, '°')
    .replace(/[″”“„]|''|′′|’’/gu, '"')
    .replace(/[′’‘´`]/gu, "'")
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .trim();

const decimalPair = '(-?\\d{1,3}(?:\\.\\d+)?)(?:,|%2C)(?:\\+|%20| )?(-?\\d{1,3}(?:\\.\\d+)?)';
/** In the order in which they are to be believed: a pin before the middle of the window that shows it. */
const inLinks = [
  /!3d(-?\d{1,3}(?:\.\d+)?)!4d(-?\d{1,3}(?:\.\d+)?)/u,
  /[?&]mlat=(-?\d{1,3}(?:\.\d+)?)&mlon=(-?\d{1,3}(?:\.\d+)?)/u,
  new RegExp(`[?&](?:q|query|ll|sll|daddr|destination|center)=(?:loc:)?${decimalPair}(?![\\d.])`, 'iu'),
  /[?&]cp=(-?\d{1,3}(?:\.\d+)?)~(-?\d{1,3}(?:\.\d+)?)/u,
  new RegExp(`/(?:place|search)/${decimalPair}(?![\\d.])`, 'iu'),
  new RegExp(`@${decimalPair}(?![\\d.])`, 'iu'),
  /#map=[\d.]+\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/u,
  new RegExp(`^geo:${decimalPair}(?![\\d.])`, 'iu'),
];

function fromLink(text: string): Coordinates | undefined {
  for (const pattern of inLinks) {
    const [, latitude, longitude] = pattern.exec(text) ?? [];
    if (latitude && longitude) return { latitude: Number(latitude), longitude: Number(longitude) };
  }
  return undefined;
}

const plainPairs = [
  /^([+-]?\d{1,3}(?:\.\d+)?) ?[,; ] ?([+-]?\d{1,3}(?:\.\d+)?)$/u,
  /^([+-]?\d{1,3}(?:,\d+)?)(?: ?; ?|,? )([+-]?\d{1,3}(?:,\d+)?)$/u,
  /^([+-]?\d{1,3},\d+),([+-]?\d{1,3},\d+)$/u,
];

/** Two bare numbers. */
function fromNumbers(text: string): Coordinates | undefined {
  if (/^\d+,\d+$/u.test(text)) return undefined;
  for (const pattern of plainPairs) {
    const [, latitude, longitude] = pattern.exec(text) ?? [];
    if (latitude && longitude) return { latitude: number(latitude), longitude: number(longitude) };
  }
  return undefined;
}

const number = (text: string): number => Number(text.replace(',', '.'));

const part = '(\\d{1,3}(?:[.,]\\d+)?)';
const angle = `([+-]?)${part} ?°? ?(?:${part} ?' ?(?:${part} ?" ?)?)?`;
const spacedAngle = `([+-]?)${part} ${part}(?: ${part})? ?`;
const letter = '([NSEWØV])';
const between = ' ?[,;/]? ?';
/** Where the letters stand: behind, before, or nowhere; each gives the letter, sign and parts of both angles. */
const forms: { pattern: RegExp; order: readonly number[] }[] = [
  { pattern: new RegExp(`^${angle}${letter}${between}${angle}${letter}$`, 'iu'), order: behind() },
  {
    pattern: new RegExp(`^${spacedAngle}${letter}${between}${spacedAngle}${letter}$`, 'iu'),
    order: behind(),
  },
  { pattern: new RegExp(`^${letter} ?${angle}${between}${letter} ?${angle}$`, 'iu'), order: before() },
  {
    pattern: new RegExp(`^${letter} ?${spacedAngle}${between}${letter} ?${spacedAngle}$`, 'iu'),
    order: before(),
  },
];
const bare = new RegExp(`^${angle}${between}${angle}$`, 'iu');

/** Groups of a form as [letter, sign, degrees, minutes, seconds] of the first and then the second angle. */
function behind(): readonly number[] {
  return [5, 1, 2, 3, 4, 10, 6, 7, 8, 9];
}
function before(): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
}

/** Angles with letters or degree signs. */
function fromAngles(text: string): Coordinates | undefined {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = order.map((index) => match[index]);
    return byLetters(angleOf(groups.slice(0, 5)), angleOf(groups.slice(5)));
  }
  const match = (text.match(/°/gu) ?? []).length === 2 ? bare.exec(text) : null;
  if (!match) return undefined;
  const latitude = angleOf([undefined, ...match.slice(1, 5)])?.value;
  const longitude = angleOf([undefined, ...match.slice(5, 9)])?.value;
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

type Angle = { axis: 'latitude' | 'longitude' | undefined; value: number };

function angleOf([name, sign, ...parts]: readonly (string | undefined)[]): Angle | undefined {
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map((text) => (text ? number(text) : 0));
  const isLast = (index: number) => parts.slice(index + 1).every((text) => !text);
  const isWhole = parts.every((text, index) => !text || isLast(index) || /^\d+$/u.test(text));
  // A letter says which side; a sign beside it would say so twice.
  if (!isWhole || minutes >= 60 || seconds >= 60 || (name && sign)) return undefined;
  const size = degrees + minutes / 60 + seconds / 3600;
  const side = name?.toUpperCase();
  const isNegative = sign === '-' || side === 'S' || side === 'W' || side === 'V';
  const axis = side && (side === 'N' || side === 'S' ? ('latitude' as const) : ('longitude' as const));
  return { axis: axis || undefined, value: isNegative ? -size : size };
}

function byLetters(first: Angle | undefined, second: Angle | undefined): Coordinates | undefined {
  if (!first || !second || first.axis === second.axis) return undefined;
  return first.axis === 'latitude'
    ? { latitude: first.value, longitude: second.value }
    : { latitude: second.value, longitude: first.value };
}
