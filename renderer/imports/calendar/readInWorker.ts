import type { ImportedCalendar } from './readCalendar';

/** Beyond it a calendar is no calendar. */
const largestFile = 10_000_000;
/** How long a file may take to read, in milliseconds. */
const patience = 5_000;

export type ReadFile = ImportedCalendar | { kind: 'too-large' | 'too-slow' | 'unreadable' };

/** Reads a calendar file in a worker of its own, which is ended if it isn't done in time. Never rejects. */
export async function readInWorker(file: File, zone: string): Promise<ReadFile> {
  if (file.size > largestFile) return { kind: 'too-large' };
  const text = decoded(await file.arrayBuffer());
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadFile>((resolve) => {
      const timer = window.setTimeout(() => resolve({ kind: 'too-slow' }), patience);
      worker.addEventListener('message', ({ data }: MessageEvent<ImportedCalendar>) => {
        window.clearTimeout(timer);
        resolve(data);
      });
      worker.addEventListener('error', (event) => {
        // What the parser stumbled over is the file's fault, and is told as such.
        event.preventDefault();
        window.clearTimeout(timer);
        resolve({ kind: 'unreadable' });
      });
      worker.postMessage({ text, zone });
    });
  } finally {
    worker.terminate();
  }
}

/** Calendars are UTF-8; older programs wrote what Windows did. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
