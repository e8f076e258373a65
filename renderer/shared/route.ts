import { useSyncExternalStore } from 'react';

export const missionTabs = [
  'overview',
  'programme',
  'participants',
  'workshops',
  'follow-up',
  'documents',
  'notes',
] as const;
export type MissionTab = (typeof missionTabs)[number];

/** The sections of a mission's participants: the `focus` of that tab. The first is where one comes to. */
export const delegationSections = ['people', 'order', 'travel', 'attendance', 'practical', 'gifts'] as const;

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
        | 'follow-up'
        | 'settings';
    }
  | { screen: 'topics'; topicId: string | null }
  | { screen: 'mission'; id: string; tab: MissionTab; focus: string | null }
  | { screen: 'partner' | 'person' | 'organisation' | 'place' | 'follow-up-item'; id: string };

const plain = ['missions', 'partners', 'people', 'organisations', 'places', 'follow-up', 'settings'] as const;
const single = {
  partners: 'partner',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
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
      return `#/partners/${route.id}`;
    case 'person':
      return `#/people/${route.id}`;
    case 'organisation':
      return `#/organisations/${route.id}`;
    case 'place':
      return `#/places/${route.id}`;
    case 'follow-up-item':
      return `#/follow-up/${route.id}`;
    case 'duplicates':
      return '#/people/duplicates';
    default:
      return `#/${route.screen}`;
  }
}

/** The place of an address; anything that is none is the overview. */
export function parseRoute(hash: string): Route {
  const [section = '', id, tab, focus] = hash.replace(/^#?\//, '').split('/');
  if (section === 'topics') return { screen: 'topics', topicId: id ?? null };
  if (section === 'missions' && id)
    return {
      screen: 'mission',
      id,
      tab: missionTabs.find((known) => known === tab) ?? 'overview',
      focus: focus ?? null,
    };
  if (section === 'people' && id === 'duplicates') return { screen: 'duplicates' };
  if (id && Object.hasOwn(single, section)) return { screen: single[section as keyof typeof single], id };
  const screen = plain.find((known) => known === section);
  return screen ? { screen } : { screen: 'overview' };
}

/** Goes to a place; the way back is kept. */
export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address of the place where one is; changes as one goes. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
