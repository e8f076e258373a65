import { FolderCheck, PackageOpen, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { isDocument, type JournalView } from '../../../db/domain/journal';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { PaneBeside } from '../../shared/PaneBeside';
import type { PackageOf } from '../../shared/packageOf';
import { useRecords } from '../../shared/records';
import { goTo, type Route } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { FilingPane } from './FilingPane';
import styles from './Journal.module.css';
import { JournalBar } from './JournalBar';
import { JournalFilters } from './JournalFilters';
import { JournalRow } from './JournalRow';
import { lookedAt, useLooking } from './looking';

/** How many lines are drawn at first, and with each press on "more". */
const pageSize = 100;

const routeOf = (focus: string | null): Route => ({ screen: 'reports', section: 'journal', focus });

type Props = {
  /** The document whose filing is open. */
  focus: string | null;
  /** Saves documents as a package; a feature makes no documents itself. */
  renderPackage: (of: PackageOf, onClose: () => void) => ReactNode;
};

/** Everything that belongs in a case: with which number, and what the case system has. */
export function JournalRegister({ focus, renderPackage }: Props) {
  const { t } = useTexts();
  const { looking, look, clear } = useLooking();
  const [limit, setLimit] = useState(pageSize);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [packed, setPacked] = useState<PackageOf | null>(null);
  const { data: entries } = useRecords('journal', 'list', {});
  const packCase = () =>
    setPacked({
      kind: 'case',
      cooperationId: looking.missionId ? null : (looking.cooperationId ?? null),
      missionId: looking.missionId ?? null,
    });
  useCommands([
    {
      id: 'journal.package',
      name: t('journal.package.command'),
      group: 'screen',
      icon: PackageOpen,
      run: packCase,
    },
  ]);
  if (!entries) return null;

  const shown = lookedAt(entries, looking);
  const documents = shown.filter(isDocument);
  // What left the view is selected no longer: nobody would see what happens to it.
  const chosen = documents.filter(({ id }) => selected.has(id));
  const open = entries.filter(isDocument).find(({ id }) => id === focus);
  const rest = shown.length - limit;
  const toggle = (id: string) => {
    const next = new Set(chosen.map((one) => one.id));
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };

  return (
    <PaneBeside pane={open && <FilingPane entry={open} key={open.id} onClose={() => goTo(routeOf(null))} />}>
      <div className={styles.page}>
        <JournalFilters
          entries={entries}
          looking={looking}
          onClear={clear}
          onLook={(part) => {
            setLimit(pageSize);
            look(part);
          }}
        />
        <div className={styles.under}>
          <p className={styles.sums} role="status">
            {t('journal.count', { count: shown.length })}
          </p>
          <Button icon={PackageOpen} onPress={packCase} size="small" variant="quiet">
            {t('journal.package.command')}
          </Button>
        </div>
        {shown.length === 0 && (
          <Nothing
            isEmpty={entries.length === 0}
            isNarrowed={looking.text !== '' || Boolean(looking.cooperationId ?? looking.missionId)}
            onShowAll={() => {
              clear();
              look({ view: 'all' });
            }}
            view={looking.view}
          />
        )}
        {shown.length > 0 && (
          <List label={t('journal.register')}>
            {shown.slice(0, limit).map((entry) => (
              <JournalRow
                entry={entry}
                isCurrent={entry.id === focus}
                isSelected={selected.has(entry.id)}
                key={`${entry.kind} ${entry.id}`}
                onSelect={() => toggle(entry.id)}
              />
            ))}
          </List>
        )}
        {rest > 0 && (
          <Button onPress={() => setLimit(limit + pageSize)} size="small" variant="quiet">
            {t('journal.showMore', { count: Math.min(rest, pageSize) })}
          </Button>
        )}
        {chosen.length > 0 && (
          <JournalBar
            count={documents.length}
            documents={chosen}
            onClear={() => setSelected(new Set())}
            onPack={() => setPacked({ kind: 'chosen', ids: chosen.map(({ id }) => id) })}
            onSelectAll={() => setSelected(new Set(documents.map(({ id }) => id)))}
          />
        )}
        {packed && renderPackage(packed, () => setPacked(null))}
      </div>
    </PaneBeside>
  );
}

type NothingProps = {
  isEmpty: boolean;
  isNarrowed: boolean;
  view: JournalView;
  onShowAll: () => void;
};

/** Why there is nothing to see, and the next step. */
function Nothing({ isEmpty, isNarrowed, view, onShowAll }: NothingProps) {
  const { t } = useTexts();
  if (isEmpty)
    return (
      <EmptyState icon={FolderCheck} title={t('journal.emptyTitle')}>
        {t('journal.emptyText')}
      </EmptyState>
    );
  const all = <Button onPress={onShowAll}>{t('journal.showAll')}</Button>;
  if (isNarrowed || view === 'all')
    return (
      <EmptyState action={all} icon={SearchX} title={t('journal.noHitsTitle')}>
        {t('journal.noHitsText')}
      </EmptyState>
    );
  return (
    <EmptyState action={all} icon={FolderCheck} title={t(`journal.nothing.${view}.title`)}>
      {t(`journal.nothing.${view}.text`)}
    </EmptyState>
  );
}
