import { Trash2 } from 'lucide-react';
import { type FollowUpPatch, priorities } from '../../../db/domain/follow-up';
import { daysWaited } from '../../../db/domain/follow-up-waiting';
import type { FollowUpDetail } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { Attachments } from '../../shared/Attachments';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { formatDay } from '../../shared/format';
import { PartyPicker } from '../../shared/PartyPicker';
import { RecordGone } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { FollowUpContacts } from './FollowUpContacts';
import { FollowUpHistory } from './FollowUpHistory';
import { FollowUpLinks } from './FollowUpLinks';
import styles from './FollowUpPane.module.css';
import { StateField } from './StateField';

/** One follow-up: everything that is known about it, each field saving itself, and how it came to its state. */
export function FollowUpPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const today = useToday();
  const removing = useRemoval();
  const { data: followUp, error } = useRecords('followUps', 'get', { id });
  if (error)
    return (
      <SidePane closeLabel={t('common.close')} heading={t('followUps.title')} onClose={onClose}>
        <RecordGone />
      </SidePane>
    );
  if (!followUp || !today) return null;

  type Patch = Omit<FollowUpPatch, 'state' | 'droppedReason'>;
  const update = (patch: Patch) => api().followUps.update({ id, patch });
  const choose = (patch: Patch) => void run(update(patch));
  const { title: name } = followUp;
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
      <div className={styles.parts}>
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
          <div>
            <StateField followUp={followUp} />
            <Waiting followUp={followUp} today={today} />
          </div>
          <div className={styles.pair}>
            <SavedDay
              draftKey={`follow_up ${id} due`}
              label={t('followUps.due')}
              onSave={(due) => update({ due })}
              value={followUp.due}
            />
            <Select
              items={priorities.toReversed().map((priority) => ({
                id: priority,
                label: t(`terms.priority.${priority}`),
              }))}
              label={t('followUps.priority')}
              onChange={(priority) => choose({ priority })}
              value={followUp.priority}
            />
          </div>
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
          <SavedText
            draftKey={`follow_up ${id} next_step`}
            label={t('followUps.nextStep')}
            onSave={(nextStep) => update({ nextStep })}
            placeholder={t('followUps.nextStepPlaceholder')}
            value={followUp.nextStep}
          />
          <SavedDay
            draftKey={`follow_up ${id} next_contact_on`}
            label={t('followUps.nextContact')}
            onSave={(nextContactOn) => update({ nextContactOn })}
            value={followUp.nextContactOn}
          />
          <SavedText
            as="text"
            draftKey={`follow_up ${id} detail`}
            label={t('followUps.detail')}
            onSave={(detail) => update({ detail })}
            rows={3}
            value={followUp.detail}
          />
        </div>
        <FollowUpContacts followUp={followUp} today={today} />
        <FollowUpLinks choose={choose} followUp={followUp} />
        <Attachments recordId={id} recordKind="follow_up" />
        <CaseReferences recordId={id} recordKind="follow_up" />
        <FollowUpHistory changes={followUp.history} />
      </div>
    </SidePane>
  );
}

/** Since when it waits, and for whom: a partner's answer begins the wait anew, a politician's doesn't. */
function Waiting({ followUp, today }: { followUp: FollowUpDetail; today: string }) {
  const { t, language } = useTexts();
  const { waitingSince, state, contacts } = followUp;
  if (waitingSince === null) return null;
  const days = t('followUps.days', { count: daysWaited(waitingSince, today) });
  const day = formatDay(waitingSince, language);
  const isAnswer =
    state === 'waiting-partner' &&
    contacts.some(({ direction, on }) => direction === 'in' && on === waitingSince);
  return (
    <p className={styles.waiting}>
      {isAnswer ? t('followUps.heardLast', { day, days }) : t('followUps.waitingSince', { day, days })}
    </p>
  );
}
