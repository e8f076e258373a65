import { useRef } from 'react';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { hasDrafts, saveAll } from '../../../shared/drafts';
import { useOfferUndo } from '../../../shared/useOfferUndo';
import { useRun } from '../../../shared/useRun';
import { showToast } from '../../../ui/toasts';
import { memoContent } from '../memoContent';

/** Sets a document as it stands, and lets it follow the records again. */
export function useFinishing(id: string) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const isUnderWay = useRef(false);

  async function finish() {
    // What is being typed belongs to it, and what the records say at this moment.
    await saveAll();
    if (hasDrafts(`memo ${id} `)) {
      showToast({ title: t('memos.finish.unsaved'), tone: 'stop' });
      return;
    }
    const read = await run(api().memos.read({ id }));
    // A second press may come when it is finished already.
    if (!read || read.content !== '') return;
    const content = JSON.stringify(memoContent(read.records, read.edits));
    if ((await run(api().memos.finish({ id, content }))) !== undefined)
      await offerUndo(t('memos.finish.done'));
  }

  return {
    finish: async () => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      await finish().finally(() => {
        isUnderWay.current = false;
      });
    },
    reopen: () => run(api().memos.reopen({ id })),
  };
}
