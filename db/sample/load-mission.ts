import { generateNKeysBetween } from 'fractional-indexing';
import { blankFollowUp } from '../domain/follow-up';
import { usualLanguages } from '../domain/mission';
import { newcomer } from '../domain/participation';
import { blankItem } from '../domain/programme';
import { builtInTopics } from '../domain/topic';
import { insertChange, insertFollowUp } from '../queries/follow-ups';
import { insertStep } from '../queries/invitations';
import { insertMission } from '../queries/missions';
import { insertNote } from '../queries/notes';
import { insertParticipation } from '../queries/participations';
import { insertItem } from '../queries/programme';
import { workshopAgenda, workshopAudience, workshopCase } from '../queries/result-tables';
import { insertOutcome, saveWorkshopTexts } from '../queries/workshops';
import type { Loading } from './load';
import { type Ids, idsOf, loadCaseReferences } from './load-directory';
import type { SampleFollowUp, SampleItem, SampleMission, Text } from './shape';

/** The ids that missions and their items got. */
export type LoadedIds = { missions: Map<SampleMission, string>; items: Map<SampleItem, string> };

/** Loads a mission and all that hangs on it, and notes under which ids. */
export function loadMission(loading: Loading, mission: SampleMission, ids: Ids, loaded: LoadedIds): void {
  const { db, now, newId, said } = loading;
  const id = newId();
  const { title, kind, direction, stage, dates, place, country, zone, partner, purpose } = mission;
  insertMission(
    db,
    {
      id,
      kind,
      direction,
      stage,
      discontinuedReason: '',
      dates,
      country,
      zone,
      leadId: null,
      title: said(title),
      place: said(place),
      purpose: said(purpose),
      partnerId: ids.partner(partner),
      cooperationId: null,
      topicIds: mission.topics.map((topic) => builtInTopics[topic].id),
      administrationIds: mission.administrations.map(ids.organisation),
      languages: [...usualLanguages],
    },
    newId,
    now,
  );
  loadCaseReferences(loading, 'mission', id, mission.caseReferences);
  const participations = loadParticipants(loading, id, mission, ids);
  loaded.missions.set(mission, id);
  for (const item of mission.programme)
    loaded.items.set(item, loadItem(loading, id, item, ids, participations));
  for (const followUp of mission.followUps) loadFollowUp(loading, id, followUp, ids);
  // A new note stands before the others.
  for (const note of mission.notes.toReversed())
    insertNote(db, { id: newId(), missionId: id, title: said(note.title), body: said(note.body) });
}

/** @returns the participations' ids by the person's key */
function loadParticipants(
  { db, newId, said }: Loading,
  missionId: string,
  { participants }: SampleMission,
  ids: Ids,
): (person: string) => string {
  const participations = idsOf(Object.fromEntries(participants.map((entry) => [entry.person, entry])), newId);
  for (const { person, standsInFor, steps, note, ...plain } of participants) {
    insertParticipation(db, {
      ...newcomer,
      ...plain,
      id: participations(person),
      missionId,
      personId: ids.person(person),
      standsInForId: standsInFor ? participations(standsInFor) : null,
      note: said(note),
    });
    for (const { state, on, byWhom, note: remark } of steps)
      insertStep(db, {
        id: newId(),
        participationId: participations(person),
        state,
        happenedOn: on,
        byWhom: said(byWhom),
        note: said(remark),
      });
  }
  return participations;
}

function loadItem(
  { db, now, newId, said }: Loading,
  missionId: string,
  item: SampleItem,
  ids: Ids,
  participations: (person: string) => string,
): string {
  const id = newId();
  const { kind, title, time, place, status, topic, host, workshop } = item;
  insertItem(
    db,
    {
      ...blankItem,
      id,
      missionId,
      kind,
      time,
      status,
      title: said(title),
      place: said(place),
      topicId: topic ? builtInTopics[topic].id : null,
      hostId: host ? ids.organisation(host) : null,
      publicNote: said(item.publicNote),
      internalNote: said(item.internalNote),
      participationIds: item.participants.map(participations),
    },
    newId,
  );
  if (workshop) loadWorkshop({ db, now, newId, said }, id, workshop);
  return id;
}

function loadWorkshop(
  { db, now, newId, said }: Loading,
  itemId: string,
  texts: NonNullable<SampleItem['workshop']>,
): void {
  const { audience, aims, method, outcomes, categories, agenda, cases } = texts;
  saveWorkshopTexts(db, itemId, { audience: said(audience), aims: said(aims), method: said(method) }, now);
  for (const text of outcomes) insertOutcome(db, { id: newId(), itemId, text: said(text) }, now);
  for (const category of categories)
    db.insert(workshopAudience).values({ id: newId(), itemId, category }).run();
  const inOrder = (entries: readonly Text[]) => {
    const keys = generateNKeysBetween(null, null, entries.length);
    return entries.map((title, index) => ({
      id: newId(),
      itemId,
      title: said(title),
      position: keys[index] ?? '',
    }));
  };
  for (const part of inOrder(agenda)) db.insert(workshopAgenda).values(part).run();
  for (const used of inOrder(cases)) db.insert(workshopCase).values(used).run();
}

function loadFollowUp(
  { db, now, newId, said }: Loading,
  missionId: string,
  followUp: SampleFollowUp,
  ids: Ids,
): void {
  const id = newId();
  const { title, detail, here, there, states } = followUp;
  const present = states.at(-1);
  if (!present) throw new Error('a follow-up of the example has no state');
  insertFollowUp(
    db,
    {
      ...blankFollowUp,
      id,
      missionId,
      title: said(title),
      detail: said(detail),
      ownerHere: { kind: 'organisation', id: ids.organisation(here) },
      ownerThere: there ? { kind: 'organisation', id: ids.organisation(there) } : null,
      state: present.state,
      droppedReason: present.state === 'dropped' ? said(present.reason) : '',
    },
    now,
  );
  for (const { state, on, reason } of states)
    insertChange(db, { id: newId(), followUpId: id, state, on, reason: said(reason) }, now);
}
