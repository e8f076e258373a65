import type { Reader } from '../../db/connection/office';
import { defaultDirection, type Mission, stageProblem, usualLanguages } from '../../db/domain/mission';
import { readiness } from '../../db/domain/readiness';
import { given } from '../../db/queries/alive';
import {
  countsOf,
  getMission,
  insertMission,
  listMissions,
  missionFilters,
  removeMission,
  updateMission,
} from '../../db/queries/missions';
import { getPartner } from '../../db/queries/partners';
import { readinessRecords } from '../../db/queries/readiness';
import { rewordProgramme } from '../../db/queries/reworded';
import { listTranslations, saveTranslation } from '../../db/queries/translations';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';
import { councilGate } from './council-requests';

export const missions: DatabaseHandlers['missions'] = {
  list: ({ db }, filter) => listMissions(db, filter),
  filters: ({ db }) => missionFilters(db),
  get: ({ db }, { id }) => {
    const mission = found(getMission(db, id));
    const partner = mission.partnerId ? getPartner(db, mission.partnerId) : undefined;
    return { ...mission, partnerName: partner?.name ?? null, counts: countsOf(db, id) };
  },
  readiness: ({ db, today }, { id }) => readiness({ ...found(readinessRecords(db, id)), today }),
  create: ({ db, newId, now }, { title, kind, ...input }) => {
    const id = newId();
    const nowhere = { place: '', country: '', zone: '' };
    const mission = {
      direction: defaultDirection(kind),
      stage: 'idea' as const,
      discontinuedReason: '',
      dates: { kind: 'unknown' as const },
      ...nowhere,
      ...placeOf(db, nowhere, input.partnerId),
      partnerId: null,
      cooperationId: null,
      purpose: '',
      leadId: null,
      topicIds: [],
      administrationIds: [],
      languages: [...usualLanguages],
      ...given(input),
      title,
      kind,
      id,
    };
    checkStage(mission);
    insertMission(db, mission, newId, now);
    return { id };
  },
  update: ({ db, newId, now }, { id, patch }) => {
    const before = found(getMission(db, id));
    checkStage({ ...before, ...given(patch) });
    if (patch.stage === 'travelling' && before.stage !== 'travelling') checkDeparture(db, id);
    if (patch.languages) rewordProgramme(db, before, patch.languages, newId, now);
    updateMission(db, id, { ...placeOf(db, before, patch.partnerId), ...patch }, newId, now);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getMission(db, id));
    removeMission(db, id, now);
    return null;
  },
  titles: ({ db }, { id }) => listTranslations(db, id),
  updateTitle: ({ db, newId }, { id, language, patch }) => {
    found(getMission(db, id));
    saveTranslation(db, { recordKind: 'mission', recordId: id, language }, patch, newId);
    return null;
  },
};

/** The partner's place, country and zone, for a mission that is created or says nothing of them yet. */
function placeOf(
  db: Reader,
  mission: Pick<Mission, 'place' | 'country' | 'zone'>,
  partnerId: string | null | undefined,
) {
  if (!partnerId || mission.place !== '' || mission.country !== '' || mission.zone !== '') return {};
  const { kind, name, country, zone } = found(getPartner(db, partnerId));
  return { place: kind === 'city' ? name : '', country, zone };
}

/** Council members don't leave before the council asked them to, or it stands there why they do. */
function checkDeparture(db: Reader, missionId: string): void {
  if (!councilGate(db, missionId).isOpen)
    throw new Refusal({
      kind: 'invalid',
      problems: [{ path: ['patch', 'stage'], problem: 'council-request-required' }],
    });
}

function checkStage(mission: Parameters<typeof stageProblem>[0]): void {
  const problem = stageProblem(mission);
  if (problem)
    throw new Refusal({ kind: 'invalid', problems: [{ path: ['patch', 'discontinuedReason'], problem }] });
}
