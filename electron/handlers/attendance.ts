import { type AttendanceMark, conclusions, itemAt } from '../../db/domain/attendance';
import { newcomer } from '../../db/domain/participation';
import { daysOfItem } from '../../db/domain/programme';
import { markAttendance, marksOfMission } from '../../db/queries/attendance';
import { noteAttendance } from '../../db/queries/invitations';
import { danglingReferences } from '../../db/queries/item-references';
import { getMission } from '../../db/queries/missions';
import { insertParticipation, participantsOf } from '../../db/queries/participations';
import { getPerson } from '../../db/queries/people';
import { getItem, listItems } from '../../db/queries/programme';
import { listGroups } from '../../db/queries/programme-groups';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const attendance: DatabaseHandlers['attendance'] = {
  list: ({ db, now }, { missionId }) => {
    const mission = found(getMission(db, missionId));
    return {
      marks: marksOfMission(db, missionId),
      currentItemId: itemAt(listItems(db, missionId), mission, Date.parse(now)),
    };
  },
  tick: ({ db, newId, now }, { itemId, participationIds, attendance: mark }) => {
    const { missionId } = found(getItem(db, itemId));
    const [dangling = []] = danglingReferences(db, missionId, [{ participationIds }]);
    if (dangling.length > 0)
      throw new Refusal({
        kind: 'invalid',
        problems: [{ path: ['participationIds'], problem: 'not-an-id' }],
      });
    markAttendance(db, itemId, participationIds, mark, { newId, now });
    return null;
  },
  arrive: ({ db, newId, now }, { itemId, personId }) => {
    const { missionId } = found(getItem(db, itemId));
    found(getPerson(db, personId));
    const known = participantsOf(db, missionId).find((participant) => participant.personId === personId);
    const participationId = known?.id ?? newId();
    // Whose they are isn't known of somebody who just came; a third party is what neither of the two brought.
    if (!known)
      insertParticipation(db, { ...newcomer, side: 'third', id: participationId, missionId, personId });
    markAttendance(db, itemId, [participationId], 'attended', { newId, now });
    return { participationId };
  },
  conclude: ({ db, newId, now }, { missionId }) => {
    found(getMission(db, missionId));
    const items = listItems(db, missionId);
    const delegation = { groups: listGroups(db, missionId), participants: participantsOf(db, missionId) };
    const concluded = conclusions(items, delegation, marksOfMission(db, missionId));
    for (const { participant, attendance: said, itemIds } of concluded) {
      // They came, or were missed, on the first of the items that say so.
      const first = items.find(({ id }) => itemIds.includes(id));
      const happenedOn = (first && daysOfItem(first.time)[0]) ?? null;
      noteAttendance(db, participant, said, { newId, now, happenedOn });
    }
    const countOf = (said: AttendanceMark) => concluded.filter((one) => one.attendance === said).length;
    return { attended: countOf('attended'), absent: countOf('absent') };
  },
};
