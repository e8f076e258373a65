import type { Texts } from '../da';

export const steps: Texts['steps'] = {
  missions: { create: 'create the mission', update: 'change the mission', remove: 'delete the mission' },
  office: { update: 'change the office' },
  history: { undo: 'undo', redo: 'redo' },
};
