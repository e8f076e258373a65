import { type OrganisationKind, organisationKinds } from '../../../db/domain/organisation';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { CreateDialog } from '../../shared/CreateDialog';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { goTo } from '../../shared/route';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const empty = {
  name: '',
  kind: 'other' as OrganisationKind,
  city: '',
  country: '',
  parentId: null as string | null,
  partnerId: null as string | null,
};

/** Creates an organisation and goes there. */
export function NewOrganisationDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  if (!isOpen) return null;
  return (
    <CreateDialog
      create={({ country, ...draft }) =>
        api().people.createOrganisation({ ...draft, ...(country && { country }) })
      }
      draftKey="organisation new"
      empty={empty}
      onClose={() => onOpenChange(false)}
      onCreated={(id) => goTo({ screen: 'organisation', id })}
      title={t('people.newOrganisation')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('name')}
              isRequired
              label={t('people.name')}
              onChange={(name) => change({ name })}
              value={draft.name}
            />
          </FormWide>
          <Select
            items={organisationKinds.map((id) => ({ id, label: t(`terms.organisationKind.${id}`) }))}
            label={t('people.kind')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          <OrganisationPicker
            label={t('people.parent')}
            onChange={(parentId) => change({ parentId })}
            value={draft.parentId}
          />
          <TextField
            error={errorOf('city')}
            label={t('people.city')}
            onChange={(city) => change({ city })}
            value={draft.city}
          />
          <CountryPicker
            label={t('people.country')}
            onChange={(country) => change({ country })}
            value={draft.country}
          />
          <FormWide>
            <PartnerPicker
              hint={t('people.partnerHint')}
              label={t('people.partner')}
              onChange={(partnerId) => change({ partnerId })}
              value={draft.partnerId}
            />
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}
