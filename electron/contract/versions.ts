import { z } from 'zod';
import { id, requiredLine, runningText } from '../../db/domain/fields';
import type { ProgrammeEdition, ProgrammeVersion } from '../../db/domain/programme-records';
import { command, query, returns } from './operation';

/** The released versions of a mission's programme; the draft goes on beside them. */
export const versions = {
  /** The latest first. */
  list: query(z.object({ missionId: id }).strict(), returns<ProgrammeVersion[]>()),
  /** What documents are made of: a version as it was released, or (null) the draft as it is. */
  read: query(z.object({ missionId: id, versionId: id.nullable() }).strict(), returns<ProgrammeEdition>()),
  release: command(
    z.object({ missionId: id, name: requiredLine(), note: runningText }).strict(),
    returns<ProgrammeVersion>(),
  ),
};
