/** How much is read at once, in bytes. */
const piece = 4 * 1024 * 1024;

/**
 * Reads a file piece by piece, as one may come slowly from a drive elsewhere.
 * @param onRead is told how many bytes have been read so far
 * @returns undefined once `signal` says to stop
 * @throws when the file is gone, may not be opened or is changed meanwhile
 */
export async function readFile(
  file: File,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < bytes.length; at += piece) {
    const part = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    if (signal.aborted) return undefined;
    bytes.set(part, at);
    onRead(at + part.length);
  }
  return bytes;
}
