import type { ProgrammeItem, ProgrammeItemPatch } from '../../../../db/domain/programme';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { formatPlace } from '../../../shared/format';
import { PlacePicker } from '../../../shared/PlacePicker';
import { useRecords } from '../../../shared/records';
import { hrefOf } from '../../../shared/route';
import { SavedText } from '../../../shared/SavedText';
import { useRun } from '../../../shared/useRun';
import { LinkButton } from '../../../ui/LinkButton';
import styles from './WhereFields.module.css';

type Props = { item: ProgrammeItem; mission: MissionDetail };

/** Where an item is: one of the places, with what is known of it, and where exactly. */
export function WhereFields({ item, mission }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const save = (patch: ProgrammeItemPatch) => api().programme.update({ id: item.id, patch });
  return (
    <>
      <PlacePicker
        label={t('programmeItem.place')}
        onChange={(placeId) => void run(save({ placeId }))}
        partnerId={mission.direction === 'out' ? mission.partnerId : null}
        placeholder={t('programmeItem.placePlaceholder')}
        value={item.placeId}
      />
      {item.placeId !== null && <PlaceFacts id={item.placeId} />}
      <SavedText
        draftKey={`programme_item ${item.id} place`}
        label={t('programmeItem.room')}
        onSave={(place) => save({ place })}
        value={item.place}
      />
    </>
  );
}

function PlaceFacts({ id }: { id: string }) {
  const { t, language } = useTexts();
  const { data: place } = useRecords('places', 'get', { id });
  if (place?.id !== id) return null;
  const address = [place.address, formatPlace(place.city, place.country, language)]
    .filter(Boolean)
    .join(', ');
  return (
    <div className={styles.facts}>
      {address && <bdi>{address}</bdi>}
      {place.capacity !== null && <span>{t('programmeItem.capacity', { count: place.capacity })}</span>}
      {place.directions && (
        <p className={styles.directions} dir="auto">
          {place.directions}
        </p>
      )}
      <LinkButton href={hrefOf({ screen: 'place', id })}>{t('programmeItem.toPlace')}</LinkButton>
    </div>
  );
}
