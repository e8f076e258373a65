import { useTexts } from '../i18n';
import { TextField } from '../ui/TextField';
import { AddingForm } from './AddingForm';
import { api, type Result } from './api';
import styles from './BlockedTimes.module.css';
import { type BlockedDraft, blockedPeriod, noBlockedTime } from './blockedTime';
import { ClockInput } from './ClockInput';
import { DayInput } from './DayInput';
import { ZonePicker } from './ZonePicker';

type Props = {
  owner: { placeId: string } | { personId: string };
  zone: string;
  onDone: () => void;
};

/** Adds a time at which a place or a person can't be had. */
export function NewBlockedTime({ owner, zone, onDone }: Props) {
  const { t } = useTexts();
  const ownerId = 'placeId' in owner ? owner.placeId : owner.personId;

  async function add(draft: BlockedDraft): Promise<Result<unknown>> {
    const period = blockedPeriod(draft);
    if ('problem' in period) {
      const problems = [{ path: [period.field], problem: period.problem }];
      return { ok: false, error: { kind: 'invalid', problems } };
    }
    const time = { ...period, zone: draft.zone || zone, reason: draft.reason };
    return api().places.addBlockedTime({ owner, time });
  }

  return (
    <AddingForm add={add} draftKey={`blocked_time new of ${ownerId}`} empty={noBlockedTime} onDone={onDone}>
      {({ draft, change, errorOf }) => (
        <>
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
        </>
      )}
    </AddingForm>
  );
}
