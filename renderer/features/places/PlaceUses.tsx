import { dayOf } from '../../../db/domain/wall-time';
import type { PlaceUse } from '../../../electron/contract/places';
import { type Language, type Translate, useTexts } from '../../i18n';
import { formatClockRange, formatDay } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';

/** The programme items that take place somewhere, each a link into its programme. */
export function PlaceUses({ placeId }: { placeId: string }) {
  const { t, language } = useTexts();
  const uses = useRecords('places', 'uses', { id: placeId }).data;
  if (!uses) return null;
  return (
    <Section count={uses.length || undefined} heading={t('places.uses.heading')}>
      {uses.length === 0 ? (
        <EmptyNote>{t('places.uses.emptyText')}</EmptyNote>
      ) : (
        <List>
          {uses.map(({ itemId, title, missionId, missionTitle, time }) => (
            <ListRow
              href={hrefOf({ screen: 'mission', id: missionId, tab: 'programme', focus: itemId })}
              key={itemId}
              secondLine={
                <>
                  {whenText(time, t, language)} · <bdi>{missionTitle}</bdi>
                </>
              }
              title={title}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function whenText(time: PlaceUse['time'], t: Translate, language: Language): string {
  if (time.kind === 'unscheduled') return t('places.uses.noTime');
  if (time.kind === 'day') return t('places.uses.dayOnly', { day: formatDay(time.day, language, 'short') });
  const day = formatDay(dayOf(time.startsAt), language, 'short');
  return `${day} ${formatClockRange(time.startsAt, time.endsAt, language)}`;
}
