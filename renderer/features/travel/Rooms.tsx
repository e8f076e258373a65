import { BedDouble, BedSingle, Plus } from 'lucide-react';
import { roomFillings } from '../../../db/domain/room-filling';
import { type RoomProblem, roomProblems } from '../../../db/domain/room-problems';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { HotelTable } from './HotelTable';
import styles from './Legs.module.css';
import { type Problem, Problems } from './Problems';
import type { Travel } from './useTravel';
import { nightsWords, roomName } from './words';

type Props = {
  travel: Travel;
  openId: string | null;
  onOpen: (id: string) => void;
  onNew: () => void;
};

/** The rooms hotel by hotel, with who sleeps in them on which nights. */
export function Rooms({ travel, openId, onOpen, onNew }: Props) {
  const { t } = useTexts();
  const { rooms } = travel;
  const problems = useRoomProblems(travel);
  const add = (
    <Button icon={Plus} onPress={onNew} size="small">
      {t('travel.addRooms')}
    </Button>
  );
  if (rooms.length === 0)
    return (
      <EmptyState action={add} icon={BedDouble} title={t('travel.roomsEmptyTitle')}>
        {t('travel.roomsEmptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.sections}>
      <Problems problems={problems} />
      <FillRooms travel={travel} />
      {[...Map.groupBy(rooms, ({ hotel }) => hotel)].map(([hotel, own]) => (
        <Section
          action={
            <span className={styles.taken}>
              {t('travel.roomsTaken', {
                taken: own.filter(({ participationIds }) => participationIds.length > 0).length,
                count: own.length,
              })}
            </span>
          }
          hasNoRule
          heading={hotel}
          key={hotel}
        >
          <HotelTable hotel={hotel} onOpen={onOpen} openId={openId} rooms={own} travel={travel} />
        </Section>
      ))}
      <div>{add}</div>
    </div>
  );
}

/** Gives the free rooms to those who lack one, in one press; nothing where nobody does, or no room would do. */
function FillRooms({ travel: { mission, rooms, legs, participants, zone } }: { travel: Travel }) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const missionId = mission.id;
  const order = useRecords('precedence', 'list', { missionId }).data ?? [];
  const byId = new Map(participants.map((one) => [one.id, one]));
  const inOrder = order.map(({ delegate }) => byId.get(delegate.id)).filter((one) => one !== undefined);
  const count = roomFillings(rooms, inOrder, { legs, zone }).length;
  if (count === 0) return null;
  async function fill() {
    const done = await run(api().travel.fillRooms({ missionId }));
    if (done && done.filled > 0) await offerUndo(t('travel.filled', { count: done.filled }));
  }
  return (
    <div className={styles.fill}>
      <Button icon={BedSingle} onPress={() => void fill()} size="small">
        {t('travel.fill')}
      </Button>
      <p className={styles.fillHint}>{t('travel.fillHint', { count })}</p>
    </div>
  );
}

/** What is wrong with the rooms, in sentences; whoever isn't coming can be taken out. */
function useRoomProblems({ rooms, legs, participants, zone, names, putInRoom }: Travel): Problem[] {
  const words = useTexts();
  const { t } = words;
  const byId = new Map(rooms.map((room) => [room.id, room]));
  const nameOf = (id: string) => {
    const room = byId.get(id);
    return room ? t('travel.roomAt', { room: roomName(room, words), hotel: room.hotel }) : '';
  };
  const textOf = (problem: RoomProblem): string => {
    switch (problem.kind) {
      case 'guest-twice': {
        const [first, second] = problem.roomIds;
        return t('travel.problem.guest-twice', {
          ...{ name: names.one(problem.participationId), nights: nightsWords(problem.nights, words) },
          ...{ first: nameOf(first), second: nameOf(second) },
        });
      }
      case 'no-bed':
        return t('travel.problem.no-bed', {
          name: names.one(problem.participationId),
          nights: nightsWords(problem.nights, words),
        });
      case 'too-many-guests':
        return t('travel.problem.too-many-guests', {
          ...{ room: nameOf(problem.roomId), count: problem.guests, beds: problem.beds },
        });
      case 'not-coming':
        return t('travel.problem.room-not-coming', {
          ...{ name: names.one(problem.participationId), room: nameOf(problem.roomId) },
        });
    }
  };
  return roomProblems(rooms, { participations: participants, legs, zone }).map((problem): Problem => {
    const id = JSON.stringify(problem);
    if (problem.kind !== 'not-coming') return { id, text: textOf(problem) };
    const { roomId, participationId } = problem;
    const others = byId.get(roomId)?.participationIds.filter((one) => one !== participationId) ?? [];
    return {
      id,
      text: textOf(problem),
      mend: {
        label: t('travel.takeOutNamed', { name: names.one(participationId) }),
        onPress: () => putInRoom(roomId, others),
      },
    };
  });
}
