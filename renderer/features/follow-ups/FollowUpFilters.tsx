import { type FollowUpState, followUpStates } from '../../../db/domain/follow-up';
import type { FollowUpFilter } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { TopicPicker } from '../../shared/TopicPicker';
import { ComboBox } from '../../ui/ComboBox';
import { SearchField } from '../../ui/SearchField';
import { Select } from '../../ui/Select';
import styles from './FollowUps.module.css';

export type Filters = {
  state: FollowUpState | 'open' | 'all';
  missionId: string | null;
  topicId: string | null;
  owner: string;
};

export const noFilters: Filters = { state: 'open', missionId: null, topicId: null, owner: '' };

/** The filters as the contract takes them. */
export function toFilter({ state, missionId, topicId, owner }: Filters): FollowUpFilter {
  return {
    ...(state === 'open' ? { isOpen: true } : state === 'all' ? {} : { state }),
    ...(missionId && { missionId }),
    ...(topicId && { topicId }),
    ...(owner.trim() && { owner }),
  };
}

type Props = {
  value: Filters;
  onChange: (next: Filters) => void;
  /** Those that have a follow-up. */
  missions: readonly { id: string; title: string }[];
};

/** What the list across missions is narrowed to. */
export function FollowUpFilters({ value, onChange, missions }: Props) {
  const { t } = useTexts();
  const states = followUpStates.map((state) => ({ id: state, label: t(`terms.followUpState.${state}`) }));
  return (
    <div className={styles.filtering}>
      <div className={styles.filters}>
        <Select
          isLabelHidden
          items={[
            { id: 'open', label: t('followUps.filter.open') },
            { id: 'all', label: t('followUps.filter.all') },
            ...states,
          ]}
          label={t('followUps.filter.state')}
          onChange={(state) => onChange({ ...value, state })}
          value={value.state}
        />
        <ComboBox
          emptyLabel={t('common.nothingFound')}
          isLabelHidden
          items={missions.map(({ id, title }) => ({ id, label: title }))}
          label={t('followUps.filter.mission')}
          onChange={(missionId) => onChange({ ...value, missionId })}
          placeholder={t('followUps.filter.anyMission')}
          value={value.missionId}
        />
        <TopicPicker
          isLabelHidden
          label={t('followUps.filter.topic')}
          noneLabel={t('followUps.filter.anyTopic')}
          onChange={(topicId) => onChange({ ...value, topicId })}
          value={value.topicId}
        />
        <SearchField
          clearLabel={t('common.clear')}
          label={t('followUps.filter.owner')}
          onChange={(owner) => onChange({ ...value, owner })}
          placeholder={t('followUps.filter.ownerPlaceholder')}
          value={value.owner}
        />
      </div>
    </div>
  );
}
