import { runStep } from '../../db/queries/history';
import type { TestApi } from './test-api';

/** Ids that can be told apart at a glance: `idOf('a1')`. */
export const idOf = (name: string) => `01910000-0000-7000-8000-${name.padStart(12, 'f')}`;

export const keptId = idOf('a1');
export const goneId = idOf('a2');
const third = idOf('a3');
const earlier = idOf('a4');
const mission = idOf('b1');
const alone = idOf('b2');
const item = idOf('c1');
const group = idOf('c2');
const plan = idOf('c3');
const leg = idOf('c4');
const room = idOf('c5');
export const keptPart = idOf('d1');
export const gonePart = idOf('d2');
export const thirdPart = idOf('d3');
export const gonePartAlone = idOf('d4');

/**
 * Writes a person twice, so that one of the two is named wherever a person can be named, and both are on one mission,
 * where one participation of the two is named wherever a participation can be.
 */
export function writeTwice({ file: { raw } }: TestApi): void {
  let rows = 0;
  const put = (table: string, row: Record<string, string | number | null>) => {
    const own = { id: idOf(`e${++rows}`), ...row };
    const names = Object.keys(own);
    raw
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(own));
  };
  const info = {
    operation: 'write',
    subject: null,
    who: 'tester',
    at: '2016-04-01T08:00:00.000Z',
    mergeKey: null,
  };
  const write = () => {
    put('person', {
      id: keptId,
      given_name: 'Anne',
      family_name: 'Holm',
      email: 'anne@kk.dk',
      notes: 'Fransk.',
    });
    put('person', {
      ...{ id: goneId, given_name: 'Anna', family_name: 'Holm', email: 'ANNE@kk.dk', phone: '33663366' },
      ...{ position: 'Kontorchef', notes: 'Arabisk.' },
    });
    put('person', { id: third, given_name: 'Bo', assistant_id: goneId });
    put('person', { id: earlier, given_name: 'An', merged_into_id: goneId, deleted_at: '2016-01-01' });
    put('person_wording', { person_id: goneId, language: 'ar', title: 'د' });
    put('post', { person_id: goneId, position: 'Fuldmægtig' });
    put('person_language', { person_id: keptId, language: 'fr', level: 'fluent' });
    put('person_language', { person_id: goneId, language: 'fr', level: 'basic' });
    put('person_language', { person_id: goneId, language: 'ar' });
    put('contact_detail', { person_id: goneId, kind: 'email', value: 'anna@holm.dk', position: 'a0' });
    put('photo', { person_id: goneId, media_type: 'image/png', base64: 'AAAA' });
    put('person', { id: idOf('a0'), given_name: 'Ib' });
    const apart = [
      [goneId, third],
      [keptId, third],
      [idOf('a0'), goneId],
    ];
    for (const [first_id = '', second_id = ''] of apart) put('distinct_pair', { first_id, second_id });
    put('blocked_time', {
      ...{
        person_id: goneId,
        starts_at: '2016-05-01T08:00',
        ends_at: '2016-05-01T09:00',
        zone: 'Europe/Paris',
      },
    });
    const kinds = { kind: 'delegation-out', direction: 'out' };
    put('mission', { id: mission, title: 'Beirut', ...kinds, lead_id: goneId });
    put('mission', { id: alone, title: 'Antalya', ...kinds });
    put('participation', { id: keptPart, mission_id: mission, person_id: keptId, invitation: 'invited' });
    put('participation', {
      ...{ id: gonePart, mission_id: mission, person_id: goneId, invitation: 'declined', role: 'speaker' },
    });
    put('participation', {
      id: thirdPart,
      mission_id: mission,
      person_id: third,
      stands_in_for_id: gonePart,
    });
    put('participation', { id: gonePartAlone, mission_id: alone, person_id: goneId });
    put('programme_item', {
      ...{ id: item, mission_id: mission, kind: 'meeting', title: 'Møde', responsible_id: goneId },
    });
    put('programme_group', { id: group, mission_id: mission, name: 'A', position: 'a0' });
    put('seating_plan', { id: plan, mission_id: mission, name: 'Bord', shape: 'long-table', position: 'a0' });
    const [departs_at, arrives_at] = ['2016-05-01T08:00', '2016-05-01T12:00'];
    const zones = { departs_zone: 'Europe/Copenhagen', arrives_zone: 'Asia/Beirut' };
    put('travel_leg', { id: leg, mission_id: mission, departs_at, arrives_at, ...zones });
    put('room', {
      id: room,
      mission_id: mission,
      hotel: 'Phoenicia',
      checks_in: '2016-05-01',
      checks_out: '2016-05-02',
    });
    for (const participation_id of [keptPart, gonePart]) {
      const isGone = participation_id === gonePart;
      put('item_participant', { participation_id, item_id: item });
      put('group_member', { participation_id, group_id: group });
      put('item_attendance', { participation_id, item_id: item, attendance: isGone ? 'attended' : 'absent' });
      put('seat', { participation_id, plan_id: plan, number: isGone ? 3 : null });
      put('practical_data', { participation_id, diets: isGone ? 'halal' : 'vegetarian' });
      put('leg_traveller', { participation_id, leg_id: leg });
      put('room_guest', { participation_id, room_id: room });
      put('invitation_step', {
        participation_id,
        state: isGone ? 'declined' : 'invited',
        happened_on: '2016-04-02',
      });
    }
    put('conflict_dismissal', {
      ...{
        mission_id: mission,
        subject: `not-coming ${gonePart} ${item}`,
        facts: `["${goneId}"]`,
        reason: 'Aftalt',
      },
    });
    put('checklist_item', {
      mission_id: mission,
      title: 'Visum',
      offset_days: -60,
      owner_id: goneId,
      position: 'a0',
    });
    put('gift', { mission_id: mission, direction: 'given', what: 'Bog', from_person_id: goneId });
    put('gift', { mission_id: mission, direction: 'received', what: 'Vase', to_person_id: goneId });
    put('follow_up', { title: 'Brev', mission_id: mission, here_person_id: goneId });
    put('follow_up', { title: 'Svar', mission_id: mission, there_person_id: goneId });
    put('follow_up', { id: idOf('f1'), title: 'Møde', mission_id: mission });
    put('follow_up_contact', { follow_up_id: idOf('f1'), contacted_on: '2016-03-01', person_id: goneId });
    put('partner', { id: idOf('f2'), name: 'Beirut' });
    put('way_in', { partner_id: idOf('f2'), through_person_id: goneId, position: 'a0' });
    put('need', { partner_id: idOf('f2'), title: 'Sortering', said_by_id: goneId, position: 'a0' });
    put('cooperation', { id: idOf('f3'), partner_id: idOf('f2'), title: 'København–Beirut' });
    put('cooperation_step', { cooperation_id: idOf('f3'), stage: 'inquiry', assessor_person_id: goneId });
    put('agreement', { id: idOf('f4'), cooperation_id: idOf('f3'), title: 'Aftale' });
    put('agreement_party', { agreement_id: idOf('f4'), side: 'ours', signatory_id: goneId, position: 'a0' });
    put('solution', { title: 'Affaldskort', contact_id: goneId });
    put('workshop_agenda', { item_id: item, title: 'Velkomst', lead_id: goneId, position: 'a0' });
    put('workshop_moderator', { item_id: item, person_id: goneId });
    put('result', { kind: 'knowledge-shared', title: 'Viden delt', confirmed_person_id: goneId });
  };
  raw.transaction(() => runStep(raw, info, write))();
}
