import type { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { webLink } from './link';
import type { FieldProblem } from './problem';

export const decisionKinds = [
  'briefing',
  'recommendation',
  'authorisation',
  'travel-request',
  'member-answer',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A political body that decides or is told, e.g. a council or a committee. */
export type DecisionBody = { readonly id: string; readonly name: string };

/** What a political body decided or was told: a mandate, or what led to one. `decidedOn` is ISO, null if not known. */
export type Decision = {
  readonly id: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly bodyId: string | null;
  readonly decidedOn: string | null;
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  readonly summary: string;
  readonly conditions: string;
  /** Where the agenda stands, an https address, '' for none. */
  readonly agendaLink: string;
};

export const restingKinds = ['agreement', 'mission', 'decision'] as const;
export type RestingKind = (typeof restingKinds)[number];

/** A later record that rests on a decision. */
export type RestsOn = {
  readonly id: string;
  readonly decisionId: string;
  readonly kind: RestingKind;
  readonly recordId: string;
};

/** Where something stands on the web, or '' for nowhere: https only. */
const agendaLink = line(4_000).refine(
  (link) => link === '' || (link.startsWith('https://') && webLink.safeParse(link).success),
  problem('not-a-link'),
);

export const decisionFields = record({
  title: requiredLine(),
  kind: choice(decisionKinds),
  bodyId: id.nullable(),
  decidedOn: isoDate.nullable(),
  cooperationId: id.nullable(),
  missionId: id.nullable(),
  summary: runningText,
  conditions: runningText,
  agendaLink,
});
export const decisionPatch = decisionFields.partial();
export type DecisionPatch = z.infer<typeof decisionPatch>;

export const decisionBodyFields = record({ name: requiredLine() });

/** Why a decision can't stand as it is: it belongs to a cooperation or a mission. */
export const decisionProblem = ({
  cooperationId,
  missionId,
}: Pick<Decision, 'cooperationId' | 'missionId'>): FieldProblem | null =>
  cooperationId === null && missionId === null ? 'required' : null;
