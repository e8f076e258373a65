import type { Texts } from '../da';

export const missions: Texts['missions'] = {};
