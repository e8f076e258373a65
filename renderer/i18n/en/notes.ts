import type { Texts } from '../da';

export const notes: Texts['notes'] = {};
