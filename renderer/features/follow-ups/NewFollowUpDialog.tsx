import { type FormEvent, useId, useState } from 'react';
import type { FollowUp } from '../../../db/domain/follow-up';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { dropDraft } from '../../shared/drafts';
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

const draftKey = 'follow_up new dialog';

/** Writes down a promise from wherever one is. What was filled in survives a closed dialog; Cancel throws it away. */
export function NewFollowUpDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  const formId = useId();
  const close = () => onOpenChange(false);
  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              dropDraft(draftKey);
              close();
            }}
          >
            {t('common.cancel')}
          </Button>
          <Submit formId={formId} />
        </>
      }
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t('followUps.new')}
    >
      <NewFollowUpForm id={formId} onCreated={close} />
    </Dialog>
  );
}
