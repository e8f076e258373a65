import { X } from 'lucide-react';
import { useState } from 'react';
import type { NeedDetail } from '../../../electron/contract/needs';
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
import styles from './Needs.module.css';

/** What a need is called in other languages, for the catalogue. */
export function NeedWordings({ need }: { need: NeedDetail }) {
  const { t, language: own } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const [added, setAdded] = useState('');
  const { id, wordings } = need;

  async function add(language: string) {
    if (language === '') return;
    if ((await run(api().needs.setWording({ id, language, title: '' }))) !== undefined) setAdded(language);
  }

  return (
    <Section hasNoRule heading={t('needs.wordings')}>
      {wordings.length === 0 && <EmptyNote>{t('needs.wordingsEmpty')}</EmptyNote>}
      {wordings.map(({ language, title }) => {
        const name = languageName(language, own);
        return (
          <div className={styles.wording} key={language}>
            <SavedText
              autoFocus={language === added}
              draftKey={`need_wording ${id} ${language}`}
              label={t('needs.wording', { language: name })}
              onSave={(text) => api().needs.setWording({ id, language, title: text })}
              value={title}
            />
            <IconButton
              icon={X}
              label={t('needs.removeWording', { language: name })}
              onPress={() =>
                void removal(
                  api().needs.removeWording({ id, language }),
                  'removedNamed',
                  t('needs.wording', { language: name }),
                )
              }
              size="small"
            />
          </div>
        );
      })}
      <LanguagePicker
        isLabelHidden
        key={wordings.length}
        label={t('needs.addWording')}
        onChange={(language) => void add(language)}
        placeholder={t('needs.addWording')}
        value=""
        without={wordings.map(({ language }) => language)}
      />
    </Section>
  );
}
