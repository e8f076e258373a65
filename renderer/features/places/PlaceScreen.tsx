import { Ellipsis, MapPin, Trash2 } from 'lucide-react';
import type { Place } from '../../../db/domain/place';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { BlockedTimes } from '../../shared/BlockedTimes';
import { useCommands } from '../../shared/commands';
import { formatPlace } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, partnerRoute } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useZoneAt } from '../../shared/useZoneAt';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { OpeningHoursWeek } from './OpeningHoursWeek';
import { PlaceDetails } from './PlaceDetails';
import { PlaceUses } from './PlaceUses';
import { TravelTimes } from './TravelTimes';

/** One place: where it is, when it can be used, how far it is from others, and what takes place there. */
export function PlaceScreen({ id }: { id: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { data: place, error } = useRecords('places', 'get', { id });
  const partnerId = place?.partnerId ?? null;
  const partner = useRecords('partners', 'get', partnerId ? { id: partnerId } : 'wait').data;
  const zone = useZoneAt(partnerId);
  const name = place?.name ?? '';

  async function remove() {
    if (await removal(api().places.remove({ id }), 'deletedNamed', name)) goTo({ screen: 'places' });
  }
  const deletion = { id: 'places.remove', name: t('places.delete'), icon: Trash2 };
  useCommands([{ ...deletion, group: 'screen', run: () => void remove() }]);

  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!place || place.id !== id) return null;
  return (
    <RecordPage
      aside={
        <>
          <OpeningHoursWeek
            hours={place.openingHours}
            key={id}
            placeId={id}
            restDays={partnerId ? (partner?.restDays ?? []) : []}
          />
          <BlockedTimes owner={{ placeId: id }} zone={zone} />
        </>
      }
      header={
        <PageHeader
          above={
            <Breadcrumbs
              items={[{ id: 'places', label: t('places.places'), href: hrefOf({ screen: 'places' }) }]}
              label={t('common.breadcrumbs')}
            />
          }
          actions={
            <MenuButton
              icon={Ellipsis}
              isIconOnly
              items={[{ id: 'remove', label: deletion.name, icon: Trash2, onAction: () => void remove() }]}
              label={t('common.more')}
            />
          }
          meta={<Meta partnerName={partnerId ? (partner?.name ?? '') : ''} place={place} />}
          title={name}
          titleField={
            <SavedText
              as="title"
              draftKey={`place ${id} name`}
              label={t('places.name')}
              onSave={(text) => api().places.update({ id, patch: { name: text } })}
              value={name}
            />
          }
        />
      }
      main={
        <>
          <PlaceDetails place={place} />
          <TravelTimes placeId={id} />
          <PlaceUses placeId={id} />
        </>
      }
    />
  );
}

function Meta({ place, partnerName }: { place: Place; partnerName: string }) {
  const { language } = useTexts();
  const { nativeName, city, country, partnerId } = place;
  const where = formatPlace(city, country, language);
  return (
    <>
      {nativeName && (
        <MetaItem>
          <NativeName>{nativeName}</NativeName>
        </MetaItem>
      )}
      {where && <MetaItem icon={MapPin}>{where}</MetaItem>}
      {partnerId && partnerName && partnerName !== city && (
        <LinkButton href={hrefOf(partnerRoute(partnerId))}>{partnerName}</LinkButton>
      )}
    </>
  );
}
