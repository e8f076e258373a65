import { type ParagraphChild, TextRun } from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { isolates } from '../isolated';
import { span as plainSpan, type Span } from '../paper';
import { wordColours } from './wordColours';

type Direction = 'ltr' | 'rtl';

/** The right-to-left scripts, and the mark that stands for a letter of theirs. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f]/u;
const leftToRight = /[\p{L}\u200e]/u;
/** A letter without width, so that signs at the edge of a name stay with it. Word knows no isolates. */
const marks = { ltr: '\u200e', rtl: '\u200f' };

/** Characters that XML can't hold, halves of surrogate pairs among them. */
const unwritable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML can hold it: what no reader could open is left out. */
export const writable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '');

/**
 * What no style of the document gives: a size in half points, a colour; and a direction even where it is the usual one,
 * for runs that come among others of the opposite direction.
 */
type RunLook = { size?: number; color?: string; setsDirection?: boolean; notes?: NoteRuns };

/** What stands for the mark of a note, by its number. */
export type NoteRuns = (number: number) => ParagraphChild[];

const raised = (text: string) => new TextRun({ text, superScript: true });

/** The runs of spans in a document of that language, each in the direction of its script. */
export const wordRuns = (
  spans: readonly Span[],
  language: string,
  { notes = (number) => [raised(String(number))], ...look }: RunLook = {},
): ParagraphChild[] =>
  spans.flatMap((span) => [
    ...(span.topic ? linesOf({ ...span, text: '● ' }, directionOf(language), look) : []),
    ...piecesOf(span, directionOf(language)).flatMap(({ text, direction }) =>
      linesOf({ ...span, text }, direction, look),
    ),
    ...(span.notes ?? []).flatMap((number, index) => [
      ...(index > 0 ? [raised(',\u00a0')] : []),
      ...notes(number),
    ]),
  ]);

/** The runs of a text without any look of its own. */
export const textRuns = (text: string, language: string): ParagraphChild[] =>
  wordRuns([plainSpan(text)], language);

function linesOf(
  { text, isStrong, isEmphasised, isStruck, topic }: Span,
  direction: Direction,
  { setsDirection = false, ...look }: Omit<RunLook, 'notes'>,
): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...look,
        text: line,
        break: index === 0 ? undefined : 1,
        bold: isStrong || topic !== undefined || undefined,
        italics: isEmphasised || undefined,
        strike: isStruck || undefined,
        color: topic ? wordColours[`topic-${topic}`] : look.color,
        rightToLeft: direction === 'rtl' || (setsDirection ? false : undefined),
      }),
  );
}

function piecesOf({ text, isIsolated }: Span, around: Direction): Piece[] {
  const parts = isolates(writable(text));
  if (isIsolated) return isolatedPieces(parts.map((part) => part.text).join(''), around);
  return parts.flatMap((part) =>
    part.isIsolated ? isolatedPieces(part.text, around) : pieces(part.text, around),
  );
}

type Piece = { text: string; direction: Direction };

/** A text that orders itself by its first letter; without any, from left to right, as `<bdi>` has it. */
function isolatedPieces(text: string, around: Direction): Piece[] {
  const first = [...text].find((character) => rightToLeft.test(character) || leftToRight.test(character));
  const direction = first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
  return direction === around
    ? pieces(text, direction)
    : pieces(`${marks[direction]}${text}${marks[direction]}`, direction);
}

/**
 * Cuts a text where the direction of its script changes, after the Unicode Bidirectional Algorithm in outline: digits go
 * with the last letter, signs with what stands on both their sides, else with the text around.
 */
function pieces(text: string, around: Direction): Piece[] {
  const found: Piece[] = [];
  let lastLetter = around;
  let signs = '';
  const add = (added: string, direction: Direction) => {
    const before = found.at(-1);
    if (before?.direction === direction) before.text += added;
    else if (added !== '') found.push({ text: added, direction });
  };
  for (const character of text) {
    const direction = directionOfCharacter(character, lastLetter);
    if (direction === undefined) signs += character;
    else {
      add(signs, found.at(-1)?.direction === direction ? direction : around);
      add(character, direction);
      signs = '';
      lastLetter = direction;
    }
  }
  add(signs, around);
  return found;
}

/** Undefined for signs and spaces, which have none of their own. */
function directionOfCharacter(character: string, lastLetter: Direction): Direction | undefined {
  if (rightToLeft.test(character)) return 'rtl';
  if (leftToRight.test(character)) return 'ltr';
  return /\p{N}/u.test(character) ? lastLetter : undefined;
}
