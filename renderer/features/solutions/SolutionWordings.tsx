import { X } from 'lucide-react';
import { useState } from 'react';
import type { SolutionWording } from '../../../db/domain/solution';
import type { SolutionDetail } from '../../../electron/contract/solutions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { LanguagePicker } from '../../shared/LanguagePicker';
import { languageName } from '../../shared/languages';
import { EmptyNote } from '../../shared/RecordPage';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import styles from './Solutions.module.css';

/** What a solution says of itself in other languages: what the catalogue for a partner is written with. */
export function SolutionWordings({ solution }: { solution: SolutionDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const [added, setAdded] = useState('');
  const { id, wordings } = solution;

  async function add(language: string) {
    if (language === '') return;
    if ((await run(api().solutions.setWording({ id, language, patch: {} }))) !== undefined)
      setAdded(language);
  }

  return (
    <Section hasNoRule heading={t('solutions.wording.heading')}>
      {wordings.length === 0 && <EmptyNote>{t('solutions.wording.emptyText')}</EmptyNote>}
      {wordings.map((wording) => (
        <Wording
          isNew={wording.language === added}
          key={wording.language}
          solution={solution}
          wording={wording}
        />
      ))}
      <LanguagePicker
        isLabelHidden
        key={wordings.length}
        label={t('solutions.wording.add')}
        onChange={(language) => void add(language)}
        placeholder={t('solutions.wording.add')}
        value=""
        without={wordings.map(({ language }) => language)}
      />
    </Section>
  );
}

type Props = { solution: SolutionDetail; wording: SolutionWording; isNew: boolean };

function Wording({ solution, wording, isNew }: Props) {
  const { t, language: own } = useTexts();
  const removal = useRemoval();
  const { id } = solution;
  const { language } = wording;
  const name = languageName(language, own);
  const field = (part: 'title' | 'summary' | 'runsWhere') => ({
    draftKey: `solution_wording ${id} ${language} ${part}`,
    label: t(`solutions.${part}`),
    onSave: (text: string) => api().solutions.setWording({ id, language, patch: { [part]: text } }),
    placeholder: solution[part],
    value: wording[part],
  });
  return (
    <fieldset aria-label={t('solutions.wording.name', { language: name })} className={styles.wording}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <IconButton
          icon={X}
          label={t('solutions.wording.remove', { language: name })}
          onPress={() =>
            void removal(
              api().solutions.removeWording({ id, language }),
              'removedNamed',
              t('solutions.wording.name', { language: name }),
            )
          }
          size="small"
        />
      </div>
      <div className={styles.fields}>
        <SavedText {...field('title')} autoFocus={isNew} />
        <SavedText {...field('summary')} as="text" rows={3} />
        <SavedText {...field('runsWhere')} />
      </div>
    </fieldset>
  );
}
