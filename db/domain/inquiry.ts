import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, runningText } from './fields';
import type { FieldError } from './problem';

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

const fields = {
  solutionId: id.nullable(),
  topicId: id.nullable(),
  askedOn: isoDate.nullable(),
  ground: line(),
  note: runningText,
};

/** Several organisations at once, in no order. */
const organisationIds = z
  .array(id)
  .overwrite((given) => [...new Set(given)])
  .min(1, problem('required'))
  .max(200, problem('too-many'));

export const askedFields = record({ ...fields, partnerId: id, organisationIds })
  .partial()
  .required({ partnerId: true, organisationIds: true });
export const notAskedFields = record({
  partnerId: id,
  organisationIds,
  solutionId: fields.solutionId.optional(),
  topicId: fields.topicId.optional(),
  ground: line().min(1, problem('reason-required')),
  note: runningText.optional(),
});
export const inquiryPatch = record(fields).partial();
export type InquiryPatch = z.infer<typeof inquiryPatch>;
export const answerFields = record({ answer: choice(inquiryAnswers), answeredOn: isoDate.nullable() });

/**
 * What can't be so of an inquiry, each at its field: somebody who wasn't asked needs a ground and has neither days nor an
 * answer; no answer has no day; nobody answers before they are asked.
 */
export function inquiryProblems(inquiry: Omit<Inquiry, 'id'>): FieldError[] {
  const { isAsked, askedOn, ground, answer, answeredOn } = inquiry;
  const problems: FieldError[] = [];
  if (!isAsked) {
    if (ground.trim() === '') problems.push({ path: ['ground'], problem: 'reason-required' });
    if (askedOn !== null) problems.push({ path: ['askedOn'], problem: 'invalid' });
    if (answer !== 'none') problems.push({ path: ['answer'], problem: 'invalid' });
  }
  if (answer === 'none' && answeredOn !== null) problems.push({ path: ['answeredOn'], problem: 'invalid' });
  if (askedOn !== null && answeredOn !== null && answeredOn < askedOn)
    problems.push({ path: ['answeredOn'], problem: 'answered-before-asked' });
  return problems;
}
