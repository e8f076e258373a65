import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { goTo } from '../../shared/route';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { TextField } from '../../ui/TextField';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const empty = {
  givenName: '',
  familyName: '',
  nativeName: '',
  position: '',
  organisationId: null as string | null,
  email: '',
  phone: '',
};

/** Creates a person and goes there. Of some one knows only the office. */
export function NewPersonDialog({ isOpen, onOpenChange }: Props) {
  const { t } = useTexts();
  if (!isOpen) return null;
  return (
    <CreateDialog
      create={(draft) => api().people.create(draft)}
      draftKey="person new"
      empty={empty}
      onClose={() => onOpenChange(false)}
      onCreated={(id) => goTo({ screen: 'person', id })}
      title={t('app.commands.newPerson')}
    >
      {({ draft, change, errorOf }) => {
        const field = (name: Exclude<keyof typeof empty, 'organisationId'>) => ({
          label: t(`people.${name}`),
          value: draft[name],
          onChange: (text: string) => change({ [name]: text }),
          error: errorOf(name) && (name === 'givenName' ? t('people.nameOrPosition') : errorOf(name)),
        });
        return (
          <FormGrid>
            <TextField {...field('givenName')} autoFocus />
            <TextField {...field('familyName')} />
            <FormWide>
              <TextField {...field('position')} hint={t('people.positionHint')} />
            </FormWide>
            <FormWide>
              <OrganisationPicker
                error={errorOf('organisationId')}
                label={t('people.organisation')}
                onChange={(organisationId) => change({ organisationId })}
                value={draft.organisationId}
              />
            </FormWide>
            <FormWide>
              <TextField {...field('nativeName')} hint={t('people.nativeNameHint')} />
            </FormWide>
            <TextField {...field('email')} type="email" />
            <TextField {...field('phone')} type="tel" />
          </FormGrid>
        );
      }}
    </CreateDialog>
  );
}
