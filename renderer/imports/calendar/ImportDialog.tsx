import { type DragEvent, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { zoneOfItem } from '../../../db/domain/programme';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RadioGroup } from '../../ui/RadioGroup';
import { BrokenFile } from './BrokenFile';
import { EventList } from './EventList';
import { isPresent } from './events';
import styles from './ImportDialog.module.css';
import type { ImportedEvent } from './readCalendar';
import { type ReadFile, readInWorker } from './readInWorker';

type Target = 'days' | 'tray';

/** A file that was chosen: while it is read, there is nothing to say of it yet. */
type Chosen = { name: string; read: ReadFile | null };

type Props = { mission: MissionDetail; onClose: () => void };

/** Takes a calendar file into the programme: choose it, see what it holds, put it in as one step. */
export function ImportDialog({ mission, onClose }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const present = useRecords('programme', 'list', { missionId: mission.id }).data;
  const [file, setFile] = useState<Chosen | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [target, setTarget] = useState<Target>('days');
  const [isAdding, setAdding] = useState(false);
  const latest = useRef<File>(null);
  const events = file?.read?.kind === 'events' ? file.read.events : [];

  async function read(list: FileList | null) {
    const [own] = list ?? [];
    if (!own) return;
    latest.current = own;
    setFile({ name: own.name, read: null });
    setChosen(new Set());
    const result = await readInWorker(own, zoneOfItem({ zone: null }, mission));
    // Another file may have been chosen while a slow one was read.
    if (latest.current !== own) return;
    setFile({ name: own.name, read: result });
    const isNew = (event: ImportedEvent) =>
      !event.remarks.includes('cancelled') && !isPresent(event, present ?? []);
    setChosen(
      new Set(
        result.kind === 'events'
          ? result.events.flatMap((event, index) => (isNew(event) ? [index] : []))
          : [],
      ),
    );
  }

  async function add() {
    if (isAdding) return;
    setAdding(true);
    const items = events
      .filter((_, index) => chosen.has(index))
      .map(({ item }) => ({
        kind: item.kind,
        title: item.title || t('calendarImport.untitled'),
        time: target === 'tray' ? { kind: 'unscheduled' as const } : item.time,
        zone: item.zone,
        endZone: item.endZone,
        place: item.place,
        status: item.status,
        internalNote: item.internalNote,
      }));
    const added = await run(api().programme.add({ missionId: mission.id, from: 'import', items }));
    setAdding(false);
    if (!added) return;
    onClose();
    goTo({ screen: 'mission', id: mission.id, tab: 'programme', focus: added.ids[0] ?? null });
    await offerUndo(t('calendarImport.added', { count: added.ids.length }));
  }

  const dropping = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void read(event.dataTransfer.files);
    },
  };

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            isDisabled={chosen.size === 0}
            isPending={isAdding}
            onPress={() => void add()}
            variant="primary"
          >
            {t('calendarImport.add', { count: chosen.size })}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size="wide"
      title={t('calendarImport.title')}
    >
      <div className={styles.dialog} {...dropping}>
        <div className={styles.file} data-empty={file === null || undefined}>
          <p aria-live="polite">
            {file === null
              ? t('calendarImport.drop')
              : file.read === null
                ? t('calendarImport.reading', { name: file.name })
                : file.read.kind === 'events'
                  ? t('calendarImport.found', { count: events.length, name: file.name })
                  : file.name}
          </p>
          <FileTrigger acceptedFileTypes={['.ics', 'text/calendar']} onSelect={(list) => void read(list)}>
            <Button autoFocus>{t(file ? 'calendarImport.another' : 'calendarImport.choose')}</Button>
          </FileTrigger>
        </div>
        {file?.read && file.read.kind !== 'events' && <BrokenFile read={file.read} />}
        {events.length > 0 && (
          <>
            <EventList
              chosen={chosen}
              events={events}
              mission={mission}
              onChange={setChosen}
              present={present ?? []}
            />
            <RadioGroup<Target>
              items={[
                { id: 'days', label: t('calendarImport.onDays') },
                { id: 'tray', label: t('calendarImport.toTray') },
              ]}
              label={t('calendarImport.where')}
              onChange={setTarget}
              orientation="horizontal"
              value={target}
            />
            {events.some(({ item }) => item.internalNote !== '') && (
              <p className={styles.remark}>{t('calendarImport.descriptions')}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
