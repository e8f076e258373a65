import type { CaseReference } from '../../../db/domain/case-reference';
import type { Organisation } from '../../../db/domain/organisation';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { Topic } from '../../../db/domain/topic';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { OfficeInfo } from '../../../electron/contract/office';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { api, type Result } from '../../shared/api';

/** Everything that a mission's programme is made of, on paper and as a calendar. */
export type ProgrammeRecords = {
  mission: MissionDetail;
  /** In the order of the days; what has no day last. */
  items: readonly ProgrammeItem[];
  participants: readonly ParticipantRow[];
  caseReferences: readonly CaseReference[];
  topics: readonly Topic[];
  hosts: readonly Pick<Organisation, 'id' | 'name'>[];
  office: OfficeInfo;
};

/** Reads a mission's programme. The first failure of a query is the whole's. */
export async function readProgramme(missionId: string): Promise<Result<ProgrammeRecords>> {
  const [mission, items, participants, caseReferences, topics, office] = await Promise.all([
    api().missions.get({ id: missionId }),
    api().programme.list({ missionId }),
    api().participations.list({ missionId }),
    api().caseReferences.list({ recordKind: 'mission', recordId: missionId }),
    api().topics.list(),
    api().office.get(),
  ]);
  if (!mission.ok) return mission;
  if (!items.ok) return items;
  if (!participants.ok) return participants;
  if (!caseReferences.ok) return caseReferences;
  if (!topics.ok) return topics;
  if (!office.ok) return office;
  const hosts = await readHosts(items.value);
  if (!hosts.ok) return hosts;
  return {
    ok: true,
    value: {
      mission: mission.value,
      items: items.value,
      participants: participants.value,
      caseReferences: caseReferences.value,
      topics: topics.value,
      hosts: hosts.value,
      office: office.value,
    },
  };
}

/** The organisations that receive; one that was deleted is left out. */
async function readHosts(items: readonly ProgrammeItem[]): Promise<Result<ProgrammeRecords['hosts']>> {
  const ids = new Set(items.map(({ hostId }) => hostId).filter((id) => id !== null));
  const hosts: { id: string; name: string }[] = [];
  for (const read of await Promise.all([...ids].map((id) => api().people.getOrganisation({ id })))) {
    if (read.ok) hosts.push(read.value);
    else if (read.error.kind !== 'not-found') return read;
  }
  return { ok: true, value: hosts };
}
