import { Plane, Plus, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import type { Topic } from '../../../db/domain/topic';
import type { MissionFilter } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import type { Returned } from '../../shared/api';
import { runCommand } from '../../shared/commands';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { sortMissions, useListView } from './listView';
import { MissionFilters } from './MissionFilters';
import styles from './MissionsScreen.module.css';
import { missionColumns } from './missionColumns';

const nothingToFilterBy = { years: [], partners: [] };

/** All missions: found by what they are, where and when; each opens its workspace. */
export function MissionsScreen() {
  const { t, language } = useTexts();
  const topics = useTopics();
  const view = useListView();
  const options = useRecords('missions', 'filters').data;
  const filter = useMemo(() => existing(view.filter, options, topics), [view.filter, options, topics]);
  const missions = useRecords('missions', 'list', filter).data;
  const rows = useMemo(
    () => missions && sortMissions(missions, view.sort, t, language),
    [missions, view.sort, t, language],
  );
  const columns = useMemo(() => missionColumns(t, language, topics), [t, language, topics]);
  if (!rows) return null;

  const isNarrowed = Object.keys(filter).length > 0;
  const create = (
    <Button icon={Plus} onPress={() => runCommand('missions.new')} variant="primary">
      {t('app.commands.newMission')}
    </Button>
  );
  if (rows.length === 0 && !isNarrowed)
    return (
      <div className={styles.screen}>
        <PageHeader title={t('app.places.missions')} />
        <EmptyState action={create} icon={Plane} title={t('missions.list.emptyTitle')}>
          {t('missions.list.emptyText')}
        </EmptyState>
      </div>
    );

  return (
    <div className={styles.screen}>
      <PageHeader
        actions={create}
        meta={<MetaItem>{t('missions.list.count', { count: rows.length })}</MetaItem>}
        title={t('app.places.missions')}
      />
      <MissionFilters
        filter={filter}
        onClear={view.clear}
        onNarrow={view.narrow}
        options={options ?? nothingToFilterBy}
        topics={topics}
      />
      <div className={styles.table}>
        <DataTable
          columns={columns}
          empty={
            <EmptyState
              action={<Button onPress={view.clear}>{t('missions.list.clear')}</Button>}
              icon={SearchX}
              title={t('missions.list.noHitsTitle')}
            >
              {t('missions.list.noHitsText')}
            </EmptyState>
          }
          label={t('missions.list.label')}
          onOpen={(id) => goTo({ screen: 'mission', id, tab: 'overview', focus: null })}
          onSort={view.sortBy}
          rowId={({ id }) => id}
          rowName={({ title }) => title}
          rows={rows}
          sort={view.sort}
        />
      </div>
    </div>
  );
}

/** The filter without what no mission has any more: a year, partner or topic that could not be seen to be chosen. */
function existing(
  filter: MissionFilter,
  options: Returned<'missions', 'filters'> | undefined,
  topics: readonly Topic[],
): MissionFilter {
  const { year, partnerId, topicId, ...rest } = filter;
  return {
    ...rest,
    ...(year !== undefined && options?.years.includes(year) ? { year } : {}),
    ...(options?.partners.some(({ id }) => id === partnerId) ? { partnerId } : {}),
    ...(topics.some(({ id }) => id === topicId) ? { topicId } : {}),
  };
}
