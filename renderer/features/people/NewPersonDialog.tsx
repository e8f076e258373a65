import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { Lookalikes } from '../../shared/Lookalikes';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { useRecords } from '../../shared/records';
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

/** Milliseconds without a keystroke after which one has typed something to look for. */
const pause = 300;

/** Creates a person and goes there, or to the one who turns out to be there already. Of some one knows only the office. */
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
            <FormWide>
              <Known
                draft={draft}
                onTake={(id) => {
                  change(empty);
                  onOpenChange(false);
                  goTo({ screen: 'person', id });
                }}
              />
            </FormWide>
          </FormGrid>
        );
      }}
    </CreateDialog>
  );
}

/** Those who are there already and may be the one who is being written down. */
function Known({ draft, onTake }: { draft: typeof empty; onTake: (id: string) => void }) {
  const [typed, setTyped] = useState(draft);
  useEffect(() => {
    const timer = window.setTimeout(() => setTyped(draft), pause);
    return () => window.clearTimeout(timer);
  }, [draft]);
  const isBlank = [typed.givenName, typed.familyName, typed.nativeName, typed.email, typed.phone].every(
    (text) => text.trim() === '',
  );
  const people = useRecords('duplicates', 'lookalikes', isBlank ? 'wait' : typed).data;
  if (isBlank || !people?.length) return null;
  return <Lookalikes onTake={({ id }) => onTake(id)} people={people} />;
}
