import type { ReadinessKey } from '../../db/domain/readiness';
import type { MissionTab } from './route';

/** On which page of a mission a point of its readiness is seen to. */
const tabs: Partial<Record<ReadinessKey, MissionTab>> = {
  delegation: 'participants',
  answers: 'participants',
  programme: 'programme',
  confirmed: 'programme',
  'workshop-aims': 'workshops',
  'follow-ups': 'follow-up',
};

export const readinessTab = (key: ReadinessKey): MissionTab => tabs[key] ?? 'overview';
