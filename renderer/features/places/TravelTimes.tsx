import { Bus, Car, Footprints, type LucideIcon, Pencil, Plus, Ship, X } from 'lucide-react';
import { type TravelMode, travelModes } from '../../../db/domain/place';
import type { TravelTimeRow } from '../../../electron/contract/places';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { SavedParsed } from '../../shared/SavedParsed';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Popover } from '../../ui/Popover';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { durationText, readMinutes } from './durationText';
import { NewTravelTime } from './NewTravelTime';
import styles from './TravelTimes.module.css';

const signs: Record<TravelMode, LucideIcon> = { walk: Footprints, car: Car, transit: Bus, boat: Ship };

/** How long it takes to other places: seen, added, changed and removed from either of the two. */
export function TravelTimes({ placeId }: { placeId: string }) {
  const { t } = useTexts();
  const { isAdding, opener, end } = useAdding();
  const times = useRecords('places', 'travelTimes', { placeId }).data ?? [];
  return (
    <Section
      action={
        <Button {...opener} icon={Plus} size="small" variant="quiet">
          {t('places.travel.add')}
        </Button>
      }
      count={times.length || undefined}
      heading={t('places.travel.heading')}
    >
      {isAdding && <NewTravelTime key={placeId} onDone={end} placeId={placeId} />}
      {times.length === 0 && !isAdding && <EmptyNote>{t('places.travel.emptyText')}</EmptyNote>}
      <List>
        {times.map((time) => (
          <Time key={time.id} placeId={placeId} time={time} />
        ))}
      </List>
    </Section>
  );
}

function Time({ time, placeId }: { time: TravelTimeRow; placeId: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { id, mode, minutes, isOneWay, fromPlaceId, otherId, otherName } = time;
  const direction = isOneWay ? (fromPlaceId === placeId ? 'from' : 'to') : 'both';
  return (
    <ListRow
      href={hrefOf({ screen: 'place', id: otherId })}
      leading={<Icon icon={signs[mode]} size={18} />}
      secondLine={[
        durationText(minutes, t),
        t(`terms.travelMode.${mode}`),
        isOneWay && t(`places.travel.${direction}`),
      ]
        .filter(Boolean)
        .join(' · ')}
      title={otherName}
      trailing={
        <div className={styles.actions}>
          <Popover
            label={t('places.travel.edit', { name: otherName })}
            placement="bottom end"
            trigger={
              <IconButton icon={Pencil} label={t('places.travel.edit', { name: otherName })} size="small" />
            }
          >
            <Editor time={time} />
          </Popover>
          <IconButton
            icon={X}
            label={t('places.travel.remove', { name: otherName })}
            onPress={() =>
              void removal(
                api().places.removeTravelTime({ id }),
                'removedNamed',
                t('places.travel.name', { name: otherName }),
              )
            }
            size="small"
          />
        </div>
      }
    />
  );
}

function Editor({ time: { id, mode, minutes, isOneWay } }: { time: TravelTimeRow }) {
  const { t } = useTexts();
  const run = useRun();
  const { updateTravelTime } = api().places;
  return (
    <div className={styles.editor}>
      <Select
        items={travelModes.map((known) => ({
          id: known,
          label: t(`terms.travelMode.${known}`),
          icon: signs[known],
        }))}
        label={t('places.travel.mode')}
        onChange={(next) => void run(updateTravelTime({ id, patch: { mode: next } }))}
        value={mode}
      />
      <SavedParsed
        draftKey={`travel_time ${id} minutes`}
        format={(written) => durationText(Number(written), t)}
        invalidMessage={t('places.travel.minutesInvalid')}
        label={t('places.travel.minutes')}
        onSave={(written) =>
          updateTravelTime({ id, patch: { minutes: written === null ? Number.NaN : Number(written) } })
        }
        parse={readMinutes}
        value={String(minutes)}
      />
      <Checkbox
        isSelected={isOneWay}
        label={t('places.travel.oneWay')}
        onChange={(next) => void run(updateTravelTime({ id, patch: { isOneWay: next } }))}
      />
    </div>
  );
}
