import { MapPin } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { fold } from '../../../db/domain/search';
import { useTexts } from '../../i18n';
import type { Returned } from '../../shared/api';
import { type DirectoryColumn, DirectoryTable } from '../../shared/DirectoryTable';
import { formatPlace } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import styles from './PlacesTable.module.css';

type Row = Returned<'places', 'list'>[number];

type Props = { text: string; create: ReactNode };

/** Every place in whose names, address or city all the words occur. */
export function PlacesTable({ text, create }: Props) {
  const { t, language } = useTexts();
  const places = useRecords('places', 'list', {}).data;
  const found = useMemo(() => {
    const words = fold(text).split(' ').filter(Boolean);
    return places?.filter(({ name, nativeName, address, city }) => {
      const own = fold(`${name} ${nativeName} ${address} ${city}`);
      return words.every((word) => own.includes(word));
    });
  }, [places, text]);
  const columns = useMemo(
    (): DirectoryColumn<Row>[] => [
      {
        id: 'name',
        label: t('places.name'),
        width: '4fr',
        minWidth: 180,
        value: ({ name }) => name,
        render: (place) => <Name place={place} />,
      },
      { id: 'address', label: t('places.address'), width: '3fr', value: ({ address }) => address },
      {
        id: 'city',
        label: t('places.city'),
        width: '3fr',
        value: ({ city, country }) => formatPlace(city, country, language),
      },
      {
        id: 'capacity',
        label: t('places.capacity'),
        width: 90,
        align: 'end',
        value: ({ capacity }) => capacity ?? '',
      },
      {
        id: 'items',
        label: t('places.itemsColumn'),
        width: 148,
        align: 'end',
        value: ({ items }) => items,
      },
    ],
    [t, language],
  );
  return (
    <DirectoryTable
      columns={columns}
      empty={{
        icon: MapPin,
        title: t('places.emptyTitle'),
        text: t('places.emptyText'),
        action: create,
      }}
      isSearched={text.trim() !== ''}
      label={t('places.places')}
      nameOf={({ name }) => name}
      onOpen={(id) => goTo({ screen: 'place', id })}
      records={found}
    />
  );
}

function Name({ place: { name, nativeName } }: { place: Row }) {
  return (
    <>
      <bdi>{name}</bdi>
      {nativeName && (
        <span className={styles.native}>
          {' · '}
          <NativeName>{nativeName}</NativeName>
        </span>
      )}
    </>
  );
}
