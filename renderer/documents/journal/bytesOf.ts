import { api, type Result } from '../../shared/api';
import { memoPdfBytes, memoWordBytes } from '../memos/memoBytes';
import type { PackedForm, ToPack } from './toPack';

/** The bytes of a document: of an attachment those that were added, of a draft what it says now or once and for all. */
export async function bytesOf({ id }: ToPack, form: PackedForm): Promise<Result<Uint8Array>> {
  if (form === 'file') return api().attachedFiles.read({ id });
  try {
    return await (form === 'pdf' ? memoPdfBytes(id) : memoWordBytes(id));
  } catch {
    // A template that can't be filled, or content that can't be read: the package says of which document.
    return { ok: false, error: { kind: 'conflict', reason: 'not-printable' } };
  }
}
