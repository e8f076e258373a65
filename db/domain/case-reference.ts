import { choice, id, record, requiredLine, runningText } from './fields';

export const caseSystems = ['f2', 'edoc', 'other'] as const;
export type CaseSystem = (typeof caseSystems)[number];

export const caseNumberKinds = ['case', 'document'] as const;
export type CaseNumberKind = (typeof caseNumberKinds)[number];

export const caseRecordKinds = [
  'mission',
  'partner',
  'cooperation',
  'decision',
  'agreement',
  'follow_up',
  'need',
  'solution',
  'result',
  'memo',
  'attachment',
] as const;
export type CaseRecordKind = (typeof caseRecordKinds)[number];

/** A number under which another system files a record: kept as pasted, compared as normalised. */
export type CaseReference = {
  readonly id: string;
  readonly recordKind: CaseRecordKind;
  readonly recordId: string;
  readonly system: CaseSystem;
  readonly numberKind: CaseNumberKind;
  readonly asPasted: string;
  /** `normaliseCaseNumber(system, asPasted)`. */
  readonly normalised: string;
  readonly note: string;
};

/** What is attached to which record; `normalised` is computed, never given. */
export const caseReferenceOwner = record({ recordKind: choice(caseRecordKinds), recordId: id });
export const caseReferenceFields = record({
  system: choice(caseSystems),
  numberKind: choice(caseNumberKinds),
  asPasted: requiredLine(200),
  note: runningText,
});
export const caseReferencePatch = caseReferenceFields.partial();

/** What a pasted number probably is. A guess: the user can change it. */
export type CaseNumberGuess = Pick<CaseReference, 'system' | 'numberKind' | 'normalised'>;

const systemName = /^(?:F2|E-?DOC)(?=$|[^A-ZÆØÅ]|SAG|JOURNAL|DOK|DOC|CASE|NUM|NR|NO)[.:#-]*/;
const label =
  /^(?:(?:JOURNAL|SAGS?|DOKUMENT|DOK|DOCUMENT|DOC|CASE)[.-]?(?:NUMMER|NUMBER|NR|NO)?|NUMMER|NUMBER|NR|NO)(?![A-ZÆØÅ])[.:#-]*/;

/** The text in capitals without spaces and invisible characters, every kind of dash a hyphen. */
const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
    .replace(/[\p{Pd}\u2212]+/gu, '-')
    .toUpperCase();

/**
 * The number without the words before it and punctuation around it; the whole text when nothing else is
 * there.
 */
function bareNumber(compacted: string): string {
  let rest = compacted;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/^[.:#-]+/, '')
      .replace(systemName, '')
      .replace(label, '');
  }
  rest = rest.replace(/[.:#-]+$/, '');
  return rest === '' ? compacted : rest;
}

// `2024 15229` is a year and a number whose dash got lost; spaces elsewhere within digits are only spacing.
const withLostDash = (text: string): string => text.replace(/(?<!\d)((?:19|20)\d\d)\s+(?=\d)/, '$1-');

/**
 * The form in which numbers of one system are compared: no spaces, hyphens for dashes, capitals, no words in
 * front. F2 case numbers lose leading zeros (`2024-15229`), eDoc case numbers have seven digits
 * (`2016-0078628`), eDoc document numbers a third part (`2016-0078628-1`).
 */
export function normaliseCaseNumber(system: CaseSystem, text: string): string {
  if (system === 'other') return bareNumber(compact(text));
  const number = bareNumber(compact(withLostDash(text)));
  if (system === 'f2') return number.replace(/^(\d{4})-0*(\d+)$/, '$1-$2');
  const [, year, serial = '', part] = /^(\d{4})-?(\d{7}|(?<=-)\d{1,6})(?:-0*(\d+))?$/.exec(number) ?? [];
  if (year === undefined) return number;
  return [year, serial.padStart(7, '0'), part].filter((piece) => piece !== undefined).join('-');
}

function guessSystem(compacted: string, number: string): CaseSystem {
  const named = systemName.exec(compacted);
  if (named) return named[0].startsWith('F2') ? 'f2' : 'edoc';
  if (/^(?:19|20)\d\d-\d{7}(?:-\d+)?$/.test(number)) return 'edoc';
  return /^(?:(?:19|20)\d\d-\d{1,6}|\d{6,8})$/.test(number) ? 'f2' : 'other';
}

/**
 * Guesses what a pasted number is, from the words before it and its shape: `2024 - 15229` an F2 case,
 * `5986471` an F2 document, `2024-0282315` an eDoc case, `2016-0078628-1` an eDoc document, anything else a
 * case of another system.
 */
export function guessCaseNumber(text: string): CaseNumberGuess {
  const compacted = compact(withLostDash(text));
  const number = bareNumber(compacted);
  const system = guessSystem(compacted, number);
  const isDocument =
    /^DO[KC]/.test(compacted.replace(systemName, '')) ||
    (system === 'f2' && /^\d+$/.test(number)) ||
    (system === 'edoc' && /^\d+-\d+-\d+$/.test(number));
  return {
    system,
    numberKind: isDocument ? 'document' : 'case',
    normalised: normaliseCaseNumber(system, text),
  };
}

/**
 * The forms in which a number is kept that somebody pasted where any number may be meant: as each system has it. Nothing
 * for a text without a digit, which is no number.
 */
export const caseNumbersMeant = (text: string): string[] =>
  /\d/.test(text) ? [...new Set(caseSystems.map((system) => normaliseCaseNumber(system, text)))] : [];

/**
 * The number as its system shows it (F2 cases `2024 - 15229`), without the system's name; other systems' as
 * pasted.
 */
export function formatCaseNumber(
  reference: Pick<CaseReference, 'system' | 'asPasted' | 'normalised'>,
): string {
  if (reference.system === 'other') return reference.asPasted.trim();
  return reference.system === 'f2'
    ? reference.normalised.replace(/^(\d{4})-(\d+)$/, '$1 - $2')
    : reference.normalised;
}
