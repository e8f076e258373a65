import type { Texts } from '../da';

export const search: Texts['search'] = {};
