import { z } from 'zod';
import { choice, id, line, problem, record, runningText } from '../../db/domain/fields';
import {
  type FollowUp,
  type FollowUpChange,
  type FollowUpContact,
  followUpChangeOfMany,
  followUpContactFields,
  followUpContactPatch,
  followUpFields,
  followUpStates,
} from '../../db/domain/follow-up';
import type { DigestLine, DigestSection } from '../../db/domain/follow-up-digest';
import { followUpViews } from '../../db/domain/follow-up-views';
import { command, query, returns } from './operation';

/** What a list of follow-ups is narrowed to; each field left out narrows nothing. */
export const followUpFilter = z
  .object({
    /** Only those that still wait for somebody. */
    isOpen: z.literal(true),
    state: choice(followUpStates),
    missionId: id,
    itemId: id,
    topicId: id,
    needId: id,
    matchId: id,
    agreementId: id,
    /** Whose it is, by what it says itself or by what it is about. */
    partnerId: id,
    /** Words of an owner's name, here or there. */
    owner: line(),
  })
  .partial()
  .strict();
export type FollowUpFilter = z.output<typeof followUpFilter>;

/** A follow-up with the names of what it refers to; null where that is nothing, or was deleted. */
export type FollowUpRow = FollowUp & {
  missionTitle: string | null;
  itemTitle: string | null;
  /** Whose it is: its own, or that of its need, match, agreement or mission. */
  partner: { id: string; name: string } | null;
  /** ISO; null unless it waits for somebody and one knows since when. Later than the state where the partner wrote since. */
  waitingSince: string | null;
  ownerHereName: string | null;
  ownerThereName: string | null;
};

/** The states it went through, the first first; whom one was in touch with about it, the latest first. */
export type FollowUpDetail = FollowUpRow & {
  history: FollowUpChange[];
  contacts: (FollowUpContact & { personName: string | null })[];
};

const days = z
  .int(problem('not-a-number'))
  .min(0, problem('not-a-number'))
  .max(3_650, problem('not-a-number'));
/** Null: the office's own limit. */
const waitingDays = days.nullable();

/** A way of looking, with what it is narrowed to; `me` is the person who looks, for `mine`. */
const viewed = {
  view: choice(followUpViews),
  filter: followUpFilter,
  me: id.nullable(),
  waitingDays,
};

/**
 * What a view shows: under each heading how many there are (and how many of them are overdue), and as many rows as fit
 * into the limit, which goes through the headings one after the other, but through each column of the board by itself.
 */
export type FollowUpsInView = {
  groups: { key: string; name: string | null; count: number; overdue: number; rows: FollowUpRow[] }[];
  count: number;
  overdue: number;
  waitingDays: number;
};

export type FollowUpsDigest = {
  sections: { section: DigestSection; lines: DigestLine[] }[];
  today: string;
  waitingDays: number;
};

/** Changing so many takes a few seconds, and is one step still. */
const most = 5_000;
const several = z
  .array(id)
  .overwrite((given) => [...new Set(given)])
  .min(1, problem('required'))
  .max(most, problem('too-many'));

const editable = followUpFields.omit({ state: true, droppedReason: true });

export const followUps = {
  /** In the order of urgency: the longest overdue first, closed ones last. */
  list: query(followUpFilter, returns<FollowUpRow[]>()),
  view: query(
    record({ ...viewed, limit: z.int(problem('not-a-number')).min(1).max(most) }),
    returns<FollowUpsInView>(),
  ),
  /** Everything that a view has, in its order. */
  idsInView: query(record(viewed), returns<string[]>()),
  /** What the list can be filtered by: the missions that follow-ups have, by title; and how many there are in all. */
  filters: query(z.undefined(), returns<{ missions: { id: string; title: string }[]; total: number }>()),
  get: query(record({ id }), returns<FollowUpDetail>()),
  /** What one tells the colleagues once a week; of one person's, or of everybody's. */
  digest: query(record({ ownerId: id.nullable(), waitingDays }), returns<FollowUpsDigest>()),
  /** What comes from a programme item is of its mission, and takes its topic unless one is given. */
  create: command(editable.partial().required({ title: true }), returns<{ id: string }>()),
  /** A programme item brings its mission; another mission than the item's leaves the item out. */
  update: command(record({ id, patch: editable.partial() }), returns<null>()),
  /** Every change of state is an entry of the history; dropping needs a reason. */
  changeState: command(
    record({ id, state: choice(followUpStates), reason: runningText.optional() }),
    returns<null>(),
  ),
  /** Changes all of them or none; those that are so already aren't counted. */
  updateMany: command(record({ ids: several, change: followUpChangeOfMany }), returns<{ changed: number }>()),
  addContact: command(
    followUpContactFields.partial().required({ on: true }).extend({ followUpId: id }),
    returns<{ id: string }>(),
  ),
  updateContact: command(record({ id, patch: followUpContactPatch }), returns<null>()),
  removeContact: command(record({ id }), returns<null>()),
  remove: command(record({ id }), returns<null>()),
};
