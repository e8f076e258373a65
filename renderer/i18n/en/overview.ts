import type { Texts } from '../da';

export const overview: Texts['overview'] = {};
