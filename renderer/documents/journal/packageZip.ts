import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** How much is packed before the window gets a turn, in bytes. */
const piece = 1024 * 1024;

/** Files that are compressed already: packing them again costs time and saves nothing. */
const compressed =
  /\.(?:pdf|docx|xlsx|pptx|odt|ods|odp|png|jpe?g|gif|webp|heic|mp3|m4a|ogg|mp4|m4v|mov|webm|zip|7z|gz)$/i;

/** A zip that is written file by file. */
export type PackageZip = {
  /** @throws when `signal` says to stop */
  add: (name: string, bytes: Uint8Array, signal: AbortSignal) => Promise<void>;
  /** The whole zip; nothing is added after. */
  end: () => Uint8Array<ArrayBuffer>;
};

/**
 * Begins a zip. Names are UTF-8; every file has the same time, so that the same documents make the same zip.
 * @param madeOn ISO
 */
export function packageZip(madeOn: string): PackageZip {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // The format has local time without a zone, and none before 1980.
  const mtime = new Date(`${madeOn < '1980-01-01' ? '1980-01-01' : madeOn}T12:00:00`);

  return {
    add: async (name, bytes, signal) => {
      const entry = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = mtime;
      // As from Unix: unzip there takes names of other systems for an older character set, whatever they say.
      entry.os = 3;
      entry.attrs = 0o644 << 16;
      zip.add(entry);
      for (let at = 0; at === 0 || at < bytes.length; at += piece) {
        signal.throwIfAborted();
        entry.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
        await turn();
      }
    },
    end: () => {
      zip.end();
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** Lets the window draw and take a press. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
