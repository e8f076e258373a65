import { type ComponentType, lazy, Suspense } from 'react';
import type { Route } from '../shared/route';
import { OverviewPlace } from './OverviewPlace';

/** Screens that are loaded when they are first gone to; the start carries only the first one. */
const loaders = {
  mission: () => import('./MissionPlace'),
  missions: () => import('../features/missions/MissionsScreen'),
  partners: () => import('../features/partners/PartnersScreen'),
  partner: () => import('./PartnerPlace'),
  cooperation: () => import('./CooperationPlace'),
  catalogue: () => import('./CataloguePlace'),
  solution: () => import('./CataloguePlace'),
  reports: () => import('./ReportsPlace'),
  people: () => import('./DirectoryPlace'),
  organisations: () => import('./DirectoryPlace'),
  places: () => import('../features/places/PlacesScreen'),
  place: () => import('../features/places/PlaceScreen'),
  duplicates: () => import('../features/duplicates/DuplicatesScreen'),
  person: () => import('../features/people/PersonScreen'),
  organisation: () => import('../features/people/OrganisationScreen'),
  topics: () => import('../features/topics/TopicsScreen'),
  'follow-up': () => import('./FollowUpPlace'),
  'follow-up-item': () => import('./FollowUpPlace'),
  settings: () => import('./SettingsPlace'),
};

/** Begins to load a place's screen, before there is anything to draw it into. */
export function beginLoading({ screen }: Route): void {
  if (screen !== 'overview') void loaders[screen]();
}

function later<M, P extends object>(load: () => Promise<M>, pick: (module: M) => ComponentType<P>) {
  return lazy(async () => ({ default: pick(await load()) }));
}

const MissionPlace = later(loaders.mission, (module) => module.MissionPlace);
const MissionsScreen = later(loaders.missions, (module) => module.MissionsScreen);
const PartnersScreen = later(loaders.partners, (module) => module.PartnersScreen);
const PartnerPlace = later(loaders.partner, (module) => module.PartnerPlace);
const CooperationPlace = later(loaders.cooperation, (module) => module.CooperationPlace);
const CataloguePlace = later(loaders.catalogue, (module) => module.CataloguePlace);
const ReportsPlace = later(loaders.reports, (module) => module.ReportsPlace);
const DirectoryPlace = later(loaders.people, (module) => module.DirectoryPlace);
const PersonScreen = later(loaders.person, (module) => module.PersonScreen);
const OrganisationScreen = later(loaders.organisation, (module) => module.OrganisationScreen);
const PlacesScreen = later(loaders.places, (module) => module.PlacesScreen);
const PlaceScreen = later(loaders.place, (module) => module.PlaceScreen);
const DuplicatesScreen = later(loaders.duplicates, (module) => module.DuplicatesScreen);
const TopicsScreen = later(loaders.topics, (module) => module.TopicsScreen);
const FollowUpPlace = later(loaders['follow-up'], (module) => module.FollowUpPlace);
const SettingsPlace = later(loaders.settings, (module) => module.SettingsPlace);

/** The screen of a place. */
export function Screen({ route }: { route: Route }) {
  return <Suspense>{screenOf(route)}</Suspense>;
}

function screenOf(route: Route) {
  switch (route.screen) {
    case 'overview':
      return <OverviewPlace />;
    case 'missions':
      return <MissionsScreen />;
    case 'mission':
      return <MissionPlace focus={route.focus} id={route.id} tab={route.tab} />;
    case 'partners':
      return <PartnersScreen />;
    case 'partner':
      return <PartnerPlace focus={route.focus} id={route.id} section={route.section} />;
    case 'cooperation':
      return <CooperationPlace focus={route.focus} id={route.id} section={route.section} />;
    case 'catalogue':
      return <CataloguePlace id={null} />;
    case 'solution':
      return <CataloguePlace id={route.id} />;
    case 'reports':
      return <ReportsPlace focus={route.focus} section={route.section} />;
    case 'people':
    case 'organisations':
      return <DirectoryPlace part={route.screen} />;
    case 'person':
      return <PersonScreen id={route.id} />;
    case 'organisation':
      return <OrganisationScreen id={route.id} />;
    case 'places':
      return <PlacesScreen />;
    case 'place':
      return <PlaceScreen id={route.id} />;
    case 'duplicates':
      return <DuplicatesScreen />;
    case 'topics':
      return <TopicsScreen topicId={route.topicId} />;
    case 'follow-up':
    case 'follow-up-item':
      return <FollowUpPlace />;
    case 'settings':
      return <SettingsPlace />;
  }
}
