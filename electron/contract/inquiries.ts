import type { CaseReference } from '../../db/domain/case-reference';
import { id, record } from '../../db/domain/fields';
import { answerFields, askedFields, inquiryPatch, notAskedFields } from '../../db/domain/inquiry';
import type { NeutralityLine } from '../../db/domain/neutrality';
import type { OrganisationKind } from '../../db/domain/organisation';
import { command, query, returns } from './operation';

/** A line of the log with the names of what it is about; what was removed since has none. */
export type LogLine = Omit<NeutralityLine, 'solutionIds'> & {
  organisationName: string;
  organisationKind: OrganisationKind;
  /** What the inquiry was about, where that was one solution. */
  solutionTitle: string | null;
  /** What the organisation offers on it. */
  offers: { id: string; title: string }[];
};

/** Who was asked for their interest in a partner, who wasn't, and on what ground. */
export type InquiryLog = {
  lines: LogLine[];
  /** The topics of the partner's needs and of the agreements with it, in the office's order. */
  topicIds: string[];
  /** The numbers under which the office files the partner and the cooperations with it. */
  caseReferences: CaseReference[];
  /** As of when the log says it: today at the office, ISO. */
  date: string;
};

const one = record({ id });

export const inquiries = {
  /** By organisation; those who were neither asked nor left out on a stated ground are among them. */
  list: query(record({ partnerId: id }), returns<InquiryLog>()),
  /** Asks all of them about the same; today, unless another day is given (null: not known). */
  ask: command(askedFields, returns<{ ids: string[] }>()),
  /** Leaves all of them out on the same ground, which must be said. */
  notAsk: command(notAskedFields, returns<{ ids: string[] }>()),
  /** Takes the answer, or takes it back (`none`, which has no day). */
  answer: command(answerFields.extend({ id }), returns<null>()),
  update: command(record({ id, patch: inquiryPatch }), returns<null>()),
  remove: command(one, returns<null>()),
};
