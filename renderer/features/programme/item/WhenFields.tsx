import { useMemo } from 'react';
import type { FieldProblem } from '../../../../db/domain/problem';
import { daysOfItem, type ProgrammeItem } from '../../../../db/domain/programme';
import { useTexts } from '../../../i18n';
import { api, type Result } from '../../../shared/api';
import { zoneCity } from '../../../shared/format';
import { useAutosave } from '../../../shared/useAutosave';
import { ZonePicker } from '../../../shared/ZonePicker';
import { Clocks } from './Clocks';
import { FollowsField } from './FollowsField';
import { type QuietField, QuietFields } from './QuietFields';
import { TimeFields } from './TimeFields';
import { draftOf, rebased, type TimeDraft, type TimeField, timeOf, withZones } from './timeDraft';

type Props = {
  item: ProgrammeItem;
  items: readonly ProgrammeItem[];
  /** The zone of an item that has none of its own, and the office's. */
  usual: string;
  home: string;
};

/** When an item is, by which clocks, and after what. */
export function WhenFields({ item, items, usual, home }: Props) {
  const { t, language } = useTexts();
  const { id, time, zone, endZone } = item;
  const saved = useMemo(() => draftOf({ time, zone, endZone }, usual), [time, zone, endZone, usual]);
  const save = async (next: TimeDraft) => {
    const read = timeOf(next, usual);
    if (!('kind' in read)) return refused(read.field, read.problem);
    // Undoing calls it a move, where it is nothing more.
    if (next.zone === zone && next.endZone === endZone)
      return api().programme.move({ moves: [{ id, time: read }] });
    return api().programme.update({
      id,
      patch: { time: read, zone: next.zone, endZone: next.endZone },
    });
  };
  const draft = useAutosave<TimeDraft>(`programme_item ${id} time`, saved, save, rebased);
  const inZones = (zones: Partial<Pick<TimeDraft, 'zone' | 'endZone'>>) => {
    draft.change(withZones(draft.value, zones, usual));
    void draft.flush();
  };
  const sameDay = items.filter((other) => other.id !== id && sharesDay(other, item));
  const quiet: QuietField[] = [
    {
      id: 'zone',
      label: t('programmeItem.zone'),
      isFilled: zone !== null,
      field: (
        <ZonePicker
          hint={t('programmeItem.zoneHint', { zone: zoneCity(usual, language) })}
          label={t('programmeItem.ownZone')}
          onChange={(chosen) => inZones({ zone: chosen || null })}
          value={draft.value.zone ?? ''}
        />
      ),
    },
  ];
  if (item.kind === 'transfer' || endZone !== null)
    quiet.push({
      id: 'endZone',
      label: t('programmeItem.endZone'),
      isFilled: endZone !== null,
      field: (
        <ZonePicker
          hint={t('programmeItem.endZoneHint')}
          label={t('programmeItem.zoneOfEnd')}
          onChange={(chosen) => inZones({ endZone: chosen || null })}
          value={draft.value.endZone ?? ''}
        />
      ),
    });
  if (sameDay.length > 0 || item.followsId !== null)
    quiet.push({
      id: 'follows',
      label: t('programmeItem.follows'),
      isFilled: item.followsId !== null,
      field: <FollowsField item={item} items={items} sameDay={sameDay} />,
    });

  return (
    <>
      <TimeFields draft={draft} id={id} usual={usual} />
      <Clocks endZone={endZone} home={home} time={time} zone={zone ?? usual} />
      <QuietFields fields={quiet} />
    </>
  );
}

const refused = (field: TimeField, problem: FieldProblem): Result<null> => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path: [field], problem }] },
});

function sharesDay(one: ProgrammeItem, other: ProgrammeItem): boolean {
  const days = daysOfItem(other.time);
  return daysOfItem(one.time).some((day) => days.includes(day));
}
