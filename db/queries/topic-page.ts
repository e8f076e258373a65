import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../connection/office';
import { byUrgency, type FollowUpState, type Priority } from '../domain/follow-up';
import type { Mission } from '../domain/mission';
import type { NeedState, Urgency } from '../domain/need';
import type { Readiness } from '../domain/solution';
import { alive } from './alive';
import { toDates } from './mission-dates';
import { agreement, agreementTopic, cooperation, need, solution, solutionTopic } from './result-tables';
import { followUp, mission, missionTopic, organisation, partner } from './tables';

/** A need on a topic, with whose it is. */
export type TopicNeed = {
  id: string;
  title: string;
  partnerId: string;
  partnerName: string;
  heardOn: string | null;
  state: NeedState;
  urgency: Urgency;
};

/** The needs on a topic, by partner and in their order there. */
export const needsOnTopic = (db: Reader, topicId: string): TopicNeed[] =>
  db
    .select({
      id: need.id,
      title: need.title,
      partnerId: partner.id,
      partnerName: partner.name,
      heardOn: need.heardOn,
      state: need.state,
      urgency: need.urgency,
    })
    .from(need)
    .innerJoin(partner, and(eq(partner.id, need.partnerId), alive(partner)))
    .where(and(eq(need.topicId, topicId), alive(need)))
    .orderBy(asc(partner.name), asc(partner.id), asc(need.position), asc(need.id))
    .all();

/** A solution on a topic, with who offers it; null where nobody is named, or they were deleted. */
export type TopicSolution = { id: string; title: string; providerName: string | null; readiness: Readiness };

/** The solutions on a topic, by title. */
export const solutionsOnTopic = (db: Reader, topicId: string): TopicSolution[] =>
  db
    .selectDistinct({
      id: solution.id,
      title: solution.title,
      providerName: organisation.name,
      readiness: solution.readiness,
    })
    .from(solutionTopic)
    .innerJoin(solution, and(eq(solution.id, solutionTopic.solutionId), alive(solution)))
    .leftJoin(organisation, and(eq(organisation.id, solution.providerId), alive(organisation)))
    .where(and(eq(solutionTopic.topicId, topicId), alive(solutionTopic)))
    .orderBy(asc(solution.title), asc(solution.id))
    .all();

/** A follow-up on a topic, with the mission it came from. */
export type TopicFollowUp = {
  id: string;
  title: string;
  state: FollowUpState;
  priority: Priority;
  due: string | null;
  missionTitle: string | null;
};

/** The follow-ups on a topic, in the order of urgency. */
export const followUpsOnTopic = (db: Reader, topicId: string): TopicFollowUp[] =>
  db
    .select({
      id: followUp.id,
      title: followUp.title,
      state: followUp.state,
      priority: followUp.priority,
      due: followUp.due,
      missionTitle: mission.title,
    })
    .from(followUp)
    .leftJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .where(and(eq(followUp.topicId, topicId), alive(followUp)))
    .all()
    .sort(byUrgency);

export type TopicMission = Pick<Mission, 'id' | 'title' | 'dates'>;

/** The missions that are about a topic, in no particular order. */
export const missionsOnTopic = (db: Reader, topicId: string): TopicMission[] => {
  const { id, title, startsOn, endsOn, period } = mission;
  return db
    .selectDistinct({ id, title, startsOn, endsOn, period })
    .from(missionTopic)
    .innerJoin(mission, and(eq(mission.id, missionTopic.missionId), alive(mission)))
    .where(and(eq(missionTopic.topicId, topicId), alive(missionTopic)))
    .all()
    .map((row) => ({ id: row.id, title: row.title, dates: toDates(row) }));
};

/** An agreement that covers a topic, with whose it is. */
export type TopicAgreement = {
  id: string;
  title: string;
  signedOn: string | null;
  cooperationId: string;
  partnerName: string | null;
};

const ofCooperation = alias(partner, 'of_cooperation');

/** The agreements that cover a topic, the first signed first. */
export const agreementsOnTopic = (db: Reader, topicId: string): TopicAgreement[] =>
  db
    .selectDistinct({
      id: agreement.id,
      title: agreement.title,
      signedOn: agreement.signedOn,
      cooperationId: agreement.cooperationId,
      partnerName: ofCooperation.name,
    })
    .from(agreementTopic)
    .innerJoin(agreement, and(eq(agreement.id, agreementTopic.agreementId), alive(agreement)))
    .innerJoin(cooperation, and(eq(cooperation.id, agreement.cooperationId), alive(cooperation)))
    .leftJoin(ofCooperation, and(eq(ofCooperation.id, cooperation.partnerId), alive(ofCooperation)))
    .where(and(eq(agreementTopic.topicId, topicId), alive(agreementTopic)))
    .orderBy(asc(agreement.signedOn), asc(agreement.title), asc(agreement.id))
    .all();
