import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import { isCountedOn } from '../domain/participation';
import { personName } from '../domain/person';
import { type NamedDelegate, orderOfPrecedence, type Ranked } from '../domain/precedence';
import { alive } from './alive';
import { organisation, participation, person } from './tables';

const home = alias(organisation, 'home');

/** Those of a mission who are counted on, in order of precedence. */
export function precedenceOf(db: Reader, missionId: string): Ranked<NamedDelegate>[] {
  const rows = db
    .select({
      id: participation.id,
      personId: participation.personId,
      role: participation.role,
      side: participation.side,
      invitation: participation.invitation,
      placedAt: participation.placedAt,
      placedReason: participation.placedReason,
      givenName: person.givenName,
      familyName: person.familyName,
      nativeName: person.nativeName,
      position: person.position,
      positionSince: person.positionSince,
      precedenceClass: person.precedenceClass,
      precedenceNumber: person.precedenceNumber,
      spokenFor: organisation.name,
      home: home.name,
    })
    .from(participation)
    .innerJoin(person, eq(person.id, participation.personId))
    .leftJoin(organisation, and(eq(organisation.id, participation.organisationId), alive(organisation)))
    .leftJoin(home, and(eq(home.id, person.organisationId), alive(home)))
    .where(and(eq(participation.missionId, missionId), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(participation.id))
    .all();
  return orderOfPrecedence(
    rows
      .filter(isCountedOn)
      .map(({ invitation, givenName, familyName, spokenFor, home: belongs, ...row }) => ({
        ...row,
        name: personName({ ...row, givenName, familyName }),
        organisationName: spokenFor ?? belongs,
      })),
  );
}

/** Puts somebody at a place by hand; null: by rank again. Without a reason the former one stays. */
export function placeParticipation(
  db: Writer,
  id: string,
  placedAt: number | null,
  placedReason?: string,
): void {
  db.update(participation)
    .set(placedReason === undefined ? { placedAt } : { placedAt, placedReason })
    .where(eq(participation.id, id))
    .run();
}
