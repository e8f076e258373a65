import type { Texts } from '../da';

export const programme: Texts['programme'] = {};
