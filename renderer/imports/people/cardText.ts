/** A card of the file: where it begins, and its lines as vCard 3 and 4 have them. */
export type CardText = { line: number; text: string; isClosed: boolean };

/** One after the other, lines that go on put together; what lies between cards is left out. */
export function* cardsOf(text: string): Generator<CardText> {
  let card: { line: number; lines: string[] } | undefined;
  let number = 0;
  for (const physical of text.split(/\r\n|\n|\r/)) {
    number += 1;
    const line = number === 1 ? physical.replace(/^\uFEFF/, '') : physical;
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      if (card) yield { line: card.line, text: '', isClosed: false };
      card = { line: number, lines: [] };
    }
    if (!card) continue;
    if (/^[ \t]/.test(line) && card.lines.length > 0)
      card.lines.push(continued(card.lines.pop() ?? '', line));
    else if (isSoftBroken(card.lines.at(-1))) card.lines.push(`${card.lines.pop()?.slice(0, -1)}${line}`);
    else if (line.trim() !== '') card.lines.push(line);
    if (/^END:VCARD\s*$/i.test(line)) {
      yield { line: card.line, text: card.lines.map(modern).join('\r\n'), isClosed: true };
      card = undefined;
    }
  }
  if (card) yield { line: card.line, text: '', isClosed: false };
}

/** Beyond it a value is an attack: a line is put together of its parts in a time that grows with their number. */
const longestLine = 15_000_000;

const continued = (line: string, more: string): string =>
  line.length > longestLine ? line : line + more.slice(1);

const isQuotedPrintable = (line: string): boolean =>
  /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line.slice(0, 500));

/** vCard 2.1 breaks lines of quoted-printable with an equals sign. */
const isSoftBroken = (line: string | undefined): boolean =>
  line !== undefined && line.endsWith('=') && isQuotedPrintable(line);

/** A line of vCard 2.1 as 3.0 has it: bare parameters are types, quoted-printable is decoded. */
function modern(line: string): string {
  const colon = line.indexOf(':');
  const head = line.slice(0, colon);
  if (colon === -1 || !head.includes(';') || head.includes('"')) return line;
  const [name = '', ...parameters] = head.split(';');
  const isQuoted = isQuotedPrintable(line);
  const charset = /;CHARSET=([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const kept = parameters
    .filter((parameter) => !isQuoted || !/^(ENCODING=)?QUOTED-PRINTABLE$|^CHARSET=/i.test(parameter))
    .map((parameter) =>
      parameter.includes('=')
        ? parameter
        : /^(BASE64|8BIT|7BIT)$/i.test(parameter)
          ? `ENCODING=${parameter}`
          : `TYPE=${parameter}`,
    );
  const value = line.slice(colon + 1);
  return `${[name, ...kept].join(';')}:${isQuoted ? unquoted(value, charset) : value}`;
}

/** Quoted-printable (RFC 2045 section 6.7) back to text; its line breaks as vCard writes them. */
function unquoted(value: string, charset: string): string {
  const bytes = [...new TextEncoder().encode(value)];
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const code =
      bytes[at] === 0x3d
        ? Number.parseInt(String.fromCharCode(...bytes.slice(at + 1, at + 3)), 16)
        : Number.NaN;
    if (Number.isNaN(code)) out.push(bytes[at] ?? 0);
    else {
      out.push(code);
      at += 2;
    }
  }
  return decoderOf(charset)
    .decode(new Uint8Array(out))
    .replace(/\r\n|\n|\r/g, '\\n');
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // A character set that nobody knows.
    return new TextDecoder('windows-1252');
  }
}
