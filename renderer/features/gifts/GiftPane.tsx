import { Trash2 } from 'lucide-react';
import { partyOf } from '../../../db/domain/follow-up';
import { type GiftPatch, giftDirections, type NamedGift } from '../../../db/domain/gift';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PartyPicker } from '../../shared/PartyPicker';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import styles from './Gifts.module.css';
import { partyFields } from './party';
import { ValueFields } from './ValueFields';

/** Everything about one gift, saved as one types. */
export function GiftPane({ gift, onClose }: { gift: NamedGift; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const { id } = gift;
  const save = (patch: GiftPatch) => api().gifts.update({ id, patch });
  const choose = (patch: GiftPatch) => void run(save(patch));
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('gifts.remove')}
          onPress={() => {
            onClose();
            void removal(api().gifts.remove({ id }), 'removedNamed', gift.what);
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={gift.what}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <SavedText
          draftKey={`gift ${id} what`}
          isRequired
          label={t('gifts.what')}
          onSave={(what) => save({ what })}
          value={gift.what}
        />
        <Select
          items={giftDirections.map((direction) => ({
            id: direction,
            label: t(`gifts.heading.${direction}`),
          }))}
          label={t('gifts.direction')}
          onChange={(direction) => choose({ direction })}
          value={gift.direction}
        />
        <PartyPicker
          label={t('gifts.giver')}
          onChange={(party) => choose(partyFields('from', party))}
          placeholder={t('gifts.partyPlaceholder')}
          value={partyOf(gift.fromPersonId, gift.fromOrganisationId)}
        />
        <PartyPicker
          label={t('gifts.taker')}
          onChange={(party) => choose(partyFields('to', party))}
          placeholder={t('gifts.partyPlaceholder')}
          value={partyOf(gift.toPersonId, gift.toOrganisationId)}
        />
        <SavedDay
          draftKey={`gift ${id} changedHandsOn`}
          label={t('gifts.day')}
          onSave={(changedHandsOn) => save({ changedHandsOn })}
          value={gift.changedHandsOn}
        />
        <ValueFields
          draftKey={`gift ${id} amount`}
          onChange={(value) => choose({ value })}
          value={gift.value}
        />
        <SavedText
          draftKey={`gift ${id} keptAt`}
          hint={t('gifts.keptAtHint')}
          label={t('gifts.keptAt')}
          onSave={(keptAt) => save({ keptAt })}
          value={gift.keptAt}
        />
        <SavedText
          draftKey={`gift ${id} note`}
          label={t('gifts.note')}
          onSave={(note) => save({ note })}
          value={gift.note}
        />
      </div>
    </SidePane>
  );
}
