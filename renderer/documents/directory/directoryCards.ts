import ICAL from 'ical.js';
import { personName } from '../../../db/domain/person';
import type { ExportedPerson } from '../../../electron/contract/directory-export';

/** 3.0 (RFC 2426) is what Outlook reads; only 4.0 (RFC 6350) has names in a second script, and languages. */
export type CardVersion = '3.0' | '4.0';

/** A property as jCard (RFC 7095) has it: name, parameters, type of the value, value. */
type Property = [string, Record<string, string>, string, string | string[]];

/** People as vCards, one behind the other in one file. */
export const directoryCards = (
  people: readonly ExportedPerson[],
  version: CardVersion,
  withNotes: boolean,
): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(people.map((person) => `${card(person, version, withNotes)}\r\n`).join(''));

function card(person: ExportedPerson, version: CardVersion, withNotes: boolean): string {
  const isNew = version === '4.0';
  const properties: Property[] = [
    ['version', {}, 'text', version],
    ['uid', {}, isNew ? 'uri' : 'text', `urn:uuid:${person.id}`],
    ...namesOf(person, isNew),
    ...text('org', person.organisation === '' ? '' : [person.organisation]),
    ...text('title', person.position),
    ...person.contacts.map(({ kind, value }, index): Property => {
      const isFirst = person.contacts.findIndex((contact) => contact.kind === kind) === index;
      const preferred: Record<string, string> = isNew ? { pref: '1' } : { type: 'pref' };
      const type = kind === 'phone' && !isNew ? 'phone-number' : 'text';
      return [kind === 'phone' ? 'tel' : 'email', isFirst ? preferred : {}, type, value];
    }),
    ...(isNew ? person.languages : []).map(
      ({ language }, index): Property => ['lang', { pref: String(index + 1) }, 'language-tag', language],
    ),
    ...(withNotes ? text('note', person.notes) : []),
    ...photoOf(person, isNew),
  ];
  const design = isNew ? ICAL.design.vcard : ICAL.design.vcard3;
  return (
    ICAL.stringify
      .component(['vcard', properties, []], design)
      // The library escapes the comma of an address, which is a text's alone.
      .replace(/^(PHOTO:data:image\/\w+;base64)\\,/m, '$1,')
  );
}

const text = (name: string, value: string | string[]): Property[] =>
  value === '' ? [] : [[name, {}, 'text', value]];

/** The name in Latin letters, and in 4.0 beside it the one in the person's own script as its alternative. */
function namesOf(person: ExportedPerson, isNew: boolean): Property[] {
  const { givenName, familyName, nativeName, honorific, title } = person;
  const prefix = [honorific, title].filter(Boolean).join(' ');
  const hasBoth = isNew && nativeName !== '' && (givenName !== '' || familyName !== '');
  const alternative: Record<string, string> = hasBoth ? { altid: '1' } : {};
  const own: Property[] = [
    ['n', alternative, 'text', [familyName, givenName, '', prefix, '']],
    ['fn', alternative, 'text', personName(person)],
  ];
  if (!hasBoth) return own;
  return [
    ...own,
    ['n', alternative, 'text', ['', nativeName, '', '', '']],
    ['fn', alternative, 'text', nativeName],
  ];
}

function photoOf({ photo }: ExportedPerson, isNew: boolean): Property[] {
  if (!photo) return [];
  const { mediaType, base64 } = photo;
  if (isNew) return [['photo', {}, 'uri', `data:${mediaType};base64,${base64}`]];
  return [['photo', { encoding: 'b', type: mediaType === 'image/png' ? 'PNG' : 'JPEG' }, 'binary', base64]];
}
