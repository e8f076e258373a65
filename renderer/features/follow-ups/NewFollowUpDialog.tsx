import type { FollowUp } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { DayInput } from '../../shared/DayInput';
import { MissionPicker } from '../../shared/MissionPicker';
import { PartyPicker } from '../../shared/PartyPicker';
import { goTo, parseRoute } from '../../shared/route';
import { TopicPicker } from '../../shared/TopicPicker';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toasts';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };
type Draft = Pick<FollowUp, 'title' | 'due' | 'ownerHere' | 'ownerThere' | 'missionId' | 'topicId'>;

/** Writes down a promise from wherever one is. */
export function NewFollowUpDialog({ isOpen, onOpenChange }: Props) {
  return isOpen ? <NewFollowUp onClose={() => onOpenChange(false)} /> : null;
}

function NewFollowUp({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const route = parseRoute(window.location.hash);
  const empty: Draft = {
    title: '',
    due: null,
    ownerHere: null,
    ownerThere: null,
    missionId: route.screen === 'mission' ? route.id : null,
    topicId: route.screen === 'topics' ? route.topicId : null,
  };
  return (
    <CreateDialog
      create={(draft) => api().followUps.create(draft)}
      draftKey="follow_up new dialog"
      empty={empty}
      onClose={onClose}
      onCreated={(id) =>
        showToast({
          title: t('followUps.created'),
          tone: 'good',
          action: { label: t('followUps.show'), onPress: () => goTo({ screen: 'follow-up-item', id }) },
        })
      }
      title={t('followUps.new')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('title')}
              isRequired
              label={t('followUps.promised')}
              onChange={(title) => change({ title })}
              placeholder={t('followUps.promisedPlaceholder')}
              value={draft.title}
            />
          </FormWide>
          <PartyPicker
            label={t('followUps.ownerHere')}
            onChange={(ownerHere) => change({ ownerHere })}
            placeholder={t('followUps.ownerPlaceholder')}
            value={draft.ownerHere}
          />
          <PartyPicker
            label={t('followUps.ownerThere')}
            onChange={(ownerThere) => change({ ownerThere })}
            placeholder={t('followUps.ownerPlaceholder')}
            value={draft.ownerThere}
          />
          <DayInput label={t('followUps.due')} onChange={(due) => change({ due })} value={draft.due} />
          <TopicPicker
            label={t('common.topic')}
            onChange={(topicId) => change({ topicId })}
            value={draft.topicId}
          />
          <FormWide>
            <MissionPicker
              label={t('followUps.mission')}
              onChange={(missionId) => change({ missionId })}
              placeholder={t('followUps.noMission')}
              value={draft.missionId}
            />
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}
