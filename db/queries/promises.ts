import { and, asc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { agreementState, isInForce } from '../domain/agreement';
import type { Promised } from '../domain/conflicts/input';
import { listAgreements } from './agreements';
import { alive } from './alive';
import { distinct, within } from './many-ids';
import { mission, programmeItem } from './tables';

/**
 * What the agreements in force on a day promise for some missions, by mission: the topics of the agreements of its
 * cooperation. A bounded number of queries, two where none of the missions is part of a cooperation.
 */
export function promisesOf(
  db: Reader,
  missionIds: readonly string[],
  today: string,
): ReadonlyMap<string, Promised[]> {
  const missions = db
    .select({ id: mission.id, cooperationId: mission.cooperationId })
    .from(mission)
    .where(and(within(mission.id, missionIds), alive(mission)))
    .all();
  const cooperationIds = new Set(distinct(missions.map(({ cooperationId }) => cooperationId)));
  if (cooperationIds.size === 0) return new Map();
  const inForce = listAgreements(db, {}).filter(
    (one) => cooperationIds.has(one.cooperationId) && isInForce(agreementState(one, one.renewals, today)),
  );
  if (inForce.length === 0) return new Map();
  const held = heldIn(db, [...cooperationIds]);
  return new Map(
    missions.map(({ id, cooperationId }) => [
      id,
      inForce
        .filter((one) => one.cooperationId === cooperationId)
        .flatMap((one) =>
          one.topicIds.map((topicId) => ({
            topicId,
            agreementId: one.id,
            agreementTitle: one.title,
            isHeld: held.some(
              (workshop) =>
                workshop.cooperationId === cooperationId &&
                workshop.topicId === topicId &&
                workshop.missionId !== id,
            ),
          })),
        ),
    ]),
  );
}

/** The workshops of all missions of some cooperations, by what they are about. */
function heldIn(db: Reader, cooperationIds: readonly string[]) {
  return db
    .selectDistinct({
      cooperationId: mission.cooperationId,
      missionId: mission.id,
      topicId: programmeItem.topicId,
    })
    .from(programmeItem)
    .innerJoin(mission, and(eq(mission.id, programmeItem.missionId), alive(mission)))
    .where(
      and(
        within(mission.cooperationId, cooperationIds),
        eq(programmeItem.kind, 'workshop'),
        ne(programmeItem.status, 'cancelled'),
        alive(programmeItem),
      ),
    )
    .orderBy(asc(mission.id))
    .all();
}
