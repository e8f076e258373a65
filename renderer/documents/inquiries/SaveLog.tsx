import { FileSpreadsheet, Sheet as SheetIcon } from 'lucide-react';
import type { Partner } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { MenuButton } from '../../ui/MenuButton';

const formats = [
  { kind: 'xlsx', icon: FileSpreadsheet },
  { kind: 'csv', icon: SheetIcon },
] as const;
type Format = (typeof formats)[number]['kind'];

/** Saves who was asked about a partner, who wasn't, and on what ground, as a file. */
export function SaveLog({ partner: { id: partnerId, name } }: { partner: Pick<Partner, 'id' | 'name'> }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { isSaving, save } = useSaveFile();

  /** The makers come with their libraries, which nothing else needs. */
  async function bytesOf(kind: Format): Promise<Uint8Array | undefined> {
    const [log, topics] = await Promise.all([
      run(api().inquiries.list({ partnerId })),
      run(api().topics.list()),
    ]);
    if (!log || !topics) return undefined;
    const { logSheet } = await import('./logSheet');
    const sheet = logSheet(log, { partner: name, topics, t, language });
    if (kind === 'csv') return (await import('../sheets/sheetCsv')).sheetCsv(sheet, language);
    return (await import('../sheets/sheetXlsx')).sheetXlsx([{ name: t('inquiries.export.sheet'), sheet }]);
  }

  const actions = formats.map(({ kind, icon }) => ({
    id: `inquiries.${kind}`,
    name: t(`inquiries.export.${kind}`),
    icon,
    run: () =>
      void save({
        kind,
        suggestedName: t('inquiries.export.fileName', { partner: name }),
        make: () => bytesOf(kind),
      }),
  }));
  useCommands(actions.map((action) => ({ ...action, group: 'screen' as const, isEnabled: !isSaving })));

  return (
    <MenuButton
      isDisabled={isSaving !== null}
      items={actions.map(({ id, name: label, icon, run: onAction }) => ({ id, label, icon, onAction }))}
      label={t('inquiries.export.menu')}
    />
  );
}
