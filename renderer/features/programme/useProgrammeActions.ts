import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import type { GridStep } from '../../../db/domain/scheduling';
import { type Move, movedTogether } from '../../../db/domain/shifting';
import { useTexts } from '../../i18n';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { type Arrow, freeTimeOn, movedByKey, resizedByKey, type Stop, timeAfter } from './keyMoves';
import { keyPause, type useProgramme } from './useProgramme';
import { timeWords } from './words';

export type ProgrammeActions = ReturnType<typeof useProgrammeActions>;

type Hand = 'by-key' | 'by-pointer';

type Options = Pick<ReturnType<typeof useProgramme>, 'move' | 'create' | 'remove'> & {
  items: readonly ProgrammeItem[];
  days: readonly string[];
  columns: readonly Stop[][];
  step: GridStep;
  /** The items that a command is about: all that are selected, or the one that has the focus. */
  chosen: readonly ProgrammeItem[];
  /** Says to who can't see it what was done. */
  say: (what: string) => void;
  /** The new item is there: show it, ready to be named. */
  onCreated: (id: string) => void;
  /** The items are gone; the focus goes to what stood beside them. */
  onRemoved: (ids: readonly string[], beside: string) => void;
  /** The item will stand elsewhere, and the focus with it. */
  onMoving: (id: string, time: ItemTime) => void;
};

/** What one can do to the programme, by whichever hand; each says what it did to who can't see it. */
export function useProgrammeActions(options: Options) {
  const { items, days, columns, step, chosen, move, create, remove, say } = options;
  const words = useTexts();
  const offerUndo = useOfferUndo();
  const { t } = words;

  /** Moves or resizes, as one step. A key is often followed by another, so its move is saved a little later. */
  const place = (moves: readonly Move[], item: ProgrammeItem, hand: Hand) => {
    const time = moves.find(({ id }) => id === item.id)?.time ?? item.time;
    const when = timeWords(time, words);
    const { title } = item;
    const count = moves.length;
    say(
      count > 1 ? t('programme.saidSeveral', { count, title, when }) : t('programme.said', { title, when }),
    );
    const byId = new Map(items.map((own) => [own.id, own.time]));
    const changes = moves.filter((own) => JSON.stringify(own.time) !== JSON.stringify(byId.get(own.id)));
    if (changes.length === 0) return;
    if (hand === 'by-key') options.onMoving(item.id, time);
    move(changes, hand === 'by-key' ? keyPause : 0);
  };

  const createAt = async (time: ItemTime) => {
    const title = t('programme.newTitle');
    const id = await create({ kind: 'meeting', title, time });
    if (id === undefined) return;
    say(t('programme.said', { title, when: timeWords(time, words) }));
    options.onCreated(id);
  };

  return {
    place,
    /** Moves what is chosen, as an arrow moves the item that has the focus. */
    moveByArrow: (item: ProgrammeItem, arrow: Arrow) =>
      place(movedTogether(chosen, item, movedByKey(item.time, arrow, days, step)), item, 'by-key'),
    resizeByArrow: (item: ProgrammeItem, arrow: Arrow) =>
      place(
        chosen.map(({ id, time }) => ({ id, time: resizedByKey(time, arrow, step) })),
        item,
        'by-key',
      ),
    unschedule: (item: ProgrammeItem) =>
      place(
        chosen.map(({ id }) => ({ id, time: { kind: 'unscheduled' } })),
        item,
        'by-key',
      ),
    createAt,
    createAfter: ({ id, item }: Stop) => {
      const day = days.find((_, index) => columns[index]?.[0]?.id === id);
      return createAt(
        item ? timeAfter(item.time, items) : day ? freeTimeOn(day, items) : { kind: 'unscheduled' },
      );
    },
    createOn: (day: string) => createAt(freeTimeOn(day, items)),
    remove: async (gone: readonly ProgrammeItem[]) => {
      const [first] = gone;
      const ids = gone.map(({ id }) => id);
      if (!first || !(await remove(ids))) return;
      options.onRemoved(ids, besideOf(columns, ids));
      const title =
        gone.length > 1
          ? t('programme.removedSeveral', { count: gone.length })
          : t('common.deletedNamed', { name: first.title });
      say(title);
      await offerUndo(title);
    },
  };
}

/** What stands after some items in their column, or before them; something is left of every column, its day's head. */
function besideOf(columns: readonly Stop[][], gone: readonly string[]): string {
  const isLeft = ({ id }: Stop) => !gone.includes(id);
  const column = columns.find((stops) => !stops.every(isLeft)) ?? [];
  const last = column.findLastIndex((stop) => !isLeft(stop));
  const beside = column.slice(last).find(isLeft) ?? column.slice(0, last).findLast(isLeft);
  return (beside ?? columns.flat().find(isLeft))?.id ?? '';
}
