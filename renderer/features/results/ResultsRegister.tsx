import { SearchX, Trophy } from 'lucide-react';
import { useState } from 'react';
import { byYear } from '../../../db/domain/by-year';
import { isConfirmed, type NamedResult } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { ResultEntry } from '../../shared/ResultEntry';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, type Route } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { passes, useFilter } from './filter';
import { ResultFilters } from './ResultFilters';
import { ResultPane } from './ResultPane';
import styles from './Results.module.css';
import { useAddResult } from './useAddResult';

/** How many results are drawn at first, and with each press on "more". */
const pageSize = 100;

const routeOf = (focus: string | null): Route => ({ screen: 'reports', section: 'results', focus });

/** Every result of the office, year by year, with those that say that nothing came of it, and why. */
export function ResultsRegister({ focus }: { focus: string | null }) {
  const { t } = useTexts();
  const { filter, narrow, clear } = useFilter();
  const [limit, setLimit] = useState(pageSize);
  const { data: results } = useRecords('results', 'list', {});
  const adding = useAddResult({ of: {}, onAdded: (id) => goTo(routeOf(id)) });
  if (!results) return null;
  const chosen = results.filter((result) => passes(result, filter));
  const rest = chosen.length - limit;
  return (
    <PaneBeside pane={focus && <ResultPane id={focus} key={focus} onClose={() => goTo(routeOf(null))} />}>
      <div className={styles.page}>
        {results.length > 0 && (
          <div className={styles.narrowing}>
            <ResultFilters
              filter={filter}
              onClear={clear}
              onNarrow={(part) => {
                setLimit(pageSize);
                narrow(part);
              }}
              results={results}
            />
            <div className={styles.under}>
              <Sums results={chosen} />
              <div className={styles.add}>{adding.actions}</div>
            </div>
            {adding.form}
          </div>
        )}
        {results.length === 0 && (
          <>
            {adding.form}
            {!adding.form && (
              <EmptyState
                action={<div className={styles.add}>{adding.actions}</div>}
                icon={Trophy}
                title={t('results.emptyTitle')}
              >
                {t('results.emptyText')}
              </EmptyState>
            )}
          </>
        )}
        {results.length > 0 && chosen.length === 0 && (
          <EmptyState
            action={<Button onPress={clear}>{t('results.filter.clear')}</Button>}
            icon={SearchX}
            title={t('results.noHitsTitle')}
          >
            {t('results.noHitsText')}
          </EmptyState>
        )}
        {byYear(chosen.slice(0, limit), ({ happenedOn }) => happenedOn).map(({ year, rows }) => (
          <Section heading={year === null ? t('results.unknownYear') : String(year)} key={year ?? 'unknown'}>
            <List>
              {rows.map((result) => (
                <ResultEntry
                  hasPartner
                  href={hrefOf(routeOf(result.id))}
                  isCurrent={result.id === focus}
                  key={result.id}
                  result={result}
                />
              ))}
            </List>
          </Section>
        ))}
        {rest > 0 && (
          <Button onPress={() => setLimit(limit + pageSize)} size="small" variant="quiet">
            {t('results.showMore', { count: Math.min(rest, pageSize) })}
          </Button>
        )}
      </div>
    </PaneBeside>
  );
}

/** How many came to something, how many to nothing, and behind how many nobody stands. */
function Sums({ results }: { results: readonly NamedResult[] }) {
  const { t } = useTexts();
  const nothing = results.filter(({ kind }) => kind === 'nothing').length;
  const unconfirmed = results.filter((result) => !isConfirmed(result)).length;
  return (
    <p className={styles.sums} role="status">
      <span>{t('results.count', { count: results.length - nothing })}</span>
      {nothing > 0 && <span>{t('results.nothingCount', { count: nothing })}</span>}
      {unconfirmed > 0 && <span>{t('results.unconfirmedCount', { count: unconfirmed })}</span>}
    </p>
  );
}
