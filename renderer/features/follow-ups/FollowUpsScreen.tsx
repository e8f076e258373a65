import { ListChecks, SearchX } from 'lucide-react';
import { useState } from 'react';
import { daysOverdue } from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { useRecords } from '../../shared/records';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Pill } from '../../ui/Pill';
import { FollowUpBeside } from './FollowUpBeside';
import { FollowUpFilters, noFilters, toFilter } from './FollowUpFilters';
import { FollowUpList } from './FollowUpList';
import styles from './FollowUps.module.css';

/** Every promise across missions, the longest overdue first. */
export function FollowUpsScreen({ focusId }: { focusId: string | null }) {
  const { t } = useTexts();
  const [filters, setFilters] = useState(noFilters);
  const [openId, setOpenId] = useState(focusId);
  const today = useToday();
  const { data: followUps } = useRecords('followUps', 'list', toFilter(filters));
  const { data: known } = useRecords('followUps', 'filters');
  const isFiltered =
    Object.keys(toFilter({ ...filters, state: 'all' })).length > 0 || filters.state !== 'open';
  const overdue = today ? (followUps ?? []).filter((followUp) => daysOverdue(followUp, today) > 0).length : 0;

  return (
    <FollowUpBeside isFull onClose={() => setOpenId(null)} openId={openId}>
      <PageHeader
        meta={
          followUps &&
          known &&
          known.total > 0 && (
            <>
              <MetaItem>{t('followUps.count', { count: followUps.length })}</MetaItem>
              {overdue > 0 && <Pill tone="stop">{t('followUps.overdueCount', { count: overdue })}</Pill>}
            </>
          )
        }
        title={t('followUps.title')}
      />
      <div className={styles.quick}>
        <QuickFollowUp
          key={filters.missionId}
          of={{ missionId: filters.missionId, topicId: filters.topicId }}
        />
      </div>
      {known && known.total > 0 && (
        <FollowUpFilters missions={known.missions} onChange={setFilters} value={filters} />
      )}
      {followUps && today && followUps.length > 0 && (
        <FollowUpList
          followUps={followUps}
          hasMission={filters.missionId === null}
          onOpen={setOpenId}
          openId={openId}
          today={today}
        />
      )}
      {followUps?.length === 0 &&
        (known?.total ? (
          <EmptyState
            action={
              isFiltered && (
                <Button onPress={() => setFilters(noFilters)}>{t('followUps.filter.clear')}</Button>
              )
            }
            icon={isFiltered ? SearchX : ListChecks}
            title={isFiltered ? t('followUps.noHitsTitle') : t('followUps.emptyTitle')}
          >
            {isFiltered ? t('followUps.noHitsText') : t('followUps.allClosedText')}
          </EmptyState>
        ) : (
          <EmptyState icon={ListChecks} title={t('followUps.emptyTitle')}>
            {t('followUps.emptyText')}
          </EmptyState>
        ))}
    </FollowUpBeside>
  );
}
