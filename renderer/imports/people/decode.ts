/** Text of a file, or null for what is no text. */
export function decoded(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const text =
    encoding === null ? utf8OrWindows(bytes) : new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  return isText(text) ? text : null;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** As the byte order mark says, else as the zeros of UTF-16 do; null where neither tells. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const start = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Western text in UTF-16 has a zero in nearly every pair, always on the same side.
  const enough = start.length / 2 / 3;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return null;
}

/** UTF-8 can't be mistaken; whatever isn't is what Windows wrote in Western Europe. */
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Pictures, programs and the like decode to something too, full of control characters. */
function isText(text: string): boolean {
  const start = text.slice(0, 20_000);
  const unseen = start.match(/(?![\t\n\r\f\v])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return !text.includes('\0') && unseen * 100 <= start.length;
}
