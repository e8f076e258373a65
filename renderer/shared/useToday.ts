import { useRecords } from './records';

/** Today at the office, `YYYY-MM-DD`, by the database process' clock; undefined until it is read. */
export const useToday = (): string | undefined => useRecords('office', 'get').data?.today;
