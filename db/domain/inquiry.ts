import { choice, id, isoDate, line, record, runningText } from './fields';

export const inquiryAnswers = ['none', 'interested', 'not-interested'] as const;
export type InquiryAnswer = (typeof inquiryAnswers)[number];

/**
 * Whether an organisation was asked for its interest in a partner (for a solution, a topic or as such), and on what
 * ground it was or wasn't. Days are ISO, null if not known.
 */
export type Inquiry = {
  readonly id: string;
  readonly partnerId: string;
  readonly organisationId: string;
  readonly solutionId: string | null;
  readonly topicId: string | null;
  readonly isAsked: boolean;
  readonly askedOn: string | null;
  readonly ground: string;
  readonly answer: InquiryAnswer;
  readonly answeredOn: string | null;
  readonly note: string;
};

export const inquiryFields = record({
  partnerId: id,
  organisationId: id,
  solutionId: id.nullable(),
  topicId: id.nullable(),
  askedOn: isoDate.nullable(),
  ground: line(),
  answer: choice(inquiryAnswers),
  answeredOn: isoDate.nullable(),
  note: runningText,
});
