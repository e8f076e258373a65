import { z } from 'zod';
import { id, record } from '../../db/domain/fields';
import type { FlowPicture } from '../../db/domain/pictures/flow';
import type { FunnelRow } from '../../db/domain/pictures/funnel';
import type { MapPicture } from '../../db/domain/pictures/places';
import type { TimelinePicture } from '../../db/domain/pictures/timeline';
import type { YearsPicture } from '../../db/domain/pictures/years';
import { query, returns } from './operation';

const nothing = z.object({}).strict();

/** What the records look like together; the drawing itself is the window's. */
export const pictures = {
  /** Where the partners are and the missions went, and where the office is, as far as it says. */
  map: query(nothing, returns<MapPicture & { office: { city: string; zone: string } }>()),
  timeline: query(record({ cooperationId: id }), returns<TimelinePicture>()),
  /** The follow-ups by state and by how long they have been in it; each filter left out narrows nothing. */
  funnel: query(
    z.object({ partnerId: id, cooperationId: id }).partial().strict(),
    returns<readonly FunnelRow[]>(),
  ),
  /** The needs, or a partner's; `otherResults` belong to no need at all. */
  flow: query(
    z.object({ partnerId: id }).partial().strict(),
    returns<FlowPicture & { otherResults: number }>(),
  ),
  years: query(nothing, returns<YearsPicture>()),
};
