import { Map as MapIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { MapSpot } from '../../../db/domain/pictures/places';
import { type Translate, useTexts } from '../../i18n';
import { countryName, formatPlace, zoneCity } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, partnerRoute } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import type { middleOf as MiddleOf } from './atlas';
import type { MapDot, mapDrawing as MapDrawing } from './mapDrawing';
import { PictureFrame } from './PictureFrame';
import { PictureTable } from './PictureTable';
import { zonePoint } from './zonePoints';

type Maps = { mapDrawing: typeof MapDrawing; middleOf: typeof MiddleOf };

/** The shapes of the world's countries, which are read when the map is looked at first. */
function useMaps(): Maps | null {
  const [maps, setMaps] = useState<Maps | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([import('./mapDrawing'), import('./atlas')]).then(([{ mapDrawing }, { middleOf }]) => {
      if (!isGone) setMaps({ mapDrawing, middleOf });
    });
    return () => {
      isGone = true;
    };
  }, []);
  return maps;
}

/** Where the partners are and where the missions went. */
export function MapPicture() {
  const { t, language } = useTexts();
  const { data } = useRecords('pictures', 'map', {});
  const [extent, setExtent] = useState<'part' | 'world'>('part');
  const maps = useMaps();
  const shown = useMemo(() => {
    if (!data || !maps) return null;
    const placed = data.spots.map((spot) => {
      const middle = spot.coordinates ? null : maps.middleOf(spot.country);
      return { spot, at: spot.coordinates ?? middle, isMiddle: middle !== null };
    });
    const dots = placed.flatMap(({ spot, at, isMiddle }): MapDot[] =>
      at === null
        ? []
        : [
            {
              ...{ at, missions: spot.missions, name: spot.name || countryName(spot.country, language) },
              ...{ isRough: isMiddle, isPartner: spot.partnerId !== null },
              hint: `${nameOf(spot, t, language)}: ${t('pictures.missions', { count: spot.missions })}`,
            },
          ],
    );
    const { city, zone } = data.office;
    const homeAt = zonePoint(zone);
    const home = homeAt && { at: homeAt, name: city || zoneCity(zone, language) };
    const total = data.spots.reduce((sum, { missions }) => sum + missions, 0);
    const [first] = data.spots;
    const description = [
      t('pictures.map.sum', {
        missions: t('pictures.missions', { count: total }),
        partners: t('pictures.map.partners', {
          count: data.spots.filter(({ partnerId }) => partnerId !== null).length,
        }),
      }),
      first && first.missions > 0 && data.spots.length > 1
        ? t('pictures.map.most', {
            name: nameOf(first, t, language),
            missions: t('pictures.missions', { count: first.missions }),
          })
        : '',
    ].filter(Boolean);
    const { drawing, outside } = maps.mapDrawing(dots, home, extent === 'world', {
      title: t('pictures.map.title'),
      description: description.join(' '),
    });
    return { placed, drawing, outside, total, home };
  }, [data, maps, extent, t, language]);
  if (!data) return null;
  if (data.spots.length === 0)
    return (
      <EmptyState
        action={
          <Button onPress={() => goTo({ screen: 'partners' })}>{t('pictures.map.empty.action')}</Button>
        }
        icon={MapIcon}
        title={t('pictures.map.empty.title')}
      >
        {t('pictures.map.empty.text')}
      </EmptyState>
    );
  if (!shown) return null;
  const { placed, drawing, outside, total, home } = shown;
  const nowhere = placed.filter(({ at }) => at === null);
  const notes = [
    ...(outside > 0 ? [t('pictures.map.outside', { count: outside })] : []),
    ...(placed.some(({ isMiddle }) => isMiddle) ? [t('pictures.map.middle')] : []),
    ...(nowhere.length > 0 ? [t('pictures.map.nowhere', { count: nowhere.length })] : []),
    ...(data.discontinued > 0 ? [t('pictures.map.discontinued', { count: data.discontinued })] : []),
    ...(home ? [t('pictures.map.home', { city: zoneCity(data.office.zone, language) })] : []),
  ];
  return (
    <PictureFrame
      controls={
        <SegmentedControl
          items={[
            { id: 'part', label: t('pictures.map.part') },
            { id: 'world', label: t('pictures.map.world') },
          ]}
          label={t('pictures.map.extent')}
          onChange={setExtent}
          value={extent}
        />
      }
      drawing={drawing}
      notes={notes}
    >
      <PictureTable
        caption={t('pictures.map.table')}
        columns={[
          { label: t('pictures.map.place') },
          { label: t('pictures.map.country') },
          { label: t('pictures.map.count'), isNumber: true },
          { label: t('pictures.map.years') },
          { label: t('pictures.map.where') },
        ]}
        rows={placed.map(({ spot, at, isMiddle }) => ({
          key: spot.key,
          cells: [
            spot.partnerId ? (
              <LinkButton href={hrefOf(partnerRoute(spot.partnerId))} key="name">
                {spot.name}
              </LinkButton>
            ) : (
              spot.name || t('pictures.map.noPlace')
            ),
            countryName(spot.country, language) || '–',
            spot.missions,
            yearsText(spot, t),
            t(`pictures.map.${at === null ? 'isNowhere' : isMiddle ? 'isMiddle' : 'isExact'}`),
          ],
        }))}
        sums={[t('pictures.total'), '', total, '', '']}
      />
    </PictureFrame>
  );
}

const nameOf = (spot: MapSpot, t: Translate, language: 'da' | 'en') =>
  spot.name === '' && spot.country === ''
    ? t('pictures.map.noPlace')
    : formatPlace(spot.name, spot.country, language);

/** "2016 (3), 2017": how many only where there was more than one. */
const yearsText = ({ years }: MapSpot, t: Translate): string =>
  years
    .map(({ year, missions }) => {
      const name = year === null ? t('pictures.undated') : String(year);
      return missions > 1 ? `${name} (${missions})` : name;
    })
    .join(', ') || '–';
