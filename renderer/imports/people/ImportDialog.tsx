import type { DragEvent } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ImportRow } from '../../../db/domain/person-import';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Dialog } from '../../ui/Dialog';
import { ColumnsStep } from './ColumnsStep';
import { EndStep } from './EndStep';
import styles from './ImportDialog.module.css';
import { PreviewStep } from './PreviewStep';
import { StepFooter } from './StepFooter';
import { usePeopleFile } from './usePeopleFile';
import { useWriting } from './useWriting';

const accepted = ['.csv', '.txt', '.tsv', '.xlsx', '.vcf', 'text/csv', 'text/vcard'];

/** Takes a file of people into the directory: choose it, say what its columns are, see what it does, put it in. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const file = usePeopleFile();
  const { writing, write, stop } = useWriting();
  const { state, name } = file;
  const reading = state.at === 'preview' ? state.reading : null;
  // Leaving would leave it half written: it is stopped, and said so.
  const leave = () => (writing?.state === 'going' ? stop() : onClose());

  async function importRows(rows: ImportRow[]) {
    if (reading) {
      const { headings, mapping } = reading;
      const known = await api().directoryImport.mappingFor({ headings });
      if (!known.ok || known.value?.join() !== mapping.join())
        await run(api().directoryImport.rememberMapping({ headings, mapping }));
    }
    await write(rows);
  }

  const dropping = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (!writing) void file.read(event.dataTransfer.files[0]);
    },
  };
  const isBig = writing === null && (state.at === 'preview' || state.at === 'columns');

  return (
    <Dialog
      closeLabel={t('common.close')}
      isOpen
      onOpenChange={leave}
      size={isBig && state.at === 'preview' ? 'large' : 'wide'}
      title={t('peopleImport.title')}
    >
      <div className={styles.dialog} {...dropping}>
        {writing === null && (
          <div className={styles.file} data-empty={!isBig || undefined}>
            <p aria-live="polite">{isBig ? name : <Told state={state} name={name} />}</p>
            <FileTrigger acceptedFileTypes={accepted} onSelect={(list) => void file.read(list?.[0])}>
              <Button autoFocus={!isBig}>
                {t(name === '' ? 'peopleImport.choose' : 'peopleImport.another')}
              </Button>
            </FileTrigger>
          </div>
        )}
        {writing === null && state.at === 'broken' && (
          <Callout isAnnounced title={t('peopleImport.broken.title')} tone="stop">
            <p>{t(`peopleImport.broken.${state.reason}`)}</p>
          </Callout>
        )}
        {writing === null && state.at === 'columns' && (
          <ColumnsStep onCancel={onClose} onNext={(next) => void file.compare(next)} sheets={state.sheets} />
        )}
        {writing === null && state.at === 'preview' && (
          <PreviewStep
            known={state.known}
            onBack={state.reading ? file.backToColumns : undefined}
            onCancel={onClose}
            onImport={(rows) => void importRows(rows)}
            rows={state.rows}
          />
        )}
        {writing === null && !isBig && (
          <StepFooter>
            <Button onPress={onClose}>{t('common.cancel')}</Button>
          </StepFooter>
        )}
        {writing && state.at === 'preview' && (
          <EndStep
            fileName={name}
            headings={state.reading?.headings ?? null}
            onClose={onClose}
            onStop={stop}
            rows={state.rows}
            writing={writing}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What is going on with the file, or what to do for there to be one. */
function Told({ state, name }: Pick<ReturnType<typeof usePeopleFile>, 'state' | 'name'>) {
  const { t } = useTexts();
  switch (state.at) {
    case 'nothing':
      return t('peopleImport.drop');
    case 'reading':
      return state.cards > 0
        ? t('peopleImport.readingCards', { name, count: state.cards })
        : t('peopleImport.reading', { name });
    case 'comparing':
      return t('peopleImport.comparing');
    default:
      return name;
  }
}
