import { useState } from 'react';
import type { PublishedRef } from '../../../db/domain/openness';
import type { Openness } from '../../../electron/contract/openness';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';

/** What of a list is selected, and what is done to all of it in one step. */
export function usePublishing({ journeys, gifts, today }: Openness) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = [
    ...journeys.map(({ id, publishedOn, deadline }) => ({
      ...{ kind: 'mission' as const, id, publishedOn },
      isOver: deadline.kind !== 'not-due',
    })),
    ...gifts.map(({ id, publishedOn }) => ({ kind: 'gift' as const, id, publishedOn, isOver: true })),
  ];
  // What has left the list isn't selected any longer.
  const selected = all.filter(({ id }) => chosen.has(id));
  const unpublished = all.filter(({ publishedOn, isOver }) => publishedOn === null && isOver);
  const refsOf = (rows: typeof all): PublishedRef[] => rows.map(({ kind, id }) => ({ kind, id }));
  const clear = () => setChosen(new Set());

  async function publish(on: string): Promise<void> {
    const done = await run(api().openness.publish({ refs: refsOf(selected), on }));
    if (done === undefined) return;
    clear();
    await offerUndo(t('openness.publishedNow', { count: selected.length }));
  }

  async function withdraw(): Promise<void> {
    const published = selected.filter(({ publishedOn }) => publishedOn !== null);
    const done = await run(api().openness.withdraw({ refs: refsOf(published) }));
    if (done === undefined) return;
    clear();
    await offerUndo(t('openness.withdrawnNow', { count: published.length }));
  }

  return {
    today,
    unpublished,
    count: selected.length,
    hasPublished: selected.some(({ publishedOn }) => publishedOn !== null),
    isSelected: (id: string) => chosen.has(id),
    toggle: (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    selectUnpublished: () => setChosen(new Set(unpublished.map(({ id }) => id))),
    clear,
    publish,
    withdraw,
  };
}

export type Publishing = ReturnType<typeof usePublishing>;
