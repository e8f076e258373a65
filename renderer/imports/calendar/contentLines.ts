/** A line of a calendar with its continuations; `line` counts from 1, as editors do. */
export type ContentLine = { line: number; text: string };

/** Where a calendar file breaks the format. `text` is the beginning of the line, to find it by. */
export type BrokenLine = ContentLine & {
  problem: 'no-calendar' | 'no-colon' | 'bad-name' | 'bad-value' | 'not-opened' | 'not-closed' | 'too-long';
};

/** No honest line is longer, continuations included; beyond it lies an attachment or an attack. */
const longestLine = 2_000_000;
const shown = 60;

export const broken = ({ line, text }: ContentLine, problem: BrokenLine['problem']): BrokenLine => ({
  line,
  text: text.slice(0, shown),
  problem,
});

const name = /^[A-Za-z0-9-]+(?=[;:])/;

/**
 * The first line at which a text is no iCalendar stream (RFC 5545 section 3.1: every content line is a name, parameters
 * and a value, and components nest), or undefined. The library that reads it afterwards says what is wrong, but not
 * where. Linear in the text.
 */
export function brokenLine(text: string): BrokenLine | undefined {
  const open: (ContentLine & { component: string })[] = [];
  let hasCalendar = false;
  for (const own of contentLines(text)) {
    if (own.text.length > longestLine) return broken(own, 'too-long');
    if (!own.text.includes(':')) return broken(own, 'no-colon');
    const property = name.exec(own.text)?.[0].toUpperCase();
    if (property === undefined) return broken(own, 'bad-name');
    const component = own.text
      .slice(own.text.indexOf(':') + 1)
      .trim()
      .toUpperCase();
    if (property === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR') return broken(own, 'no-calendar');
      hasCalendar = true;
      open.push({ ...own, component });
    } else if (property === 'END') {
      if (open.pop()?.component !== component) return broken(own, 'not-opened');
    } else if (open.length === 0) return broken(own, 'no-calendar');
  }
  const unclosed = open.at(-1);
  if (unclosed) return broken(unclosed, 'not-closed');
  return hasCalendar ? undefined : { line: 1, text: '', problem: 'no-calendar' };
}

/** The content lines of a text, continuations put together, empty lines left out. */
export function* contentLines(text: string): Generator<ContentLine> {
  let number = 0;
  let current: ContentLine | undefined;
  for (const line of physicalLines(text)) {
    number += 1;
    if (/^[ \t]/.test(line) && current) {
      if (current.text.length <= longestLine) current.text += line.slice(1);
      continue;
    }
    if (current) yield current;
    current = line.trim() === '' ? undefined : { line: number, text: line };
  }
  if (current) yield current;
}

/** Line by line, without a copy of the whole. */
function* physicalLines(text: string): Generator<string> {
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
  }
}
