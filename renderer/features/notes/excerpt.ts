import type { Note } from '../../../db/domain/note';
import type { Translate } from '../../i18n';

/** Longest first line that a list shows, in characters; the row cuts it off where it ends. */
const longest = 160;

/** The lines of a note that say something, without their Markdown marks. */
const plainLines = (body: string): string[] =>
  body
    .slice(0, 2_000)
    .split('\n')
    // Marks of a list or heading need a space after them: "**22. juni**" is no list number.
    .map((line) => line.replace(/^\s*(?:(?:[#>]+|[*+-]|\d+[.)])\s+)*|[*_`]/g, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.slice(0, longest));

/** What a note is called: its title, or else how it begins. */
export const noteName = ({ title, body }: Note, t: Translate): string =>
  title || plainLines(body)[0] || t('notes.untitled');

/** How a note begins, under its name. */
export const excerpt = ({ title, body }: Note): string | undefined => plainLines(body)[title ? 0 : 1];
