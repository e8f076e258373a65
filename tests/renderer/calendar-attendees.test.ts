import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../db/domain/programme';
import type { Participant, ProgrammeRecords } from '../../db/domain/programme-records';
import { programmeCalendar } from '../../renderer/documents/calendar/programmeCalendar';
import { anEdition, aParticipant, aProgramme } from '../domain/programmes';
import { anItem, timed } from '../domain/records';

const time = timed('2016-05-17T09:00', '2016-05-17T10:00');
const now = new Date('2026-11-21T09:30:00Z');

const files = (records: Partial<ProgrammeRecords>): string[] => {
  const edition = anEdition({ records: aProgramme(records) });
  const { request, cancellations } = programmeCalendar(edition, { language: 'da', now });
  return [request, cancellations]
    .filter((file) => file !== null)
    .map((file) => new TextDecoder('utf-8', { fatal: true }).decode(file));
};

const written = (records: Partial<ProgrammeRecords>): string => files(records).join('');

const people = (participants: Participant[], item: Partial<ProgrammeItem> = {}) => {
  const participationIds = participants.map(({ id }) => id);
  const calendar = new ICAL.Component(
    ICAL.parse(written({ participants, items: [anItem({ time, participationIds, ...item })] })),
  );
  const event = calendar.getFirstSubcomponent('vevent');
  return (event?.getAllProperties('attendee') ?? []).map((property): Record<string, unknown> => {
    const [, parameters] = property.toJSON() as [string, object];
    return { address: property.getFirstValue(), ...parameters };
  });
};

const person = (id: string, given: Partial<Participant> = {}) =>
  aParticipant({ id, personId: `p-${id}`, ...given });

describe('the people of a calendar', () => {
  it('answer as they were noted to have', () => {
    const answers = people(
      (['not-invited', 'invited', 'accepted', 'tentative', 'declined', 'replaced'] as const).map(
        (invitation) => person(invitation, { invitation }),
      ),
    );
    expect(answers.map(({ partstat, rsvp }) => [partstat, rsvp])).toEqual([
      ['NEEDS-ACTION', 'FALSE'],
      ['NEEDS-ACTION', 'TRUE'],
      ['ACCEPTED', 'FALSE'],
      ['TENTATIVE', 'FALSE'],
      ['DECLINED', 'FALSE'],
      ['DELEGATED', 'FALSE'],
    ]);
  });

  it('say to whom it went, of those whose place on the item a substitute has taken', () => {
    const first = person('a', { invitation: 'replaced', email: 'a@example.org' });
    const second = person('b', { invitation: 'replaced', standsInForId: 'a', email: 'b@example.org' });
    const third = person('c', { invitation: 'accepted', standsInForId: 'b', email: 'c@example.org' });
    const told = people([first, second, third], { participationIds: ['c'] });
    expect(told.map(({ address, partstat }) => [address, partstat])).toEqual([
      ['mailto:a@example.org', 'DELEGATED'],
      ['mailto:b@example.org', 'DELEGATED'],
      ['mailto:c@example.org', 'ACCEPTED'],
    ]);
    expect(told[0]?.['delegated-to']).toBe('mailto:b@example.org');
    expect(told[2]?.['delegated-from']).toBe('mailto:b@example.org');
  });

  it('have the role of what they are, and of what they do here', () => {
    const roles = (
      [
        'head',
        'member',
        'host',
        'speaker',
        'interpreter',
        'security',
        'press',
        'accompanying',
        'staff',
      ] as const
    ).map((role) => person(role, { role }));
    expect(people(roles).map(({ role }) => role)).toEqual([
      'CHAIR',
      'REQ-PARTICIPANT',
      'REQ-PARTICIPANT',
      'REQ-PARTICIPANT',
      'NON-PARTICIPANT',
      'NON-PARTICIPANT',
      'OPT-PARTICIPANT',
      'OPT-PARTICIPANT',
      'NON-PARTICIPANT',
    ]);
    const here = people(
      [person('a'), person('b'), person('c', { role: 'staff' }), person('d', { role: 'head' })],
      {
        ...{ participationIds: [], interpreterIds: ['a'], escortIds: ['b'], speakerIds: ['c', 'd'] },
      },
    );
    expect(here.map(({ role }) => role)).toEqual([
      'NON-PARTICIPANT',
      'NON-PARTICIPANT',
      'REQ-PARTICIPANT',
      'CHAIR',
    ]);
  });

  it('come by their groups, too, each once', () => {
    const text = written({
      participants: [person('a'), person('b')],
      groups: [{ id: 'g', missionId: 'mission', name: 'G', memberIds: ['a', 'b'] }],
      items: [anItem({ time, participationIds: ['a'], groupIds: ['g'] })],
    });
    expect(text.replaceAll('\r\n ', '').match(/^ATTENDEE/gm)).toHaveLength(2);
  });

  it('send others in their stead, who say whose', () => {
    const attendees = people(
      [
        person('ida', { invitation: 'replaced', email: 'ida@example.dk' }),
        person('bo', { standsInForId: 'ida', email: 'bo@example.dk' }),
        person('per', { invitation: 'declined', email: 'per@example.dk' }),
        person('eva', { standsInForId: 'per', email: 'eva@example.dk' }),
      ],
      { participationIds: ['ida', 'per'] },
    );
    expect(attendees).toEqual([
      {
        ...{
          address: 'mailto:ida@example.dk',
          role: 'REQ-PARTICIPANT',
          partstat: 'DELEGATED',
          rsvp: 'FALSE',
        },
        'delegated-to': 'mailto:bo@example.dk',
      },
      {
        ...{ address: 'mailto:bo@example.dk', role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED', rsvp: 'FALSE' },
        'delegated-from': 'mailto:ida@example.dk',
      },
      { address: 'mailto:per@example.dk', role: 'REQ-PARTICIPANT', partstat: 'DECLINED', rsvp: 'FALSE' },
      { address: 'mailto:eva@example.dk', role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED', rsvp: 'FALSE' },
    ]);
    expect(written({ participants: [], items: [anItem({ time })] })).not.toContain('DELEGATED');
  });

  it('name those they delegate with in quotes, as the format wants', () => {
    const text = written({
      participants: [
        person('ida', { invitation: 'replaced' }),
        person('bo', { standsInForId: 'ida', email: 'bo@example.dk' }),
      ],
      items: [anItem({ time, participationIds: ['ida'] })],
    }).replaceAll('\r\n ', '');
    expect(text).toContain('DELEGATED-TO="mailto:bo@example.dk"');
    expect(text).toContain('DELEGATED-FROM="urn:uuid:p-ida"');
  });

  it('are called by title and name, and addressed by an e-mail address that is one', () => {
    const [rana, other, none, broken, plus, arabic] = people([
      person('1', {
        title: 'Dr.',
        givenName: 'Rana',
        familyName: 'Haddad; "R", Jr.',
        email: ' rana@Example.org ',
      }),
      person('2', { email: 'RANA@example.org' }),
      person('3', { position: 'Borgmester' }),
      person('4', { email: 'kontor@by.dk, ida@by.dk' }),
      person('5', { email: 'ida+rejse&x@by.dk' }),
      person('6', { email: 'رنا@مثال.لبنان' }),
    ]);
    expect(rana).toMatchObject({ cn: 'Dr. Rana Haddad; "R", Jr.', address: 'mailto:rana@Example.org' });
    expect(other).toMatchObject({ address: 'urn:uuid:p-2' });
    expect(other).not.toHaveProperty('cn');
    expect(none).toMatchObject({ cn: 'Borgmester', address: 'urn:uuid:p-3' });
    expect(broken).toMatchObject({ address: 'urn:uuid:p-4' });
    expect(plus).toMatchObject({ address: 'mailto:ida+rejse%26x@by.dk' });
    expect(decodeURIComponent(String(arabic?.address))).toBe('mailto:رنا@مثال.لبنان');
  });

  it('are asked by the office, by its address if it has one', () => {
    const office = { name: 'Internationalt: "sekretariat"', city: '', zone: 'Europe/Copenhagen' };
    const organizer = (email: string) => {
      const text = written({ office: { ...office, email }, items: [anItem({ time })] });
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
      return event?.getFirstProperty('organizer');
    };
    expect(organizer('int@by.dk')?.getFirstValue()).toBe('mailto:int@by.dk');
    expect(organizer('int@by.dk\r\nATTENDEE:mailto:x@y.z')?.getFirstValue()).toBe('urn:uuid:mission');
    expect(organizer('')?.getFirstParameter('cn')).toBe('Internationalt: "sekretariat"');
  });
});

describe('hostile texts', () => {
  const bait = fc.constantFrom(
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\n',
    '\nATTENDEE:mailto:evil@example.org\n',
    '\rX-EVIL:1',
    '\u2028X-EVIL:1\u0085',
    '":;,\\^^n^\'',
    '\u0000\u0007\uFEFF\uD800',
    '👩🏽‍🚒'.repeat(20),
    'x'.repeat(300),
    '\\n\\N\\',
    'mailto:a@b?bcc=evil@example.org',
  );
  const text = fc
    .array(fc.oneof(bait, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 4 })
    .map((parts) => parts.join(''));

  it('stay within their lines and break nothing, for two readers', () => {
    fc.assert(
      fc.property(
        fc.record({ title: text, note: text, name: text, email: text, place: text, office: text }),
        (hostile) => {
          const both = files({
            mission: { ...aProgramme().mission, title: hostile.title },
            office: { name: hostile.office, city: '', zone: '', email: hostile.email },
            participants: [
              person('a', { givenName: hostile.name, email: hostile.email, invitation: 'replaced' }),
              person('b', { familyName: hostile.name, email: `b${hostile.email}`, standsInForId: 'a' }),
            ],
            items: [
              anItem({
                ...{ id: 'one', time, title: hostile.title, publicNote: hostile.note, place: hostile.place },
                participationIds: ['a'],
              }),
              anItem({ id: 'two', time, title: hostile.title, status: 'cancelled', speakerIds: ['a'] }),
            ],
          });
          const file = both.join('');
          for (const line of file.split('\r\n')) {
            expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          }
          const names = [...file.replaceAll('\r\n ', '').matchAll(/^([A-Z-]+)[:;]/gm)].map(
            ([, name]) => name,
          );
          expect(names.filter((name) => name === 'BEGIN')).toHaveLength(
            names.filter((name) => name === 'END').length,
          );
          expect(names.filter((name) => name === 'UID')).toHaveLength(2);
          expect(names.filter((name) => name === 'ATTENDEE')).toHaveLength(3);
          expect(names.filter((name) => name === 'ORGANIZER')).toHaveLength(2);
          expect(names).not.toContain('X-EVIL');
          const events = both.flatMap((one) => {
            expect(ICAL.parse(one)[0]).toBe('vcalendar');
            return Object.values(ical.sync.parseICS(one)).filter((part) => part?.type === 'VEVENT');
          });
          expect(events).toHaveLength(2);
        },
      ),
      { numRuns: 400 },
    );
  });
});
