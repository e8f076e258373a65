import type { Reader } from '../../db/connection/office';
import { conflictsOfOffice, findConflicts } from '../../db/domain/conflicts';
import type { Dismissal, KnownConflict } from '../../db/domain/conflicts/conflict';
import { identify } from '../../db/domain/conflicts/identify';
import {
  dismissals,
  hasDismissal,
  insertDismissal,
  removeDismissal,
} from '../../db/queries/conflict-dismissals';
import { conflictInputs, missionsAhead, type OwnInput } from '../../db/queries/conflicts';
import { engagementsNear } from '../../db/queries/engagements';
import { getMission } from '../../db/queries/missions';
import type { ConflictCount } from '../contract/conflicts';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const conflicts: DatabaseHandlers['conflicts'] = {
  list: ({ db, today }, { missionId }) => {
    const input = found(conflictInputs(db, [missionId], today)[0]);
    const elsewhere = engagementsNear(db, input);
    return known(input, findConflicts({ ...input, elsewhere }), dismissedAmong(db, [missionId]));
  },
  counts: ({ db, today }) => {
    const ids = missionsAhead(db, today);
    const inputs = conflictInputs(db, ids, today);
    const all = conflictsOfOffice(inputs);
    const dismissed = dismissedAmong(db, ids);
    return inputs
      .map((input): ConflictCount => {
        const { id } = input.mission;
        const open = known(input, all.get(id) ?? [], dismissed).filter(({ dismissal }) => dismissal === null);
        const count = (severity: string) =>
          open.filter(({ conflict }) => conflict.severity === severity).length;
        return { missionId: id, blocks: count('block'), warnings: count('warn') };
      })
      .filter(({ blocks, warnings }) => blocks + warnings > 0);
  },
  dismiss: ({ db, newId, now }, { reason, ...names }) => {
    found(getMission(db, names.missionId));
    if (reason.trim() === '')
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['reason'], problem: 'reason-required' }] });
    const id = newId();
    insertDismissal(db, { ...names, id, reason: reason.trim() }, now);
    return { id };
  },
  restore: ({ db, now }, { id }) => {
    if (!hasDismissal(db, id)) throw new Refusal({ kind: 'not-found' });
    removeDismissal(db, id, now);
    return null;
  },
};

type Dismissed = ReadonlyMap<string, Dismissal & { readonly facts: string }>;

const keyOf = (missionId: string, subject: string): string => `${missionId} ${subject}`;

const dismissedAmong = (db: Reader, missionIds: readonly string[]): Dismissed =>
  new Map(dismissals(db, missionIds).map((one) => [keyOf(one.missionId, one.subject), one]));

/** Conflicts under their names, each with the dismissal of it under the same facts. */
function known(
  { mission, items }: OwnInput,
  all: readonly KnownConflict['conflict'][],
  dismissed: Dismissed,
): KnownConflict[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return all.map((conflict) => {
    const { subject, facts } = identify(conflict, byId);
    const one = dismissed.get(keyOf(mission.id, subject));
    return {
      ...{ conflict, subject, facts },
      dismissal: one?.facts === facts ? { id: one.id, reason: one.reason } : null,
    };
  });
}
