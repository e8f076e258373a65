import { useState } from 'react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { showToast } from '../../ui/toasts';
import type { TemplateFault } from './word/checkTemplate';
import type { UnusableTemplate } from './word/parts';

/** Why a file can't be a template. */
export type Rejected = { name: string } & (
  | { kind: 'faults'; faults: TemplateFault[] }
  | { kind: 'unusable'; reason: UnusableTemplate['reason'] }
);

/** The templates for letters in a language: which one is used, and the office's own ones brought in and taken away. */
export function useLetterTemplate(language: string) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const all = useRecords('letters', 'templates').data ?? [];
  const own = all.filter((template) => template.language === language);
  const [chosenId, setChosenId] = useState<string | null>();
  const [rejected, setRejected] = useState<Rejected | null>(null);
  // The office's own goes before the one that comes with the program.
  const current = chosenId === null ? null : (own.find(({ id }) => id === chosenId) ?? own[0] ?? null);

  /** The chosen template's bytes; undefined when it can't be read, which was said. */
  async function bytes(): Promise<Uint8Array | undefined> {
    if (!current) return (await import('./word/builtInTemplate')).builtInTemplate(language);
    const read = await run(api().letters.template({ id: current.id }));
    return read && Uint8Array.from(atob(read.base64), (character) => character.charCodeAt(0));
  }

  /** Keeps a file as a template of the language, unless something keeps it from being used: then nothing changes. */
  async function bring(file: File): Promise<void> {
    const name = file.name.replace(/\.docx$/i, '');
    const content = new Uint8Array(await file.arrayBuffer());
    const { checkedTemplate } = await import('./word/checkedTemplate');
    const checked = await checkedTemplate(content);
    if (checked.kind !== 'good') {
      setRejected({ name: file.name, ...checked });
      return;
    }
    setRejected(null);
    const saved = await run(api().letters.saveTemplate({ language, name, base64: base64Of(content) }));
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

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
