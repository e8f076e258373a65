import { addDays } from '../../../db/domain/dates';
import type { FollowUpState } from '../../../db/domain/follow-up';
import type { Directory } from './directory';
import { type Owner, officeDay, topicIds } from './frame';
import { prose, title } from './texts';
import type { Writing } from './writing';

/** A promise of a mission, made at one of its items, with the history of its states. */
export function writeFollowUp(writing: Writing, directory: Directory, mission: Owner, itemId: string): void {
  const { random, insert } = writing;
  const due = addDays(mission.endsOn, random.between(14, 400));
  const state = stateAt(writing, mission.endsOn, due);
  const id = insert('follow_up', mission.createdAt, {
    title: title(random),
    detail: prose(random, 1),
    ...{ mission_id: mission.id, item_id: itemId, topic_id: random.pick(topicIds) },
    here_person_id: random.pick(directory.persons),
    there_organisation_id: random.pick(directory.organisations),
    ...{ due, state, dropped_reason: state === 'dropped' ? prose(random, 1) : '' },
  });
  const changed = { follow_up_id: id, state, changed_on: state === 'not-started' ? mission.endsOn : due };
  insert('follow_up_change', mission.createdAt, changed);
}

/** Most old promises are kept; some stay open for years. */
function stateAt({ random }: Writing, endsOn: string, due: string): FollowUpState {
  if (endsOn > officeDay) return 'not-started';
  if (due < officeDay && random.chance(0.95)) return random.chance(0.9) ? 'done' : 'dropped';
  return random.pick(['not-started', 'in-progress', 'waiting-partner', 'waiting-political']);
}
