import { partyOf } from '../../../db/domain/follow-up';
import { type Gift, type GiftDirection } from '../../../db/domain/gift';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { PartyPicker } from '../../shared/PartyPicker';
import { FormGrid } from '../../ui/FormGrid';
import { TextField } from '../../ui/TextField';
import styles from './Gifts.module.css';
import { partyFields } from './party';
import { ValueFields } from './ValueFields';

type Props = { missionId: string; direction: GiftDirection; onDone: () => void };

type Draft = Omit<Gift, 'id' | 'missionId' | 'direction' | 'keptAt' | 'note'>;

const empty: Draft = {
  what: '',
  value: { state: 'not-recorded' },
  changedHandsOn: null,
  fromPersonId: null,
  fromOrganisationId: null,
  toPersonId: null,
  toOrganisationId: null,
};

/** Writes a gift down; where it is kept and what else there is to say comes when it is there. */
export function NewGift({ missionId, direction, onDone }: Props) {
  const { t } = useTexts();
  const key = `new gift ${direction} ${missionId}`;
  return (
    <AddingForm
      add={(draft) => api().gifts.add({ ...draft, missionId, direction })}
      draftKey={key}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <TextField
            autoFocus
            error={errorOf('what')}
            isRequired
            label={t('gifts.what')}
            onChange={(what) => change({ what })}
            placeholder={t('gifts.whatPlaceholder')}
            value={draft.what}
          />
          <FormGrid>
            <PartyPicker
              label={t('gifts.giver')}
              onChange={(party) => change(partyFields('from', party))}
              placeholder={t('gifts.partyPlaceholder')}
              value={partyOf(draft.fromPersonId, draft.fromOrganisationId)}
            />
            <PartyPicker
              label={t('gifts.taker')}
              onChange={(party) => change(partyFields('to', party))}
              placeholder={t('gifts.partyPlaceholder')}
              value={partyOf(draft.toPersonId, draft.toOrganisationId)}
            />
            <DayInput
              error={errorOf('changedHandsOn')}
              label={t('gifts.day')}
              onChange={(changedHandsOn) => change({ changedHandsOn })}
              value={draft.changedHandsOn}
            />
            <ValueFields
              draftKey={`${key} amount`}
              onChange={(value) => change({ value })}
              value={draft.value}
            />
          </FormGrid>
        </div>
      )}
    </AddingForm>
  );
}
