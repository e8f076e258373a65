import { useSyncExternalStore } from 'react';

export const missionTabs = [
  'overview',
  'programme',
  'participants',
  'workshops',
  'follow-up',
  'costs',
  'documents',
  'notes',
] as const;
export type MissionTab = (typeof missionTabs)[number];

/** The sections of a mission's participants: the `focus` of that tab. The first is where one comes to. */
export const delegationSections = ['people', 'order', 'travel', 'attendance', 'practical', 'gifts'] as const;

/** The sections of a partner's page. The first is where one comes to. */
export const partnerSections = ['profile', 'needs', 'matches', 'inquiries', 'cooperation'] as const;
export type PartnerSection = (typeof partnerSections)[number];

/** The sections of a cooperation's page. The first is where one comes to. */
export const cooperationSections = [
  'overview',
  'agreements',
  'decisions',
  'results',
  'costs',
  'evaluation',
  'timeline',
] as const;
export type CooperationSection = (typeof cooperationSections)[number];

/** The sections of the reports. The first is where one comes to. */
export const reportSections = ['memos', 'radar', 'results', 'pictures', 'openness', 'journal'] as const;
export type ReportSection = (typeof reportSections)[number];

/** Every place one can be at. `focus` is a record on the page to show, e.g. a programme item. */
export type Route =
  | {
      screen:
        | 'overview'
        | 'missions'
        | 'partners'
        | 'people'
        | 'organisations'
        | 'places'
        | 'duplicates'
        | 'catalogue'
        | 'settings';
    }
  /** `search` says how one looks at the follow-ups, as their screen writes it. */
  | { screen: 'follow-up'; search?: string }
  | { screen: 'topics'; topicId: string | null }
  | { screen: 'mission'; id: string; tab: MissionTab; focus: string | null }
  | { screen: 'partner'; id: string; section: PartnerSection; focus: string | null }
  | { screen: 'cooperation'; id: string; section: CooperationSection; focus: string | null }
  | { screen: 'reports'; section: ReportSection; focus: string | null }
  | { screen: 'person' | 'organisation' | 'place' | 'follow-up-item' | 'solution'; id: string };

const plain = ['missions', 'partners', 'people', 'organisations', 'places', 'catalogue', 'settings'] as const;
const single = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  catalogue: 'solution',
  'follow-up': 'follow-up-item',
} as const;

/** Where a place is, for links: `#/missions/0191…/programme`. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'overview':
      return '#/';
    case 'topics':
      return route.topicId ? `#/topics/${route.topicId}` : '#/topics';
    case 'mission':
      return `#/missions/${route.id}/${route.tab}${route.focus ? `/${route.focus}` : ''}`;
    case 'partner':
      return `#/partners/${withSection(route)}`;
    case 'cooperation':
      return `#/cooperations/${withSection(route)}`;
    case 'reports':
      return `#/reports/${route.section}${route.focus ? `/${route.focus}` : ''}`;
    case 'solution':
      return `#/catalogue/${route.id}`;
    case 'person':
      return `#/people/${route.id}`;
    case 'organisation':
      return `#/organisations/${route.id}`;
    case 'place':
      return `#/places/${route.id}`;
    case 'follow-up':
      return route.search ? `#/follow-up?${route.search}` : '#/follow-up';
    case 'follow-up-item':
      return `#/follow-up/${route.id}`;
    case 'duplicates':
      return '#/people/duplicates';
    default:
      return `#/${route.screen}`;
  }
}

const withSection = ({ id, section, focus }: { id: string; section: string; focus: string | null }) =>
  `${id}/${section}${focus ? `/${focus}` : ''}`;

/** The place of an address; anything that is none is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', search] = hash.replace(/^#?\//, '').split('?', 2);
  const [section = '', id, tab, focus] = path.split('/');
  if (section === 'follow-up' && !id)
    return search ? { screen: 'follow-up', search } : { screen: 'follow-up' };
  if (section === 'topics') return { screen: 'topics', topicId: id ?? null };
  if (section === 'missions' && id)
    return {
      screen: 'mission',
      id,
      tab: missionTabs.find((known) => known === tab) ?? 'overview',
      focus: focus ?? null,
    };
  if (section === 'partners' && id)
    return { screen: 'partner', id, section: oneOf(partnerSections, tab), focus: focus ?? null };
  if (section === 'cooperations' && id)
    return { screen: 'cooperation', id, section: oneOf(cooperationSections, tab), focus: focus ?? null };
  if (section === 'reports')
    return { screen: 'reports', section: oneOf(reportSections, id), focus: tab ?? null };
  if (section === 'people' && id === 'duplicates') return { screen: 'duplicates' };
  if (id && Object.hasOwn(single, section)) return { screen: single[section as keyof typeof single], id };
  const screen = plain.find((known) => known === section);
  return screen ? { screen } : { screen: 'overview' };
}

/** The one of that name, or the first. */
const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], name: string | undefined): Name =>
  names.find((known) => known === name) ?? names[0];

/** A partner's page, where one comes to it. */
export const partnerRoute = (id: string, section: PartnerSection = 'profile', focus: string | null = null) =>
  ({ screen: 'partner', id, section, focus }) satisfies Route;

/** A cooperation's page, where one comes to it. */
export const cooperationRoute = (
  id: string,
  section: CooperationSection = 'overview',
  focus: string | null = null,
) => ({ screen: 'cooperation', id, section, focus }) satisfies Route;

/** A document's page. */
export const memoRoute = (id: string) => ({ screen: 'reports', section: 'memos', focus: id }) satisfies Route;

/** Goes to a place; the way back is kept. */
export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}

/** Says the place where one is anew, without a step back to how it was said before. */
export function restate(route: Route): void {
  window.location.replace(hrefOf(route));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address of the place where one is; changes as one goes. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
