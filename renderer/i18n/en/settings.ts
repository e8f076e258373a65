import type { Texts } from '../da';

export const settings: Texts['settings'] = {};
