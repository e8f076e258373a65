import { FileSpreadsheet, Sheet as SheetIcon } from 'lucide-react';
import type { Openness } from '../../../electron/contract/openness';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { formatNumeric } from '../../shared/format';
import { useSaveFile } from '../../shared/useSaveFile';
import { MenuButton } from '../../ui/MenuButton';

const files = [
  { id: 'xlsx', kind: 'xlsx', icon: FileSpreadsheet, name: 'name' },
  { id: 'journeysCsv', kind: 'csv', icon: SheetIcon, name: 'journeysName' },
  { id: 'giftsCsv', kind: 'csv', icon: SheetIcon, name: 'giftsName' },
] as const;
type FileId = (typeof files)[number]['id'];

/** Saves the list of a period: both tables as one workbook, or each as separated values. */
export function SaveOpenness({ list }: { list: Openness }) {
  const { t, language } = useTexts();
  const { isSaving, save } = useSaveFile();

  /** The makers come with their libraries, which nothing else needs. */
  async function bytesOf(id: FileId): Promise<Uint8Array> {
    const { giftSheet, journeySheet } = await import('./sheets');
    const of = { list, t, language };
    if (id === 'xlsx')
      return (await import('../sheets/sheetXlsx')).sheetXlsx([
        { name: t('openness.journeys'), sheet: journeySheet(of) },
        { name: t('openness.gifts'), sheet: giftSheet(of) },
      ]);
    const sheet = id === 'giftsCsv' ? giftSheet(of) : journeySheet(of);
    return (await import('../sheets/sheetCsv')).sheetCsv(sheet, language);
  }

  const days = { from: formatNumeric(list.period.from), to: formatNumeric(list.period.to) };
  const actions = files.map(({ id, kind, icon, name }) => ({
    id: `openness.${id}`,
    name: t(`openness.saves.${id}`),
    icon,
    run: () => void save({ kind, suggestedName: t(`openness.file.${name}`, days), make: () => bytesOf(id) }),
  }));
  useCommands(actions.map((action) => ({ ...action, group: 'screen' as const, isEnabled: !isSaving })));

  return (
    <MenuButton
      isDisabled={isSaving !== null}
      items={actions.map(({ id, name: label, icon, run: onAction }) => ({ id, label, icon, onAction }))}
      label={t('openness.save')}
    />
  );
}
