import { useState } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { showToast } from '../../ui/toasts';
import { freeTimeOn, type Stop, stopAt, timeAfter } from './keyMoves';
import { keyPause, type useProgramme } from './useProgramme';
import { timeWords } from './words';

export type ProgrammeActions = ReturnType<typeof useProgrammeActions>;

type Options = Pick<ReturnType<typeof useProgramme>, 'move' | 'create' | 'remove'> & {
  items: readonly ProgrammeItem[];
  days: readonly string[];
  columns: readonly Stop[][];
  /** The new item is there: show it, ready to be named. */
  onCreated: (id: string) => void;
  /** The item is gone; the focus goes to what stood beside it. */
  onRemoved: (id: string, beside: string) => void;
  /** The item will stand elsewhere, and the focus with it. */
  onMoving: (id: string) => void;
};

/** What one can do to the programme, by whichever hand; each says what it did to who can't see it. */
export function useProgrammeActions(options: Options) {
  const { items, days, columns, move, create, remove } = options;
  const words = useTexts();
  const { t } = words;
  const [said, say] = useState('');
  const sayItem = (title: string, time: ItemTime) =>
    say(t('programme.said', { title, when: timeWords(time, words) }));

  const createAt = async (time: ItemTime) => {
    const title = t('programme.newTitle');
    const id = await create({ kind: 'meeting', title, time });
    if (id === undefined) return;
    sayItem(title, time);
    options.onCreated(id);
  };

  return {
    /** What was done last, for the live region. */
    said,
    /** Moves or resizes. A key is often followed by another, so its move is saved a little later. */
    place: (item: ProgrammeItem, time: ItemTime, hand: 'by-key' | 'by-pointer') => {
      sayItem(item.title, time);
      if (JSON.stringify(time) === JSON.stringify(item.time)) return;
      if (hand === 'by-key') options.onMoving(item.id);
      move(item.id, time, hand === 'by-key' ? keyPause : 0);
    },
    createAt,
    createAfter: ({ id, item }: Stop) => {
      const day = days.find((_, index) => columns[index]?.[0]?.id === id);
      return createAt(
        item ? timeAfter(item.time, items) : day ? freeTimeOn(day, items) : { kind: 'unscheduled' },
      );
    },
    createOn: (day: string) => createAt(freeTimeOn(day, items)),
    remove: async (item: ProgrammeItem) => {
      const next = stopAt(columns, item.id, 'ArrowDown');
      const beside = next === item.id ? stopAt(columns, item.id, 'ArrowUp') : next;
      if (!(await remove(item.id))) return;
      options.onRemoved(item.id, beside);
      const title = t('common.deletedNamed', { name: item.title });
      say(title);
      showToast({ title, action: { label: t('common.undo'), onPress: () => runCommand('edit.undo') } });
    },
  };
}
