import {
  copyOf,
  dayOnDay,
  pastedAfter,
  pastedAt,
  type Surroundings,
  timeAt,
} from '../../../db/domain/item-copy';
import type { ItemTime, ProgrammeItem } from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import { wordedFor } from '../../../db/domain/programme-texts';
import { inOrder, type Move, movedTogether } from '../../../db/domain/shifting';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { showToast } from '../../ui/toasts';
import { hold, useClipping } from './clipboard';
import type { Stop } from './keyMoves';
import type { useProgramme } from './useProgramme';
import type { ProgrammeActions } from './useProgrammeActions';
import { timeWords } from './words';

type Options = Pick<ReturnType<typeof useProgramme>, 'add'> & {
  mission: MissionDetail;
  items: readonly ProgrammeItem[];
  participants: readonly ParticipantRow[];
  groups: readonly ProgrammeGroup[];
  chosen: readonly ProgrammeItem[];
  place: ProgrammeActions['place'];
  say: (what: string) => void;
  /** The copies are there, the first one first. */
  onAdded: (ids: readonly string[], first: ItemTime) => void;
};

/** A copied item and where the copy goes. */
type Copy = { item: ProgrammeItem; time: ItemTime };

/** Copying, cutting and pasting items, also between missions; each addition is one step for undo. */
export function useCopies({ mission, items, participants, groups, chosen, ...options }: Options) {
  const words = useTexts();
  const { t } = words;
  const { add, place, say, onAdded } = options;
  const clipping = useClipping();
  const isOwn = clipping?.missionId === mission.id;

  const addCopies = async (copies: readonly Copy[], there: Surroundings, from: 'copy' | 'day') => {
    const [first] = copies;
    if (!first) return;
    const made = copies.map(({ item, time }) => {
      const { texts, ...rest } = copyOf(item, time, there);
      return {
        ...rest,
        participationIds: [...rest.participationIds],
        speakerIds: [...rest.speakerIds],
        interpreterIds: [...rest.interpreterIds],
        escortIds: [...rest.escortIds],
        groupIds: [...rest.groupIds],
        texts: texts.map((text) => ({ ...text })),
      };
    });
    const ids = await add({ from, items: made });
    if (!ids) return;
    const { title } = first.item;
    const when = timeWords(first.time, words);
    say(t('programme.copied', { count: ids.length, title, when }));
    onAdded(ids, first.time);
  };

  const here: Surroundings = {
    participationFor: (id) => (participants.some((row) => row.id === id) ? id : undefined),
    groupIds: new Set(groups.map(({ id }) => id)),
  };
  const take = (isCut: boolean) => {
    if (chosen.length === 0) return;
    const personOf = new Map(participants.map(({ id, personId }) => [id, personId]));
    const taken = inOrder(chosen);
    const { id: missionId, title: missionTitle, languages } = mission;
    hold({ missionId, missionTitle, languages, items: taken, isCut, personOf });
    say(t(isCut ? 'programme.clipboard.cut' : 'programme.clipboard.copied', { count: taken.length }));
  };
  const pasteOther = async (copies: readonly Copy[]) => {
    if (!clipping) return;
    const byPerson = new Map(participants.map(({ id, personId }) => [personId, id]));
    await addCopies(
      copies.map(({ item, time }) => ({
        item: { ...item, ...wordedFor(item, clipping.languages, mission.languages) },
        time,
      })),
      {
        participationFor: (id) => byPerson.get(clipping.personOf.get(id) ?? ''),
        groupIds: here.groupIds,
      },
      'copy',
    );
    if (!clipping.isCut) return;
    hold({ ...clipping, isCut: false });
    showToast({ title: t('programme.clipboard.stays', { mission: clipping.missionTitle }) });
  };

  return {
    canPaste: clipping !== null,
    /** What will move when it is pasted here. */
    cutIds: new Set(isOwn && clipping.isCut ? clipping.items.map(({ id }) => id) : []),
    copy: () => take(false),
    cut: () => take(true),
    /** What was cut stays where it is after all. */
    giveUpCut: () => hold(null),
    /** The first goes to where the focus is, the others keep their distance to it. What was cut here moves. */
    paste: (at: Stop | undefined, day: string | undefined) => {
      if (!clipping) return;
      const spot: ItemTime = at?.item?.time ?? (day ? { kind: 'day', day } : { kind: 'unscheduled' });
      const current = new Map(items.map((item) => [item.id, item]));
      const clipped = isOwn
        ? inOrder(clipping.items.map((item) => current.get(item.id) ?? item))
        : clipping.items;
      const [first] = clipped;
      if (!first) return;
      const target = timeAt(first.time, spot);
      if (isOwn && clipping.isCut && clipped.every(({ id }) => current.has(id))) {
        hold(null);
        place(movedTogether(clipped, first, target), first, 'by-pointer');
        onAdded(
          clipped.map(({ id }) => id),
          target,
        );
      } else if (isOwn) void addCopies(pastedAt(clipped, target), here, 'copy');
      else void pasteOther(pastedAt(clipped, target));
    },
    duplicate: () => void addCopies(pastedAfter(chosen), here, 'copy'),
    /** Copies at the places that are given by the ids of the originals. */
    copyTo: (moves: readonly Move[]) => {
      const byId = new Map(items.map((item) => [item.id, item]));
      const copies = moves.flatMap(({ id, time }) => {
        const item = byId.get(id);
        return item ? [{ item, time }] : [];
      });
      void addCopies(copies, here, 'copy');
    },
    duplicateDay: (from: string, to: readonly string[]) =>
      void addCopies(
        to.flatMap((day) => dayOnDay(items, from, day)),
        here,
        'day',
      ),
  };
}
