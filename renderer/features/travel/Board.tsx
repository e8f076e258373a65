import { BedDouble, CarFront, PlaneLanding, UsersRound } from 'lucide-react';
import { useState } from 'react';
import {
  arrivalsOn,
  type Movement,
  movementDays,
  movementKinds,
  movementsOf,
  roomsOfNight,
} from '../../../db/domain/arrivals';
import { addDays } from '../../../db/domain/dates';
import { dayOf } from '../../../db/domain/wall-time';
import { toInstant } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { capitalised, formatClock, weekdayAndDay, zoneCity } from '../../shared/format';
import { useNow } from '../../shared/useNow';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import styles from './Board.module.css';
import type { Travel } from './useTravel';
import { legTitle, listWords } from './words';

type Props = { travel: Travel; onShowLegs: () => void };

/** A day's arrivals and departures by the clocks at the mission's place, to be read from across the room. */
export function Board({ travel, onShowLegs }: Props) {
  const { t, language } = useTexts();
  const { participants, legs, zone, today } = travel;
  const now = useNow();
  const all = movementsOf({ participations: participants, legs, zone });
  const days = movementDays(all);
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = days;
  if (first === undefined)
    return (
      <EmptyState
        action={
          <Button onPress={onShowLegs} size="small">
            {t('travel.toLegs')}
          </Button>
        }
        icon={PlaneLanding}
        title={t('travel.boardEmptyTitle')}
      >
        {t('travel.boardEmptyText')}
      </EmptyState>
    );
  const day = days.find((one) => one === chosen) ?? days.find((one) => one >= today) ?? first;
  const next =
    now === undefined
      ? undefined
      : all.find(({ kind, at }) => kind === 'arrival' && toInstant(at, zone) >= now);
  const onDay = arrivalsOn(day, all);
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <div className={styles.day}>
          <Select
            items={days.map((id) => {
              const { weekday, date } = weekdayAndDay(id, language);
              return { id, label: `${capitalised(weekday, language)} ${date}` };
            })}
            label={t('travel.day')}
            onChange={setChosen}
            value={day}
          />
        </div>
        <p className={styles.zone}>{t('travel.timesIn', { city: zoneCity(zone, language) })}</p>
      </div>
      {movementKinds.map((kind) => {
        const own = onDay.filter((movement) => movement.kind === kind);
        if (own.length === 0) return null;
        const count = own.reduce((sum, { participationIds }) => sum + participationIds.length, 0);
        return (
          <Section count={count} heading={t(`travel.movement.${kind}`)} key={kind}>
            <ul className={styles.list}>
              {own.map((movement) => (
                <Row
                  isNext={movement === next}
                  key={`${movement.at} ${movement.leg?.id ?? ''}`}
                  movement={movement}
                  travel={travel}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function Row({ movement, travel, isNext }: { movement: Movement; travel: Travel; isNext: boolean }) {
  const words = useTexts();
  const { t, language } = words;
  const { leg, at, kind, participationIds } = movement;
  const { rooms, names } = travel;
  // Who leaves slept there the night before.
  const night = kind === 'departure' ? addDays(dayOf(at), -1) : dayOf(at);
  const hotels = [
    ...new Set(participationIds.flatMap((id) => roomsOfNight(rooms, id, night)).map(({ hotel }) => hotel)),
  ];
  return (
    <li className={styles.row} data-next={isNext || undefined}>
      <time className={styles.time} dateTime={at}>
        {formatClock(at, language)}
      </time>
      <div className={styles.what}>
        <p className={styles.leg}>
          <bdi>{leg ? legTitle(leg, words) : t('travel.onTheirOwn')}</bdi>
          {isNext && <Pill tone="accent">{t('travel.nextArrival')}</Pill>}
        </p>
        <p className={styles.people}>
          <Icon icon={UsersRound} />
          <span>
            {participationIds.length > 1 && (
              <strong>{t('travel.travellerCount', { count: participationIds.length })}: </strong>
            )}
            <bdi>{listWords(participationIds.map(names.one), language)}</bdi>
          </span>
        </p>
        {leg && (
          <p className={styles.detail} data-missing={leg.pickUp === '' || undefined}>
            <Icon icon={CarFront} />
            <bdi>{leg.pickUp || t('travel.noPickUp')}</bdi>
          </p>
        )}
        {kind !== 'onward' && (
          <p className={styles.detail} data-missing={hotels.length === 0 || undefined}>
            <Icon icon={BedDouble} />
            <bdi>{hotels.length > 0 ? listWords(hotels, language) : t('travel.noHotel')}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
