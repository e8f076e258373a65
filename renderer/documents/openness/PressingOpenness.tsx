import { addMonths } from '../../../db/domain/dates';
import { byDeadline, type Deadline } from '../../../db/domain/openness-deadline';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { useToday } from '../../shared/useToday';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { DeadlineMark } from './DeadlineMark';

/** How far back one is reminded, in months; what is older stands on the list alone. */
const monthsBack = 12;
/** How many days ahead of a deadline. */
const daysAhead = 14;
/** How many are shown; the list has them all. */
const shown = 3;

const isPressing = (deadline: Deadline): boolean =>
  deadline.kind === 'overdue' || (deadline.kind === 'due' && deadline.days <= daysAhead);

/** What of the last year is to be published soon, or should have been; nothing where there is nothing. */
export function PressingOpenness() {
  const { t } = useTexts();
  const today = useToday();
  const { data: list } = useRecords(
    'openness',
    'list',
    today ? { from: addMonths(today, -monthsBack), to: today } : 'wait',
  );
  if (!list) return null;
  const pressing = [
    ...list.journeys.map(({ id, title, deadline }) => ({ id, title, deadline })),
    ...list.gifts.map(({ id, what, deadline }) => ({ id, title: what, deadline })),
  ]
    .filter(({ deadline }) => isPressing(deadline))
    .sort((a, b) => byDeadline(a.deadline, b.deadline));
  if (pressing.length === 0) return null;
  return (
    <Section count={pressing.length} heading={t('openness.overview')}>
      <List>
        {pressing.slice(0, shown).map(({ id, title, deadline }) => (
          <ListRow
            href={hrefOf({ screen: 'reports', section: 'openness', focus: null })}
            key={id}
            title={title}
            trailing={<DeadlineMark deadline={deadline} />}
          />
        ))}
      </List>
    </Section>
  );
}
