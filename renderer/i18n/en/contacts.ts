import type { Texts } from '../da';

export const contacts: Texts['contacts'] = {
  heading: 'Contacts on the way',
  empty:
    'Here stand those one calls on the way: ambulance, the embassy’s duty phone, the hotel and your own duty phone. They go into the programme booklet, the emergency contacts on a page of their own.',
  add: 'Add a contact',
  addPlaceholder: 'Such as ambulance or the hotel',
  addNamed: 'Add “{{name}}”',
  usual: {
    ambulance: 'Ambulance',
    police: 'Police',
    embassy: 'The embassy’s duty phone',
    duty: 'Our duty phone',
    hotel: 'The hotel',
    driver: 'The driver',
  },
  label: 'Who or what',
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  isEmergency: 'Emergency contact',
  up: 'Move up',
  down: 'Move down',
  actions: 'More about {{name}}',
  moved: '{{name}}, number {{place}} of {{count}}',
};
