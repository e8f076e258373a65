import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { coordinatesHint, readCoordinates, toDegrees } from '../../shared/coordinatesText';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { goTo } from '../../shared/route';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { ParsedInput } from '../../ui/ParsedInput';
import { TextField } from '../../ui/TextField';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const empty = {
  name: '',
  nativeName: '',
  address: '',
  partnerId: null as string | null,
  coordinates: null as string | null,
};

/** Creates a place and goes there. Its partner brings city and country along. */
export function NewPlaceDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  if (!isOpen) return null;
  return (
    <CreateDialog
      create={({ coordinates, ...draft }) => api().places.create({ ...draft, ...toDegrees(coordinates) })}
      draftKey="place new"
      empty={empty}
      onClose={() => onOpenChange(false)}
      onCreated={(id) => goTo({ screen: 'place', id })}
      title={t('app.commands.newPlace')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <FormWide>
            <TextField
              autoFocus
              error={errorOf('name')}
              isRequired
              label={t('places.name')}
              onChange={(name) => change({ name })}
              value={draft.name}
            />
          </FormWide>
          <TextField
            error={errorOf('nativeName')}
            label={t('places.nativeName')}
            onChange={(nativeName) => change({ nativeName })}
            value={draft.nativeName}
          />
          <PartnerPicker
            error={errorOf('partnerId')}
            label={t('places.partner')}
            onChange={(partnerId) => change({ partnerId })}
            value={draft.partnerId}
          />
          <FormWide>
            <TextField
              error={errorOf('address')}
              label={t('places.address')}
              onChange={(address) => change({ address })}
              value={draft.address}
            />
          </FormWide>
          <FormWide>
            <ParsedInput
              error={errorOf('longitude') ?? errorOf('latitude')}
              format={(written) => written}
              hint={coordinatesHint(draft.coordinates, t)}
              invalidMessage={t('places.coordinatesInvalid')}
              label={t('places.coordinates')}
              onChange={(coordinates) => change({ coordinates })}
              parse={readCoordinates}
              value={draft.coordinates}
            />
          </FormWide>
        </FormGrid>
      )}
    </CreateDialog>
  );
}
