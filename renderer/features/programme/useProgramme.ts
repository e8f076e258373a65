import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import type { Contract } from '../../../electron/contract';
import type { InputOf } from '../../../electron/contract/operation';
import { api } from '../../shared/api';
import { registerSaver } from '../../shared/drafts';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';

/** Milliseconds from the last arrow key to the save: a walk over the grid is one step for undo. */
export const keyPause = 600;

type Waiting = { time: ItemTime; timer: number };

/**
 * A mission's programme, and what is done to it. An item that was moved stands where it was put from that moment on, and
 * goes back only if the move is refused.
 */
export function useProgramme(missionId: string) {
  const run = useRun();
  const { data, refetch } = useRecords('programme', 'list', { missionId });
  const [moved, setMoved] = useState<ReadonlyMap<string, ItemTime>>(new Map());
  const waiting = useRef(new Map<string, Waiting>());

  const save = useCallback(
    async (id: string): Promise<void> => {
      const own = waiting.current.get(id);
      if (!own) return;
      window.clearTimeout(own.timer);
      waiting.current.delete(id);
      await run(api().programme.move({ id, time: own.time }));
      await refetch();
      setMoved((all) => (all.get(id) === own.time ? without(all, id) : all));
    },
    [run, refetch],
  );

  /** @param pause milliseconds to wait for a further move of the same item */
  const move = useCallback(
    (id: string, time: ItemTime, pause = 0): void => {
      window.clearTimeout(waiting.current.get(id)?.timer);
      waiting.current.set(id, { time, timer: window.setTimeout(() => void save(id), pause) });
      setMoved((all) => new Map(all).set(id, time));
    },
    [save],
  );

  const create = useCallback(
    async (
      input: Omit<InputOf<Contract['programme']['create']>, 'missionId'>,
    ): Promise<string | undefined> => {
      const created = await run(api().programme.create({ ...input, missionId }));
      if (created) await refetch();
      return created?.id;
    },
    [run, refetch, missionId],
  );

  const remove = useCallback(
    async (id: string): Promise<boolean> => {
      const isGone = (await run(api().programme.remove({ id }))) !== undefined;
      if (isGone) await refetch();
      return isGone;
    },
    [run, refetch],
  );

  useEffect(() => {
    const saveAll = async () => {
      await Promise.all([...waiting.current.keys()].map(save));
    };
    const unregister = registerSaver(saveAll);
    return () => void saveAll().finally(unregister);
  }, [save]);

  const items = useMemo(() => data?.map((item) => placed(item, moved.get(item.id))), [data, moved]);
  return { items, move, create, remove };
}

const placed = (item: ProgrammeItem, time: ItemTime | undefined): ProgrammeItem =>
  time ? { ...item, time } : item;

function without<T>(all: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(all);
  rest.delete(id);
  return rest;
}
