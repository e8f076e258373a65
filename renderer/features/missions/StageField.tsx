import { useState } from 'react';
import { type Mission, missionStages } from '../../../db/domain/mission';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { dropDraft, keptDraft } from '../../shared/drafts';
import { failureText } from '../../shared/failures';
import { SavedText } from '../../shared/SavedText';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';

/**
 * A mission's stage. Giving one up needs a reason, which is asked for right here: the stage changes with its first
 * saved word. A reason that was given stays with the mission when it goes on after all.
 */
export function StageField({ mission }: { mission: Mission }) {
  const { t } = useTexts();
  const draftKey = `mission ${mission.id} discontinuedReason`;
  const [isGivingUp, setGivingUp] = useState(() => keptDraft(draftKey) !== undefined);
  const isDiscontinued = isGivingUp || mission.stage === 'discontinued';
  const [refusal, setRefusal] = useState<Failure>();

  async function choose(stage: Mission['stage']) {
    const needsReason = stage === 'discontinued' && mission.discontinuedReason.trim() === '';
    setGivingUp(needsReason);
    setRefusal(undefined);
    if (needsReason) return;
    dropDraft(draftKey);
    const result = await api().missions.update({ id: mission.id, patch: { stage } });
    if (!result.ok) setRefusal(result.error);
  }

  return (
    <>
      <Select
        error={refusal && failureText(t, refusal)}
        items={missionStages.map((id) => ({ id, label: t(`terms.stage.${id}`) }))}
        label={t('missions.stage')}
        onChange={(stage) => void choose(stage)}
        value={isDiscontinued ? 'discontinued' : mission.stage}
      />
      {isDiscontinued && (
        <FormWide>
          <SavedText
            as="text"
            autoFocus={isGivingUp}
            draftKey={draftKey}
            hint={mission.stage === 'discontinued' ? undefined : t('missions.reasonHint')}
            isRequired
            label={t('missions.reason')}
            onSave={(discontinuedReason) =>
              api().missions.update({ id: mission.id, patch: { stage: 'discontinued', discontinuedReason } })
            }
            rows={2}
            value={mission.discontinuedReason}
          />
        </FormWide>
      )}
    </>
  );
}
