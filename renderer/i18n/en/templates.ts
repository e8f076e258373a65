import type { Texts } from '../da';

export const templates: Texts['templates'] = {
  command: 'Start from a template …',
  title: 'Start from a template',
  source: 'Template',
  builtIn: {
    'fact-finding-day': 'One-day fact-finding',
    'high-level-visit': 'Three-day high-level visit',
    'hosted-day': 'One-day hosted delegation',
  },
  past: 'An earlier programme',
  pastHint: 'Without participants, confirmations and internal notes.',
  mission: 'Mission',
  startsOn: 'First day',
  preview: 'What comes onto the programme',
  nothing: 'That programme has no items.',
  choose: 'Choose a mission to see its programme.',
  outside_one: '{{count}} item falls outside the mission’s days.',
  outside_other: '{{count}} items fall outside the mission’s days.',
  beside_one: '{{count}} item is on the programme already; it stays.',
  beside_other: '{{count}} items are on the programme already; they stay.',
  add_one: 'Add {{count}} item',
  add_other: 'Add {{count}} items',
  add_zero: 'Add',
  added_one: '{{count}} item has been added to the programme',
  added_other: '{{count}} items have been added to the programme',
};
