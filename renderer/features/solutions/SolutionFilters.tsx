import { organisationKinds } from '../../../db/domain/organisation';
import { readinesses } from '../../../db/domain/solution';
import type { Topic } from '../../../db/domain/topic';
import type { SolutionFilter } from '../../../electron/contract/solutions';
import { useTexts } from '../../i18n';
import { topicShort } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { FilterSelect } from '../../ui/FilterSelect';
import { SearchField } from '../../ui/SearchField';
import styles from './Solutions.module.css';

type Props = {
  filter: SolutionFilter;
  /** A part that is undefined narrows no longer. */
  onNarrow: (part: SolutionFilter) => void;
  onClear: () => void;
  topics: readonly Topic[];
};

/** What the catalogue is narrowed by, in a line; each can be taken back on its own. */
export function SolutionFilters({ filter, onNarrow, onClear, topics }: Props) {
  const { t, language } = useTexts();
  return (
    <div className={styles.filters} role="search">
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('common.search')}
          onChange={(text) => onNarrow({ text })}
          placeholder={t('solutions.searchHint')}
          value={filter.text ?? ''}
        />
      </div>
      <FilterSelect
        any={t('solutions.any.topic')}
        items={topics.map((topic) => ({ id: topic.id, label: topicShort(topic, language) }))}
        label={t('common.topic')}
        onChange={(topicId) => onNarrow({ topicId })}
        value={filter.topicId}
      />
      <FilterSelect
        any={t('solutions.any.readiness')}
        items={readinesses.map((id) => ({ id, label: t(`solutions.readinessOf.${id}`) }))}
        label={t('solutions.readiness')}
        onChange={(readiness) => onNarrow({ readiness })}
        value={filter.readiness}
      />
      <FilterSelect
        any={t('solutions.any.providerKind')}
        items={organisationKinds.map((id) => ({ id, label: t(`terms.organisationKind.${id}`) }))}
        label={t('solutions.providerKind')}
        onChange={(providerKind) => onNarrow({ providerKind })}
        value={filter.providerKind}
      />
      {Object.keys(filter).length > 0 && (
        <Button onPress={onClear} variant="quiet">
          {t('solutions.clearFilters')}
        </Button>
      )}
    </div>
  );
}
