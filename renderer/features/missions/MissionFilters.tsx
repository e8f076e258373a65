import { directions, missionKinds, missionStages } from '../../../db/domain/mission';
import type { Topic } from '../../../db/domain/topic';
import type { MissionFilter } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import type { Returned } from '../../shared/api';
import { topicShort } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { FilterSelect } from '../../ui/FilterSelect';
import { SearchField } from '../../ui/SearchField';
import styles from './MissionFilters.module.css';

type Props = {
  filter: MissionFilter;
  /** A part that is undefined narrows no longer. */
  onNarrow: (part: MissionFilter) => void;
  onClear: () => void;
  options: Returned<'missions', 'filters'>;
  topics: readonly Topic[];
};

/** What the list is narrowed by, in a line; each can be taken back on its own. */
export function MissionFilters({ filter, onNarrow, onClear, options, topics }: Props) {
  const { t, language } = useTexts();
  return (
    <div className={styles.filters} role="search">
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('missions.list.search')}
          onChange={(text) => onNarrow({ text })}
          placeholder={t('missions.list.search')}
          value={filter.text ?? ''}
        />
      </div>
      <FilterSelect
        any={t('missions.list.anyKind')}
        items={missionKinds.map((id) => ({ id, label: t(`terms.missionKind.${id}`) }))}
        label={t('missions.kind')}
        onChange={(kind) => onNarrow({ kind })}
        value={filter.kind}
      />
      <FilterSelect
        any={t('missions.list.anyDirection')}
        items={directions.map((id) => ({ id, label: t(`terms.direction.${id}`) }))}
        label={t('missions.direction')}
        onChange={(direction) => onNarrow({ direction })}
        value={filter.direction}
      />
      <FilterSelect
        any={t('missions.list.anyStage')}
        items={missionStages.map((id) => ({ id, label: t(`terms.stage.${id}`) }))}
        label={t('missions.stage')}
        onChange={(stage) => onNarrow({ stage })}
        value={filter.stage}
      />
      <FilterSelect
        any={t('missions.list.anyTopic')}
        items={topics.map((topic) => ({ id: topic.id, label: topicShort(topic, language) }))}
        label={t('common.topic')}
        onChange={(topicId) => onNarrow({ topicId })}
        value={filter.topicId}
      />
      <FilterSelect
        any={t('missions.list.anyYear')}
        items={options.years.map((year) => ({ id: String(year), label: String(year) }))}
        label={t('missions.year')}
        onChange={(year) => onNarrow({ year: year === undefined ? undefined : Number(year) })}
        value={filter.year === undefined ? undefined : String(filter.year)}
      />
      <FilterSelect
        any={t('missions.list.anyPartner')}
        items={options.partners.map(({ id, name }) => ({ id, label: name }))}
        label={t('missions.partner')}
        onChange={(partnerId) => onNarrow({ partnerId })}
        value={filter.partnerId}
      />
      {Object.keys(filter).length > 0 && (
        <Button onPress={onClear} variant="quiet">
          {t('missions.list.clear')}
        </Button>
      )}
    </div>
  );
}
