import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import type { Move } from '../../../db/domain/shifting';
import type { Contract } from '../../../electron/contract';
import type { InputOf } from '../../../electron/contract/operation';
import { api } from '../../shared/api';
import { registerSaver } from '../../shared/drafts';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';

type Operations = Contract['programme'];
type Addition = Omit<InputOf<Operations['add']>, 'missionId'>;

/** Milliseconds from the last arrow key to the save: a walk over the grid is one step for undo. */
export const keyPause = 600;

type Waiting = { moves: readonly Move[]; timer: number };

/**
 * A mission's programme, and what is done to it. What was moved stands where it was put from that moment on, and goes
 * back only if the move is refused. Each call is one step for undo.
 */
export function useProgramme(missionId: string) {
  const run = useRun();
  const { data, refetch } = useRecords('programme', 'list', { missionId });
  const [moved, setMoved] = useState<ReadonlyMap<string, ItemTime>>(new Map());
  const waiting = useRef<Waiting>(null);

  /** What was moved and isn't saved yet; nothing else may come before it. */
  const save = useCallback(async (): Promise<void> => {
    const own = waiting.current;
    if (!own) return;
    window.clearTimeout(own.timer);
    waiting.current = null;
    await run(api().programme.move({ moves: [...own.moves] }));
    await refetch();
    setMoved((all) => without(all, own.moves));
  }, [run, refetch]);

  /** @param pause milliseconds to wait for a further move of the same items */
  const move = useCallback(
    (moves: readonly Move[], pause = 0): void => {
      if (waiting.current && !isOfSame(waiting.current.moves, moves)) void save();
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { moves, timer: window.setTimeout(() => void save(), pause) };
      setMoved((all) => new Map([...all, ...moves.map(({ id, time }) => [id, time] as const)]));
    },
    [save],
  );

  const create = useCallback(
    async (input: Omit<InputOf<Operations['create']>, 'missionId'>): Promise<string | undefined> => {
      await save();
      const created = await run(api().programme.create({ ...input, missionId }));
      if (created) await refetch();
      return created?.id;
    },
    [run, refetch, save, missionId],
  );

  /** @returns the ids in the order of `items` */
  const add = useCallback(
    async (addition: Addition): Promise<string[] | undefined> => {
      await save();
      const added = await run(api().programme.add({ ...addition, missionId }));
      if (added) await refetch();
      return added?.ids;
    },
    [run, refetch, save, missionId],
  );

  const remove = useCallback(
    async (ids: string[]): Promise<boolean> => {
      await save();
      const isGone = (await run(api().programme.remove({ ids }))) !== undefined;
      if (isGone) await refetch();
      return isGone;
    },
    [run, refetch, save],
  );

  useEffect(() => {
    const unregister = registerSaver(save);
    return () => void save().finally(unregister);
  }, [save]);

  const items = useMemo(() => data?.map((item) => placed(item, moved.get(item.id))), [data, moved]);
  return { items, move, create, add, remove };
}

const placed = (item: ProgrammeItem, time: ItemTime | undefined): ProgrammeItem =>
  time ? { ...item, time } : item;

const isOfSame = (some: readonly Move[], others: readonly Move[]): boolean =>
  some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id));

/** Without those moves; what was moved again since stays. */
function without(all: ReadonlyMap<string, ItemTime>, moves: readonly Move[]): ReadonlyMap<string, ItemTime> {
  const rest = new Map(all);
  for (const { id, time } of moves) if (rest.get(id) === time) rest.delete(id);
  return rest;
}
