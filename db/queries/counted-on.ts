import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { invitationStates, isCountedOn } from '../domain/participation';
import { participation } from './tables';

const away = invitationStates.filter((invitation) => !isCountedOn({ invitation }));

/** Leaves out the participations that `isCountedOn` does; where the table has another name, its column is given. */
export const countedOn = (invitation: SQLWrapper = participation.invitation): SQL =>
  sql`${invitation} NOT IN ${away}`;
