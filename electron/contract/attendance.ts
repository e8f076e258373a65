import { z } from 'zod';
import { attendanceMark, type ItemAttendance } from '../../db/domain/attendance';
import { id, ids } from '../../db/domain/fields';
import { command, query, returns } from './operation';

const ofMission = z.object({ missionId: id }).strict();

export const attendance = {
  /** What was noted at the mission's items, and the item whose list one wants now; null where there is none. */
  list: query(ofMission, returns<{ marks: ItemAttendance[]; currentItemId: string | null }>()),
  /** Notes of one or many participants whether they came to an item; null takes it back. */
  tick: command(
    z.object({ itemId: id, participationIds: ids.min(1), attendance: attendanceMark.nullable() }).strict(),
    returns<null>(),
  ),
  /** Somebody came without being expected: they are noted as present, and added to the mission if they aren't on it. */
  arrive: command(z.object({ itemId: id, personId: id }).strict(), returns<{ participationId: string }>()),
  /** Lets the items say who attended the mission. Returns how many it said it of. */
  conclude: command(ofMission, returns<{ attended: number; absent: number }>()),
};
