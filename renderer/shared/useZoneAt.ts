import { useRecords } from './records';

/** The time zone at a partner's, else the office's own; undefined until it is read. */
export function useZoneAt(partnerId: string | null): string | undefined {
  const office = useRecords('office', 'get').data;
  const partner = useRecords('partners', 'get', partnerId ? { id: partnerId } : 'wait').data;
  return (partnerId && partner?.id === partnerId && partner.zone) || office?.zone;
}
