import { z } from 'zod';
import { line, zoneOrUnknown } from '../../db/domain/fields';
import { command, query, returns } from './operation';
import type { WorkspaceKind } from './workspace';

/** The office itself: whose programme times stand beside the local ones. */
export type OfficeInfo = { name: string; city: string; zone: string; kind: WorkspaceKind; today: string };

export const office = {
  get: query(z.undefined(), returns<OfficeInfo>()),
  update: command(
    z
      .object({ patch: z.object({ name: line(), city: line(), zone: zoneOrUnknown }).partial().strict() })
      .strict(),
    returns<null>(),
  ),
};
