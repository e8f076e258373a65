import { addDays, daysBetween } from '../../../db/domain/dates';
import { type ItemKind, itemKinds } from '../../../db/domain/programme';
import { localTime } from '../../../db/domain/wall-time';
import type { Directory } from './directory';
import { type Owner, topicIds } from './frame';
import { prose, title } from './texts';
import { places } from './words';
import type { Writing } from './writing';

/** The mission's participants and its programme items with whoever takes part in them. @returns the items' ids */
export function writeProgramme(writing: Writing, directory: Directory, mission: Owner): string[] {
  const { random } = writing;
  const participations = Array.from({ length: random.between(4, 14) }, (_, index) =>
    participation(writing, directory, mission, index === 0),
  );
  const [head = ''] = participations;
  return Array.from({ length: random.between(9, 21) }, () => {
    const kind = random.pick(itemKinds);
    const id = item(writing, directory, mission, kind);
    if (kind === 'workshop') workshop(writing, id, mission);
    for (const [index, role] of (['participant', 'participant', 'interpreter'] as const).entries())
      writing.insert('item_participant', mission.createdAt, {
        item_id: id,
        participation_id: index === 0 ? head : random.pick(participations),
        role,
      });
    return id;
  });
}

function participation(
  { random, insert }: Writing,
  { persons, staff, organisations }: Directory,
  mission: Owner,
  isHead: boolean,
) {
  return insert('participation', mission.createdAt, {
    mission_id: mission.id,
    // Somebody from the office leads; the others come once or twice.
    person_id: random.pick(isHead ? staff : persons),
    role: isHead ? 'head' : random.pick(['member', 'host', 'speaker', 'interpreter', 'staff']),
    side: random.pick(['ours', 'theirs']),
    invitation: random.pick(['invited', 'accepted', 'tentative', 'declined']),
    organisation_id: random.pick(organisations),
  });
}

function item(
  { random, insert }: Writing,
  { organisations }: Directory,
  mission: Owner,
  kind: ItemKind,
): string {
  const day = addDays(mission.startsOn, random.between(0, daysBetween(mission.startsOn, mission.endsOn)));
  const start = random.between(16, 36) * 30;
  const isTimed = random.chance(0.9);
  return insert('programme_item', mission.createdAt, {
    ...{ mission_id: mission.id, kind, title: title(random) },
    day: isTimed ? null : day,
    starts_at: isTimed ? localTime(day, start) : null,
    ends_at: isTimed ? localTime(day, start + random.between(1, 6) * 30) : null,
    place: random.pick(places),
    place_id: random.chance(0.7) ? random.pick(mission.placeIds) : null,
    language: random.pick(['', 'en', 'ar']),
    status: random.pick(['requested', 'confirmed', 'confirmed', 'cancelled']),
    topic_id: random.pick(topicIds),
    host_id: random.pick(organisations),
    public_note: random.chance(0.5) ? prose(random, 1) : '',
    internal_note: random.chance(0.3) ? prose(random, 1) : '',
  });
}

function workshop({ random, insert }: Writing, id: string, { createdAt }: Owner): void {
  insert('workshop', createdAt, {
    id,
    audience: title(random),
    aims: prose(random, 2),
    method: title(random),
  });
  insert('outcome', createdAt, { item_id: id, text: prose(random, 1), position: 'a0' });
}
