import type { Office } from '../connection/office';

/** Placeholder */
export function loadExample(_office: Office, _language: 'da' | 'en', _surroundings: { now: () => Date; newId: () => string }): void {}
