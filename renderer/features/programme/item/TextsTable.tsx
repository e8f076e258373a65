import type { ItemText, ProgrammeItem } from '../../../../db/domain/programme';
import { isLive } from '../../../../db/domain/programme';
import type { MissingText } from '../../../../db/domain/programme-texts';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { api, type Result } from '../../../shared/api';
import { capitalised } from '../../../shared/format';
import { languageName } from '../../../shared/languages';
import { SavedText } from '../../../shared/SavedText';
import { timeWords } from '../words';
import styles from './TextsTable.module.css';

type Props = {
  items: readonly ProgrammeItem[];
  /** Where its title is among what is shown. */
  mission: Pick<MissionDetail, 'id' | 'title'> | null;
  titles: readonly ItemText[];
  languages: readonly string[];
  missing: readonly MissingText[];
};

/** What the programme says in each of its languages: the first one's words to read, the others' to write. */
export function TextsTable({ items, mission, titles, languages, missing }: Props) {
  const words = useTexts();
  const { t, language: own } = words;
  const [first = 'da', ...others] = languages;
  const nameOf = (tag: string) => capitalised(languageName(tag, own), own);
  const lacks = (itemId: string, language: string, field: MissingText['field']) =>
    missing.some((one) => one.itemId === itemId && one.language === language && one.field === field);

  return (
    <div className={styles.scroll}>
      <table aria-label={t('programmeItem.textsDialog.table')} className={styles.table}>
        <thead>
          <tr>
            {[first, ...others].map((language) => (
              <th key={language} scope="col">
                {nameOf(language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mission && (
            <tr>
              <th className={styles.own} scope="row">
                <bdi>{mission.title}</bdi>
                <span className={styles.when}>{t('programmeItem.textsDialog.mission')}</span>
              </th>
              {others.map((language) => (
                <td key={language}>
                  <Cell
                    draftKey={`translation ${mission.id} ${language} title`}
                    isMissing={lacks(mission.id, language, 'title')}
                    label={t('programmeItem.textsDialog.titleOf', {
                      language: nameOf(language),
                      title: mission.title,
                    })}
                    onSave={(title) =>
                      api().missions.updateTitle({ id: mission.id, language, patch: { title } })
                    }
                    value={titles.find((text) => text.language === language)?.title ?? ''}
                  />
                </td>
              ))}
            </tr>
          )}
          {items.map((item) => (
            <tr key={item.id}>
              <th className={styles.own} scope="row">
                <bdi>{item.title}</bdi>
                <span className={styles.when}>
                  {isLive(item) ? timeWords(item.time, words) : t('programmeItem.textsDialog.cancelled')}
                </span>
                {item.publicNote && (
                  <span className={styles.note} dir="auto">
                    {t('programmeItem.textsDialog.noteBy', { note: item.publicNote })}
                  </span>
                )}
              </th>
              {others.map((language) => {
                const text = item.texts.find((one) => one.language === language);
                const save = (patch: Partial<Pick<ItemText, 'title' | 'publicNote'>>) =>
                  api().programme.updateText({ id: item.id, language, patch });
                const names = { language: nameOf(language), title: item.title };
                return (
                  <td key={language}>
                    <Cell
                      draftKey={`translation ${item.id} ${language} title`}
                      isMissing={lacks(item.id, language, 'title')}
                      label={t('programmeItem.textsDialog.titleOf', names)}
                      onSave={(title) => save({ title })}
                      value={text?.title ?? ''}
                    />
                    {(item.publicNote !== '' || text?.publicNote) && (
                      <Cell
                        draftKey={`translation ${item.id} ${language} publicNote`}
                        isMissing={lacks(item.id, language, 'publicNote')}
                        isNote
                        label={t('programmeItem.textsDialog.noteOf', names)}
                        onSave={(publicNote) => save({ publicNote })}
                        value={text?.publicNote ?? ''}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  draftKey: string;
  label: string;
  value: string;
  isMissing: boolean;
  isNote?: boolean;
  onSave: (text: string) => Promise<Result<unknown>>;
};

function Cell({ isMissing, isNote, ...rest }: CellProps) {
  const { t } = useTexts();
  return (
    <div className={styles.cell} data-missing={isMissing || undefined}>
      <SavedText
        {...rest}
        as={isNote ? 'text' : 'line'}
        isLabelHidden
        placeholder={
          isMissing ? t(isNote ? 'programmeItem.missingNote' : 'programmeItem.missing') : undefined
        }
        rows={1}
      />
    </div>
  );
}
