import { byUrgency, daysOverdue, type FollowUp, followUpStates, isOpen } from './follow-up';
import { daysWaited } from './follow-up-waiting';

/** The ways of looking at the follow-ups. */
export const followUpViews = [
  'list',
  'mine',
  'overdue',
  'waiting',
  'board',
  'by-mission',
  'by-partner',
  'by-topic',
] as const;
export type FollowUpView = (typeof followUpViews)[number];

/** What a view looks at: a follow-up with what it is about, null where that is nothing that is still there. */
export type FollowUpInView = Pick<
  FollowUp,
  'id' | 'title' | 'due' | 'state' | 'missionId' | 'topicId' | 'ownerHere'
> & {
  readonly missionTitle: string | null;
  /** See `effectivePartner`. */
  readonly partner: { readonly id: string; readonly name: string } | null;
  /** See `waitingSince`. */
  readonly waitingSince: string | null;
};

/** What the views are held against: who one is (a person's id), today (ISO), and how many days are too long. */
export type ViewMeasures = {
  readonly me: string | null;
  readonly today: string;
  readonly waitingDays: number;
};

/** Whether it waits for the partner and has done so for more than so many days. */
export const isWaitingLong = (
  { state, waitingSince }: Pick<FollowUp, 'state'> & { readonly waitingSince: string | null },
  today: string,
  days: number,
): boolean => state === 'waiting-partner' && waitingSince !== null && daysWaited(waitingSince, today) > days;

/** Whether a view shows a follow-up. `mine` is what I am responsible for in person, and nothing while nobody said who I am. */
export function isInView(
  view: FollowUpView,
  followUp: FollowUpInView,
  { me, today, waitingDays }: ViewMeasures,
): boolean {
  switch (view) {
    case 'mine':
      return me !== null && followUp.ownerHere?.kind === 'person' && followUp.ownerHere.id === me;
    case 'overdue':
      return daysOverdue(followUp, today) > 0;
    case 'waiting':
      return isWaitingLong(followUp, today, waitingDays);
    default:
      return true;
  }
}

/** How a list parts what isn't parted by what it belongs to. */
export const dueGroups = ['overdue', 'dated', 'undated', 'closed'] as const;

/**
 * Under which heading a view puts a follow-up: a state on the board, an id by mission, partner or topic ('' for none),
 * else one of `dueGroups`.
 */
export function groupInView(view: FollowUpView, followUp: FollowUpInView, today: string): string {
  switch (view) {
    case 'board':
      return followUp.state;
    case 'by-mission':
      return followUp.missionTitle === null ? '' : (followUp.missionId ?? '');
    case 'by-partner':
      return followUp.partner?.id ?? '';
    case 'by-topic':
      return followUp.topicId ?? '';
    default:
      if (!isOpen(followUp)) return 'closed';
      if (followUp.due === null) return 'undated';
      return daysOverdue(followUp, today) > 0 ? 'overdue' : 'dated';
  }
}

/** A heading of a view (see `groupInView`; `name` where the records have one) and what stands under it. */
export type ViewGroup<Shown> = { key: string; name: string | null; followUps: Shown[] };

const byName = new Intl.Collator('da');

/**
 * The follow-ups of a view under its headings. Under each they stand by urgency (`byUrgency`), the board's closed ones
 * the latest due first; headings by what they are (due, state), by name, or in the topics' own order; what belongs to
 * none comes last. Headings without any are left out, but the board keeps its columns.
 * @param topicIds every topic, in the office's order
 */
export function groupsOfView<Shown extends FollowUpInView>(
  view: FollowUpView,
  followUps: readonly Shown[],
  { topicIds, ...measures }: ViewMeasures & { readonly topicIds: readonly string[] },
): ViewGroup<Shown>[] {
  const shown = followUps.filter((followUp) => isInView(view, followUp, measures)).sort(byUrgency);
  const grouped = Map.groupBy(shown, (followUp) => groupInView(view, followUp, measures.today));
  const groups = [...grouped].map(([key, own]) => ({ key, name: nameOf(view, key, own[0]), followUps: own }));
  const inOrderOf = (keys: readonly string[]) =>
    groups.sort((a, b) => placeIn(keys, a.key) - placeIn(keys, b.key));
  switch (view) {
    case 'board':
      return followUpStates.map((key) => ({ key, name: null, followUps: grouped.get(key) ?? [] }));
    case 'by-topic':
      return inOrderOf(topicIds);
    case 'by-mission':
    case 'by-partner':
      return groups.sort(
        (a, b) =>
          Number(a.key === '') - Number(b.key === '') ||
          byName.compare(a.name ?? '', b.name ?? '') ||
          byName.compare(a.key, b.key),
      );
    default:
      return inOrderOf(dueGroups);
  }
}

const placeIn = (keys: readonly string[], key: string): number => {
  const place = keys.indexOf(key);
  return place < 0 ? keys.length : place;
};

function nameOf(view: FollowUpView, key: string, first: FollowUpInView | undefined): string | null {
  if (key === '') return null;
  if (view === 'by-mission') return first?.missionTitle ?? null;
  return view === 'by-partner' ? (first?.partner?.name ?? null) : null;
}
