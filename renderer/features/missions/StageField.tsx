import { useState } from 'react';
import { type Mission, missionStages } from '../../../db/domain/mission';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { dropDraft, keptDraft } from '../../shared/drafts';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';

/**
 * A mission's stage. Giving one up needs a reason, which is asked for right here: the stage changes with its first
 * saved word. A reason that was given stays with the mission when it goes on after all.
 */
export function StageField({ mission }: { mission: Mission }) {
  const { t } = useTexts();
  const run = useRun();
  const draftKey = `mission ${mission.id} discontinuedReason`;
  const [isGivingUp, setGivingUp] = useState(() => keptDraft(draftKey) !== undefined);
  const isDiscontinued = isGivingUp || mission.stage === 'discontinued';

  function choose(stage: Mission['stage']) {
    const needsReason = stage === 'discontinued' && mission.discontinuedReason.trim() === '';
    setGivingUp(needsReason);
    if (needsReason) return;
    dropDraft(draftKey);
    void run(api().missions.update({ id: mission.id, patch: { stage } }));
  }

  return (
    <>
      <Select
        items={missionStages.map((id) => ({ id, label: t(`terms.stage.${id}`) }))}
        label={t('missions.stage')}
        onChange={choose}
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
