import { UnreadableFile } from './table';

/** What a workbook may unpack to, in bytes: a hundred times what 10,000 people need. */
const mostBytes = 150_000_000;
const mostEntries = 2_000;
/** A cell further out makes an office program's grid, and ours, as large as what lies before it. */
const mostCells = 10_000_000;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

type Entry = { name: string; method: number; packed: number; unpacked: number; start: number };

/**
 * Checks a workbook before anything unpacks it: that it is a zip archive, that the sizes it declares (which is what the
 * reader makes room for) are bearable, and that its cells stand close together.
 * @throws UnreadableFile
 */
export async function checkWorkbook(bytes: Uint8Array): Promise<void> {
  const entries = entriesOf(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new UnreadableFile('unreadable');
  if (entries.length > mostEntries || entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostBytes)
    throw new UnreadableFile('unpacks-too-large');
  for (const entry of entries)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) await checkSheet(bytes, entry);
}

/** The archive's directory (APPNOTE.TXT 4.3.12 and 4.3.16), without zip64: nothing so large is taken. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  try {
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== endOfDirectory) end -= 1;
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: count }, () => {
      if (view.getUint32(at, true) !== directoryEntry) throw new UnreadableFile('unreadable');
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const entry = {
        name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      };
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      return entry;
    });
  } catch {
    // Beyond the end of the bytes, or no entry where one should be.
    throw new UnreadableFile('unreadable');
  }
}

/** The last row and column that hold something; a cell that has only a style closes itself. */
async function checkSheet(bytes: Uint8Array, entry: Entry): Promise<void> {
  const cell = /<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>/g;
  let [rows, columns, read, rest] = [0, 0, 0, ''];
  for await (const chunk of unpacked(bytes, entry)) {
    read += chunk.length;
    if (read > mostBytes) throw new UnreadableFile('unpacks-too-large');
    const text = rest + latin(chunk);
    for (const [, letters = '', row = ''] of text.matchAll(cell)) {
      columns = Math.max(columns, columnNumber(letters));
      rows = Math.max(rows, Number(row));
    }
    if (rows * columns > mostCells) throw new UnreadableFile('unpacks-too-large');
    // A tag may be cut in two.
    const cut = text.lastIndexOf('<');
    rest = cut === -1 ? '' : text.slice(cut, cut + 1_000);
  }
}

async function* unpacked(bytes: Uint8Array, { method, packed, start }: Entry): AsyncGenerator<Uint8Array> {
  const own = bytes.slice(start, start + packed);
  if (method === 0) {
    yield own;
    return;
  }
  const source = new ReadableStream<BufferSource>({
    start: (controller) => {
      controller.enqueue(own);
      controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  while (true) {
    const { done, value } = await reader.read().catch(() => {
      throw new UnreadableFile('unreadable');
    });
    if (done) return;
    yield value;
  }
}

const decoder = new TextDecoder('latin1');
/** Addresses are ASCII; whatever else is read wrongly here is read rightly later. */
const latin = (chunk: Uint8Array): string => decoder.decode(chunk);

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
