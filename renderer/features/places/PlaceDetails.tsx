import type { Place, PlacePatch } from '../../../db/domain/place';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { coordinatesHint, readCoordinates, toDegrees } from '../../shared/coordinatesText';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { SavedParsed } from '../../shared/SavedParsed';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Section } from '../../ui/Section';

type Line = 'nativeName' | 'address' | 'city';

/** Where a place is, how many it holds, and how one gets there. */
export function PlaceDetails({ place }: { place: Place }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id, latitude, longitude, capacity } = place;
  const save = (patch: PlacePatch) => api().places.update({ id, patch });
  const field = (name: Line) => ({
    draftKey: `place ${id} ${name}`,
    label: t(`places.${name}`),
    onSave: (text: string) => save({ [name]: text }),
    value: place[name],
  });
  return (
    <Section hasNoRule heading={t('places.where')}>
      <FormGrid>
        <SavedText {...field('nativeName')} hint={t('places.nativeNameHint')} />
        <PartnerPicker
          hint={t('places.partnerHint')}
          label={t('places.partner')}
          onChange={(partnerId) => void run(save({ partnerId }))}
          value={place.partnerId}
        />
        <FormWide>
          <SavedText {...field('address')} />
        </FormWide>
        <SavedText {...field('city')} />
        <CountryPicker
          label={t('places.country')}
          onChange={(country) => void run(save({ country }))}
          value={place.country}
        />
        <SavedParsed
          draftKey={`place ${id} coordinates`}
          format={(written) => written}
          hintFor={(written) => coordinatesHint(written, t)}
          invalidMessage={t('places.coordinatesInvalid')}
          label={t('places.coordinates')}
          onSave={(written) => save(toDegrees(written))}
          parse={readCoordinates}
          value={
            latitude === null || longitude === null ? null : readCoordinates(`${latitude}, ${longitude}`)
          }
        />
        <SavedParsed
          draftKey={`place ${id} capacity`}
          format={(written) => Number(written).toLocaleString(language)}
          hintFor={() => t('places.capacityHint')}
          invalidMessage={t('places.capacityInvalid')}
          label={t('places.capacity')}
          onSave={(written) => save({ capacity: written === null ? null : Number(written) })}
          parse={readCapacity}
          value={capacity === null ? null : String(capacity)}
        />
        <FormWide>
          <SavedText
            as="text"
            draftKey={`place ${id} directions`}
            label={t('places.directions')}
            onSave={(directions) => save({ directions })}
            placeholder={t('places.directionsPlaceholder')}
            rows={2}
            value={place.directions}
          />
        </FormWide>
      </FormGrid>
    </Section>
  );
}

/** "1.200" and "1 200" are twelve hundred people in either language; nobody counts in parts of one. */
function readCapacity(text: string): string | null {
  const [whole] = /^\d{1,3}(?:[., ]?\d{3})*$|^\d+$/u.exec(text.trim()) ?? [];
  const people = Number(whole?.replace(/\D/gu, ''));
  return people > 0 ? String(people) : null;
}
