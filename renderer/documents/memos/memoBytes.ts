import type { Memo } from '../../../db/domain/memo';
import { api, type Result } from '../../shared/api';
import { bytesOfBase64 } from '../templates/base64';
import { memoPapers } from './memoPaper';
import { readMemo } from './readMemo';

/** A document as PDF, as it stands now. */
export async function memoPdfBytes(memoId: string): Promise<Result<Uint8Array>> {
  const read = await readMemo(memoId);
  if (!read.ok) return read;
  const [paper] = memoPapers(read.value.content, read.value.look);
  return api().documents.pdf({ printable: { document: 'memo', memoId }, footer: paper?.footer ?? '' });
}

/** A document as a Word file, made of the office's template for its kind and language, or of the one that comes along. */
export async function memoWordBytes(memoId: string): Promise<Result<Uint8Array>> {
  const read = await readMemo(memoId);
  if (!read.ok) return read;
  const template = await ownTemplate(read.value.memo);
  if (!template.ok) return template;
  const { memoDocx } = await import('./word/memoDocx');
  return { ok: true, value: await memoDocx(read.value, template.value) };
}

/** The office's own template; null where it has none. */
async function ownTemplate({ kind, language }: Memo): Promise<Result<Uint8Array | null>> {
  const all = await api().letters.templates({ purpose: kind });
  if (!all.ok) return all;
  const own = all.value.find((template) => template.language === language);
  if (!own) return { ok: true, value: null };
  const template = await api().letters.template({ id: own.id });
  return template.ok ? { ok: true, value: bytesOfBase64(template.value.base64) } : template;
}
