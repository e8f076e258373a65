import { X } from 'lucide-react';
import { useState } from 'react';
import type { PersonWording } from '../../../../db/domain/person-details';
import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { AsideFields, AsideWide } from '../../../shared/AsideFields';
import { api } from '../../../shared/api';
import { LanguagePicker } from '../../../shared/LanguagePicker';
import { languageName } from '../../../shared/languages';
import { EmptyNote } from '../../../shared/RecordPage';
import { SavedText } from '../../../shared/SavedText';
import { useRemoval } from '../../../shared/useRemoval';
import { useRun } from '../../../shared/useRun';
import { IconButton } from '../../../ui/IconButton';
import { Section } from '../../../ui/Section';
import styles from './Wordings.module.css';

/** How a person is addressed and what their office is called in other languages. */
export function Wordings({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const [added, setAdded] = useState('');
  const { id: personId, wordings } = person;

  async function add(language: string) {
    if (language === '') return;
    if ((await run(api().people.setWording({ personId, language, patch: {} }))) !== undefined)
      setAdded(language);
  }

  return (
    <Section hasNoRule heading={t('people.wording.heading')}>
      {wordings.length === 0 && <EmptyNote>{t('people.wording.emptyText')}</EmptyNote>}
      {wordings.map((wording) => (
        <Wording
          isNew={wording.language === added}
          key={wording.language}
          person={person}
          wording={wording}
        />
      ))}
      <LanguagePicker
        isLabelHidden
        key={wordings.length}
        label={t('people.wording.add')}
        onChange={(language) => void add(language)}
        placeholder={t('people.wording.add')}
        value=""
        without={wordings.map(({ language }) => language)}
      />
    </Section>
  );
}

type Props = { person: PersonDetail; wording: PersonWording; isNew: boolean };

function Wording({ person, wording, isNew }: Props) {
  const { t, language: own } = useTexts();
  const removal = useRemoval();
  const { id: personId } = person;
  const { language } = wording;
  const name = languageName(language, own);
  const field = (part: 'honorific' | 'title' | 'position') => ({
    draftKey: `person_wording ${personId} ${language} ${part}`,
    label: t(`people.${part}`),
    onSave: (text: string) => api().people.setWording({ personId, language, patch: { [part]: text } }),
    placeholder: person[part],
    value: wording[part],
  });
  return (
    <fieldset aria-label={t('people.wording.name', { language: name })} className={styles.wording}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <IconButton
          icon={X}
          label={t('people.wording.remove', { language: name })}
          onPress={() =>
            void removal(
              api().people.removeWording({ personId, language }),
              'removedNamed',
              t('people.wording.name', { language: name }),
            )
          }
          size="small"
        />
      </div>
      <AsideFields>
        <SavedText {...field('honorific')} autoFocus={isNew} />
        <SavedText {...field('title')} />
        <AsideWide>
          <SavedText {...field('position')} />
        </AsideWide>
      </AsideFields>
    </fieldset>
  );
}
