import type { Texts } from '../da';

export const documents: Texts['documents'] = {};
