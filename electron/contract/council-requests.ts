import { z } from 'zod';
import { type CouncilRequest, councilRequestPatch } from '../../db/domain/council-request';
import { id } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** What stands between council members and their departure; `members` are those counted on, on a mission that goes out. */
export type CouncilGate = CouncilRequest & { missionId: string; members: string[]; isOpen: boolean };

/** The council's formal request that members of it travel. */
export const councilRequests = {
  get: query(z.object({ missionId: id }).strict(), returns<CouncilGate>()),
  update: command(z.object({ missionId: id, patch: councilRequestPatch }).strict(), returns<null>()),
};
