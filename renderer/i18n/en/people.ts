import type { Texts } from '../da';

export const people: Texts['people'] = {
  createPersonNamed: 'Create the person “{{name}}”',
};
