import { X } from 'lucide-react';
import { useState } from 'react';
import type { MissingText } from '../../../../db/domain/programme-texts';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { capitalised } from '../../../shared/format';
import { LanguagePicker } from '../../../shared/LanguagePicker';
import { languageName } from '../../../shared/languages';
import { useChosen } from '../../../shared/useChosen';
import { useOfferUndo } from '../../../shared/useOfferUndo';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import styles from './ProgrammeLanguages.module.css';

type Props = { mission: Pick<MissionDetail, 'id' | 'languages'>; missing: readonly MissingText[] };

/** In which languages a programme is, which of them comes first, and how much each still lacks. */
export function ProgrammeLanguages({ mission, missing }: Props) {
  const { t, language: own } = useTexts();
  const [languages, choose] = useChosen(mission.languages);
  const offerUndo = useOfferUndo();
  /** The picker begins anew after each language. */
  const [added, setAdded] = useState(0);
  const [first = 'da', ...others] = languages;
  const nameOf = (tag: string) => capitalised(languageName(tag, own), own);
  const update = (next: string[]) =>
    choose(next, api().missions.update({ id: mission.id, patch: { languages: next } }));
  const remove = async (language: string) => {
    const isDone = await update(languages.filter((other) => other !== language));
    if (isDone) await offerUndo(t('common.removedNamed', { name: nameOf(language) }));
  };

  return (
    <div className={styles.languages}>
      <Select
        hint={t('programmeItem.textsDialog.firstHint')}
        items={languages.map((id) => ({ id, label: nameOf(id) }))}
        label={t('programmeItem.textsDialog.first')}
        onChange={(chosen) => void update([chosen, ...languages.filter((other) => other !== chosen)])}
        value={first}
      />
      <div className={styles.others}>
        <h3 className={styles.heading}>{t('programmeItem.textsDialog.others')}</h3>
        {others.length > 0 && (
          <ul className={styles.list}>
            {others.map((language) => {
              const count = missing.filter((text) => text.language === language).length;
              return (
                <li className={styles.language} key={language}>
                  <span>{nameOf(language)}</span>
                  <span className={styles.count} data-lacks={count > 0 || undefined}>
                    {count === 0
                      ? t('programmeItem.textsDialog.complete')
                      : t('programmeItem.textsDialog.missingCount', { count })}
                  </span>
                  <IconButton
                    icon={X}
                    label={t('programmeItem.textsDialog.remove', { language: languageName(language, own) })}
                    onPress={() => void remove(language)}
                    size="small"
                  />
                </li>
              );
            })}
          </ul>
        )}
        <LanguagePicker
          hint={others.length > 0 ? t('programmeItem.textsDialog.removeHint') : undefined}
          isLabelHidden
          key={added}
          label={t('programmeItem.textsDialog.add')}
          onChange={(language) => {
            if (language === '') return;
            setAdded(added + 1);
            void update([...languages, language]);
          }}
          placeholder={t('programmeItem.textsDialog.add')}
          value=""
          without={languages}
        />
      </div>
    </div>
  );
}
