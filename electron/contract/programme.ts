import { z } from 'zod';
import { id, ids } from '../../db/domain/fields';
import { languageField } from '../../db/domain/language';
import {
  itemTextPatch,
  itemTime,
  type ProgrammeItem,
  programmeItemFields,
  programmeItemPatch,
} from '../../db/domain/programme';
import {
  type ProgrammeGroup,
  programmeGroupFields,
  programmeGroupPatch,
} from '../../db/domain/programme-group';
import { command, query, returns } from './operation';

const ofMission = z.object({ missionId: id }).strict();
const one = z.object({ id }).strict();

/** What a new item needs; what isn't given takes its usual value: no time yet, an idea, nobody on it. */
const newItem = programmeItemFields.partial().required({ title: true, kind: true });

/** What several new items come from; it words the undo step. */
const additions = ['copy', 'day', 'template', 'import'] as const;

/** More items than any programme has. */
const manyItems = 2_000;

export const programme = {
  /** In the order of the days; what has only a day stands before its day's hours, what has no day last. */
  list: query(ofMission, returns<ProgrammeItem[]>()),
  get: query(one, returns<ProgrammeItem>()),
  create: command(newItem.extend({ missionId: id }), returns<{ id: string }>()),
  /** Several at once, as one step; each `texts` comes along. Returns their ids in the order given. */
  add: command(
    z
      .object({
        missionId: id,
        from: z.enum(additions),
        items: z
          .array(
            newItem.extend({
              texts: z
                .array(itemTextPatch.required().extend({ language: languageField }))
                .max(12)
                .optional(),
            }),
          )
          .min(1)
          .max(manyItems),
      })
      .strict(),
    returns<{ ids: string[] }>(),
  ),
  /** People and groups are of the item's own mission, and replace those before. */
  update: command(z.object({ id, patch: programmeItemPatch }).strict(), returns<null>()),
  /** What an item says in one of the mission's other languages. */
  updateText: command(
    z.object({ id, language: languageField, patch: itemTextPatch }).strict(),
    returns<null>(),
  ),
  /** Other times and nothing else, as one step, so that undoing says what moved. */
  move: command(
    z
      .object({
        moves: z
          .array(z.object({ id, time: itemTime }).strict())
          .min(1)
          .max(manyItems),
      })
      .strict(),
    returns<null>(),
  ),
  remove: command(z.object({ ids: ids.min(1) }).strict(), returns<null>()),

  /** The parts that the delegation splits into, in their order. */
  groups: query(ofMission, returns<ProgrammeGroup[]>()),
  createGroup: command(programmeGroupFields.extend({ missionId: id }), returns<{ id: string }>()),
  updateGroup: command(z.object({ id, patch: programmeGroupPatch }).strict(), returns<null>()),
  /** Takes the group from its items, too; its members stay where they are named themselves. */
  removeGroup: command(one, returns<null>()),
};
