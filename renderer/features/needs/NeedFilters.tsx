import { type NamedNeed, type NeedState, needStates, type Urgency, urgencies } from '../../../db/domain/need';
import { useTexts } from '../../i18n';
import { topicName, useTopics } from '../../shared/topics';
import { FilterSelect } from '../../ui/FilterSelect';
import styles from './Needs.module.css';

/** What the list is narrowed to; null narrows nothing. */
export type NeedChoice = { topicId: string | null; state: NeedState | null; urgency: Urgency | null };

export const everyNeed: NeedChoice = { topicId: null, state: null, urgency: null };

export const isChosen = (need: NamedNeed, { topicId, state, urgency }: NeedChoice): boolean =>
  (topicId === null || need.topicId === topicId) &&
  (state === null || need.state === state) &&
  (urgency === null || need.urgency === urgency);

/** Narrows a long list of needs by topic, state and urgency. */
export function NeedFilters({
  value,
  onChange,
}: {
  value: NeedChoice;
  onChange: (next: NeedChoice) => void;
}) {
  const { t, language } = useTexts();
  const topics = useTopics();
  return (
    <fieldset aria-label={t('needs.filters')} className={styles.filters}>
      <FilterSelect
        any={t('needs.allTopics')}
        items={topics.map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
        label={t('common.topic')}
        onChange={(topicId) => onChange({ ...value, topicId: topicId ?? null })}
        value={value.topicId ?? undefined}
      />
      <FilterSelect
        any={t('needs.allStates')}
        items={needStates.map((id) => ({ id, label: t(`terms.needState.${id}`) }))}
        label={t('needs.state')}
        onChange={(state) => onChange({ ...value, state: state ?? null })}
        value={value.state ?? undefined}
      />
      <FilterSelect
        any={t('needs.allUrgencies')}
        items={urgencies.map((id) => ({ id, label: t(`terms.urgency.${id}`) }))}
        label={t('needs.urgency')}
        onChange={(urgency) => onChange({ ...value, urgency: urgency ?? null })}
        value={value.urgency ?? undefined}
      />
    </fieldset>
  );
}
