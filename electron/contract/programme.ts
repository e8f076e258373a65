import { z } from 'zod';
import { id } from '../../db/domain/fields';
import {
  itemTime,
  type ProgrammeItem,
  programmeItemFields,
  programmeItemPatch,
} from '../../db/domain/programme';
import { command, query, returns } from './operation';

const one = z.object({ id }).strict();

export const programme = {
  /** In the order of the days; what has only a day stands before its day's hours, what has no day last. */
  list: query(z.object({ missionId: id }).strict(), returns<ProgrammeItem[]>()),
  get: query(one, returns<ProgrammeItem>()),
  /** What isn't given takes its usual value: no time yet, an idea, nobody on it. */
  create: command(
    programmeItemFields.partial().required({ title: true, kind: true }).extend({ missionId: id }),
    returns<{ id: string }>(),
  ),
  /** `participationIds` are of the item's own mission, and replace those before. */
  update: command(z.object({ id, patch: programmeItemPatch }).strict(), returns<null>()),
  /** Another time and nothing else, so that undoing says what moved. */
  move: command(z.object({ id, time: itemTime }).strict(), returns<null>()),
  remove: command(one, returns<null>()),
};
