import type { MissionDetail } from '../../../electron/contract/missions';
import { Programme } from './Programme';
import { useProgramme } from './useProgramme';

type Props = { mission: MissionDetail /** An item to open. */; focus: string | null };

/** The programme of a mission: its days on a grid, beside it what needs a look and what has no time. */
export function ProgrammeTab({ mission, focus }: Props) {
  const { items, ...commands } = useProgramme(mission.id);
  return items ? <Programme commands={commands} focus={focus} items={items} mission={mission} /> : null;
}
