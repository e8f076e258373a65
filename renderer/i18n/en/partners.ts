import type { Texts } from '../da';

export const partners: Texts['partners'] = {};
