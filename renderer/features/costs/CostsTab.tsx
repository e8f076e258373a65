import type { CostOwner } from '../../../db/domain/cost';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useRecords } from '../../shared/records';
import { ClosingCheck } from './ClosingCheck';
import { CostLists } from './CostLists';

/** What a mission cost in money and hours, as far as anybody knows, and what is still to be said of it. */
export function CostsTab({ mission }: { mission: Pick<MissionDetail, 'id' | 'stage'> }) {
  const owner: CostOwner = { kind: 'mission', id: mission.id };
  const known = useRecords('costs', 'of', { owner }).data;
  if (!known) return null;
  return (
    <CostLists known={known} own={known} owner={owner}>
      {(open) => <ClosingCheck known={known} onOpen={open} owner={owner} stage={mission.stage} />}
    </CostLists>
  );
}
