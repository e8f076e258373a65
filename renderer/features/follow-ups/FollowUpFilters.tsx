import { useEffect, useEffectEvent, useState } from 'react';
import { followUpStates } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { topicName, useTopics } from '../../shared/topics';
import { ComboBox } from '../../ui/ComboBox';
import { FilterSelect } from '../../ui/FilterSelect';
import { NumberField } from '../../ui/NumberField';
import { SearchField } from '../../ui/SearchField';
import styles from './FollowUpFilters.module.css';
import { choosesState, type Looking } from './looking';

type Props = {
  looking: Looking;
  look: (part: Partial<Looking>) => void;
  /** Those that have a follow-up. */
  missions: readonly { id: string; title: string }[];
  /** How many days are too long, as the office says or as it is in the address. */
  waitingDays: number;
};

/** Milliseconds after the last letter: by then the name is written. */
const pause = 300;

/** What a view is narrowed to. */
export function FollowUpFilters({ looking, look, missions, waitingDays }: Props) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const partners = useRecords('partners', 'list').data ?? [];
  const states = followUpStates.map((state) => ({ id: state, label: t(`terms.followUpState.${state}`) }));
  return (
    <div className={styles.filtering}>
      {looking.view === 'waiting' && (
        <div className={styles.days}>
          <NumberField
            formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
            label={t('followUps.waitingDays')}
            maxValue={3650}
            minValue={0}
            onChange={(days) => look({ days })}
            unit={t('followUps.daysUnit')}
            value={waitingDays}
          />
        </div>
      )}
      <div className={styles.filters}>
        {choosesState(looking.view) && (
          <FilterSelect
            any={t('followUps.filter.open')}
            items={[{ id: 'all', label: t('followUps.filter.all') }, ...states]}
            label={t('followUps.filter.state')}
            onChange={(state) => look({ state: state ?? 'open' })}
            value={looking.state === 'open' ? undefined : looking.state}
          />
        )}
        <FilterSelect
          any={t('followUps.filter.anyTopic')}
          items={topics.map((topic) => ({ id: topic.id, label: topicName(topic, language) }))}
          label={t('followUps.filter.topic')}
          onChange={(topicId) => look({ topicId: topicId ?? null })}
          value={looking.topicId ?? undefined}
        />
        {/* There may be hundreds of these: one writes a name. */}
        <div className={styles.combo} data-active={looking.partnerId !== null}>
          <ComboBox
            emptyLabel={t('common.nothingFound')}
            isLabelHidden
            items={partners.map(({ id, name }) => ({ id, label: name }))}
            label={t('followUps.filter.partner')}
            onChange={(partnerId) => look({ partnerId })}
            placeholder={t('followUps.filter.anyPartner')}
            value={looking.partnerId}
          />
        </div>
        <div className={styles.combo} data-active={looking.missionId !== null}>
          <ComboBox
            emptyLabel={t('common.nothingFound')}
            isLabelHidden
            items={missions.map(({ id, title }) => ({ id, label: title }))}
            label={t('followUps.filter.mission')}
            onChange={(missionId) => look({ missionId })}
            placeholder={t('followUps.filter.anyMission')}
            value={looking.missionId}
          />
        </div>
        {looking.view !== 'mine' && (
          <div className={styles.owner}>
            <OwnerFilter look={look} owner={looking.owner} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Goes into the address once one has paused, not letter by letter. */
function OwnerFilter({ owner, look }: { owner: string; look: Props['look'] }) {
  const { t } = useTexts();
  const [text, setText] = useState(owner);
  const [known, setKnown] = useState(owner);
  if (known !== owner) {
    setKnown(owner);
    setText(owner);
  }
  const settle = useEffectEvent(() => {
    if (text !== owner) look({ owner: text });
  });
  useEffect(() => {
    const timer = window.setTimeout(settle, text === '' ? 0 : pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <SearchField
      clearLabel={t('common.clear')}
      label={t('followUps.filter.owner')}
      onChange={setText}
      placeholder={t('followUps.filter.ownerPlaceholder')}
      value={text}
    />
  );
}
