import { formatISO } from 'date-fns';
import type { Office } from '../../db/connection/office';
import { answerOf, rememberAnswer } from '../../db/queries/answered-calls';
import { lastChange, runStep, tablesChangedSince } from '../../db/queries/history';
import { contract } from '../contract';
import { type Operation, operationNamed } from '../contract/operation';
import { failed, Refusal, type Result, succeeded } from '../contract/result';
import type { DatabaseHandlers } from '../handlers';
import type { Surroundings } from './context';
import { toFailure } from './failure';
import { merging } from './merge-key';
import { parseInput } from './parse-input';

/** One call on the wire. The id is the caller's; a call repeated under one id is carried out once. */
export type Call = { id: string; operation: string; input: unknown };
/** The reply, and which tables a command changed (none for a query, or a command that changed nothing). */
export type Reply = { result: Result<unknown>; tables: string[] };

type AnyHandler = (context: unknown, input: unknown) => unknown;

/** Operations that turn history themselves and so make no step of their own. */
const turnsHistory = new Set(['history.undo', 'history.redo']);

/**
 * The one way into an office: looks the operation up, parses the input, runs the handler on the right connection, and
 * puts what comes out into an envelope. The database process and the test api are both this function.
 * @param report is told of bugs, with the reference that the caller sees
 */
export function createDispatch(
  office: Office,
  handlers: DatabaseHandlers,
  surroundings: Surroundings,
  report: (error: unknown, reference: string, operation: string) => void,
): (call: Call) => Reply {
  const { now, newId, who, kind } = surroundings;

  const common = () => {
    const instant = now();
    return {
      office,
      kind,
      now: instant.toISOString(),
      today: formatISO(instant, { representation: 'date' }),
    };
  };

  function runCommand(call: Call, operation: Operation, handler: AnyHandler, input: unknown): Reply {
    return office.raw
      .transaction((): Reply => {
        const answered = answerOf(office.raw, call.id);
        if (answered !== undefined) return { result: succeeded(JSON.parse(answered)), tables: [] };
        const context = { ...common(), db: office.writer, newId, who };
        const mark = lastChange(office.raw);
        const info = { operation: call.operation, subject: null, who, at: context.now };
        const value = turnsHistory.has(call.operation)
          ? handler(context, input)
          : runStep(office.raw, { ...info, ...merging(call.operation, operation, input) }, (step) =>
              handler({ ...context, nameStep: (subject: string) => Object.assign(step, { subject }) }, input),
            );
        rememberAnswer(office.raw, call.id, JSON.stringify(value ?? null));
        return { result: succeeded(value), tables: tablesChangedSince(office.raw, mark) };
      })
      .immediate();
  }

  return (call) => {
    try {
      const operation = operationNamed(contract, call.operation);
      const handler = handlerNamed(handlers, call.operation);
      if (!operation || operation.kind === 'task' || !handler) throw new Refusal({ kind: 'refused' });
      const input = parseInput(operation, call.input);
      if (operation.kind === 'command') return runCommand(call, operation, handler, input);
      return { result: succeeded(handler({ ...common(), db: office.reader }, input)), tables: [] };
    } catch (error) {
      return {
        result: failed(toFailure(error, newId, (bug, reference) => report(bug, reference, call.operation))),
        tables: [],
      };
    }
  };
}

function handlerNamed(handlers: DatabaseHandlers, name: string): AnyHandler | undefined {
  const [feature = '', operation = ''] = name.split('.');
  const all: Record<string, Record<string, unknown>> = handlers;
  const handler = Object.hasOwn(all, feature) ? all[feature]?.[operation] : undefined;
  return typeof handler === 'function' ? (handler as AnyHandler) : undefined;
}
