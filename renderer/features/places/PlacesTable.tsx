import { MapPin, SearchX } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { fold } from '../../../db/domain/search';
import { useTexts } from '../../i18n';
import type { Returned } from '../../shared/api';
import { formatPlace } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { sorted } from '../../shared/sorting';
import { type DataColumn, DataTable, type SortOrder } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import styles from './PlacesScreen.module.css';

type Row = Returned<'places', 'list'>[number];

type Props = { text: string; create: ReactNode };

/** Every place in whose names, address or city all the words occur. */
export function PlacesTable({ text, create }: Props) {
  const { t, language } = useTexts();
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' });
  const places = useRecords('places', 'list', {}).data;
  const words = useMemo(
    (): Record<string, (place: Row) => string | number> => ({
      name: ({ name }) => name,
      address: ({ address }) => address,
      city: ({ city, country }) => formatPlace(city, country, language),
      capacity: ({ capacity }) => capacity ?? '',
      items: ({ items }) => items,
    }),
    [language],
  );
  const rows = useMemo(() => {
    const wanted = fold(text).split(' ').filter(Boolean);
    const fits = ({ name, nativeName, address, city }: Row) => {
      const own = fold(`${name} ${nativeName} ${address} ${city}`);
      return wanted.every((word) => own.includes(word));
    };
    return places && sorted(places.filter(fits), sort, (row, column) => words[column]?.(row) ?? '', language);
  }, [places, text, sort, words, language]);
  const columns = useMemo((): DataColumn<Row>[] => {
    const column = (id: string, label: string, width: number | `${number}fr`) => ({
      ...{ id, label, width, isSortable: true },
      render: (row: Row) => <bdi>{words[id]?.(row)}</bdi>,
    });
    return [
      {
        ...column('name', t('places.name'), '4fr'),
        minWidth: 180,
        render: ({ name, nativeName }) => (
          <>
            <bdi>{name}</bdi>
            {nativeName && (
              <span className={styles.native}>
                {' · '}
                <NativeName>{nativeName}</NativeName>
              </span>
            )}
          </>
        ),
      },
      column('address', t('places.address'), '3fr'),
      column('city', t('places.city'), '3fr'),
      { ...column('capacity', t('places.capacity'), 90), align: 'end' },
      { ...column('items', t('places.itemsColumn'), 148), align: 'end' },
    ];
  }, [t, words]);
  if (!rows) return null;
  return (
    <DataTable
      columns={columns}
      empty={
        text.trim() === '' ? (
          <EmptyState action={create} icon={MapPin} title={t('places.emptyTitle')}>
            {t('places.emptyText')}
          </EmptyState>
        ) : (
          <EmptyState icon={SearchX} title={t('people.noHitsTitle')}>
            {t('people.noHitsText')}
          </EmptyState>
        )
      }
      label={t('places.places')}
      onOpen={(id) => goTo({ screen: 'place', id })}
      onSort={setSort}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      rows={rows}
      sort={sort}
    />
  );
}
