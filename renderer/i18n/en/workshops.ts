import type { Texts } from '../da';

export const workshops: Texts['workshops'] = {};
