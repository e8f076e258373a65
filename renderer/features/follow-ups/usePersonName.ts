import { personName } from '../../../db/domain/person';
import { useRecords } from '../../shared/records';

/** A person's name; undefined while it is read, for nobody, and for somebody who isn't there any more. */
export function usePersonName(id: string | null): string | undefined {
  const { data } = useRecords('people', 'get', id === null ? 'wait' : { id });
  return id !== null && data?.id === id ? personName(data) : undefined;
}
