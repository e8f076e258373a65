import { useMemo, useState } from 'react';
import type { ParticipationPatch } from '../../../db/domain/participation';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api, type Result } from '../../shared/api';
import { ClockInput } from '../../shared/ClockInput';
import { DayInput } from '../../shared/DayInput';
import { failureText, fieldError } from '../../shared/failures';
import { useAutosave } from '../../shared/useAutosave';
import { ErrorText } from '../../ui/ErrorText';
import styles from './StayFields.module.css';
import { draftOf, localTimeOf, type StayDraft } from './stayDraft';

type Props = {
  id: string;
  arrivesAt: string | null;
  departsAt: string | null;
  /** The city whose clocks the times are of. */
  city: string;
};

/** When a participant comes and leaves, where that isn't with everybody. */
export function StayFields({ id, arrivesAt, departsAt, city }: Props) {
  const { t } = useTexts();
  const save = (patch: ParticipationPatch) => api().participations.update({ id, patch });
  return (
    <div>
      <div className={styles.stay}>
        <Moment
          draftKey={`participation ${id} arrivesAt`}
          isAllowed={(at) => departsAt === null || at < departsAt}
          label={t('participants.arrives')}
          onSave={(at) => save({ arrivesAt: at })}
          timeLabel={t('participants.arrivesTime')}
          value={arrivesAt}
        />
        <Moment
          draftKey={`participation ${id} departsAt`}
          isAllowed={(at) => arrivesAt === null || arrivesAt < at}
          label={t('participants.departs')}
          onSave={(at) => save({ departsAt: at })}
          timeLabel={t('participants.departsTime')}
          value={departsAt}
        />
      </div>
      <p className={styles.hint}>{t('participants.stayHint', { city })}</p>
    </div>
  );
}

type MomentProps = {
  draftKey: string;
  label: string;
  timeLabel: string;
  /** A local time. */
  value: string | null;
  /** Whether someone can come or leave then, by when they leave or come. */
  isAllowed: (at: string) => boolean;
  onSave: (at: string | null) => Promise<Result<unknown>>;
};

function Moment({ draftKey, label, timeLabel, value, isAllowed, onSave }: MomentProps) {
  const { t } = useTexts();
  const saved = useMemo(() => draftOf(value), [value]);
  const draft = useAutosave<StayDraft>(draftKey, saved, async (next) => {
    const read = localTimeOf(next);
    if ('at' in read && (read.at === null || isAllowed(read.at))) return onSave(read.at);
    const { field, problem } = 'at' in read ? { field: 'clock', problem: 'end-before-start' as const } : read;
    return { ok: false, error: { kind: 'invalid', problems: [{ path: [field], problem }] } };
  });
  const change = (patch: Partial<StayDraft>) => draft.change({ ...draft.value, ...patch });
  // Between day and time one isn't done yet: what is missing is said when both have been left.
  const [isInside, setInside] = useState(false);
  const failure = isInside ? undefined : draft.failure;
  return (
    <div
      className={styles.moment}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setInside(false);
        void draft.flush();
      }}
      onFocus={() => setInside(true)}
    >
      <DayInput
        draftKey={`${draftKey} day`}
        error={fieldError(t, failure, 'day')}
        label={label}
        onChange={(day) => change({ day })}
        value={draft.value.day}
      />
      <ClockInput
        draftKey={`${draftKey} clock`}
        error={isTooEarly(failure) ? t('participants.leavesFirst') : fieldError(t, failure, 'clock')}
        label={timeLabel}
        onChange={(clock) => change({ clock })}
        value={draft.value.clock}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </div>
  );
}

const isTooEarly = (failure: Failure | undefined): boolean =>
  failure?.kind === 'invalid' && failure.problems[0]?.problem === 'end-before-start';
