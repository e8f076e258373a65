import { useState } from 'react';
import type { FollowUp } from '../../../db/domain/follow-up';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { failureText } from '../../shared/failures';
import { MissionPicker } from '../../shared/MissionPicker';
import { PartyPicker } from '../../shared/PartyPicker';
import { goTo, parseRoute } from '../../shared/route';
import { TopicPicker } from '../../shared/TopicPicker';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toasts';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };
type Draft = Pick<FollowUp, 'title' | 'due' | 'ownerHere' | 'ownerThere' | 'missionId' | 'topicId'>;

/** Writes down a promise from wherever one is. */
export function NewFollowUpDialog({ isOpen, onOpenChange }: Props) {
  return isOpen ? <NewFollowUp onOpenChange={onOpenChange} /> : null;
}

/** What was filled in survives a closed dialog; Cancel throws it away. */
function NewFollowUp({ onOpenChange }: Pick<Props, 'onOpenChange'>) {
  const { t } = useTexts();
  const [failure, setFailure] = useState<Failure>();
  const route = parseRoute(window.location.hash);
  const [draft, setDraft, clear] = useKeptDraft<Draft>('follow_up new dialog', {
    title: '',
    due: null,
    ownerHere: null,
    ownerThere: null,
    missionId: route.screen === 'mission' ? route.id : null,
    topicId: route.screen === 'topics' ? route.topicId : null,
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  async function create() {
    const result = await api().followUps.create(draft);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    const { id } = result.value;
    clear();
    onOpenChange(false);
    showToast({
      title: t('followUps.createdNamed', { name: draft.title.trim() }),
      tone: 'good',
      action: { label: t('followUps.show'), onPress: () => goTo({ screen: 'follow-up-item', id }) },
    });
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              clear();
              onOpenChange(false);
            }}
          >
            {t('common.cancel')}
          </Button>
          <Button onPress={() => void create()} variant="primary">
            {t('common.create')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onOpenChange}
      title={t('followUps.new')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={failure && failureText(t, failure)}
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
      </form>
    </Dialog>
  );
}
