import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { ErrorText } from '../ui/ErrorText';
import { TextField } from '../ui/TextField';
import { api } from './api';
import styles from './BlockedTimes.module.css';
import { type BlockedDraft, blockedPeriod, noBlockedTime } from './blockedTime';
import { ClockInput } from './ClockInput';
import { DayInput } from './DayInput';
import { failureText, fieldError } from './failures';
import { useKeptDraft } from './useKeptDraft';
import { useRevealed } from './useRevealed';
import { ZonePicker } from './ZonePicker';

type Props = {
  owner: { placeId: string } | { personId: string };
  zone: string;
  onDone: () => void;
};

/** Adds a time at which a place or a person can't be had. Enter adds it; what was written stays when one goes away. */
export function NewBlockedTime({ owner, zone, onDone }: Props) {
  const { t } = useTexts();
  const ownerId = 'placeId' in owner ? owner.placeId : owner.personId;
  const [draft, setDraft, clear] = useKeptDraft(`blocked_time new of ${ownerId}`, noBlockedTime);
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  useRevealed(form);
  const change = (part: Partial<BlockedDraft>) => {
    setFailure(undefined);
    setDraft({ ...draft, ...part });
  };
  const errorOf = (field: string) => fieldError(t, failure, field);

  async function add() {
    // A field that says itself what is wrong (a date that is none) would otherwise be left out in silence.
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty && !failure) return faulty.focus();
    const period = blockedPeriod(draft);
    if ('problem' in period)
      return setFailure({ kind: 'invalid', problems: [{ path: [period.field], problem: period.problem }] });
    const time = { ...period, zone: draft.zone || zone, reason: draft.reason };
    const result = await api().places.addBlockedTime({ owner, time });
    if (!result.ok) return setFailure(result.error);
    discard();
  }

  function discard() {
    clear();
    onDone();
  }

  return (
    <form
      className={styles.form}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onDone()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
      ref={form}
    >
      <div className={styles.moments}>
        <DayInput
          autoFocus
          error={errorOf('fromDay')}
          isRequired
          label={t('places.blocked.fromDay')}
          onChange={(fromDay) => change({ fromDay })}
          value={draft.fromDay}
        />
        <ClockInput
          error={errorOf('fromTime')}
          label={t('places.blocked.fromTime')}
          onChange={(fromTime) => change({ fromTime })}
          value={draft.fromTime}
        />
        <DayInput
          error={errorOf('toDay')}
          label={t('places.blocked.toDay')}
          onChange={(toDay) => change({ toDay })}
          value={draft.toDay}
        />
        <ClockInput
          error={errorOf('toTime') ?? errorOf('endsAt')}
          label={t('places.blocked.toTime')}
          onChange={(toTime) => change({ toTime })}
          value={draft.toTime}
        />
      </div>
      <p className={styles.hint}>{t('places.blocked.wholeDays')}</p>
      <TextField
        error={errorOf('reason')}
        label={t('places.blocked.reason')}
        onChange={(reason) => change({ reason })}
        value={draft.reason}
      />
      <ZonePicker
        error={errorOf('zone')}
        label={t('places.blocked.zone')}
        onChange={(chosen) => change({ zone: chosen || null })}
        value={draft.zone ?? zone}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <div className={styles.buttons}>
        <Button onPress={discard} size="small">
          {t('common.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
