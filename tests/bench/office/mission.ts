import { normaliseCaseNumber } from '../../../db/domain/case-reference';
import { addDays } from '../../../db/domain/dates';
import { defaultDirection, type MissionStage, missionKinds } from '../../../db/domain/mission';
import type { Directory } from './directory';
import { writeFollowUp } from './follow-up';
import { officeDay, topicIds } from './frame';
import { writeProgramme } from './programme';
import { prose, title } from './texts';
import type { Writing } from './writing';

const firstDay = '2010-01-04';
const days = 6_200;

export type WrittenMission = { id: string; startsOn: string; createdAt: string };

/** One mission and all that hangs on it, in one step: programme, participants, follow-up, notes, case references. */
export function writeMission(writing: Writing, directory: Directory): WrittenMission {
  const { random, insert, step } = writing;
  const startsOn = addDays(firstDay, random.between(0, days));
  const endsOn = addDays(startsOn, random.between(0, 5));
  const createdAt = `${addDays(startsOn, -random.between(30, 240))}T${random.between(10, 16)}:00:00.000Z`;
  const partner = random.pickEarly(directory.partners);
  const kind = random.pick(missionKinds);
  const stage = stageAt(writing, startsOn, endsOn);
  const mission = { id: '', startsOn, createdAt };
  step('missions.create', createdAt, () => {
    const own = { id: '', startsOn, endsOn, createdAt, placeIds: partner.placeIds };
    own.id = insert('mission', createdAt, {
      title: `${title(random)}, ${partner.name} ${startsOn.slice(0, 4)}`,
      ...{ kind, direction: defaultDirection(kind), stage },
      discontinued_reason: stage === 'discontinued' ? prose(random, 1) : '',
      ...dates(writing, startsOn, endsOn),
      ...{ place: partner.name, country: partner.country, zone: partner.zone, partner_id: partner.id },
      purpose: prose(random, 2),
      lead_id: random.pick(directory.persons),
    });
    mission.id = own.id;
    insert('mission_topic', createdAt, { mission_id: own.id, topic_id: random.pick(topicIds) });
    insert('mission_administration', createdAt, {
      mission_id: own.id,
      organisation_id: random.pick(directory.organisations),
    });
    const items = writeProgramme(writing, directory, own);
    const followUps = random.between(6, 14);
    for (let n = 0; n < followUps; n++) writeFollowUp(writing, directory, own, random.pick(items));
    const notes = random.between(4, 12);
    for (let n = 0; n < notes; n++)
      insert('note', createdAt, {
        mission_id: own.id,
        title: title(random),
        body: prose(random, random.between(2, 8)),
        position: `a${n}`,
      });
    writeCaseReference(writing, mission);
  });
  return mission;
}

/** One number under which another system files the mission. */
export function writeCaseReference(
  { random, insert }: Writing,
  { id, startsOn, createdAt }: WrittenMission,
): void {
  const year = startsOn.slice(0, 4);
  const isF2 = random.chance(0.5);
  const system = isF2 ? 'f2' : 'edoc';
  const serial = random.between(1_000, 99_999);
  const pasted = isF2 ? `${year} - ${serial}` : `${year}-${String(serial).padStart(7, '0')}`;
  insert('case_reference', createdAt, {
    ...{ record_kind: 'mission', record_id: id, system, number_kind: 'case' },
    as_pasted: pasted,
    normalised: normaliseCaseNumber(system, pasted),
    note: random.chance(0.3) ? title(random) : '',
  });
}

/** A few missions are only known by their month, and a few not at all. */
function dates({ random }: Writing, startsOn: string, endsOn: string) {
  const draw = random.next();
  if (draw < 0.02) return { starts_on: null, ends_on: null, period: null };
  if (draw < 0.05) return { starts_on: null, ends_on: null, period: startsOn.slice(0, 7) };
  return { starts_on: startsOn, ends_on: endsOn, period: null };
}

function stageAt({ random }: Writing, startsOn: string, endsOn: string): MissionStage {
  if (random.chance(0.04)) return 'discontinued';
  if (endsOn < officeDay)
    return endsOn > addDays(officeDay, -120) ? random.pick(['reporting', 'follow-up']) : 'closed';
  return startsOn <= officeDay ? 'travelling' : random.pick(['idea', 'preparing', 'approved']);
}
