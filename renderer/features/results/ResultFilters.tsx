import { type NamedResult, resultKinds } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { topicName, useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { FilterSelect } from '../../ui/FilterSelect';
import { SearchField } from '../../ui/SearchField';
import { type Filter, optionsOf } from './filter';
import styles from './ResultFilters.module.css';

type Props = {
  filter: Filter;
  /** Every result, for what one can narrow by. */
  results: readonly NamedResult[];
  onNarrow: (part: Filter) => void;
  onClear: () => void;
};

/** What the register is narrowed by, in a line; each can be taken back on its own. */
export function ResultFilters({ filter, results, onNarrow, onClear }: Props) {
  const { t, language } = useTexts();
  const { partners, cooperations, years } = optionsOf(results);
  const topics = useTopics().filter(({ id }) => results.some(({ topicId }) => topicId === id));
  return (
    <div aria-label={t('results.filter.label')} className={styles.filters} role="search">
      <div className={styles.search}>
        <SearchField
          clearLabel={t('common.clear')}
          label={t('results.filter.search')}
          onChange={(text) => onNarrow({ text })}
          placeholder={t('results.filter.search')}
          value={filter.text ?? ''}
        />
      </div>
      <Narrowing
        any={t('results.filter.anyKind')}
        items={resultKinds.map((id) => ({ id, label: t(`results.kinds.${id}`) }))}
        label={t('results.kind')}
        onChange={(kind) => onNarrow({ kind })}
        value={filter.kind}
      />
      <Narrowing
        any={t('results.filter.anyPartner')}
        items={partners}
        label={t('results.filter.partner')}
        onChange={(partnerId) => onNarrow({ partnerId })}
        value={filter.partnerId}
      />
      <Narrowing
        any={t('results.filter.anyCooperation')}
        items={cooperations}
        label={t('results.cooperation')}
        onChange={(cooperationId) => onNarrow({ cooperationId })}
        value={filter.cooperationId}
      />
      <Narrowing
        any={t('results.filter.anyTopic')}
        items={topics.map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
        label={t('common.topic')}
        onChange={(topicId) => onNarrow({ topicId })}
        value={filter.topicId}
      />
      <Narrowing
        any={t('results.filter.anyYear')}
        items={years}
        label={t('results.filter.year')}
        onChange={(year) => onNarrow({ year })}
        value={filter.year}
      />
      <Narrowing<'yes' | 'no'>
        any={t('results.filter.anyConfirmation')}
        items={[
          { id: 'yes', label: t('results.confirmed') },
          { id: 'no', label: t('results.notConfirmed') },
        ]}
        label={t('results.confirmation')}
        onChange={(isConfirmed) => onNarrow({ isConfirmed })}
        value={filter.isConfirmed}
      />
      {Object.keys(filter).length > 0 && (
        <Button onPress={onClear} variant="quiet">
          {t('results.filter.clear')}
        </Button>
      )}
    </div>
  );
}

type NarrowingProps<Id extends string> = Parameters<typeof FilterSelect<Id>>[0];

/** One thing to narrow by; not there while there is nothing to choose between. */
function Narrowing<Id extends string>(props: NarrowingProps<Id>) {
  if (props.items.length < 2 && props.value === undefined) return null;
  return <FilterSelect {...props} />;
}
