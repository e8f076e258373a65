import { type PartnerKind, partnerKinds } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { CreateDialog } from '../../shared/CreateDialog';
import { goTo, partnerRoute } from '../../shared/route';
import { ZonePicker } from '../../shared/ZonePicker';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { zoneOfCountry } from './zoneOfCountry';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const empty = { kind: 'city' as PartnerKind, name: '', country: '', zone: '' };

/** Creates a partner and goes there. A country with one time zone brings it along. */
export function NewPartnerDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  if (!isOpen) return null;
  return (
    <CreateDialog
      create={(draft) => api().partners.create(draft)}
      draftKey="partner new"
      empty={empty}
      onClose={() => onOpenChange(false)}
      onCreated={(id) => goTo(partnerRoute(id))}
      title={t('app.commands.newPartner')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <RadioGroup
              items={partnerKinds.map((id) => ({ id, label: t(`terms.partnerKind.${id}`) }))}
              label={t('partners.kind')}
              onChange={(kind) => change({ kind })}
              orientation="horizontal"
              value={draft.kind}
            />
          </FormWide>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('name')}
              isRequired
              label={t('partners.name')}
              onChange={(name) => change({ name })}
              value={draft.name}
            />
          </FormWide>
          <CountryPicker
            error={errorOf('country')}
            label={t('partners.country')}
            onChange={(country) => change({ country, zone: zoneOfCountry(country) || draft.zone })}
            value={draft.country}
          />
          <ZonePicker
            error={errorOf('zone')}
            hint={t('partners.zoneHint')}
            label={t('partners.zone')}
            onChange={(zone) => change({ zone })}
            value={draft.zone}
          />
        </FormGrid>
      )}
    </CreateDialog>
  );
}
