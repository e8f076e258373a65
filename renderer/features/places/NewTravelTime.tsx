import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { type TravelMode, travelModes } from '../../../db/domain/place';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText, fieldError } from '../../shared/failures';
import { PlacePicker } from '../../shared/PlacePicker';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { useRevealed } from '../../shared/useRevealed';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { FormGrid } from '../../ui/FormGrid';
import { ParsedInput } from '../../ui/ParsedInput';
import { Select } from '../../ui/Select';
import { durationText, readMinutes } from './durationText';
import styles from './TravelTimes.module.css';

const directions = ['both', 'from', 'to'] as const;

type Draft = {
  otherId: string | null;
  mode: TravelMode;
  minutes: string | null;
  direction: (typeof directions)[number];
};

const empty: Draft = { otherId: null, mode: 'car', minutes: null, direction: 'both' };

type Props = { placeId: string; onDone: () => void };

/** Adds a travel time. Enter adds it and leaves an empty form for the next; Esc ends. */
export function NewTravelTime({ placeId, onDone }: Props) {
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft(`travel_time new of ${placeId}`, empty);
  const [failure, setFailure] = useState<Failure>();
  const [added, setAdded] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useRevealed(form);
  const change = (part: Partial<Draft>) => {
    setFailure(undefined);
    setDraft({ ...draft, ...part });
  };

  async function add() {
    const { otherId, mode, minutes, direction } = draft;
    const [fromPlaceId, toPlaceId] = direction === 'to' ? [otherId ?? '', placeId] : [placeId, otherId ?? ''];
    const result = await api().places.addTravelTime({
      fromPlaceId,
      toPlaceId,
      mode,
      minutes: minutes === null ? Number.NaN : Number(minutes),
      isOneWay: direction !== 'both',
    });
    if (!result.ok) return setFailure(result.error);
    clear();
    setAdded(added + 1);
  }

  return (
    <form
      className={styles.form}
      key={added}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onDone()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
      ref={form}
    >
      <FormGrid>
        <PlacePicker
          autoFocus
          error={fieldError(t, failure, draft.direction === 'to' ? 'fromPlaceId' : 'toPlaceId')}
          label={t('places.travel.other')}
          onChange={(otherId) => change({ otherId })}
          value={draft.otherId}
        />
        <ParsedInput
          error={fieldError(t, failure, 'minutes')}
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
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <div className={styles.buttons}>
        <Button
          onPress={() => {
            clear();
            onDone();
          }}
          size="small"
        >
          {added > 0 ? t('common.close') : t('common.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
