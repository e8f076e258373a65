import { useMemo, useState } from 'react';
import type { PreviewKind, PreviewRow } from '../../../db/domain/import-preview';
import type { ImportRow, KnownPerson } from '../../../db/domain/person-import';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { type DataColumn, DataTable } from '../../ui/DataTable';
import { Pill } from '../../ui/Pill';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { type Choice, kinds, nameOfRow, newsOf, proposed, written } from './choices';
import styles from './PreviewStep.module.css';
import { RowDetail } from './RowDetail';
import { StepFooter } from './StepFooter';

type Props = {
  rows: readonly PreviewRow[];
  known: ReadonlyMap<string, KnownPerson>;
  /** Undefined where there are no columns to go back to. */
  onBack?: () => void;
  onCancel: () => void;
  onImport: (rows: ImportRow[]) => void;
};

const tones = { new: 'good', changed: 'accent', duplicate: 'neutral', faulty: 'stop' } as const;

/** What the file would do, row by row; each can be left out, and be about somebody else. */
export function PreviewStep({ rows, known, onBack, onCancel, onImport }: Props) {
  const { t, language } = useTexts();
  const [filter, setFilter] = useState<PreviewKind | 'all'>('all');
  const [own, setOwn] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [currentLine, setCurrentLine] = useState<number | null>(null);
  const counts = useMemo(() => Map.groupBy(rows, ({ kind }) => kind), [rows]);
  const shown = filter === 'all' ? rows : (counts.get(filter) ?? []);
  const current = shown.find(({ line }) => line === currentLine);
  const choose = (line: number, choice: Choice) => setOwn(new Map(own).set(line, choice));
  const going = useMemo(
    () => rows.flatMap((row) => written(row, own.get(row.line) ?? proposed(row)) ?? []),
    [rows, own],
  );

  const columns = useMemo((): DataColumn<PreviewRow>[] => {
    const choiceOf = (row: PreviewRow) => own.get(row.line) ?? proposed(row);
    const toggled = (row: PreviewRow, isTaken: boolean): Choice => {
      const [match] = row.matches;
      if (!isTaken) return 'skip';
      const usual = proposed(row);
      if (usual !== 'skip') return usual;
      return match?.isCertain ? { personId: match.personId } : 'create';
    };
    const called = (row: PreviewRow) => nameOfRow(row) || t('peopleImport.unnamed');
    return [
      {
        id: 'take',
        label: '',
        width: 40,
        render: (row) => (
          <span className={styles.take}>
            <Checkbox
              isDisabled={row.kind === 'faulty'}
              isLabelHidden
              isSelected={written(row, choiceOf(row)) !== undefined}
              label={t('peopleImport.take', { name: called(row) })}
              onChange={(isTaken) => setOwn(new Map(own).set(row.line, toggled(row, isTaken)))}
            />
          </span>
        ),
      },
      { id: 'line', label: t('peopleImport.line'), width: 64, align: 'end', render: ({ line }) => line },
      {
        id: 'name',
        label: t('peopleImport.name'),
        width: '3fr',
        minWidth: 140,
        render: (row) => <bdi>{called(row)}</bdi>,
      },
      {
        id: 'kind',
        label: t('peopleImport.kind'),
        width: 100,
        render: ({ kind }) => <Pill tone={tones[kind]}>{t(`peopleImport.kinds.${kind}`)}</Pill>,
      },
      {
        id: 'what',
        label: t('peopleImport.what'),
        width: '5fr',
        render: (row) => newsOf(row, known, t, language),
      },
    ];
  }, [own, known, t, language]);

  return (
    <>
      <div className={styles.filter}>
        <SegmentedControl
          items={[
            { id: 'all' as const, label: t('peopleImport.all', { count: rows.length }) },
            ...kinds.map((kind) => ({
              id: kind,
              label: t(`peopleImport.filters.${kind}`, { count: counts.get(kind)?.length ?? 0 }),
            })),
          ]}
          label={t('peopleImport.filter')}
          onChange={setFilter}
          value={filter}
        />
      </div>
      <div className={styles.parts}>
        <div className={styles.table}>
          <DataTable
            columns={columns}
            currentId={currentLine === null ? null : String(currentLine)}
            empty={<p className={styles.quiet}>{t('peopleImport.noRows')}</p>}
            label={t('peopleImport.rows')}
            onOpen={(line) => setCurrentLine(Number(line))}
            rowId={({ line }) => String(line)}
            rowName={nameOfRow}
            rows={shown}
          />
        </div>
        <section aria-label={t('peopleImport.detail')} aria-live="polite" className={styles.detail}>
          {current ? (
            <RowDetail
              choice={own.get(current.line) ?? proposed(current)}
              known={known}
              onChoose={(choice) => choose(current.line, choice)}
              row={current}
            />
          ) : (
            <p className={styles.quiet}>{t('peopleImport.detailHint')}</p>
          )}
        </section>
      </div>
      <StepFooter>
        {onBack && (
          <div className={styles.back}>
            <Button onPress={onBack}>{t('peopleImport.back')}</Button>
          </div>
        )}
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
        <Button isDisabled={going.length === 0} onPress={() => onImport(going)} variant="primary">
          {t('peopleImport.import', { count: going.length })}
        </Button>
      </StepFooter>
    </>
  );
}
