import { X } from 'lucide-react';
import { useState } from 'react';
import { languageLevels, type PersonLanguage } from '../../../../db/domain/person-details';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { LanguagePicker } from '../../../shared/LanguagePicker';
import { languageName } from '../../../shared/languages';
import { EmptyNote } from '../../../shared/RecordPage';
import { useRun } from '../../../shared/useRun';
import { IconButton } from '../../../ui/IconButton';
import { Section } from '../../../ui/Section';
import { Select } from '../../../ui/Select';
import styles from './SpokenLanguages.module.css';

type Props = { personId: string; languages: PersonLanguage[] };

/** The languages a person speaks, and how well. */
export function SpokenLanguages({ personId, languages }: Props) {
  const { t, language: own } = useTexts();
  const run = useRun();
  // Each language that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const save = (next: PersonLanguage[]) => run(api().people.setLanguages({ id: personId, languages: next }));

  async function add(language: string) {
    if (language === '') return;
    if ((await save([...languages, { language, level: 'working' }])) !== undefined) setAdded(added + 1);
  }

  return (
    <Section hasNoRule heading={t('people.spoken.heading')}>
      {languages.length === 0 && <EmptyNote>{t('people.spoken.emptyText')}</EmptyNote>}
      <ul className={styles.languages}>
        {languages.map(({ language, level }) => {
          const name = languageName(language, own);
          return (
            <li className={styles.language} key={language}>
              <span className={styles.name}>{name}</span>
              <Select
                isLabelHidden
                items={languageLevels.map((id) => ({ id, label: t(`terms.languageLevel.${id}`) }))}
                label={t('people.spoken.levelOf', { language: name })}
                onChange={(next) =>
                  void save(
                    languages.map((one) => (one.language === language ? { language, level: next } : one)),
                  )
                }
                value={level}
              />
              <IconButton
                icon={X}
                label={t('people.spoken.remove', { language: name })}
                onPress={() => void save(languages.filter((one) => one.language !== language))}
                size="small"
              />
            </li>
          );
        })}
      </ul>
      <LanguagePicker
        autoFocus={added > 0}
        isLabelHidden
        key={added}
        label={t('people.spoken.add')}
        onChange={(language) => void add(language)}
        placeholder={t('people.spoken.add')}
        value=""
        without={languages.map(({ language }) => language)}
      />
    </Section>
  );
}
