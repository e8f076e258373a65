import { type ComponentType, lazy, Suspense } from 'react';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import type { Route } from '../shared/route';

/** Loads a screen when it is first gone to, so that the start carries only the first one. */
function later<M, P extends object>(load: () => Promise<M>, pick: (module: M) => ComponentType<P>) {
  return lazy(async () => ({ default: pick(await load()) }));
}

const MissionPlace = later(
  () => import('./MissionPlace'),
  (module) => module.MissionPlace,
);
const MissionsScreen = later(
  () => import('../features/missions/MissionsScreen'),
  (module) => module.MissionsScreen,
);
const PartnersScreen = later(
  () => import('../features/partners/PartnersScreen'),
  (module) => module.PartnersScreen,
);
const PartnerScreen = later(
  () => import('../features/partners/PartnerScreen'),
  (module) => module.PartnerScreen,
);
const PeopleScreen = later(
  () => import('../features/people/PeopleScreen'),
  (module) => module.PeopleScreen,
);
const PersonScreen = later(
  () => import('../features/people/PersonScreen'),
  (module) => module.PersonScreen,
);
const OrganisationScreen = later(
  () => import('../features/people/OrganisationScreen'),
  (module) => module.OrganisationScreen,
);
const TopicsScreen = later(
  () => import('../features/workshops/TopicsScreen'),
  (module) => module.TopicsScreen,
);
const FollowUpsScreen = later(
  () => import('../features/follow-ups/FollowUpsScreen'),
  (module) => module.FollowUpsScreen,
);
const SettingsPlace = later(
  () => import('./SettingsPlace'),
  (module) => module.SettingsPlace,
);

/** The screen of a place. */
export function Screen({ route }: { route: Route }) {
  return <Suspense>{screenOf(route)}</Suspense>;
}

function screenOf(route: Route) {
  switch (route.screen) {
    case 'overview':
      return <OverviewScreen />;
    case 'missions':
      return <MissionsScreen />;
    case 'mission':
      return <MissionPlace focus={route.focus} id={route.id} tab={route.tab} />;
    case 'partners':
      return <PartnersScreen />;
    case 'partner':
      return <PartnerScreen id={route.id} />;
    case 'people':
    case 'organisations':
      return <PeopleScreen tab={route.screen} />;
    case 'person':
      return <PersonScreen id={route.id} />;
    case 'organisation':
      return <OrganisationScreen id={route.id} />;
    case 'topics':
      return <TopicsScreen topicId={route.topicId} />;
    case 'follow-up':
      return <FollowUpsScreen focusId={null} />;
    case 'follow-up-item':
      return <FollowUpsScreen focusId={route.id} />;
    case 'settings':
      return <SettingsPlace />;
  }
}
