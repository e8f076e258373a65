import type { PreviewRow } from '../../../db/domain/import-preview';
import type { KnownPerson } from '../../../db/domain/person-import';
import type { Reading } from './readPeople';
import type { Answer, ReadAnswer, Request } from './worker';

/** Beyond it a file holds something else than people. In bytes; the texts say it in megabytes. */
const largestFile = 50_000_000;
/** How long the worker may give no sign of life, in milliseconds. */
const patience = 10_000;

/** A file that is being read in a worker of its own, until it is closed. */
export type PeopleReader = {
  /** Never rejects. */
  read: (file: File, progress: (done: number) => void) => Promise<ReadAnswer>;
  /** Who is new, changed, there already; null when it couldn't be found out in time. Never rejects. */
  preview: (reading: Reading | null, directory: KnownPerson[]) => Promise<PreviewRow[] | null>;
  close: () => void;
};

export function openReader(): PeopleReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  /** @returns undefined when the worker failed, null when it gave no sign of life for too long: then it is ended */
  const ask = (request: Request, progress: (done: number) => void, transfer: Transferable[] = []) =>
    new Promise<Exclude<Answer, { kind: 'progress' }> | null | undefined>((resolve) => {
      const ended = new AbortController();
      const { signal } = ended;
      const end = (answer: Exclude<Answer, { kind: 'progress' }> | null | undefined) => {
        window.clearTimeout(timer);
        ended.abort();
        resolve(answer);
      };
      const giveUp = () => {
        worker.terminate();
        end(null);
      };
      let timer = window.setTimeout(giveUp, patience);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          if (data.kind !== 'progress') return end(data);
          window.clearTimeout(timer);
          timer = window.setTimeout(giveUp, patience);
          progress(data.done);
        },
        { signal },
      );
      worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          end(undefined);
        },
        { signal },
      );
      worker.postMessage(request, transfer);
    });

  return {
    read: async (file, progress) => {
      if (file.size > largestFile) return { kind: 'broken', reason: 'too-large' };
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return { kind: 'broken', reason: 'unreadable' };
      const answer = await ask({ kind: 'read', bytes }, progress, [bytes]);
      if (answer === null) return { kind: 'broken', reason: 'too-slow' };
      return answer && answer.kind !== 'preview' ? answer : { kind: 'broken', reason: 'unreadable' };
    },
    preview: async (reading, directory) => {
      const answer = await ask({ kind: 'preview', reading, directory }, () => {});
      return answer?.kind === 'preview' ? answer.rows : null;
    },
    close: () => worker.terminate(),
  };
}
