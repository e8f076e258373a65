import { EyeOff } from 'lucide-react';
import type { ProgrammeEdition } from '../../../db/domain/programme-records';
import { missingTexts } from '../../../db/domain/programme-texts';
import { useTexts } from '../../i18n';
import { languageName } from '../../shared/languages';
import { hrefOf } from '../../shared/route';
import { LinkButton } from '../../ui/LinkButton';
import { Pill } from '../../ui/Pill';
import styles from './DocumentsTab.module.css';
import type { DocumentChoice } from './useDocumentChoice';

type Props = { edition: ProgrammeEdition; choice: DocumentChoice };

/** What one must know of a document before one hands it out: draft or version, internal, words that are missing. */
export function DocumentMarks({ edition, choice }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.marks}>
      <p className={styles.pills}>
        {edition.version ? (
          <Pill tone="good">{t('documents.tab.versionMark', { number: edition.version.number })}</Pill>
        ) : (
          <Pill tone="warn">{t('documents.tab.draftMark')}</Pill>
        )}
        {choice.paper === 'run-sheet' && (
          <Pill icon={EyeOff} tone="stop">
            {t('documents.tab.internalMark')}
          </Pill>
        )}
      </p>
      <MissingTexts choice={choice} edition={edition} />
    </div>
  );
}

function MissingTexts({ edition, choice }: Props) {
  const { t, language: ownLanguage } = useTexts();
  const { items, mission } = edition.records;
  const missing = missingTexts(items, mission.languages).filter(
    ({ language }) => language === choice.language,
  );
  if (missing.length === 0) return null;
  const language = languageName(choice.language, ownLanguage);
  const titles = missing.filter(({ field }) => field === 'title').length;
  const notes = missing.length - titles;
  return (
    <p className={styles.missing}>
      {titles > 0 && `${t('documents.tab.titlesMissing', { count: titles, language })} `}
      {notes > 0 && `${t('documents.tab.notesMissing', { count: notes, language })} `}
      <LinkButton href={hrefOf({ screen: 'mission', id: mission.id, tab: 'programme', focus: null })}>
        {t('documents.tab.toProgramme')}
      </LinkButton>
    </p>
  );
}
