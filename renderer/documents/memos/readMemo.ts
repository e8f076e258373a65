import type { Memo } from '../../../db/domain/memo';
import { type MemoContent, memoContent as memoContentSchema } from '../../../db/domain/memo-content';
import type { MemoRecords } from '../../../db/domain/memo-records';
import { api, type Result } from '../../shared/api';
import type { Picture } from '../paper/paper';
import { memoContent } from './memoContent';
import type { MemoLook } from './memoPaper';
import { logoPicture, paperPicture } from './pictures';

/** A document with all that its print, its Word file and its templates are made of. */
export type ReadMemo = {
  readonly memo: Memo;
  readonly records: MemoRecords;
  readonly content: MemoContent;
  readonly look: MemoLook;
};

/** Reads a document as it stands: as it was finished, or as the records and what was written over them say it now. */
export async function readMemo(memoId: string): Promise<Result<ReadMemo>> {
  const [read, logo] = await Promise.all([api().memos.read({ id: memoId }), api().office.logo()]);
  if (!read.ok) return read;
  if (!logo.ok) return logo;
  const { records, edits, content: finished } = read.value;
  const { memo } = records;
  const content =
    finished === '' ? memoContent(records, edits) : memoContentSchema.parse(JSON.parse(finished));
  return {
    ok: true,
    value: {
      memo,
      records,
      content,
      look: {
        topics: records.topics,
        pictures: await picturesOf(content),
        logo: logoPicture(logo.value),
        hasSources: memo.hasSources,
        isFinished: memo.finishedOn !== null,
        isSinglePage: memo.kind === 'status',
      },
    },
  };
}

/** One by one: photographs are large while they are drawn. A file that is gone leaves its caption. */
async function picturesOf({ sections }: MemoContent): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { blocks } of sections)
    for (const block of blocks) {
      if (block.kind !== 'picture') continue;
      const read = await api().attachedFiles.read({ id: block.attachmentId });
      const picture = read.ok ? await paperPicture(Uint8Array.from(read.value)) : null;
      if (picture) pictures.set(block.attachmentId, picture);
    }
  return pictures;
}
