import { type FollowUpState, followUpStates } from '../../../db/domain/follow-up';
import { type FollowUpView, followUpViews } from '../../../db/domain/follow-up-views';
import type { FollowUpFilter } from '../../../electron/contract/follow-ups';

/** How one looks at the follow-ups: what stands in the address. */
export type Looking = {
  view: FollowUpView;
  state: FollowUpState | 'open' | 'all';
  missionId: string | null;
  partnerId: string | null;
  topicId: string | null;
  /** Words of an owner's name. */
  owner: string;
  /** After how many days a wait is too long; null: as the office says. */
  days: number | null;
  /** The one that is open beside the list. */
  openId: string | null;
};

export const plainLooking: Looking = {
  view: 'list',
  state: 'open',
  missionId: null,
  partnerId: null,
  topicId: null,
  owner: '',
  days: null,
  openId: null,
};

/** An address has its limit (see `view` in the preferences); no name is as long. */
const longestOwner = 60;
const longestWait = 3_650;
const states = ['open', 'all', ...followUpStates] as const;
const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);

/** Reads the address; what says nothing is as it is plainly. */
export function readLooking(search: string): Looking {
  const said = new URLSearchParams(search);
  const id = (name: string) => {
    const text = said.get(name) ?? '';
    return isId(text) ? text : null;
  };
  const days = /^\d{1,4}$/.test(said.get('days') ?? '') ? Number(said.get('days')) : null;
  return {
    view: followUpViews.find((view) => view === said.get('view')) ?? plainLooking.view,
    state: states.find((state) => state === said.get('state')) ?? plainLooking.state,
    missionId: id('mission'),
    partnerId: id('partner'),
    topicId: id('topic'),
    owner: (said.get('owner') ?? '').slice(0, longestOwner),
    days: days !== null && days <= longestWait ? days : null,
    openId: id('open'),
  };
}

/** Writes the address: the view, and what else isn't as it is plainly. */
export function writeLooking(looking: Looking): string {
  const { view, state, missionId, partnerId, topicId, owner, days, openId } = looking;
  const said: [string, string | null][] = [
    ['view', view],
    ['state', state === plainLooking.state ? null : state],
    ['mission', missionId],
    ['partner', partnerId],
    ['topic', topicId],
    ['owner', owner.slice(0, longestOwner) || null],
    ['days', days === null ? null : String(days)],
    ['open', openId],
  ];
  return new URLSearchParams(said.filter((pair): pair is [string, string] => pair[1] !== null)).toString();
}

/** The board has a column for each state, and these views are about open ones: they leave that filter out. */
export const choosesState = (view: FollowUpView): boolean => !['board', 'overdue', 'waiting'].includes(view);

/** The filters as the contract takes them. */
export function filterOf({ view, state, missionId, partnerId, topicId, owner }: Looking): FollowUpFilter {
  const byState = state === 'open' ? { isOpen: true as const } : state === 'all' ? {} : { state };
  return {
    ...(choosesState(view) ? byState : {}),
    ...(missionId && { missionId }),
    ...(partnerId && { partnerId }),
    ...(topicId && { topicId }),
    ...(owner.trim() && view !== 'mine' && { owner }),
  };
}

/** Whether anything is left out that the view itself would show. */
export const isNarrowed = (looking: Looking): boolean =>
  Object.keys(filterOf({ ...looking, state: 'all' })).length > 0 ||
  (choosesState(looking.view) && looking.state !== plainLooking.state);

/** The same view with nothing left out. */
export const widened = ({ view, days, openId }: Looking): Looking => ({
  ...plainLooking,
  view,
  days,
  openId,
});
