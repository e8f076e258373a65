import { z } from 'zod';
import { id } from '../../db/domain/fields';
import {
  type MissionContact,
  missionContactFields,
  missionContactPatch,
} from '../../db/domain/mission-contact';
import { command, query, returns } from './operation';

/** Whom to call on a mission. */
export const contacts = {
  /** In their order. */
  list: query(z.object({ missionId: id }).strict(), returns<MissionContact[]>()),
  /** After the others. */
  add: command(
    missionContactFields.partial().required({ label: true }).extend({ missionId: id }),
    returns<{ id: string }>(),
  ),
  update: command(z.object({ id, patch: missionContactPatch }).strict(), returns<null>()),
  /** Puts it before another of the mission's, or (null) last. */
  move: command(z.object({ id, beforeId: id.nullable() }).strict(), returns<null>()),
  remove: command(z.object({ id }).strict(), returns<null>()),
};
