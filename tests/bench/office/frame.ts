import { builtInTopics } from '../../../db/domain/topic';

/** The day on which the generated office stands still: what lies before it is past. */
export const officeDay = '2026-06-01';

export const topicIds = Object.values(builtInTopics).map(({ id }) => id);

/** The mission whose parts are being written, and where it can go. Days are ISO, the instant is UTC. */
export type Owner = { id: string; startsOn: string; endsOn: string; createdAt: string; placeIds: string[] };
