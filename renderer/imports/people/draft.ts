import { parseDate } from '../../../db/domain/dates';
import { cleanLine, textLimit, titleLimit } from '../../../db/domain/fields';
import type { ReadRow, RowFault } from '../../../db/domain/import-preview';
import { isPartialDate } from '../../../db/domain/partial-date';
import { personName } from '../../../db/domain/person';
import type { PersonLanguage } from '../../../db/domain/person-details';
import type { ImportTarget, PersonDraft } from '../../../db/domain/person-import';
import { splitName } from '../../shared/splitName';
import { languageTag } from './languageNames';

/** Of whom a file says nothing. */
export const blankDraft: PersonDraft = {
  ...{ givenName: '', familyName: '', nativeName: '', title: '', position: '', notes: '', honorific: '' },
  ...{ pronunciation: '', positionSince: null, precedenceClass: null, precedenceNumber: null },
  ...{ organisation: '', contacts: [], languages: [], photo: null },
};

type Row = { line: number; cells: readonly string[]; isBroken: boolean };

/** A row of a sheet as the person whom its columns say. */
export function draftOf(
  { line, cells, isBroken }: Row,
  headings: readonly string[],
  mapping: readonly ImportTarget[],
): ReadRow {
  const faults: RowFault[] = [];
  const values = (target: ImportTarget) =>
    mapping.flatMap((own, index) => {
      const text = cleaned(cells[index] ?? '', target === 'notes');
      return own === target && text !== '' ? [{ text, heading: headings[index] ?? '' }] : [];
    });
  const texts = (target: ImportTarget) => values(target).map(({ text }) => text);
  const one = (target: ImportTarget) => texts(target).join(' ');
  const read = <T>(
    target: ImportTarget,
    problem: RowFault['problem'],
    parse: (text: string) => T | null,
  ): T | null => {
    const text = one(target);
    if (text === '') return null;
    const value = parse(text);
    if (value === null) faults.push({ problem, text });
    return value;
  };
  const name = one('fullName');
  const split = name === '' ? {} : splitName(name);
  const draft: PersonDraft = {
    ...blankDraft,
    givenName: one('givenName') || (split.givenName ?? ''),
    familyName: one('familyName') || (split.familyName ?? ''),
    nativeName: one('nativeName') || (split.nativeName ?? ''),
    honorific: one('honorific'),
    title: one('title'),
    position: texts('position').join(', ') || (split.position ?? ''),
    organisation: texts('organisation').join(', '),
    pronunciation: one('pronunciation'),
    notes: texts('notes').join('\n'),
    positionSince: read('positionSince', 'not-a-date', dateOf),
    precedenceClass: read('precedenceClass', 'not-a-number', (text) => wholeNumber(text, 5)),
    precedenceNumber: read('precedenceNumber', 'not-a-number', (text) => wholeNumber(text, 10_000)),
    languages: languagesOf(texts('languages').join(','), faults),
    contacts: [
      ...values('email').flatMap(({ text, heading }) => several(text, 'email', heading)),
      ...values('phone').flatMap(({ text, heading }) => several(text, 'phone', heading)),
    ],
  };
  if (cells.slice(headings.length).some((cell) => cell.trim() !== ''))
    faults.push({ problem: 'too-many-cells', text: '' });
  if (isBroken) faults.push({ problem: 'broken-quotes', text: '' });
  return { line, draft, faults: [...faults, ...faultsOf(draft)], remarks: [], cells };
}

/** What keeps a draft from being taken, whatever file it came from. */
export function faultsOf(draft: PersonDraft): RowFault[] {
  const texts = Object.values(draft).filter((value) => typeof value === 'string');
  const tooLong = texts.filter((text) => text !== draft.notes && text.length > titleLimit);
  const contacts = draft.contacts.map(({ value }) => value).filter((value) => value.length > titleLimit);
  return [
    ...(isUnnamed(draft) ? [{ problem: 'no-name', text: '' } as const] : []),
    ...draft.contacts.flatMap(({ kind, value }): RowFault[] => {
      if (kind === 'email') return isEmail(value) ? [] : [{ problem: 'not-an-email', text: value }];
      return /\d.*\d.*\d/.test(value) ? [] : [{ problem: 'not-a-phone', text: value }];
    }),
    ...[...tooLong, ...contacts].map((text) => ({ problem: 'too-long', text: text.slice(0, 60) }) as const),
    ...(draft.notes.length > textLimit
      ? [{ problem: 'too-long', text: draft.notes.slice(0, 60) } as const]
      : []),
    ...(draft.contacts.length > 50 || draft.languages.length > 40
      ? [{ problem: 'too-many', text: '' } as const]
      : []),
  ];
}

/** Whether nothing is left of what they are called once what nobody sees is dropped, as it is when it is written. */
const isUnnamed = ({ givenName, familyName, nativeName, position }: PersonDraft): boolean =>
  cleanLine(personName({ givenName, familyName, nativeName, position })) === '';

/** Something before the sign and a place after it; letters of any script. */
const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/u.test(text);

function cleaned(cell: string, keepsLines: boolean): string {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  return keepsLines ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/gu, ' ');
}

/** A cell may hold several: `a@x.dk; b@x.dk`, `33 66 33 66 / 20 30 40 50`. */
function several(text: string, kind: 'email' | 'phone', heading: string): PersonDraft['contacts'] {
  const label = heading.slice(0, titleLimit);
  return text
    .split(kind === 'email' ? /[;,\s]+(?=\S*@)/ : /[;/|]|,(?=\s*[+\d])|\beller\b|\bor\b/i)
    .map((part) => (kind === 'email' ? part.replace(/^.*<(.+)>$|^mailto:/i, '$1') : part).trim())
    .filter(Boolean)
    .map((value) => ({ kind, label, value }));
}

/** A day as Danes and the English write it, a month (`maj 2016`, `5-2016`, `2016-05`) or a year. */
function dateOf(text: string): string | null {
  const day = parseDate(text);
  if (day !== null) return day;
  const period = parseDate(`1. ${text}`)?.slice(0, 7) ?? text;
  return isPartialDate(period) ? period : null;
}

/** A whole number from 1 on, with a Danish or English mark for thousands or decimals that are none: `1.200`, `3,0`. */
function wholeNumber(text: string, most: number): number | null {
  const digits = /^(\d{1,3}(?:[., ]\d{3})+|\d+)(?:[.,]0{1,2})?$/.exec(text)?.[1]?.replace(/\D/g, '');
  const number = Number(digits ?? Number.NaN);
  return number >= 1 && number <= most ? number : null;
}

/** `dansk, engelsk (flydende)`, `ar, en`: a level that is not said is a working one. */
function languagesOf(text: string, faults: RowFault[]): PersonLanguage[] {
  const found = text
    .split(/[,;/+|]|\bog\b|\band\b/i)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part): PersonLanguage[] => {
      const [, name = part, said = ''] = /^(.*?)\s*\((.*)\)$/.exec(part) ?? [];
      const language = languageTag(name);
      if (language === null) {
        faults.push({ problem: 'not-a-language', text: part });
        return [];
      }
      return [{ language, level: levels.find(([, words]) => words.test(said))?.[0] ?? 'working' }];
    });
  return [...new Map(found.map((own) => [own.language, own])).values()];
}

const levels: [PersonLanguage['level'], RegExp][] = [
  ['native', /modersm|native|mother/i],
  ['fluent', /flydende|fluent|forhandl|c[12]/i],
  ['basic', /begynder|lidt|basic|grund|a[12]/i],
  ['working', /./],
];
