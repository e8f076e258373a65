import { X } from 'lucide-react';
import { useState } from 'react';
import type { MissingText } from '../../../../db/domain/programme-texts';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { capitalised } from '../../../shared/format';
import { LanguagePicker } from '../../../shared/LanguagePicker';
import { languageName } from '../../../shared/languages';
import { useRemoval } from '../../../shared/useRemoval';
import { useRun } from '../../../shared/useRun';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import styles from './ProgrammeLanguages.module.css';

type Props = { mission: Pick<MissionDetail, 'id' | 'languages'>; missing: readonly MissingText[] };

/** In which languages a programme is, which of them comes first, and how much each still lacks. */
export function ProgrammeLanguages({ mission, missing }: Props) {
  const { t, language: own } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  /** The picker begins anew after each language. */
  const [added, setAdded] = useState(0);
  const [first = 'da', ...others] = mission.languages;
  const nameOf = (tag: string) => capitalised(languageName(tag, own), own);
  const update = (languages: string[]) => api().missions.update({ id: mission.id, patch: { languages } });

  return (
    <div className={styles.languages}>
      <Select
        hint={t('programmeItem.textsDialog.firstHint')}
        items={mission.languages.map((id) => ({ id, label: nameOf(id) }))}
        label={t('programmeItem.textsDialog.first')}
        onChange={(chosen) =>
          void run(update([chosen, ...mission.languages.filter((other) => other !== chosen)]))
        }
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
                    onPress={() =>
                      void removal(
                        update(mission.languages.filter((other) => other !== language)),
                        'removedNamed',
                        nameOf(language),
                      )
                    }
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
            void run(update([...mission.languages, language]));
          }}
          placeholder={t('programmeItem.textsDialog.add')}
          value=""
          without={mission.languages}
        />
      </div>
    </div>
  );
}
