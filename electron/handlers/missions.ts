import type { Reader } from '../../db/connection/office';
import { defaultDirection, type Mission, stageProblem, usualLanguages } from '../../db/domain/mission';
import { readiness } from '../../db/domain/readiness';
import { given } from '../../db/queries/alive';
import { onlyCooperationWith } from '../../db/queries/cooperations';
import { isMissionTold } from '../../db/queries/memos';
import {
  countsOf,
  getMission,
  hasDecisionOfItsOwn,
  insertMission,
  listMissions,
  missionFilters,
  missionReferencesExist,
  removeMission,
  updateMission,
} from '../../db/queries/missions';
import { getPartner } from '../../db/queries/partners';
import { readinessRecords } from '../../db/queries/readiness';
import { rewordProgramme } from '../../db/queries/reworded';
import { listTranslations, saveTranslation } from '../../db/queries/translations';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';
import { costsOf } from './costs';
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
      cooperationId: input.partnerId ? onlyCooperationWith(db, input.partnerId) : null,
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
    // Nobody has said yet what a new one cost: it is closed once that is said, as any other.
    if (mission.stage === 'closed') throw costsOpen(['stage']);
    if (!missionReferencesExist(db, mission)) throw new Refusal({ kind: 'not-found' });
    insertMission(db, mission, newId, now);
    return { id };
  },
  update: ({ db, newId, now }, { id, patch }) => {
    const before = found(getMission(db, id));
    checkStage({ ...before, ...given(patch) });
    if (!missionReferencesExist(db, patch, before)) throw new Refusal({ kind: 'not-found' });
    if (patch.stage === 'travelling' && before.stage !== 'travelling') checkDeparture(db, id);
    if (patch.stage === 'closed' && before.stage !== 'closed') checkClosing(db, id);
    if (patch.languages) rewordProgramme(db, before, patch.languages, newId, now);
    updateMission(db, id, { ...placeOf(db, before, patch.partnerId), ...patch }, newId, now);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getMission(db, id));
    if (hasDecisionOfItsOwn(db, id) || isMissionTold(db, id))
      throw new Refusal({ kind: 'conflict', reason: 'in-use' });
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

/** Nobody closes a mission without having said of everybody what it cost, or that it wasn't recorded. */
function checkClosing(db: Reader, missionId: string): void {
  if (costsOf(db, { kind: 'mission', id: missionId }).gaps.length > 0) throw costsOpen(['patch', 'stage']);
}

const costsOpen = (path: string[]): Refusal =>
  new Refusal({ kind: 'invalid', problems: [{ path, problem: 'costs-open' }] });

function checkStage(mission: Parameters<typeof stageProblem>[0]): void {
  const problem = stageProblem(mission);
  if (problem)
    throw new Refusal({ kind: 'invalid', problems: [{ path: ['patch', 'discontinuedReason'], problem }] });
}
