import type { Texts } from '../da';

export const people: Texts['people'] = {};
