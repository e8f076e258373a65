import { Lightbulb, Plus, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { sortSolutions, useListView } from './listView';
import { SolutionFilters } from './SolutionFilters';
import styles from './Solutions.module.css';
import { solutionColumns } from './solutionColumns';

/** The catalogue: everything that providers at home can offer, found by topic, readiness, provider or words. */
export function SolutionsScreen() {
  const { t, language } = useTexts();
  const topics = useTopics();
  const view = useListView();
  // A topic that was removed since can't be seen to be chosen: it narrows nothing.
  const filter = useMemo(() => {
    const { topicId, ...rest } = view.filter;
    return topics.some(({ id }) => id === topicId) ? view.filter : rest;
  }, [view.filter, topics]);
  const solutions = useRecords('solutions', 'list', filter).data;
  const rows = useMemo(
    () => solutions && sortSolutions(solutions, view.sort, language),
    [solutions, view.sort, language],
  );
  const columns = useMemo(() => solutionColumns(t, language, topics), [t, language, topics]);
  if (!rows) return null;

  const create = (
    <Button icon={Plus} onPress={() => runCommand('solutions.new')} variant="primary">
      {t('solutions.new')}
    </Button>
  );
  if (rows.length === 0 && Object.keys(filter).length === 0)
    return (
      <div className={styles.screen}>
        <PageHeader title={t('solutions.heading')} />
        <EmptyState action={create} icon={Lightbulb} title={t('solutions.emptyTitle')}>
          {t('solutions.emptyText')}
        </EmptyState>
      </div>
    );

  return (
    <div className={styles.screen}>
      <PageHeader
        actions={create}
        meta={<MetaItem>{t('solutions.count', { count: rows.length })}</MetaItem>}
        title={t('solutions.heading')}
      />
      <SolutionFilters filter={filter} onClear={view.clear} onNarrow={view.narrow} topics={topics} />
      <div className={styles.table}>
        <DataTable
          columns={columns}
          empty={
            <EmptyState
              action={<Button onPress={view.clear}>{t('solutions.clearFilters')}</Button>}
              icon={SearchX}
              title={t('solutions.noHitsTitle')}
            >
              {t('solutions.noHitsText')}
            </EmptyState>
          }
          label={t('solutions.label')}
          onOpen={(id) => goTo({ screen: 'solution', id })}
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
