import ICAL from 'ical.js';
import type { ReadRow, RowFault, RowRemark } from '../../../db/domain/import-preview';
import { isLanguage } from '../../../db/domain/language';
import type { PersonLanguage, Photo } from '../../../db/domain/person-details';
import type { ImportedContact, PersonDraft } from '../../../db/domain/person-import';
import { splitName } from '../../shared/splitName';
import { type CardText, cardsOf } from './cardText';
import { blankDraft, faultsOf } from './draft';
import { mostRows, UnreadableFile } from './table';

/** Makes a small picture of what a file holds; null for what is none. */
export type Shrink = (bytes: Uint8Array<ArrayBuffer>) => Promise<Photo | null>;

/**
 * Reads the people of a vCard file, versions 3.0 (RFC 2426) and 4.0 (RFC 6350), and 2.1 as far as it is written.
 * @param progress is told after each card how many have been read
 * @throws UnreadableFile
 */
export async function readCards(
  text: string,
  shrink: Shrink,
  progress: (done: number) => void,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for (const card of cardsOf(text)) {
    if (rows.length >= mostRows) throw new UnreadableFile('too-many-rows');
    rows.push(await rowOf(card, shrink));
    progress(rows.length);
  }
  if (rows.length === 0) throw new UnreadableFile('empty');
  return rows;
}

async function rowOf(card: CardText, shrink: Shrink): Promise<ReadRow> {
  const broken = { line: card.line, draft: blankDraft, remarks: [], cells: [] };
  const fault: RowFault = { problem: 'broken-card', text: '' };
  if (!card.isClosed) return { ...broken, faults: [fault] };
  let component: ICAL.Component;
  try {
    component = new ICAL.Component(ICAL.parse(card.text) as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    return { ...broken, faults: [fault] };
  }
  const remarks: RowRemark[] = [];
  const photo = await photoOf(component, shrink, remarks);
  const draft = { ...draftOf(component), photo };
  return { line: card.line, draft, faults: faultsOf(draft), remarks, cells: cellsOf(draft) };
}

/** What a rejected card says, under the headings of {@link cardHeadings}. */
const cellsOf = (draft: PersonDraft): string[] => [
  draft.givenName,
  draft.familyName,
  draft.nativeName,
  draft.title,
  draft.position,
  draft.organisation,
  draft.contacts.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])).join(', '),
  draft.contacts.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : [])).join(', '),
  draft.notes,
];
export const cardHeadings = [
  'givenName',
  'familyName',
  'nativeName',
  'title',
  'position',
  'organisation',
  'email',
  'phone',
  'notes',
] as const;

function draftOf(card: ICAL.Component): PersonDraft {
  const names = card.getAllProperties('n').map((own) => partsOf(own).map((part) => part.join(' ')));
  const written = card.getAllProperties('fn').map(textOf).filter(Boolean);
  const latin = names.find((parts) => isLatin(parts.slice(0, 3).join('')));
  const native = names.find((parts) => parts.join('') !== '' && !isLatin(parts.slice(0, 3).join('')));
  const [family = '', given = '', further = '', title = '', suffix = ''] = latin ?? [];
  const hasName = family !== '' || given !== '';
  const formatted = written.find(isLatin) ?? '';
  const [organisation = '', ...units] = partsOf(first(card, 'org')).map((part) => part.join(', '));
  const office = textOf(first(card, 'title')) || textOf(first(card, 'role'));
  // Whoever has no name of their own is written as the organisation.
  const isOffice = !hasName && formatted === organisation;
  return {
    ...blankDraft,
    givenName: joined(given, further),
    familyName: hasName ? joined(family, suffix) : '',
    ...(hasName || isOffice || formatted === '' ? {} : splitName(formatted)),
    nativeName: native
      ? joined(native[1] ?? '', native[2] ?? '', native[0] ?? '')
      : (written.find((name) => !isLatin(name)) ?? ''),
    title,
    ...(office ? { position: office } : {}),
    organisation: [organisation, ...units].filter(Boolean).join(', '),
    pronunciation: joined(
      textOf(first(card, 'x-phonetic-first-name')),
      textOf(first(card, 'x-phonetic-last-name')),
    ),
    contacts: contactsOf(card),
    languages: languagesOf(card),
    notes: card.getAllProperties('note').map(textOf).filter(Boolean).join('\n\n'),
  };
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** The property that is preferred (`PREF=1`, `TYPE=pref`), else the first. */
function preferred(properties: ICAL.Property[]): ICAL.Property[] {
  const rank = (own: ICAL.Property) => {
    const pref = Number(plain(own.getFirstParameter('pref')));
    if (pref > 0) return pref;
    return typesOf(own).includes('pref') ? 1 : 101;
  };
  return properties.toSorted((a, b) => rank(a) - rank(b));
}

const first = (card: ICAL.Component, name: string): ICAL.Property | undefined =>
  preferred(card.getAllProperties(name))[0];

const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One line of a value; lines stay where there may be some. */
function textOf(property: ICAL.Property | undefined): string {
  if (!property) return '';
  const text = partsOf(property)
    .map((part) => part.join(', '))
    .filter(Boolean)
    .join(' ');
  return property.name === 'note' ? text.trim() : text.replace(/\s+/gu, ' ').trim();
}

/** The parts of a structured value, each a list: the library leaves out a level where it has nothing to tell apart. */
function partsOf(property: ICAL.Property | undefined): string[][] {
  if (!property) return [];
  const value: unknown = property.toJSON()[3];
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts.map((part) => (Array.isArray(part) ? part : [part]).map((text) => plain(text).trim()));
}

function typesOf(property: ICAL.Property): string[] {
  const types = property.getParameter('type');
  return (Array.isArray(types) ? types : [types])
    .flatMap((type) => plain(type).split(','))
    .map((type) => type.toLowerCase());
}

function contactsOf(card: ICAL.Component): ImportedContact[] {
  const labels = new Map(
    card.getAllProperties('x-ablabel').map((own) => [
      plain(own.getFirstParameter('group')),
      // Apple's own words are written `_$!<Work>!$_`.
      textOf(own).replace(/^_\$!<(.*)>!\$_$/, '$1'),
    ]),
  );
  const label = (own: ICAL.Property) => {
    const group = plain(own.getFirstParameter('group'));
    const types = typesOf(own).filter((type) => ['home', 'work', 'cell', 'fax'].includes(type));
    return (group && labels.get(group)) || types.join(', ');
  };
  const contact = (kind: ImportedContact['kind'], scheme: RegExp) => (own: ICAL.Property) => {
    const value = textOf(own).replace(scheme, '');
    return value === '' ? [] : [{ kind, label: label(own), value }];
  };
  const isSpoken = (own: ICAL.Property) => !typesOf(own).includes('fax');
  return [
    ...preferred(card.getAllProperties('email')).flatMap(contact('email', /^mailto:/i)),
    ...preferred(card.getAllProperties('tel').filter(isSpoken)).flatMap(contact('phone', /^tel:/i)),
  ];
}

/** The preferred language is taken for the first one, others for languages to work in. */
function languagesOf(card: ICAL.Component): PersonLanguage[] {
  const tags = preferred(card.getAllProperties('lang')).map((own) => canonical(textOf(own)));
  return [...new Set(tags)]
    .filter(isLanguage)
    .map((language, index) => ({ language, level: index === 0 ? 'native' : 'working' }));
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

/** A photo that lies in the file itself: base64, or a `data:` address. Nothing is fetched. */
async function photoOf(card: ICAL.Component, shrink: Shrink, remarks: RowRemark[]): Promise<Photo | null> {
  const property = card.getFirstProperty('photo');
  const value = plain(property?.toJSON()[3]).replace(/\s+/g, '');
  if (!property || value === '') return null;
  const data = /^data:[^,]*;base64,/i.exec(value);
  if (!data && property.getFirstParameter('encoding') === undefined) {
    remarks.push('photo-not-in-file');
    return null;
  }
  const bytes = bytesOf(data ? value.slice(data[0].length) : value);
  const photo = bytes && (await shrink(bytes));
  if (!photo) remarks.push('photo-unreadable');
  return photo;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
