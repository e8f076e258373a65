import { PlaneTakeoff, Plus } from 'lucide-react';
import { legProblems } from '../../../db/domain/leg-problems';
import { legDirections, type TravelLeg } from '../../../db/domain/travel';
import { dayOf } from '../../../db/domain/wall-time';
import { useTexts } from '../../i18n';
import { dayAndMonth } from '../../shared/format';
import { legName } from '../../shared/legName';
import { Button } from '../../ui/Button';
import { DateBlock } from '../../ui/DateBlock';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './Legs.module.css';
import { type Problem, Problems } from './Problems';
import type { Travel } from './useTravel';
import { directionName, durationWords, legTitle, timesWords } from './words';

type Props = {
  travel: Travel;
  openId: string | null;
  onOpen: (id: string) => void;
  onNew: () => void;
};

/** The journey leg by leg: there, onward and back. */
export function Legs({ travel, openId, onOpen, onNew }: Props) {
  const { t } = useTexts();
  const { legs, mission } = travel;
  const problems = useLegProblems(travel);
  const add = (
    <Button icon={Plus} onPress={onNew} size="small">
      {t('travel.addLeg')}
    </Button>
  );
  if (legs.length === 0)
    return (
      <EmptyState action={add} icon={PlaneTakeoff} title={t('travel.legsEmptyTitle')}>
        {t('travel.legsEmptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.sections}>
      <Problems problems={problems} />
      {legDirections.map((direction) => {
        const own = legs.filter((leg) => leg.direction === direction);
        if (own.length === 0) return null;
        return (
          <Section
            count={own.length}
            heading={directionName(direction, mission.direction, t)}
            key={direction}
          >
            <List>
              {own.map((leg) => (
                <Leg
                  isOpen={leg.id === openId}
                  key={leg.id}
                  leg={leg}
                  onOpen={() => onOpen(leg.id)}
                  travel={travel}
                />
              ))}
            </List>
          </Section>
        );
      })}
      <div>{add}</div>
    </div>
  );
}

type LegProps = { leg: TravelLeg; travel: Travel; isOpen: boolean; onOpen: () => void };

function Leg({ leg, travel: { home, names }, isOpen, onOpen }: LegProps) {
  const words = useTexts();
  const { t, language } = words;
  const { day, month } = dayAndMonth(dayOf(leg.departsAt), language);
  const count = leg.participationIds.length;
  return (
    <ListRow
      isCurrent={isOpen}
      leading={<DateBlock caption={month} main={day} />}
      onPress={onOpen}
      secondLine={
        <>
          <div className={styles.times}>{timesWords(leg, home, words)}</div>
          <div>
            <bdi>
              {[names.list(leg.participationIds, 4), leg.pickUp && t('travel.metBy', { pickUp: leg.pickUp })]
                .filter(Boolean)
                .join(' · ')}
            </bdi>
          </div>
        </>
      }
      title={legTitle(leg, words)}
      trailing={
        count > 0 ? t('travel.travellerCount', { count }) : <Pill tone="warn">{t('travel.nobodyYet')}</Pill>
      }
    />
  );
}

/** What is wrong with the legs, in sentences; whoever isn't coming can be taken off. */
function useLegProblems({ legs, participants, names, putOnLeg }: Travel): Problem[] {
  const words = useTexts();
  const { t } = words;
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const nameOf = (id: string) => {
    const leg = byId.get(id);
    return leg ? legName(leg, words) : '';
  };
  return legProblems(legs, participants).map((problem): Problem => {
    if (problem.kind === 'not-coming') {
      const { legId, participationId } = problem;
      const told = { name: names.one(participationId), leg: nameOf(legId) };
      const others = byId.get(legId)?.participationIds.filter((id) => id !== participationId) ?? [];
      return {
        id: `${problem.kind} ${legId} ${participationId}`,
        text: t('travel.problem.leg-not-coming', told),
        mend: {
          label: t('travel.takeOffNamed', told),
          onPress: () => putOnLeg(legId, others),
        },
      };
    }
    const [first, second] = problem.legIds;
    const told = {
      names: names.list(problem.participationIds),
      first: nameOf(first),
      second: nameOf(second),
      duration: durationWords(problem.minutes, words),
    };
    const count = problem.kind === 'legs-overlap' ? problem.participationIds.length : problem.minutes;
    return {
      id: `${problem.kind} ${first} ${second}`,
      text: t(`travel.problem.${problem.kind}`, { ...told, count }),
    };
  });
}
