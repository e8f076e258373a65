import type { Mend } from '../../../../db/domain/conflicts/conflict';
import type { ItemTime, ProgrammeItem, ProgrammeItemPatch } from '../../../../db/domain/programme';
import { dayOf } from '../../../../db/domain/wall-time';
import { api, type Result } from '../../../shared/api';
import { apart, type ConflictNames, named } from './naming';
import { dayWords, timesOf, type Words } from './times';

/** A mend as a button says it and a toast afterwards, and what carries it out. */
export type MendAction = { label: string; done: string; run: () => Promise<Result<unknown>> };

type MoveMend = Extract<Mend, { kind: 'move' }>;

const lists = ['participationIds', 'speakerIds', 'interpreterIds', 'escortIds'] as const;

/** What one click does about a conflict; null when there is nothing (any more) that it would change. */
export function mendAction(mend: Mend, names: ConflictNames, words: Words): MendAction | null {
  if (mend.kind === 'move') return moving(mend, names, words);
  const item = names.item(mend.itemId);
  const patch = item && patchOf(mend, item);
  if (!item || !patch) return null;
  const { t } = words;
  const who = names.participant(mend.kind === 'replace' ? mend.substituteId : mend.participationId);
  const told = { name: named(who, t('conflicts.someone')), title: apart(item.title) };
  return {
    label: t(`conflicts.mend.${mend.kind}`, told),
    done: t(`conflicts.mended.${mend.kind}`, told),
    run: () => api().programme.update({ id: item.id, patch }),
  };
}

/** The item's lists of people as the mend makes them; null when it changes none. */
function patchOf(mend: Exclude<Mend, MoveMend>, item: ProgrammeItem): ProgrammeItemPatch | null {
  if (mend.kind === 'add-interpreter' || mend.kind === 'add-speaker') {
    const list = mend.kind === 'add-interpreter' ? 'interpreterIds' : 'speakerIds';
    return { [list]: [...item[list], mend.participationId] };
  }
  const instead = mend.kind === 'replace' ? [mend.substituteId] : [];
  const changed = lists.filter((list) => item[list].includes(mend.participationId));
  if (changed.length === 0) return null;
  const without = (ids: readonly string[]) =>
    ids.flatMap((id) => (id === mend.participationId ? instead : [id]));
  return Object.fromEntries(changed.map((list) => [list, without(item[list])]));
}

function moving({ moves }: MoveMend, names: ConflictNames, words: Words): MendAction | null {
  const { t } = words;
  const [first] = moves;
  const item = first && names.item(first.id);
  if (!item) return null;
  const title = apart(item.title);
  const others = moves.length - 1;
  const { wording, when } = destination(item, first.time, names, words);
  const label = t(`conflicts.mend.${wording}`, { title, when });
  return {
    label: others > 0 ? t('conflicts.mend.with', { label, count: others }) : label,
    done: t('conflicts.mended.move', { title, count: moves.length }),
    run: () => api().programme.move({ moves: [...moves] }),
  };
}

/** Where an item goes: "10.30", with its day if that is another one; or how long it lasts from where it is. */
function destination(
  item: ProgrammeItem,
  time: ItemTime,
  { mission }: ConflictNames,
  words: Words,
): { wording: 'move' | 'end' | 'unschedule'; when: string } {
  if (time.kind === 'unscheduled') return { wording: 'unschedule', when: '' };
  if (time.kind === 'day') return { wording: 'move', when: dayWords(time.day, words) };
  const before = timesOf(item, mission, words);
  const after = timesOf({ ...item, time }, mission, words);
  if (item.time.kind === 'timed' && item.time.startsAt === time.startsAt)
    return { wording: 'end', when: after.ends(after.date) };
  const day = dayOf(time.startsAt);
  return {
    wording: 'move',
    when: before.date === day ? after.start : `${dayWords(day, words)} ${after.start}`,
  };
}
