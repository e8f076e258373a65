import { daysOf } from '../../../db/domain/dates';
import { isCountedOn } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import { bedsOf, nightsOf } from '../../../db/domain/room-problems';
import type { Room } from '../../../db/domain/travel';
import { useTexts } from '../../i18n';
import { dayAndMonth, formatRange } from '../../shared/format';
import { ComboBox } from '../../ui/ComboBox';
import { LinkButton } from '../../ui/LinkButton';
import styles from './HotelTable.module.css';
import type { Travel } from './useTravel';
import { roomName } from './words';

type Props = {
  hotel: string;
  rooms: readonly Room[];
  travel: Travel;
  openId: string | null;
  onOpen: (id: string) => void;
};

/** More nights than can be told apart side by side are written only. */
const mostNights = 14;

/** A hotel's rooms, who sleeps in each, and the nights side by side. */
export function HotelTable({ hotel, rooms, travel, openId, onOpen }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const taken = new Set(rooms.flatMap(nightsOf));
  const [from = '', to = ''] = [[...taken].sort()[0], [...taken].sort().at(-1)];
  const all = daysOf({ from, to });
  const nights = all.length <= mostNights ? all : [];
  return (
    <table aria-label={hotel} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('travel.room')}</th>
          <th scope="col">{t('travel.guests')}</th>
          <th scope="col">{t('travel.nights')}</th>
          {/* The same nights as a picture: what it says stands in the column before. */}
          {nights.map((night) => {
            const { day, month } = dayAndMonth(night, language);
            return (
              <td aria-hidden className={styles.night} key={night}>
                {day}
                <br />
                {night === nights[0] || day === '1' ? month : ''}
              </td>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => {
          const own = new Set(nightsOf(room));
          return (
            <tr data-current={room.id === openId || undefined} key={room.id}>
              <th className={styles.room} scope="row">
                <LinkButton onPress={() => onOpen(room.id)}>{roomName(room, words)}</LinkButton>
              </th>
              <td className={styles.guests}>
                <Guests room={room} travel={travel} />
              </td>
              <td className={styles.dates}>
                {formatRange(room.checksIn, room.checksOut, language, 'short')}
                <span className={styles.count}>{t('travel.nightCount', { count: own.size })}</span>
              </td>
              {nights.map((night) => (
                <td aria-hidden className={styles.night} key={night}>
                  <span
                    className={styles.cell}
                    data-guests={room.participationIds.length > 0 || undefined}
                    data-taken={own.has(night) || undefined}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Who sleeps there; while a bed is free, a field for the next one, from those who have none then. */
function Guests({ room, travel }: { room: Room; travel: Travel }) {
  const words = useTexts();
  const { t } = words;
  const { rooms, participants, names, putInRoom } = travel;
  const { id, kind, participationIds } = room;
  const beds = bedsOf[kind];
  const isFree = participationIds.length < (beds ?? 1);
  const housed = new Set(
    rooms
      .filter((other) => other.checksIn < room.checksOut && room.checksIn < other.checksOut)
      .flatMap((other) => other.participationIds),
  );
  return (
    <>
      {participationIds.length > 0 && <bdi>{names.list(participationIds, 6)}</bdi>}
      {isFree && (
        <ComboBox
          emptyLabel={t('common.nothingFound')}
          isLabelHidden
          items={participants
            .filter((one) => isCountedOn(one) && !housed.has(one.id))
            .map((one) => ({ id: one.id, label: personName(one), hint: one.homeName ?? '' }))}
          // Each guest leaves an empty field behind for the next.
          key={participationIds.length}
          label={t('travel.guest', { room: roomName(room, words) })}
          onChange={(guest) => guest !== null && putInRoom(id, [...participationIds, guest])}
          placeholder={t('travel.guestPlaceholder')}
          value={null}
        />
      )}
    </>
  );
}
