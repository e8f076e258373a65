import type {
  CataloguePrintable,
  DelegationPrintable,
  MemoPrintable,
  Printable,
  ProgrammePrintable,
} from '../../electron/contract/documents';
import { api, type Result } from '../shared/api';
import { cataloguePaper } from './catalogue/cataloguePaper';
import { delegationPapersOf, photosById } from './delegation/papers';
import { memoPapers } from './memos/memoPaper';
import { readMemo } from './memos/readMemo';
import type { Paper } from './paper/paper';
import { papersOf } from './programme/papers';

/** Reads a document's records and writes it. The first failure of a query is the whole's. */
export function readPapers(printable: Printable): Promise<Result<readonly Paper[]>> {
  switch (printable.document) {
    case 'programme':
      return readProgramme(printable);
    case 'delegation':
      return readDelegation(printable);
    case 'catalogue':
      return readCatalogue(printable);
    case 'memo':
      return readOneMemo(printable);
  }
}

async function readProgramme(printable: ProgrammePrintable): Promise<Result<readonly Paper[]>> {
  const { missionId, versionId, againstId, paper } = printable;
  const [edition, against] = await Promise.all([
    api().versions.read({ missionId, versionId }),
    paper === 'changes' && againstId ? api().versions.read({ missionId, versionId: againstId }) : null,
  ]);
  if (!edition.ok) return edition;
  if (against && !against.ok) return against;
  return { ok: true, value: papersOf(printable, edition.value, against?.value ?? null) };
}

async function readDelegation(printable: DelegationPrintable): Promise<Result<readonly Paper[]>> {
  const { missionId, paper, hasPhotos } = printable;
  const [records, photos, needs] = await Promise.all([
    api().delegation.records({ missionId }),
    hasPhotos ? api().delegation.photos({ missionId }) : null,
    paper === 'needs' ? api().delegation.needs({ missionId }) : null,
  ]);
  if (!records.ok) return records;
  if (photos && !photos.ok) return photos;
  if (needs && !needs.ok) return needs;
  const more = { photos: photosById(photos?.value ?? []), needs: needs?.value ?? null };
  return { ok: true, value: delegationPapersOf(printable, records.value, more) };
}

async function readCatalogue(printable: CataloguePrintable): Promise<Result<readonly Paper[]>> {
  const records = await api().solutions.catalogue({ partnerId: printable.partnerId });
  return records.ok ? { ok: true, value: [cataloguePaper(printable, records.value)] } : records;
}

async function readOneMemo({ memoId }: MemoPrintable): Promise<Result<readonly Paper[]>> {
  const read = await readMemo(memoId);
  return read.ok ? { ok: true, value: memoPapers(read.value.content, read.value.look) } : read;
}
