import type { ImportTarget } from '../../../db/domain/person-import';
import { fold } from '../../../db/domain/search';
import type { Sheet } from './table';

/** The words that head such a column, Danish and English, folded as `fold` does; the more telling ones first. */
const headingWords: [ImportTarget, RegExp][] = [
  // Outlook and Google say of what kind an address is in a column beside it.
  ['ignore', /\b(type|label|display|fax|yomi)\b/],
  ['nativeName', /^(navn|name) (i|pa|in) |\b(egen skrift|eget sprog|native|arabisk|arabic)\b/],
  ['pronunciation', /^(udtale|udtales|lydskrift|pronunciation|pronounced|phonetic)/],
  ['precedenceClass', /^(rangklasse|klasse|precedence class|rank class)$/],
  ['precedenceNumber', /^(rang|rangnummer|rang nr|precedence|precedence number|rank)$/],
  [
    'positionSince',
    /\b(siden|since)$|^(fodt i embede|tiltradt|tiltraadt|tiltradelse|tiltraedelse|udnavnt|udnaevnt|appointed)/,
  ],
  ['honorific', /^(tiltale|tiltaleform|honorific|salutation|prefix|name prefix|form of address)$/],
  [
    'givenName',
    /^(fornavn|fornavne|mellemnavn|given|given names?|first|first names?|forename|middle|middle names?)$/,
  ],
  ['familyName', /^(efternavn|efternavne|slaegtsnavn|family|family names?|last|last name|surname)$/],
  ['email', /\b(e ?mail|e ?post|mail)|mailadresse/],
  ['phone', /telefon|tlf|mobil|phone|\bcell\b|^direkte/],
  [
    'organisation',
    /^(organisation|organization|virksomhed|firma|arbejdsplads|arbejdssted|myndighed|forvaltning|institution|company|employer|ministry|ministerium)( ?(navn|name|1 name))?$/,
  ],
  [
    'position',
    /^(stilling|stillingsbetegnelse|embede|funktion|rolle|jobtitel|job title|position|office|function|role|post|occupation|organi[sz]ation( 1)? title)$/,
  ],
  ['title', /^(titel|akademisk titel|title|academic title)$/],
  ['languages', /^(sprog|taler|languages?|speaks)\b/],
  ['notes', /^(bemaerkning|bemaerkninger|note|noter|notes|kommentar|kommentarer|comments?|remarks?)$/],
  [
    'fullName',
    /^(navn|fulde navn|fuldt navn|deltager|person|kontakt|kontaktperson|name|full name|fullname|participant|contact)$/,
  ],
];

/** What columns with these headings may be taken for; a name or office that only one column can have goes to the first. */
export function suggestedMapping(headings: readonly string[]): ImportTarget[] {
  const targets = headings.map(
    (heading): ImportTarget =>
      headingWords.find(([, words]) => words.test(foldedHeading(heading)))?.[0] ?? 'ignore',
  );
  return targets.map((target, index) =>
    target === 'fullName' && targets.indexOf(target) < index ? 'ignore' : target,
  );
}

const foldedHeading = (heading: string): string => fold(heading).trim();

/** Rows above the headings that are looked through: a title, an empty line. */
const mostAbove = 10;

/**
 * Where a sheet's headings stand: the first row with two known ones, or with one if it is the first. Null when its first
 * row says something of a person already.
 */
export function headingRow({ rows }: Sheet): number | null {
  const known = rows
    .slice(0, mostAbove)
    .map(({ cells }) => suggestedMapping(cells).filter((target) => target !== 'ignore').length);
  const telling = known.findIndex((count) => count >= 2);
  if (telling >= 0) return telling;
  if ((known[0] ?? 0) > 0) return 0;
  return rows[0]?.cells.some((cell) => /@|\d{4}/.test(cell)) ? null : 0;
}
