import { z } from 'zod';
import { id } from '../../db/domain/fields';
import { giftFields, giftPatch, type NamedGift } from '../../db/domain/gift';
import { command, query, returns } from './operation';

/** What was given and received. */
export const gifts = {
  /** By day, those without one last; null for the gifts outside of any mission. */
  list: query(z.object({ missionId: id.nullable() }).strict(), returns<NamedGift[]>()),
  add: command(
    giftFields.partial().required({ missionId: true, direction: true, what: true }),
    returns<{ id: string }>(),
  ),
  update: command(z.object({ id, patch: giftPatch }).strict(), returns<null>()),
  remove: command(z.object({ id }).strict(), returns<null>()),
};
