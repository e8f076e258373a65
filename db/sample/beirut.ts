import { cooperation } from './beirut/cooperation';
import { delegation } from './beirut/delegation';
import { office, organisations, partners, people } from './beirut/directory';
import { factFinding } from './beirut/fact-finding';
import { highLevelVisit } from './beirut/high-level-visit';
import { launch, steeringGroup } from './beirut/network-meetings';
import { training } from './beirut/training';
import type { Example } from './shape';

/**
 * Copenhagen and Beirut, 2015–2017, as two public papers tell it. What they don't say isn't said here; people are known
 * by their office.
 */
export const beirut: Example = {
  office,
  partners,
  organisations,
  people,
  missions: [launch, factFinding, steeringGroup, highLevelVisit, training, delegation],
  cooperations: [cooperation],
};
