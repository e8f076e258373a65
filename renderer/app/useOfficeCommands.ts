import {
  BookUser,
  Building2,
  ChartNoAxesCombined,
  Lightbulb,
  ListChecks,
  MapPinPlus,
  MessageSquareReply,
  PlaneTakeoff,
  Search,
  Settings,
  Sunrise,
  UserPlus,
} from 'lucide-react';
import { useTexts } from '../i18n';
import { useCommands } from '../shared/commands';
import { goTo } from '../shared/route';
import type { Creatable } from './NewRecords';

type Options = { openPalette: () => void; create: (kind: Creatable) => void };

/** What can be done wherever one is in an open office: go to a place, find, create. */
export function useOfficeCommands({ openPalette, create }: Options): void {
  const { t } = useTexts();
  const place = (
    name: 'overview' | 'missions' | 'partners' | 'people' | 'catalogue' | 'settings' | 'followUp' | 'reports',
  ) => t('app.commands.goTo', { place: t(`app.places.${name}`) });
  useCommands([
    {
      id: 'app.palette',
      name: t('app.commands.palette'),
      group: 'edit',
      shortcut: 'Mod+K',
      icon: Search,
      run: openPalette,
    },
    {
      id: 'missions.new',
      name: t('app.commands.newMission'),
      group: 'file',
      shortcut: 'Mod+N',
      icon: PlaneTakeoff,
      run: () => create('mission'),
    },
    {
      id: 'partners.new',
      name: t('app.commands.newPartner'),
      group: 'file',
      icon: Building2,
      run: () => create('partner'),
    },
    {
      id: 'people.new',
      name: t('app.commands.newPerson'),
      group: 'file',
      icon: UserPlus,
      run: () => create('person'),
    },
    {
      id: 'places.new',
      name: t('app.commands.newPlace'),
      group: 'file',
      icon: MapPinPlus,
      run: () => create('place'),
    },
    {
      id: 'solutions.new',
      name: t('solutions.new'),
      group: 'file',
      icon: Lightbulb,
      run: () => create('solution'),
    },
    {
      id: 'follow-ups.new',
      name: t('app.commands.newFollowUp'),
      group: 'file',
      shortcut: 'Mod+Shift+N',
      icon: ListChecks,
      run: () => create('follow-up'),
    },
    {
      id: 'memos.newAnswer',
      name: t('memos.newAnswer'),
      group: 'file',
      icon: MessageSquareReply,
      run: () => create('answer'),
    },
    {
      id: 'go.overview',
      name: place('overview'),
      group: 'go',
      shortcut: 'Mod+1',
      icon: Sunrise,
      run: () => goTo({ screen: 'overview' }),
    },
    {
      id: 'go.missions',
      name: place('missions'),
      group: 'go',
      shortcut: 'Mod+2',
      icon: PlaneTakeoff,
      run: () => goTo({ screen: 'missions' }),
    },
    {
      id: 'go.partners',
      name: place('partners'),
      group: 'go',
      shortcut: 'Mod+3',
      icon: Building2,
      run: () => goTo({ screen: 'partners' }),
    },
    {
      id: 'go.people',
      name: place('people'),
      group: 'go',
      shortcut: 'Mod+4',
      icon: BookUser,
      run: () => goTo({ screen: 'people' }),
    },
    {
      id: 'go.catalogue',
      name: place('catalogue'),
      group: 'go',
      shortcut: 'Mod+5',
      icon: Lightbulb,
      run: () => goTo({ screen: 'catalogue' }),
    },
    {
      id: 'go.follow-up',
      name: place('followUp'),
      group: 'go',
      shortcut: 'Mod+6',
      icon: ListChecks,
      run: () => goTo({ screen: 'follow-up' }),
    },
    {
      id: 'go.reports',
      name: place('reports'),
      group: 'go',
      shortcut: 'Mod+7',
      icon: ChartNoAxesCombined,
      run: () => goTo({ screen: 'reports', section: 'memos', focus: null }),
    },
    {
      id: 'go.settings',
      name: place('settings'),
      group: 'go',
      shortcut: 'Mod+,',
      icon: Settings,
      run: () => goTo({ screen: 'settings' }),
    },
    {
      id: 'go.back',
      name: t('app.commands.back'),
      group: 'go',
      shortcut: 'Alt+ArrowLeft',
      run: () => window.history.back(),
    },
    {
      id: 'go.forward',
      name: t('app.commands.forward'),
      group: 'go',
      shortcut: 'Alt+ArrowRight',
      run: () => window.history.forward(),
    },
  ]);
}
