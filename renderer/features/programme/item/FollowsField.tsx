import type { ProgrammeItem } from '../../../../db/domain/programme';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { formatClock } from '../../../shared/format';
import { useRun } from '../../../shared/useRun';
import { Select } from '../../../ui/Select';

type Props = {
  item: ProgrammeItem;
  items: readonly ProgrammeItem[];
  /** What is offered. */
  sameDay: readonly ProgrammeItem[];
};

/** No item's id: React Aria takes an empty key for no choice at all. */
const none = 'none';

/** The item that this one claims to come directly after; it may have been moved to another day since. */
export function FollowsField({ item, items, sameDay }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const chosen = items.find(({ id }) => id === item.followsId);
  const offered = chosen && !sameDay.includes(chosen) ? [chosen, ...sameDay] : sameDay;
  const nameOf = ({ title, time }: ProgrammeItem) =>
    time.kind === 'timed' ? `${formatClock(time.startsAt, language)} ${title}` : title;
  return (
    <Select
      items={[
        { id: none, label: t('common.none') },
        ...offered.map((other) => ({ id: other.id, label: nameOf(other) })),
      ]}
      label={t('programmeItem.follows')}
      onChange={(id) =>
        void run(api().programme.update({ id: item.id, patch: { followsId: id === none ? null : id } }))
      }
      value={chosen?.id ?? none}
    />
  );
}
