import { Presentation } from 'lucide-react';
import { useEffect } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { hrefOf, restate } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { formatShortWhen } from '../../shared/workshopWhen';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { NewWorkshop } from './NewWorkshop';
import { readFocus } from './parts';
import { WorkshopSheet } from './WorkshopSheet';
import styles from './Workshops.module.css';

/** A mission's workshops, in the order of the programme, and the chosen one in full. */
export function MissionWorkshopsTab({ mission, focus }: { mission: MissionDetail; focus: string | null }) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { data } = useRecords('workshops', 'list', { missionId: mission.id });
  const asked = readFocus(focus);
  useTurnedItem(mission.id, data && !data.some(({ id }) => id === asked.itemId) ? asked.itemId : null);
  if (!data) return null;
  const workshops = data.toReversed();
  const chosen = workshops.find(({ id }) => id === asked.itemId) ?? workshops[0];
  if (!chosen)
    return (
      <EmptyState
        action={<NewWorkshop missionId={mission.id} />}
        icon={Presentation}
        title={t('workshops.emptyTitle')}
      >
        {t('workshops.emptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.tab}>
      <nav aria-label={t('workshops.list')} className={styles.index}>
        <List>
          {workshops.map((workshop) => (
            <ListRow
              colour={topics.find(({ id }) => id === workshop.topicId)?.colour ?? 'none'}
              href={hrefOf({ screen: 'mission', id: mission.id, tab: 'workshops', focus: workshop.id })}
              isCurrent={workshop.id === chosen.id}
              isDone={workshop.status === 'cancelled'}
              key={workshop.id}
              secondLine={
                workshop.time.kind === 'unscheduled'
                  ? t('workshops.unscheduled')
                  : formatShortWhen(workshop, t, language)
              }
              title={workshop.title}
            />
          ))}
        </List>
        <NewWorkshop missionId={mission.id} />
      </nav>
      <WorkshopSheet
        itemId={chosen.id}
        key={chosen.id}
        part={chosen.id === asked.itemId ? asked.part : null}
      />
    </div>
  );
}

/** Goes on to the programme with an item that is no workshop, or isn't any more: what came of it still refers to it. */
function useTurnedItem(missionId: string, itemId: string | null): void {
  const { data: item } = useRecords('programme', 'get', itemId === null ? 'wait' : { id: itemId });
  const isElsewhere =
    item !== undefined && item.id === itemId && item.missionId === missionId && item.kind !== 'workshop';
  useEffect(() => {
    if (isElsewhere) restate({ screen: 'mission', id: missionId, tab: 'programme', focus: itemId });
  }, [isElsewhere, missionId, itemId]);
}
