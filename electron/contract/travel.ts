import { z } from 'zod';
import { id, problem } from '../../db/domain/fields';
import {
  legFields,
  legPatch,
  type Room,
  roomFields,
  roomPatch,
  type TravelLeg,
} from '../../db/domain/travel';
import { command, query, returns } from './operation';

const one = z.object({ id }).strict();
const ofMission = z.object({ missionId: id }).strict();

/** How a delegation travels and where it sleeps. */
export const travel = {
  /** By departure. */
  legs: query(ofMission, returns<TravelLeg[]>()),
  /**
   * Refuses an arrival that isn't after the departure, across the zones (`end-before-start` at arrivesAt), or that is more
   * than a month later (`period-too-long`), and travellers who aren't on the mission (`not-a-choice`).
   */
  addLeg: command(
    legFields
      .partial()
      .required({ departsAt: true, departsZone: true, arrivesAt: true, arrivesZone: true })
      .extend({ missionId: id }),
    returns<{ id: string }>(),
  ),
  updateLeg: command(z.object({ id, patch: legPatch }).strict(), returns<null>()),
  removeLeg: command(one, returns<null>()),
  /** By hotel, day and number. */
  rooms: query(ofMission, returns<Room[]>()),
  /**
   * Several alike at once, with nobody in them yet. Refuses a day of leaving that isn't after the one of coming
   * (`end-before-start` at checksOut).
   */
  addRooms: command(
    roomFields
      .omit({ participationIds: true })
      .partial()
      .required({ hotel: true, checksIn: true, checksOut: true })
      .extend({
        missionId: id,
        count: z.int(problem('not-a-number')).min(1, problem('not-a-number')).max(200, problem('too-many')),
      }),
    returns<{ ids: string[] }>(),
  ),
  updateRoom: command(z.object({ id, patch: roomPatch }).strict(), returns<null>()),
  removeRoom: command(one, returns<null>()),
  /** Gives the free rooms to the travellers who lack a bed, in order of precedence (`roomFillings`). */
  fillRooms: command(ofMission, returns<{ filled: number }>()),
};
