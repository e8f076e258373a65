import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ImportedEvent } from './readCalendar';

/** Whether an event is on the programme already: it came from there, or it is called the same at the same time. */
export const isPresent = ({ uid, item }: ImportedEvent, present: readonly ProgrammeItem[]): boolean =>
  present.some(
    ({ id, title, time }) =>
      uid === `${id}@attache` || (title === item.title && JSON.stringify(time) === JSON.stringify(item.time)),
  );
