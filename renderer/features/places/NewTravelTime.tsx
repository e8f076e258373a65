import { type TravelMode, travelModes } from '../../../db/domain/place';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { PlacePicker } from '../../shared/PlacePicker';
import { FormGrid } from '../../ui/FormGrid';
import { ParsedInput } from '../../ui/ParsedInput';
import { Select } from '../../ui/Select';
import { durationText, readMinutes } from './durationText';

const directions = ['both', 'from', 'to'] as const;

type Draft = {
  otherId: string | null;
  mode: TravelMode;
  minutes: string | null;
  direction: (typeof directions)[number];
};

const empty: Draft = { otherId: null, mode: 'car', minutes: null, direction: 'both' };

type Props = { placeId: string; onDone: () => void };

/** Adds travel times, one after another. */
export function NewTravelTime({ placeId, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={({ otherId, mode, minutes, direction }) => {
        const other = otherId ?? '';
        const [fromPlaceId, toPlaceId] = direction === 'to' ? [other, placeId] : [placeId, other];
        return api().places.addTravelTime({
          fromPlaceId,
          toPlaceId,
          mode,
          minutes: minutes === null ? Number.NaN : Number(minutes),
          isOneWay: direction !== 'both',
        });
      }}
      addsSeveral
      draftKey={`travel_time new of ${placeId}`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <PlacePicker
            autoFocus
            error={errorOf(draft.direction === 'to' ? 'fromPlaceId' : 'toPlaceId')}
            label={t('places.travel.other')}
            onChange={(otherId) => change({ otherId })}
            value={draft.otherId}
          />
          <ParsedInput
            error={errorOf('minutes')}
            format={(written) => durationText(Number(written), t)}
            hint={t('places.travel.minutesHint')}
            invalidMessage={t('places.travel.minutesInvalid')}
            label={t('places.travel.minutes')}
            onChange={(minutes) => change({ minutes })}
            parse={readMinutes}
            value={draft.minutes}
          />
          <Select
            items={travelModes.map((id) => ({ id, label: t(`terms.travelMode.${id}`) }))}
            label={t('places.travel.mode')}
            onChange={(mode) => change({ mode })}
            value={draft.mode}
          />
          <Select
            items={directions.map((id) => ({ id, label: t(`places.travel.${id}`) }))}
            label={t('places.travel.direction')}
            onChange={(direction) => change({ direction })}
            value={draft.direction}
          />
        </FormGrid>
      )}
    </AddingForm>
  );
}
