import { useState } from 'react';
import type { ExportedPerson } from '../../../electron/contract/directory-export';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { soughtIn } from '../../shared/DirectoryPage';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { RadioGroup } from '../../ui/RadioGroup';
import styles from './ExportDialog.module.css';

const formats = ['xlsx', 'csv', 'vcard4', 'vcard3'] as const;
type Format = (typeof formats)[number];

/** Which people go into a file, of which sort, and with what. Nothing that was asked for a journey is ever in it. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { isSaving, save } = useSaveFile();
  const sought = soughtIn('people');
  const [format, setFormat] = useState<Format>('xlsx');
  const [scope, setScope] = useState<'found' | 'all'>(sought === '' ? 'all' : 'found');
  const [withNotes, setWithNotes] = useState(false);
  const [withPhotos, setWithPhotos] = useState(false);
  const text = scope === 'found' ? sought : '';
  const people = useRecords('people', 'list', { text }).data;
  const isCard = format === 'vcard4' || format === 'vcard3';

  /** The makers come with their libraries, which nothing else needs. */
  async function bytesOf(exported: readonly ExportedPerson[]): Promise<Uint8Array> {
    if (isCard) {
      const { directoryCards } = await import('./directoryCards');
      return directoryCards(exported, format === 'vcard4' ? '4.0' : '3.0', withNotes);
    }
    const { directorySheet } = await import('./directorySheet');
    const sheet = directorySheet(exported, { withNotes, t, language });
    if (format === 'csv') return (await import('../sheets/sheetCsv')).sheetCsv(sheet, language);
    return (await import('../sheets/sheetXlsx')).sheetXlsx([{ name: t('directoryExport.sheet'), sheet }]);
  }

  async function saveAll() {
    const kind = isCard ? 'vcf' : format;
    const isSaved = await save({
      kind,
      suggestedName: t('directoryExport.sheet'),
      make: async () => {
        const exported = await run(api().directoryExport.people({ text, withPhotos: isCard && withPhotos }));
        return exported && bytesOf(exported);
      },
    });
    if (isSaved) onClose();
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            isDisabled={!people || people.length === 0}
            isPending={isSaving !== null}
            onPress={() => void saveAll()}
            variant="primary"
          >
            {t('directoryExport.save', { count: people?.length ?? 0 })}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      title={t('directoryExport.title')}
    >
      <div className={styles.choices}>
        {sought !== '' && (
          <RadioGroup
            items={[
              { id: 'found', label: t('directoryExport.found', { text: sought }) },
              { id: 'all', label: t('directoryExport.all') },
            ]}
            label={t('directoryExport.whom')}
            onChange={setScope}
            value={scope}
          />
        )}
        <RadioGroup
          items={formats.map((id) => ({
            id,
            label: t(`directoryExport.format.${id}`),
            hint: t(`directoryExport.formatHint.${id}`),
          }))}
          label={t('directoryExport.as')}
          onChange={setFormat}
          value={format}
        />
        <div className={styles.ticks}>
          <Checkbox isSelected={withNotes} label={t('directoryExport.withNotes')} onChange={setWithNotes} />
          {isCard && (
            <Checkbox
              isSelected={withPhotos}
              label={t('directoryExport.withPhotos')}
              onChange={setWithPhotos}
            />
          )}
        </div>
        <p className={styles.hint}>{t('directoryExport.privacy')}</p>
      </div>
    </Dialog>
  );
}
