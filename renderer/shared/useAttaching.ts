import { useEffect, useRef, useState } from 'react';
import { type Attachment, attachmentLimit } from '../../db/domain/attachment';
import { useTexts } from '../i18n';
import { showToast } from '../ui/toasts';
import { api } from './api';
import { failureText } from './failures';
import { formatSize } from './fileSize';
import { readFile } from './readFile';

/** What was chosen or dropped: a file, or only the name of a folder. */
export type Chosen = File | { folder: string };

/** The file that is being added at the moment, in bytes, and how many wait behind it. */
export type Adding = { name: string; size: number; read: number; waiting: number };

/**
 * Adds files to a record, one after the other; those chosen together are one step to undo.
 * Goes on when one leaves the record; what isn't taken is then said at the window's edge.
 * @returns what is going on, what wasn't taken and why (until the next are chosen), how many the last ones were, and
 * what starts and stops it
 */
export function useAttaching(owner: Pick<Attachment, 'recordKind' | 'recordId'>) {
  const { t, language } = useTexts();
  const [adding, setAdding] = useState<Adding | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const [added, setAdded] = useState(0);
  const stopping = useRef(new AbortController());
  const queue = useRef(Promise.resolve());
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  /** @returns why the file wasn't taken; null for one that was, or that was stopped */
  async function addOne(chosen: Chosen, waiting: number, batchId: string): Promise<string | null> {
    if ('folder' in chosen) return t('attachments.isFolder', { name: chosen.folder });
    const { name, size } = chosen;
    if (size > attachmentLimit) return t('attachments.tooBig', { name, size: formatSize(size, language) });
    const { signal } = stopping.current;
    setAdding({ name, size, read: 0, waiting });
    const bytes = await readFile(chosen, (read) => setAdding((now) => now && { ...now, read }), signal).catch(
      () => null,
    );
    if (bytes === null) return t('attachments.unreadable', { name });
    if (bytes === undefined) return null;
    const result = await api().attachments.add({ ...owner, batchId, name, bytes });
    if (!result.ok) return t('attachments.failed', { name, why: failureText(t, result.error) });
    setAdded((count) => count + 1);
    return null;
  }

  async function addAll(all: readonly Chosen[]): Promise<void> {
    stopping.current = new AbortController();
    setRefused([]);
    setAdded(0);
    const batchId = crypto.randomUUID();
    for (const [index, chosen] of all.entries()) {
      if (stopping.current.signal.aborted) break;
      const why = await addOne(chosen, all.length - index - 1, batchId);
      if (why === null) continue;
      if (isShown.current) setRefused((before) => [...before, why]);
      else showToast({ title: why, tone: 'stop' });
    }
    setAdding(null);
  }

  return {
    adding,
    refused,
    added,
    add: (all: readonly Chosen[]) => {
      // What is chosen meanwhile comes after, as commands of one step must follow each other.
      if (all.length > 0) queue.current = queue.current.then(() => addAll(all));
    },
    stop: () => stopping.current.abort(),
    forget: () => setRefused([]),
  };
}
