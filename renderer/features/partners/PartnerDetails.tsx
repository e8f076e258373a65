import { type Partner, type PartnerPatch, partnerKinds } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { AsideFields, AsideWide } from '../../shared/AsideFields';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { coordinatesHint, readCoordinates, toDegrees } from '../../shared/coordinatesText';
import { SavedParsed } from '../../shared/SavedParsed';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { ZonePicker } from '../../shared/ZonePicker';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { zoneOfCountry } from './zoneOfCountry';

/** What a partner is and where. A country with one time zone brings it along where none is set. */
export function PartnerDetails({ partner }: { partner: Partner }) {
  const { t } = useTexts();
  const run = useRun();
  const { id, latitude, longitude } = partner;
  const save = (patch: PartnerPatch) => api().partners.update({ id, patch });
  const choose = (patch: PartnerPatch) => void run(save(patch));
  return (
    <Section hasNoRule heading={t('partners.details')}>
      <AsideFields>
        <SavedText
          draftKey={`partner ${id} nativeName`}
          label={t('partners.nativeName')}
          onSave={(nativeName) => save({ nativeName })}
          value={partner.nativeName}
        />
        <Select
          items={partnerKinds.map((kind) => ({ id: kind, label: t(`terms.partnerKind.${kind}`) }))}
          label={t('partners.kind')}
          onChange={(kind) => choose({ kind })}
          value={partner.kind}
        />
        <CountryPicker
          label={t('partners.country')}
          onChange={(country) =>
            choose({ country, ...(partner.zone ? {} : { zone: zoneOfCountry(country) }) })
          }
          value={partner.country}
        />
        <ZonePicker label={t('partners.zone')} onChange={(zone) => choose({ zone })} value={partner.zone} />
        <AsideWide>
          <SavedParsed
            draftKey={`partner ${id} coordinates`}
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
        </AsideWide>
        <AsideWide>
          <SavedText
            as="text"
            draftKey={`partner ${id} notes`}
            label={t('partners.notes')}
            onSave={(notes) => save({ notes })}
            value={partner.notes}
          />
        </AsideWide>
      </AsideFields>
    </Section>
  );
}
