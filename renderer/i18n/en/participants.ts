import type { Texts } from '../da';

export const participants: Texts['participants'] = {};
