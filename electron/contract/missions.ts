import { z } from 'zod';
import { choice, id, line } from '../../db/domain/fields';
import { languageField } from '../../db/domain/language';
import {
  directions,
  type Mission,
  missionFields,
  missionKinds,
  missionPatch,
  missionStages,
} from '../../db/domain/mission';
import type { ItemText } from '../../db/domain/programme';
import type { Readiness } from '../../db/domain/readiness';
import { command, query, returns } from './operation';

/** What the list of missions is narrowed to; each field left out narrows nothing. */
export const missionFilter = z
  .object({
    kind: choice(missionKinds),
    direction: choice(directions),
    stage: choice(missionStages),
    topicId: id,
    partnerId: id,
    year: z.number().int().min(1900).max(2200),
    /** Words in title or place. */
    text: line(),
  })
  .partial()
  .strict();
export type MissionFilter = z.output<typeof missionFilter>;

/** A mission as lists show it; its topics are its own and those of its programme. */
export type MissionRow = Pick<
  Mission,
  'id' | 'title' | 'kind' | 'direction' | 'stage' | 'dates' | 'place' | 'country' | 'topicIds'
> & {
  partnerName: string | null;
  participants: number;
};

/** A mission with the names that its screen shows. */
export type MissionDetail = Mission & { partnerName: string | null; counts: MissionCounts };
export type MissionCounts = {
  participants: number;
  items: number;
  workshops: number;
  openFollowUps: number;
  notes: number;
};

export const missions = {
  /** By date, latest first; those without any date stand first of all. */
  list: query(missionFilter, returns<MissionRow[]>()),
  /** What the list can be filtered by: the years and partners that missions have. */
  filters: query(z.undefined(), returns<{ years: number[]; partners: { id: string; name: string }[] }>()),
  get: query(z.object({ id }).strict(), returns<MissionDetail>()),
  /** What the mission still needs before it begins. */
  readiness: query(z.object({ id }).strict(), returns<Readiness>()),
  /** What isn't given takes its usual value; a place and zone come from the partner. */
  create: command(missionFields.partial().required({ title: true, kind: true }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: missionPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a decision belongs to it and to no cooperation. */
  remove: command(z.object({ id }).strict(), returns<null>()),
  /** What the mission is called in its other languages. */
  titles: query(z.object({ id }).strict(), returns<ItemText[]>()),
  updateTitle: command(
    z.object({ id, language: languageField, patch: z.object({ title: line() }).strict() }).strict(),
    returns<null>(),
  ),
};
