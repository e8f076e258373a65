import { and, eq } from 'drizzle-orm';
import { generateKeyBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import type { ProgrammeGroup, ProgrammeGroupPatch } from '../domain/programme-group';
import { alive } from './alive';
import { setLinks } from './links';
import { groupMember, itemGroup, participation, programmeGroup } from './tables';

/** A mission's groups in their order, each with its members as they came to the mission. */
export function listGroups(db: Reader, missionId: string): ProgrammeGroup[] {
  const { id, name } = programmeGroup;
  const groups = db
    .select({ id, missionId: programmeGroup.missionId, name })
    .from(programmeGroup)
    .where(and(eq(programmeGroup.missionId, missionId), alive(programmeGroup)))
    .orderBy(programmeGroup.position, id)
    .all();
  const members = db
    .select({ groupId: groupMember.groupId, participationId: groupMember.participationId })
    .from(groupMember)
    .innerJoin(programmeGroup, eq(programmeGroup.id, groupMember.groupId))
    .innerJoin(participation, eq(participation.id, groupMember.participationId))
    .where(and(eq(programmeGroup.missionId, missionId), alive(groupMember), alive(participation)))
    .orderBy(participation.createdAt, participation.id)
    .all();
  return groups.map((group) => ({
    ...group,
    memberIds: members.filter(({ groupId }) => groupId === group.id).map((member) => member.participationId),
  }));
}

/** The mission of a group; undefined when the group isn't there. */
export const missionOfGroup = (db: Reader, groupId: string): string | undefined =>
  db
    .select({ missionId: programmeGroup.missionId })
    .from(programmeGroup)
    .where(and(eq(programmeGroup.id, groupId), alive(programmeGroup)))
    .get()?.missionId;

/** Adds a group after the others. */
export function insertGroup(db: Writer, group: ProgrammeGroup, newId: () => string, now: string): void {
  const positions = db
    .select({ position: programmeGroup.position })
    .from(programmeGroup)
    .where(and(eq(programmeGroup.missionId, group.missionId), alive(programmeGroup)))
    .orderBy(programmeGroup.position)
    .all();
  const { id, missionId, name, memberIds } = group;
  const position = generateKeyBetween(positions.at(-1)?.position ?? null, null);
  db.insert(programmeGroup).values({ id, missionId, name, position }).run();
  setMembers(db, id, memberIds, newId, now);
}

export function updateGroup(
  db: Writer,
  id: string,
  { name, memberIds }: ProgrammeGroupPatch,
  newId: () => string,
  now: string,
): void {
  if (name !== undefined) db.update(programmeGroup).set({ name }).where(eq(programmeGroup.id, id)).run();
  if (memberIds) setMembers(db, id, memberIds, newId, now);
}

/** Takes a group away, from the items too. */
export function removeGroup(db: Writer, id: string, now: string): void {
  db.update(programmeGroup).set({ deletedAt: now }).where(eq(programmeGroup.id, id)).run();
  db.update(itemGroup)
    .set({ deletedAt: now })
    .where(and(eq(itemGroup.groupId, id), alive(itemGroup)))
    .run();
}

function setMembers(
  db: Writer,
  groupId: string,
  wanted: readonly string[],
  newId: () => string,
  now: string,
): void {
  setLinks(db, groupMember, {
    owner: { column: groupMember.groupId, id: groupId },
    target: groupMember.participationId,
    wanted,
    row: (participationId) => ({ id: newId(), groupId, participationId }),
    now,
  });
}
