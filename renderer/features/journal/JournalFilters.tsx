import { type JournalEntry, journalViews } from '../../../db/domain/journal';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { FilterSelect } from '../../ui/FilterSelect';
import { SearchField } from '../../ui/SearchField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './Journal.module.css';
import type { Looking } from './looking';

type Props = {
  looking: Looking;
  /** The whole register, for what one can narrow by. */
  entries: readonly JournalEntry[];
  onLook: (part: Partial<Looking>) => void;
  onClear: () => void;
};

/** What of the register one looks at: one view of four, and what it is narrowed by. */
export function JournalFilters({ looking, entries, onLook, onClear }: Props) {
  const { t } = useTexts();
  const { cooperationId, missionId, text, view } = looking;
  const named = (kind: 'cooperation' | 'mission') =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ id, title }) => ({ id, label: title }))
      .sort((a, b) => a.label.localeCompare(b.label, 'da'));
  const ofCooperation = new Set(
    entries.flatMap((entry) =>
      cooperationId === undefined || entry.cooperationId === cooperationId ? [entry.id] : [],
    ),
  );
  return (
    <div className={styles.narrowing}>
      <SegmentedControl
        items={journalViews.map((id) => ({ id, label: t(`journal.views.${id}`) }))}
        label={t('journal.view')}
        onChange={(chosen) => onLook({ view: chosen })}
        value={view}
      />
      <div aria-label={t('journal.filter.label')} className={styles.filters} role="search">
        <div className={styles.search}>
          <SearchField
            clearLabel={t('common.clear')}
            label={t('journal.filter.search')}
            onChange={(typed) => onLook({ text: typed })}
            placeholder={t('journal.filter.search')}
            value={text}
          />
        </div>
        <FilterSelect
          any={t('journal.filter.anyCooperation')}
          items={named('cooperation')}
          label={t('journal.filter.cooperation')}
          onChange={(id) => onLook({ cooperationId: id, missionId: undefined })}
          value={cooperationId}
        />
        <FilterSelect
          any={t('journal.filter.anyMission')}
          items={named('mission').filter(({ id }) => ofCooperation.has(id))}
          label={t('journal.filter.mission')}
          onChange={(id) => onLook({ missionId: id })}
          value={missionId}
        />
        {(text !== '' || cooperationId !== undefined || missionId !== undefined) && (
          <Button onPress={onClear} variant="quiet">
            {t('journal.filter.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
