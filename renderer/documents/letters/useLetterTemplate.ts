import { useState } from 'react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { showToast } from '../../ui/toasts';
import { base64Of, bytesOfBase64 } from '../templates/base64';
import type { Rejected } from '../templates/Rejection';
import { templateFields } from './fields';

/** The templates for letters in a language: which one is used, and the office's own ones brought in and taken away. */
export function useLetterTemplate(language: string) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const all = useRecords('letters', 'templates', { purpose: 'letter' }).data ?? [];
  const own = all.filter((template) => template.language === language);
  const [chosenId, setChosenId] = useState<string | null>();
  const [rejected, setRejected] = useState<Rejected | null>(null);
  // The office's own goes before the one that comes with the program.
  const current = chosenId === null ? null : (own.find(({ id }) => id === chosenId) ?? own[0] ?? null);

  /** The chosen template's bytes; undefined when it can't be read, which was said. */
  async function bytes(): Promise<Uint8Array | undefined> {
    if (!current) return (await import('./word/builtInTemplate')).builtInTemplate(language);
    const read = await run(api().letters.template({ id: current.id }));
    return read && bytesOfBase64(read.base64);
  }

  /** Keeps a file as a template of the language, unless something keeps it from being used: then nothing changes. */
  async function bring(file: File): Promise<void> {
    const name = file.name.replace(/\.docx$/i, '');
    const content = new Uint8Array(await file.arrayBuffer());
    const { checkedTemplate } = await import('../templates/checkedTemplate');
    const checked = await checkedTemplate(content, templateFields);
    if (checked.kind !== 'good') {
      setRejected({ name: file.name, ...checked });
      return;
    }
    setRejected(null);
    const saved = await run(
      api().letters.saveTemplate({ purpose: 'letter', language, name, base64: base64Of(content) }),
    );
    if (!saved) return;
    setChosenId(saved.id);
    showToast({ title: t('letters.template.kept', { name }), tone: 'good' });
  }

  return {
    own,
    current,
    rejected,
    choose: (id: string | null) => setChosenId(id),
    bytes,
    bring,
    remove: async () => {
      if (!current) return;
      await removal(api().letters.removeTemplate({ id: current.id }), 'removedNamed', current.name);
    },
  };
}
