import type { InvitationState } from '../../../db/domain/participation';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api, type Result } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { PersonPicker } from '../../shared/PersonPicker';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './InvitationChain.module.css';
import { nameInSentence } from './naming';

type Props = { participant: ParticipantRow; today: string; onDone: () => void };

/** What a substitute may have answered when one writes it down. */
const answers = ['not-invited', 'invited', 'accepted', 'tentative'] as const satisfies InvitationState[];

type Draft = {
  personId: string | null;
  invitation: (typeof answers)[number];
  happenedOn: string | null;
  byWhom: string;
  note: string;
};

const nobodyChosen: Result<never> = {
  ok: false,
  error: { kind: 'invalid', problems: [{ path: ['personId'], problem: 'required' }] },
};

/** Lets somebody else come in a participant's place: who, when that became clear, who said so and why. */
export function ReplaceForm({ participant, today, onDone }: Props) {
  const { t, language } = useTexts();
  const offerUndo = useOfferUndo();
  const empty: Draft = { personId: null, invitation: 'invited', happenedOn: today, byWhom: '', note: '' };

  async function replace({ personId, ...told }: Draft): Promise<Result<unknown>> {
    if (personId === null) return nobodyChosen;
    const result = await api().invitations.replace({ ...told, participationId: participant.id, personId });
    if (result.ok) {
      const absent = nameInSentence(participant, language);
      await offerUndo(t('participants.replacing.done', { absent }));
    }
    return result;
  }

  return (
    <AddingForm
      add={replace}
      draftKey={`new substitute ${participant.id}`}
      empty={empty}
      onDone={onDone}
      submitLabel={t('participants.replacing.submit')}
    >
      {({ draft, change, errorOf }) => (
        <>
          <p className={styles.hint}>{t('participants.replacing.hint')}</p>
          <PersonPicker
            autoFocus
            error={
              // Whoever was chosen from the list can only be refused for being the wrong one.
              draft.personId !== null && errorOf('personId')
                ? t('participants.replacing.notThemselves')
                : errorOf('personId')
            }
            isRequired
            label={t('participants.replacing.person')}
            onChange={(personId) => change({ personId })}
            value={draft.personId}
          />
          <Select
            items={answers.map((id) => ({ id, label: t(`terms.invitation.${id}`) }))}
            label={t('participants.replacing.invitation')}
            onChange={(invitation) => change({ invitation })}
            value={draft.invitation}
          />
          <DayInput
            error={errorOf('happenedOn')}
            hint={t('participants.chain.dayHint')}
            label={t('participants.replacing.day')}
            onChange={(happenedOn) => change({ happenedOn })}
            value={draft.happenedOn}
          />
          <TextField
            error={errorOf('byWhom')}
            label={t('participants.replacing.byWhom')}
            onChange={(byWhom) => change({ byWhom })}
            value={draft.byWhom}
          />
          <TextField
            error={errorOf('note')}
            label={t('participants.replacing.note')}
            onChange={(note) => change({ note })}
            value={draft.note}
          />
        </>
      )}
    </AddingForm>
  );
}
