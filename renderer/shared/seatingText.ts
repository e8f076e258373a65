/** Widths of letters in the picture's font, in ems, well enough to break lines: SVG doesn't break them itself. */
function letterWidth(letter: string): number {
  if (/[iljtfrI.,:;'’|!()·\-\s]/u.test(letter)) return 0.34;
  if (/[mwMW@%&—]/u.test(letter)) return 0.88;
  if (/[\p{Lu}]/u.test(letter)) return 0.7;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  return 0.58;
}

/** How wide a text is about, in pixels. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, letter) => width + letterWidth(letter), 0) * fontSize;

/** A text in at most so many lines of a width, broken at spaces and after hyphens; what doesn't fit ends in "…". */
export function fitLines(text: string, width: number, fontSize: number, most: number): string[] {
  const parts =
    text
      .trim()
      .match(/[^\s-]*-?\s*/gu)
      ?.filter(Boolean) ?? [];
  const lines: string[] = [];
  let line = '';
  while (parts.length > 0 && lines.length < most - 1) {
    const longer = line + (parts[0] ?? '');
    if (textWidth(longer.trimEnd(), fontSize) <= width) {
      line = longer;
      parts.shift();
    } else if (line === '') break;
    else {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  const rest = (line + parts.join('')).trimEnd();
  return rest === '' ? lines : [...lines, cut(rest, width, fontSize)];
}

function cut(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Whether a text begins in a script that runs from right to left. */
export const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
