import type { PersonPatch } from '../../../../db/domain/person';
import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { SavedText } from '../../../shared/SavedText';
import { FormGrid } from '../../../ui/FormGrid';
import { Section } from '../../../ui/Section';

type Line = 'givenName' | 'familyName' | 'nativeName' | 'pronunciation' | 'honorific' | 'title';

/** What a person is called and how it is said. */
export function NameFields({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  const { id } = person;
  const field = (name: Line) => ({
    draftKey: `person ${id} ${name}`,
    label: t(`people.${name}`),
    onSave: (text: string) => api().people.update({ id, patch: { [name]: text } satisfies PersonPatch }),
    value: person[name],
  });
  return (
    <Section hasNoRule heading={t('people.name')}>
      <FormGrid>
        <SavedText {...field('givenName')} />
        <SavedText {...field('familyName')} />
        <SavedText {...field('nativeName')} hint={t('people.nativeNameHint')} />
        <SavedText {...field('pronunciation')} hint={t('people.pronunciationHint')} />
        <SavedText {...field('honorific')} hint={t('people.honorificHint')} />
        <SavedText {...field('title')} hint={t('people.titleHint')} />
      </FormGrid>
    </Section>
  );
}
