import { Trash2 } from 'lucide-react';
import type { FollowUpPatch } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { MissionPicker } from '../../shared/MissionPicker';
import { PartyPicker } from '../../shared/PartyPicker';
import { RecordGone } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { SidePane } from '../../ui/SidePane';
import { FollowUpHistory } from './FollowUpHistory';
import styles from './FollowUps.module.css';
import { StateField } from './StateField';
import { WorkshopField } from './WorkshopField';

/** One follow-up: everything that is known about it, each field saving itself, and how it came to its state. */
export function FollowUpPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const removing = useRemoval();
  const { data: followUp, error } = useRecords('followUps', 'get', { id });
  if (error)
    return (
      <SidePane closeLabel={t('common.close')} heading={t('followUps.title')} onClose={onClose}>
        <RecordGone />
      </SidePane>
    );
  if (!followUp) return null;

  type Patch = Omit<FollowUpPatch, 'state' | 'droppedReason'>;
  const update = (patch: Patch) => api().followUps.update({ id, patch });
  const choose = (patch: Patch) => void run(update(patch));
  const { missionId, itemId, title: name } = followUp;
  const remove = async () => {
    if (await removing(api().followUps.remove({ id }), 'deletedNamed', name)) onClose();
  };

  return (
    <SidePane
      actions={
        <IconButton icon={Trash2} label={t('followUps.delete')} onPress={() => void remove()} size="small" />
      }
      closeLabel={t('common.close')}
      heading={t('followUps.title')}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <SavedText
          as="text"
          draftKey={`follow_up ${id} title`}
          isRequired
          label={t('followUps.promised')}
          onSave={(title) => update({ title })}
          rows={1}
          value={name}
        />
        <StateField followUp={followUp} />
        <SavedDay
          draftKey={`follow_up ${followUp.id} due`}
          label={t('followUps.due')}
          onSave={(due) => api().followUps.update({ id: followUp.id, patch: { due } })}
          value={followUp.due}
        />
        <PartyPicker
          label={t('followUps.ownerHere')}
          onChange={(ownerHere) => choose({ ownerHere })}
          placeholder={t('followUps.ownerPlaceholder')}
          value={followUp.ownerHere}
        />
        <PartyPicker
          label={t('followUps.ownerThere')}
          onChange={(ownerThere) => choose({ ownerThere })}
          placeholder={t('followUps.ownerPlaceholder')}
          value={followUp.ownerThere}
        />
        <TopicPicker
          label={t('common.topic')}
          onChange={(topicId) => choose({ topicId })}
          value={followUp.topicId}
        />
        <div>
          <MissionPicker
            label={t('followUps.mission')}
            onChange={(next) => choose({ missionId: next, itemId: next === missionId ? itemId : null })}
            placeholder={t('followUps.noMission')}
            value={missionId}
          />
          {missionId && followUp.missionTitle !== null && (
            <p className={styles.onward}>
              <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'follow-up', focus: null })}>
                {t('followUps.openMission')}
              </LinkButton>
            </p>
          )}
        </div>
        {missionId && (
          <WorkshopField
            itemId={itemId}
            missionId={missionId}
            onChange={(next) => choose({ itemId: next })}
          />
        )}
        <SavedText
          as="text"
          draftKey={`follow_up ${id} detail`}
          label={t('followUps.detail')}
          onSave={(detail) => update({ detail })}
          rows={3}
          value={followUp.detail}
        />
        <FollowUpHistory changes={followUp.history} />
      </div>
    </SidePane>
  );
}
