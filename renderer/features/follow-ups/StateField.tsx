import { useState } from 'react';
import { type FollowUpState, followUpStates, isOpen } from '../../../db/domain/follow-up';
import type { FollowUpDetail } from '../../../electron/contract/follow-ups';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import styles from './FollowUpPane.module.css';

/** The state of a follow-up. Dropping it asks for the reason first, and changes nothing before there is one. */
export function StateField({ followUp }: { followUp: FollowUpDetail }) {
  const { t } = useTexts();
  const { id, state } = followUp;
  const [isDropping, setDropping] = useState(false);
  const [reason, setReason, clearReason] = useKeptDraft(`follow_up ${id} dropped_reason`, '');
  const [failure, setFailure] = useState<Failure>();

  async function changeTo(next: FollowUpState, why?: string) {
    const result = await api().followUps.changeState({ id, state: next, reason: why });
    setFailure(result.ok ? undefined : result.error);
    if (!result.ok) return;
    setDropping(false);
    clearReason();
  }

  useCommands([
    isOpen(followUp)
      ? {
          id: 'follow-up.done',
          name: t('followUps.markDone'),
          group: 'screen',
          run: () => void changeTo('done'),
        }
      : {
          id: 'follow-up.reopen',
          name: t('followUps.reopen'),
          group: 'screen',
          run: () => void changeTo('in-progress'),
        },
  ]);

  return (
    <div className={styles.drop}>
      <Select
        items={followUpStates.map((item) => ({ id: item, label: t(`terms.followUpState.${item}`) }))}
        label={t('followUps.state')}
        onChange={(next) => {
          setFailure(undefined);
          setDropping(next === 'dropped' && state !== 'dropped');
          if (next !== 'dropped' && next !== state) void changeTo(next);
        }}
        value={isDropping ? 'dropped' : state}
      />
      {isDropping ? (
        <>
          <TextArea
            autoFocus
            error={failure && failureText(t, failure)}
            hint={t('followUps.drop.hint')}
            label={t('followUps.drop.reason')}
            onChange={setReason}
            rows={2}
            value={reason}
          />
          <div className={styles.buttons}>
            <Button onPress={() => void changeTo('dropped', reason)} size="small">
              {t('followUps.drop.confirm')}
            </Button>
            <Button onPress={() => setDropping(false)} size="small" variant="quiet">
              {t('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        failure && <ErrorText>{failureText(t, failure)}</ErrorText>
      )}
    </div>
  );
}
