import { useState } from 'react';
import type { ProgrammeItem } from '../../../../db/domain/programme';
import { missingTexts } from '../../../../db/domain/programme-texts';
import type { MissionDetail } from '../../../../electron/contract/missions';
import { useTexts } from '../../../i18n';
import { languageName } from '../../../shared/languages';
import { useRecords } from '../../../shared/records';
import { Checkbox } from '../../../ui/Checkbox';
import { Dialog } from '../../../ui/Dialog';
import { ProgrammeLanguages } from './ProgrammeLanguages';
import styles from './TextsDialog.module.css';
import { TextsTable } from './TextsTable';

type Props = {
  items: readonly ProgrammeItem[];
  mission: MissionDetail;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The languages of a programme, and what is still to be written in them. */
export function TextsDialog({ isOpen, onOpenChange, ...rest }: Props) {
  const { t } = useTexts();
  return (
    <Dialog
      closeLabel={t('common.close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="wide"
      title={t('programmeItem.textsDialog.title')}
    >
      <ProgrammeTexts {...rest} />
    </Dialog>
  );
}

function ProgrammeTexts({ items, mission }: Pick<Props, 'items' | 'mission'>) {
  const { t, language } = useTexts();
  const titles = useRecords('missions', 'titles', { id: mission.id }).data;
  const [isNarrow, setNarrow] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (!titles) return null;

  const { languages } = mission;
  // The mission's own title is one of the programme's.
  const asItem = {
    id: mission.id,
    status: 'confirmed',
    title: mission.title,
    publicNote: '',
    texts: titles,
  } as const;
  const missing = missingTexts([asItem, ...items], languages);
  const lacking = new Set(missing.map(({ itemId }) => itemId));
  // What was missing when one began stays in the list while one writes.
  const shows = (id: string) => !isNarrow || lacking.has(id) || kept.has(id);
  const first = languages[0] ?? language;

  return (
    <div className={styles.texts}>
      <ProgrammeLanguages mission={mission} missing={missing} />
      {languages.length < 2 ? (
        <p className={styles.quiet}>
          {t('programmeItem.textsDialog.oneLanguage', { language: languageName(first, language) })}
        </p>
      ) : (
        <section className={styles.check}>
          <div className={styles.head}>
            <h3 className={styles.heading}>{t('programmeItem.textsDialog.table')}</h3>
            <Checkbox
              isSelected={isNarrow}
              label={t('programmeItem.textsDialog.onlyMissing')}
              onChange={(isSelected) => {
                setKept(lacking);
                setNarrow(isSelected);
              }}
            />
          </div>
          {missing.length === 0 && (
            <p className={styles.quiet} role="status">
              {t('programmeItem.textsDialog.allWritten')}
            </p>
          )}
          <TextsTable
            items={items.filter(({ id }) => shows(id))}
            languages={languages}
            mission={shows(mission.id) ? mission : null}
            missing={missing}
            titles={titles}
          />
        </section>
      )}
    </div>
  );
}
