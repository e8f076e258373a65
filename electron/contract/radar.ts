import { z } from 'zod';
import { id, isoDate, record } from '../../db/domain/fields';
import type { RadarLimits, RadarReport } from '../../db/domain/radar';
import { query, returns } from './operation';

/** What there is to say, on which day, by which of the office's limits. */
export type RadarAnswer = { on: string; limits: RadarLimits; reports: RadarReport[] };

/** The day to ask about; today when left out. What is dated later isn't seen. */
const on = isoDate.optional();

export const radar = {
  /** Every cooperation, the most pressing first. */
  all: query(z.object({ on }).strict(), returns<RadarAnswer>()),
  of: query(record({ cooperationId: id, on }), returns<RadarAnswer>()),
};
