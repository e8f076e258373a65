import { useState } from 'react';
import { needStates, type NeedState as State } from '../../../db/domain/need';
import type { NeedDetail } from '../../../electron/contract/needs';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import styles from './Needs.module.css';

/** How far a need stands. Leaving it out asks for the reason first, and changes nothing before there is one. */
export function NeedState({ need }: { need: NeedDetail }) {
  const { t } = useTexts();
  const { id, state, stateReason, stateOn } = need;
  const [isLeavingOut, setLeavingOut] = useState(false);
  const [reason, setReason, clearReason] = useKeptDraft(`need ${id} new state_reason`, '');
  const [failure, setFailure] = useState<Failure>();

  async function changeTo(next: State, why?: string) {
    const result = await api().needs.changeState({ id, state: next, reason: why });
    setFailure(result.ok ? undefined : result.error);
    if (!result.ok) return;
    setLeavingOut(false);
    clearReason();
  }

  return (
    <div className={styles.state}>
      <Select
        items={needStates.map((each) => ({ id: each, label: t(`terms.needState.${each}`) }))}
        label={t('needs.state')}
        onChange={(next) => {
          setFailure(undefined);
          setLeavingOut(next === 'out-of-scope' && state !== 'out-of-scope');
          if (next !== 'out-of-scope' && next !== state) void changeTo(next);
        }}
        value={isLeavingOut ? 'out-of-scope' : state}
      />
      {isLeavingOut ? (
        <>
          <TextArea
            autoFocus
            error={failure && failureText(t, failure)}
            hint={t('needs.reasonHint')}
            label={t('needs.reason')}
            onChange={setReason}
            rows={2}
            value={reason}
          />
          <div className={styles.buttons}>
            <Button onPress={() => void changeTo('out-of-scope', reason)} size="small">
              {t('needs.leaveOut')}
            </Button>
            <Button onPress={() => setLeavingOut(false)} size="small" variant="quiet">
              {t('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {failure && <ErrorText>{failureText(t, failure)}</ErrorText>}
          {state === 'out-of-scope' && (
            <SavedText
              draftKey={`need ${id} state_reason`}
              isRequired
              label={t('needs.reasonOf')}
              onSave={(text) => api().needs.changeState({ id, state, reason: text })}
              value={stateReason}
            />
          )}
          {state !== 'heard' && (
            <SavedDay
              draftKey={`need ${id} state_on`}
              label={t('needs.stateOn')}
              onSave={(on) => api().needs.changeState({ id, state, reason: stateReason, on })}
              value={stateOn}
            />
          )}
        </>
      )}
    </div>
  );
}
