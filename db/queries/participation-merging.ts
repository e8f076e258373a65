import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { Participation } from '../domain/participation';
import { mergeParticipations, mergePractical } from '../domain/participation-merging';
import { alive } from './alive';
import { renameInDismissals } from './conflict-dismissals';
import { insertStep, stepsOfMission } from './invitations';
import { getParticipation, participantsOf, updateParticipation } from './participations';
import { getPracticalData, removePracticalData, updatePracticalData } from './practical';
import { passOn } from './substitutions';
import {
  groupMember,
  invitationStep,
  itemAttendance,
  itemParticipant,
  legTraveller,
  mission,
  participation,
  practicalData,
  roomGuest,
  seat,
} from './tables';

const other = alias(participation, 'other');

/** The participations of two people on the missions on which both are, by the missions' titles. */
export function participationsToMerge(
  db: Reader,
  keptPersonId: string,
  gonePersonId: string,
): { title: string; missionDeletedAt: string | null; kept: string; gone: string }[] {
  return db
    .select({
      title: mission.title,
      missionDeletedAt: mission.deletedAt,
      kept: participation.id,
      gone: other.id,
    })
    .from(participation)
    .innerJoin(other, and(eq(other.missionId, participation.missionId), alive(other)))
    .innerJoin(mission, eq(mission.id, participation.missionId))
    .where(
      and(eq(participation.personId, keptPersonId), eq(other.personId, gonePersonId), alive(participation)),
    )
    .orderBy(asc(mission.title), asc(mission.id))
    .all();
}

/** Makes two participations on one mission one, with the places, steps and practical data of both. */
export function unite(
  db: Writer,
  keptId: string,
  goneId: string,
  { newId, now }: { newId: () => string; now: string },
): void {
  const kept = getParticipation(db, keptId);
  const gone = getParticipation(db, goneId);
  if (!kept || !gone) return;
  const steps = stepsOfMission(db, kept.missionId).filter(
    ({ participationId }) => participationId === keptId || participationId === goneId,
  );
  const merged = mergeParticipations(kept, gone, participantsOf(db, kept.missionId), steps);
  const { id: _id, missionId: _mission, personId: _person, ...fields } = merged.participation;
  updateParticipation(db, keptId, fields);
  for (const { id, standsInForId } of merged.links) updateParticipation(db, id, { standsInForId });
  db.update(invitationStep)
    .set({ participationId: keptId })
    .where(and(eq(invitationStep.participationId, goneId), alive(invitationStep)))
    .run();
  for (const state of merged.steps)
    insertStep(db, { id: newId(), participationId: keptId, state, happenedOn: null, byWhom: '', note: '' });
  unitePlaces(db, kept, gone, now);
  unitePractical(db, keptId, goneId, now);
  renameInDismissals(db, goneId, keptId);
  db.update(participation).set({ deletedAt: now }).where(eq(participation.id, goneId)).run();
}

/** That they came is known better than that they were missed, and a seat better than to be left out. */
function unitePlaces(
  db: Writer,
  { id: keptId }: Participation,
  { id: goneId }: Participation,
  now: string,
): void {
  const ofGone = (table: typeof itemAttendance | typeof seat) =>
    and(eq(table.participationId, goneId), alive(table));
  for (const { itemId, attendance } of db.select().from(itemAttendance).where(ofGone(itemAttendance)).all())
    if (attendance === 'attended')
      db.update(itemAttendance)
        .set({ attendance })
        .where(
          and(
            eq(itemAttendance.participationId, keptId),
            eq(itemAttendance.itemId, itemId),
            alive(itemAttendance),
          ),
        )
        .run();
  const seats = db.select().from(seat).where(eq(seat.participationId, keptId)).all();
  for (const { planId, number } of db.select().from(seat).where(ofGone(seat)).all()) {
    const own = seats.find((one) => one.planId === planId && one.deletedAt === null);
    if (own && own.number === null) db.update(seat).set({ number }).where(eq(seat.id, own.id)).run();
  }
  const places = { from: [goneId], to: keptId, now };
  passOn(db, itemParticipant, {
    ...places,
    what: { itemId: itemParticipant.itemId, role: itemParticipant.role },
  });
  passOn(db, groupMember, { ...places, what: { groupId: groupMember.groupId } });
  passOn(db, itemAttendance, { ...places, what: { itemId: itemAttendance.itemId } });
  passOn(db, seat, { ...places, what: { planId: seat.planId } });
  passOn(db, legTraveller, { ...places, what: { legId: legTraveller.legId } });
  passOn(db, roomGuest, { ...places, what: { roomId: roomGuest.roomId } });
}

function unitePractical(db: Writer, keptId: string, goneId: string, now: string): void {
  const [kept, gone] = [getPracticalData(db, keptId), getPracticalData(db, goneId)];
  if (!gone) return;
  if (!kept) {
    db.update(practicalData)
      .set({ participationId: keptId })
      .where(and(eq(practicalData.participationId, goneId), alive(practicalData)))
      .run();
    return;
  }
  const { participationId: _of, ...merged } = mergePractical(kept, gone);
  updatePracticalData(db, keptId, {
    ...merged,
    visaPoints: [...merged.visaPoints],
    diets: [...merged.diets],
    accessNeeds: [...merged.accessNeeds],
  });
  removePracticalData(db, [goneId], now);
}
