import type { z } from 'zod';
import { record, runningText } from './fields';

/** What belongs to a programme item of kind `workshop`; its topic, time and place are the item's. */
export type Workshop = {
  readonly itemId: string;
  readonly audience: string;
  readonly aims: string;
  readonly method: string;
  readonly materials: string;
};

/** Something that came out of a workshop. */
export type Outcome = { readonly id: string; readonly itemId: string; readonly text: string };

export const workshopFields = record({
  audience: runningText,
  aims: runningText,
  method: runningText,
  materials: runningText,
});
export const workshopPatch = workshopFields.partial();
export type WorkshopPatch = z.infer<typeof workshopPatch>;

export const outcomeFields = record({ text: runningText });
export const outcomePatch = outcomeFields.partial();
