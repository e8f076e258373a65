import { type InvitationStepState, invitationStepStates } from '../../../db/domain/invitation';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';

type Props = { participant: ParticipantRow; today: string; onDone: () => void };

/** What usually comes after each answer. */
const usual = {
  'not-invited': 'invited',
  invited: 'accepted',
  accepted: 'attended',
  tentative: 'accepted',
  declined: 'replaced',
  replaced: 'absent',
} as const satisfies Record<ParticipantRow['invitation'], InvitationStepState>;

type Draft = { state: InvitationStepState; happenedOn: string | null; byWhom: string; note: string };

/** Writes a step down: what happened, when and who told of it, as far as anybody knows. */
export function NewStep({ participant: { id, invitation }, today, onDone }: Props) {
  const { t } = useTexts();
  const empty: Draft = { state: usual[invitation], happenedOn: today, byWhom: '', note: '' };
  return (
    <AddingForm
      add={(draft) => api().invitations.takeStep({ ...draft, participationId: id })}
      draftKey={`new invitation_step ${id}`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Select
            autoFocus
            error={errorOf('state')}
            items={invitationStepStates.map((state) => ({
              id: state,
              label: t(`participants.chain.state.${state}`),
            }))}
            label={t('participants.chain.what')}
            onChange={(state) => change({ state })}
            value={draft.state}
          />
          <DayInput
            error={errorOf('happenedOn')}
            hint={t('participants.chain.dayHint')}
            label={t('participants.chain.day')}
            onChange={(happenedOn) => change({ happenedOn })}
            value={draft.happenedOn}
          />
          <TextField
            error={errorOf('byWhom')}
            hint={t('participants.chain.byWhomHint')}
            label={t('participants.chain.byWhom')}
            onChange={(byWhom) => change({ byWhom })}
            value={draft.byWhom}
          />
          <TextField
            error={errorOf('note')}
            label={t('participants.chain.note')}
            onChange={(note) => change({ note })}
            value={draft.note}
          />
        </>
      )}
    </AddingForm>
  );
}
