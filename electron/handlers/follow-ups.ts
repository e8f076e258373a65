import { addDays, isDate } from '../../db/domain/dates';
import {
  blankFollowUp,
  byUrgency,
  changedBy,
  daysOverdue,
  droppedProblem,
  type FollowUp,
  type FollowUpState,
  stateChange,
} from '../../db/domain/follow-up';
import { daysBack, digest } from '../../db/domain/follow-up-digest';
import { groupsOfView } from '../../db/domain/follow-up-views';
import type { FieldProblem } from '../../db/domain/problem';
import { given } from '../../db/queries/alive';
import {
  contactsOf,
  followUpOfContact,
  insertContact,
  removeContact,
  updateContact,
} from '../../db/queries/follow-up-contacts';
import { followUpsForDigest } from '../../db/queries/follow-up-digest';
import {
  changesOf,
  countFollowUps,
  followUpsWithIds,
  getFollowUp,
  glanceAtFollowUps,
  insertChange,
  insertFollowUp,
  isOwnedBy,
  listFollowUps,
  missionsFollowedUp,
  referencesExist,
  removeFollowUp,
  sourceOf,
  updateFollowUp,
  withNames,
  withOwners,
} from '../../db/queries/follow-ups';
import { getOffice } from '../../db/queries/office';
import { getPerson } from '../../db/queries/people';
import { listTopics } from '../../db/queries/topics';
import type { FollowUpFilter } from '../contract/follow-ups';
import { found, Refusal } from '../contract/result';
import type { CommandContext, QueryContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

export const followUps: DatabaseHandlers['followUps'] = {
  list: ({ db }, { owner, ...filter }) => {
    const all = listFollowUps(db, filter).sort(byUrgency);
    return owner ? all.filter((record) => isOwnedBy(record, owner)) : all;
  },
  view: (context, { limit, ...input }) => {
    const { groups, waitingDays } = groupsIn(context, input);
    const { db, today } = context;
    let left = limit;
    const cut = groups.map(({ followUps: all, ...group }) => {
      const room = input.view === 'board' ? limit : left;
      const shown = all.slice(0, room);
      left -= shown.length;
      const overdue = all.filter((followUp) => daysOverdue(followUp, today) > 0).length;
      return { ...group, count: all.length, overdue, shown };
    });
    const named = withNames(
      db,
      cut.flatMap(({ shown }) => shown),
    );
    const rows = new Map(named.map((row) => [row.id, row]));
    const sum = (count: 'count' | 'overdue') => cut.reduce((total, group) => total + group[count], 0);
    return {
      groups: cut.map(({ shown, ...group }) => ({
        ...group,
        rows: shown.flatMap(({ id }) => rows.get(id) ?? []),
      })),
      count: sum('count'),
      overdue: sum('overdue'),
      waitingDays,
    };
  },
  idsInView: (context, input) =>
    groupsIn(context, input).groups.flatMap((group) => group.followUps.map(({ id }) => id)),
  filters: ({ db }) => ({ missions: missionsFollowedUp(db), total: countFollowUps(db) }),
  get: ({ db }, { id }) => ({
    ...found(listFollowUps(db, { ids: [id] })[0]),
    history: changesOf(db, [id]),
    contacts: contactsOf(db, id),
  }),
  digest: ({ db, today }, { ownerId, waitingDays }) => {
    const measures = { today, ownerId, waitingDays: waitingDays ?? getOffice(db).waitingDays };
    const all = followUpsForDigest(db, addDays(today, -daysBack));
    return { sections: digest(all, measures), today, waitingDays: measures.waitingDays };
  },
  create: (context, input) => {
    const { db, newId, now } = context;
    const source = input.itemId ? found(sourceOf(db, input.itemId)) : undefined;
    const record: FollowUp = {
      ...blankFollowUp,
      ...source,
      ...given(input),
      // An item is of one mission only.
      ...(source && { missionId: source.missionId }),
      title: input.title,
      id: newId(),
    };
    if (!referencesExist(db, record)) throw new Refusal({ kind: 'not-found' });
    insertFollowUp(db, record, now);
    writeChange(context, null, record);
    return { id: record.id };
  },
  update: ({ db }, { id, patch }) => {
    const before = found(getFollowUp(db, id));
    if (!referencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    updateFollowUp(db, id, {
      ...given(patch),
      ...(patch.itemId && { missionId: found(sourceOf(db, patch.itemId)).missionId }),
      ...(!patch.itemId &&
        patch.missionId !== undefined &&
        patch.missionId !== before.missionId && { itemId: null }),
    });
    return null;
  },
  changeState: (context, { id, state, reason = '' }) => {
    const before = found(getFollowUp(context.db, id));
    const after: FollowUp = { ...before, state, droppedReason: state === 'dropped' ? reason : '' };
    refuse('reason', droppedProblem(after));
    updateFollowUp(context.db, id, { state, droppedReason: after.droppedReason });
    writeChange(context, before, after);
    return null;
  },
  updateMany: (context, { ids, change }) => {
    const { db } = context;
    const all = followUpsWithIds(db, ids);
    if (all.length < ids.length) throw new Refusal({ kind: 'not-found' });
    if (change.kind === 'state')
      refuse('reason', droppedProblem({ state: change.state, droppedReason: change.reason ?? '' }));
    if (change.kind === 'owner-here' && !referencesExist(db, change))
      throw new Refusal({ kind: 'not-found' });
    let changed = 0;
    for (const before of all) {
      const patch = changedBy(before, change);
      if (!patch) continue;
      if (patch.due && !isDate(patch.due)) refuse('days', 'not-a-date');
      updateFollowUp(db, before.id, patch);
      writeChange(context, before, { ...before, ...patch });
      changed++;
    }
    return { changed };
  },
  addContact: ({ db, newId, now }, input) => {
    found(getFollowUp(db, input.followUpId));
    mustKnow(db, input.personId);
    const id = newId();
    insertContact(db, { direction: 'out', way: 'mail', personId: null, note: '', ...input, id }, now);
    return { id };
  },
  updateContact: ({ db }, { id, patch }) => {
    found(followUpOfContact(db, id));
    mustKnow(db, patch.personId);
    updateContact(db, id, patch);
    return null;
  },
  removeContact: ({ db, now }, { id }) => {
    found(followUpOfContact(db, id));
    removeContact(db, id, now);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getFollowUp(db, id));
    removeFollowUp(db, id, now);
    return null;
  },
};

type Viewed = Pick<
  Parameters<DatabaseHandlers['followUps']['idsInView']>[1],
  'view' | 'me' | 'waitingDays'
> & {
  filter: FollowUpFilter;
};

/** What a view leaves out anyway needn't be read. */
const narrowing: Partial<Record<Viewed['view'], FollowUpFilter>> = {
  overdue: { isOpen: true },
  waiting: { state: 'waiting-partner' },
};

/** What a view has, in its order. */
function groupsIn({ db, today }: QueryContext, { view, filter, me, waitingDays }: Viewed) {
  const { owner, ...plain } = filter;
  const glances = glanceAtFollowUps(db, { ...plain, ...narrowing[view] });
  const all = owner ? withOwners(db, glances).filter((record) => isOwnedBy(record, owner)) : glances;
  const limit = waitingDays ?? getOffice(db).waitingDays;
  const topicIds = listTopics(db).map(({ id }) => id);
  return {
    groups: groupsOfView(view, all, { me, today, waitingDays: limit, topicIds }),
    waitingDays: limit,
  };
}

/** @throws Refusal `invalid` at the field, if there is a problem */
function refuse(field: string, problem: FieldProblem | null): void {
  if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path: [field], problem }] });
}

function mustKnow(db: QueryContext['db'], personId: string | null | undefined): void {
  if (personId && !getPerson(db, personId)) throw new Refusal({ kind: 'not-found' });
}

function writeChange(
  { db, newId, now, today }: CommandContext,
  before: { state: FollowUpState } | null,
  after: FollowUp,
): void {
  const change = stateChange(before, after, today);
  if (change) insertChange(db, { ...change, id: newId() }, now);
}
