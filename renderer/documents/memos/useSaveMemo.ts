import { useEffect } from 'react';
import type { Memo } from '../../../db/domain/memo';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { memoPdfBytes, memoWordBytes } from './memoBytes';

/** Saves a document where the user says. `isSaving` is which of the two is being made at the moment. */
export function useSaveMemo({ id, title }: Pick<Memo, 'id' | 'title'>) {
  const run = useRun();
  const { isSaving, save } = useSaveFile();

  // Whoever looks at a document may want it as PDF: what prints it is opened meanwhile.
  useEffect(() => {
    void api().documents.prepare();
  }, []);

  return {
    isSaving,
    savePdf: () => save({ kind: 'pdf', suggestedName: title, make: () => run(memoPdfBytes(id)) }),
    saveDocx: () => save({ kind: 'docx', suggestedName: title, make: () => run(memoWordBytes(id)) }),
  };
}
