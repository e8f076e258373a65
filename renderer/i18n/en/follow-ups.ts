import type { Texts } from '../da';

export const followUps: Texts['followUps'] = {};
