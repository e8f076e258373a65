import { useState } from 'react';
import type { MemoKind, MemoLanguage } from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { useRecords } from '../../../shared/records';
import { useRemoval } from '../../../shared/useRemoval';
import { useRun } from '../../../shared/useRun';
import { useSaveFile } from '../../../shared/useSaveFile';
import { showToast } from '../../../ui/toasts';
import { base64Of, bytesOfBase64 } from '../../templates/base64';
import type { Rejected } from '../../templates/Rejection';

/** The template of a kind of document in a language: the office's own brought in, saved as a file and taken away. */
export function useMemoTemplate(kind: MemoKind, language: MemoLanguage) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { isSaving, save } = useSaveFile();
  const all = useRecords('letters', 'templates', { purpose: kind }).data ?? [];
  const own = all.find((template) => template.language === language);
  const [rejected, setRejected] = useState<Rejected | null>(null);
  // There is one for each kind and language, whatever the file was called.
  const name =
    own?.name ??
    t('memoTemplates.name', {
      kind: t(`memos.kinds.${kind}`),
      language: t(`terms.language.${language}`),
    });

  async function bytes(): Promise<Uint8Array | undefined> {
    if (own) {
      const read = await run(api().letters.template({ id: own.id }));
      return read && bytesOfBase64(read.base64);
    }
    const { builtInMemoTemplate } = await import('../word/builtInMemoTemplate');
    return builtInMemoTemplate(kind, language);
  }

  /** Keeps a file as the template, unless something keeps it from being used: then nothing changes. */
  async function bring(file: File): Promise<void> {
    const content = new Uint8Array(await file.arrayBuffer());
    const [{ checkedTemplate }, { hasRoom, memoTemplateFields }] = await Promise.all([
      import('../../templates/checkedTemplate'),
      import('../word/fields'),
    ]);
    const checked = await checkedTemplate(content, memoTemplateFields(kind));
    if (checked.kind !== 'good') {
      setRejected({ name: file.name, ...checked });
      return;
    }
    if (!hasRoom(content, kind)) {
      setRejected({ name: file.name, kind: 'unusable', reason: 'no-room', where: '{{body}}' });
      return;
    }
    setRejected(null);
    const saved = await run(
      api().letters.saveTemplate({ purpose: kind, language, name, base64: base64Of(content) }),
    );
    if (saved) showToast({ title: t('letters.template.kept', { name }), tone: 'good' });
  }

  return {
    own,
    rejected,
    isBusy: isSaving !== null,
    download: () => save({ kind: 'docx', suggestedName: name, make: bytes }),
    bring,
    remove: async () => {
      if (own) await removal(api().letters.removeTemplate({ id: own.id }), 'removedNamed', own.name);
    },
  };
}
