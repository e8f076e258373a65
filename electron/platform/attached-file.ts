import { filesFolderOf, readStored, StoredFileError } from '../../db/connection/file-store';
import { type Attachment, isOpenable } from '../../db/domain/attachment';
import { Refusal } from '../contract/result';
import type { Workspace } from './workspace';

/** An attachment of the office that is open. */
export type AttachedFile = {
  name: string;
  /** Whether the system may be asked to open it. */
  isOpenable: boolean;
  /**
   * Its bytes, proved to be those that were added.
   * @throws Refusal `file-missing` or `file-altered`
   */
  read: () => Promise<Uint8Array>;
};

/** @throws Refusal `not-found` when it was removed, `interrupted` when no office is open */
export async function attachedFile(workspace: Workspace, id: string): Promise<AttachedFile> {
  const path = workspace.path();
  const answer = await workspace.ask('attachments.get', { id });
  if (!answer.ok) throw new Refusal(answer.error);
  if (path === undefined) throw new Refusal({ kind: 'interrupted' });
  const { name, sha256 } = answer.value as Attachment;
  return {
    name,
    isOpenable: isOpenable(name),
    read: () =>
      readStored(filesFolderOf(path), sha256).catch((error: unknown) => {
        if (!(error instanceof StoredFileError)) throw error;
        throw new Refusal({ kind: 'conflict', reason: `file-${error.problem}` });
      }),
  };
}
