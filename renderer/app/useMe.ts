import { useRecords } from '../shared/records';
import { usePreferences } from './preferences';

/** Who one is among the people of the open file, a person's id, and how to say so; null while nobody has. */
export function useMe(): [me: string | null, setMe: (id: string | null) => void] {
  const { preferences, prefer } = usePreferences();
  const kind = useRecords('office', 'get').data?.kind;
  const setMe = (id: string | null) => {
    if (!kind) return;
    const { [kind]: _, ...others } = preferences.me ?? {};
    prefer({ me: id === null ? others : { ...others, [kind]: id } });
  };
  return [(kind && preferences.me?.[kind]) ?? null, setMe];
}
