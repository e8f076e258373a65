import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../db/domain/programme';
import type { ProgrammeRecords } from '../../db/domain/programme-records';
import { builtInTopics } from '../../db/domain/topic';
import { toInstant } from '../../db/domain/zones';
import { programmeCalendar } from '../../renderer/documents/calendar/programmeCalendar';
import { anEdition, aParticipant, aProgramme } from '../domain/programmes';
import { aMission, anItem, timed } from '../domain/records';
import { readCalendar } from '../support/calendar-store';

const now = new Date('2026-11-21T09:30:00Z');
const choice = { language: 'da', now };
const day = { kind: 'day', day: '2016-10-10' } as const;
const morning = timed('2016-05-17T09:00', '2016-05-17T10:00');

function written(
  records: Partial<ProgrammeRecords>,
  edition: Partial<Parameters<typeof programmeCalendar>[0]> = {},
  chosen: Partial<Parameters<typeof programmeCalendar>[1]> = {},
): string {
  const { request } = programmeCalendar(anEdition({ records: aProgramme(records), ...edition }), {
    ...choice,
    ...chosen,
  });
  if (!request) throw new Error('a calendar is expected');
  return new TextDecoder('utf-8', { fatal: true }).decode(request);
}

/** The file's lines, unfolded. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const linesWith = (text: string, name: string): string[] =>
  linesOf(text).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

const eventsIn = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');

function onlyEvent(given: Partial<ProgrammeItem>, zone = 'Asia/Beirut'): VEvent {
  const text = written({ items: [anItem(given)], mission: aMission({ zone }) });
  const [event, ...others] = eventsIn(text);
  if (!event || others.length > 0) throw new Error('one event is expected');
  return event;
}

describe('the programme as a calendar', () => {
  it('is a request of the office, in the format’s order of things', () => {
    const text = written({ items: [anItem({ time: morning, status: 'confirmed' })] }, { sequence: 28 });
    const lines = linesOf(text);
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Attaché//Programme//DA',
      'METHOD:REQUEST',
      'X-WR-CALNAME:Mission',
    ]);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:item@attache',
      'DTSTAMP:20261121T093000Z',
      'SEQUENCE:28',
      'DTSTART;TZID=Asia/Beirut:20160517T090000',
      'DTEND;TZID=Asia/Beirut:20160517T100000',
      'SUMMARY:Item',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'ORGANIZER;CN=Kontoret:urn:uuid:mission',
      'ATTENDEE;CN=Kontoret;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION:urn:uuid:mission',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is nothing when nothing has a day', () => {
    const nothing = { request: null, cancellations: null };
    expect(programmeCalendar(anEdition(), choice)).toEqual(nothing);
    const undated = anEdition({ records: aProgramme({ items: [anItem()] }) });
    expect(programmeCalendar(undated, choice)).toEqual(nothing);
  });

  it('takes a day without a time of day as the whole day, and makes nobody busy', () => {
    const text = written({ items: [anItem({ time: day })] });
    expect(text).toContain('DTSTART;VALUE=DATE:20161010\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20161011\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).not.toContain('VTIMEZONE');
    expect(eventsIn(text)[0]).toMatchObject({ datetype: 'date' });
    expect(written({ items: [anItem({ time: morning, kind: 'free-time' })] })).toContain('TRANSPARENT');
  });

  it('says how sure an item is, and of a draft that nothing is', () => {
    const items = (['idea', 'requested', 'confirmed'] as const).map((status) =>
      anItem({ id: status, time: morning, status }),
    );
    const statuses = (text: string) => linesWith(text, 'STATUS').map((line) => line.slice(7));
    expect(statuses(written({ items }))).toEqual(['TENTATIVE', 'TENTATIVE', 'CONFIRMED']);
    const draft = written({ items }, { version: null });
    expect(statuses(draft)).toEqual(['TENTATIVE', 'TENTATIVE', 'TENTATIVE']);
    expect(linesWith(draft, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Mission (Udkast)']);
    const english = written({ items }, { version: null }, { language: 'en' });
    expect(linesWith(english, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Mission (Draft)']);
  });

  it('speaks the language that was chosen, and the first one where nobody has written it', () => {
    const records = {
      mission: aMission({ title: 'Besøg i Beirut', languages: ['da', 'ar'] }),
      titles: [{ language: 'ar', title: 'زيارة بيروت', publicNote: '' }],
      topics: [builtInTopics.waste],
      items: [
        anItem({
          ...{ time: day, title: 'Byrådet', publicNote: 'Tag hat på', topicId: builtInTopics.waste.id },
          texts: [{ language: 'ar', title: 'المجلس البلدي', publicNote: '' }],
        }),
      ],
    };
    const arabic = written(records, {}, { language: 'ar' });
    expect(linesWith(arabic, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:زيارة بيروت']);
    expect(linesWith(arabic, 'SUMMARY')).toEqual(['SUMMARY:المجلس البلدي']);
    expect(linesWith(arabic, 'DESCRIPTION')).toEqual(['DESCRIPTION:Tag hat på']);
    expect(linesWith(arabic, 'CATEGORIES')).toEqual(['CATEGORIES:Waste']);
    expect(linesWith(written(records), 'CATEGORIES')).toEqual(['CATEGORIES:Affald']);
    expect(linesWith(written(records), 'SUMMARY')).toEqual(['SUMMARY:Byrådet']);
  });

  it('says where, and where on earth if that is known', () => {
    const place = { nativeName: '', country: 'LB', partnerId: null, capacity: null, directions: '' };
    const hall = { ...place, id: 'hall', name: 'Rådhuset', address: 'Weygand Street', city: 'Beirut' };
    const somewhere = { latitude: 33.895_912_345, longitude: -35.000_000_01 };
    const text = (item: Partial<ProgrammeItem>, where = somewhere as object) =>
      written({
        mission: aMission({ place: 'Beirut' }),
        places: [{ ...hall, latitude: null, longitude: null, ...where }],
        items: [anItem({ time: day, ...item })],
      });
    const known = text({ placeId: 'hall', place: 'sal 3' });
    expect(linesWith(known, 'LOCATION')).toEqual(['LOCATION:Rådhuset\\, sal 3\\, Weygand Street\\, Beirut']);
    expect(linesWith(known, 'GEO')).toEqual(['GEO:33.895912;-35']);
    expect(linesWith(text({ placeId: 'hall' }, {}), 'GEO')).toEqual([]);
    expect(linesWith(text({ place: 'Lobbyen' }), 'LOCATION')).toEqual(['LOCATION:Lobbyen']);
    expect(linesWith(text({}), 'LOCATION')).toEqual(['LOCATION:Beirut']);
    expect(linesWith(text({}), 'GEO')).toEqual([]);
  });

  it('never tells what is internal', () => {
    const text = written(
      {
        mission: aMission({ purpose: 'Hemmeligt' }),
        participants: [aParticipant({ id: 'ida', givenName: 'Ida', note: 'Hemmeligt', phone: 'Hemmeligt' })],
        items: [
          anItem({
            ...{ time: day, publicNote: 'Alle ser det', internalNote: 'Hemmeligt' },
            participationIds: ['ida'],
          }),
        ],
        contacts: [
          {
            id: 'c',
            missionId: 'mission',
            label: 'Hemmeligt',
            name: '',
            phone: '',
            email: '',
            isEmergency: true,
          },
        ],
      },
      { withdrawn: [anItem({ id: 'gone', time: day, internalNote: 'Hemmeligt', publicNote: 'Hemmeligt' })] },
    );
    expect(text).toContain('Alle ser det');
    expect(text).not.toContain('Hemmeligt');
  });

  it.each([
    'Frokost, middag; og \\ mere',
    'Første linje\nAnden linje\n\nFjerde',
    'اجتماع مع رئيس البلدية حول إدارة النفايات في بيروت والتعاون بين المدينتين في السنوات القادمة',
    `${'👩🏽‍🚒🇱🇧'.repeat(30)} slut`,
    '=HYPERLINK("http://example.org") <script>alert(1)</script> BEGIN:VEVENT',
    'å'.repeat(500),
  ])('brings any text back as it was: %s', (text) => {
    const event = onlyEvent({ time: day, title: text.replaceAll('\n', ' '), publicNote: text });
    expect(event.summary).toBe(text.replaceAll('\n', ' '));
    expect(event.description).toBe(text);
  });

  it('writes lines of at most 75 bytes, each ended as the format wants', () => {
    const text = written({
      mission: aMission({ title: 'Rødgrød 🍓 بيروت '.repeat(20) }),
      participants: [aParticipant({ id: 'ida', givenName: 'Rødgrød 🍓 بيروت '.repeat(20) })],
      items: [anItem({ time: day, title: 'Rødgrød 🍓 بيروت '.repeat(20), participationIds: ['ida'] })],
    });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});

/** Local times on both sides of changes of the clocks, and in zones with unusual ones: start, end, where it ends. */
const moments: [zone: string, startsAt: string, endsAt: string, endZone?: string][] = [
  ['Asia/Beirut', '2016-05-16T09:00', '2016-05-16T10:30'],
  // Clocks go forward in Beirut, then in Copenhagen, and back the same way in October.
  ['Asia/Beirut', '2016-03-26T22:00', '2016-03-27T02:00'],
  ['Asia/Beirut', '2016-03-27T00:00', '2016-03-27T00:30'],
  ['Asia/Beirut', '2016-10-29T12:00', '2016-10-30T12:00'],
  ['Asia/Beirut', '2016-10-29T23:15', '2016-10-29T23:45'],
  ['Europe/Copenhagen', '2017-01-12T09:00', '2017-01-12T10:00'],
  ['Europe/Copenhagen', '2016-03-26T12:00', '2016-03-27T12:00'],
  ['Europe/Copenhagen', '2016-03-27T01:30', '2016-03-27T02:30'],
  ['Europe/Copenhagen', '2016-10-29T23:00', '2016-10-30T04:00'],
  ['Europe/Copenhagen', '2016-10-30T01:30', '2016-10-30T02:30'],
  // Flights between the two, both ways, on the nights on which one of the clocks has changed already.
  ['Europe/Copenhagen', '2016-03-26T20:00', '2016-03-27T00:30', 'Asia/Beirut'],
  ['Asia/Beirut', '2016-03-26T22:30', '2016-03-27T03:30', 'Europe/Copenhagen'],
  ['Europe/Copenhagen', '2016-10-29T22:00', '2016-10-30T03:30', 'Asia/Beirut'],
  ['Asia/Beirut', '2016-10-29T21:00', '2016-10-30T01:30', 'Europe/Copenhagen'],
  // Lands at 2.30 when Copenhagen's clocks show 2.30 for the second time that night, and for the first.
  ['Asia/Beirut', '2016-10-29T22:00', '2016-10-30T03:30', 'Europe/Copenhagen'],
  ['Asia/Beirut', '2016-10-29T22:00', '2016-10-30T02:30', 'Europe/Copenhagen'],
  ['Europe/Istanbul', '2016-05-10T09:00', '2016-05-12T12:00'],
  ['Europe/Istanbul', '2016-11-10T09:00', '2016-11-10T12:00'],
  ['Asia/Kathmandu', '2026-02-01T08:15', '2026-02-01T09:00'],
  ['Europe/Copenhagen', '2026-03-28T21:00', '2026-03-29T07:45', 'Asia/Kathmandu'],
  ['Asia/Kathmandu', '2026-10-24T23:30', '2026-10-25T09:00', 'Europe/Copenhagen'],
  ['America/New_York', '2015-11-01T12:00', '2015-11-01T13:00'],
  ['America/New_York', '2026-03-07T22:00', '2026-03-08T05:00'],
  // Arrives on an earlier clock time than it left, and over the date line on an earlier day.
  ['Europe/Copenhagen', '2026-03-08T12:00', '2026-03-08T20:30', 'America/New_York'],
  ['America/New_York', '2026-10-31T18:00', '2026-11-01T02:00', 'Europe/Copenhagen'],
  ['Pacific/Auckland', '2026-06-01T10:00', '2026-06-01T22:00', 'America/Los_Angeles'],
  ['Australia/Adelaide', '2026-04-04T12:00', '2026-04-05T12:00'],
  ['Australia/Adelaide', '2026-10-03T22:00', '2026-10-04T04:00'],
  ['Europe/Copenhagen', '2026-10-03T09:00', '2026-10-04T06:30', 'Australia/Adelaide'],
  ['Australia/Lord_Howe', '2026-04-04T12:00', '2026-04-05T12:00'],
  ['UTC', '2026-06-01T00:00', '2026-06-01T00:15'],
];

describe('the calendar’s times', () => {
  it.each(moments)('are the programme’s own to another reader: %s %s – %s %s', (zone, from, to, endZone) => {
    const event = onlyEvent({ time: timed(from, to), endZone: endZone ?? null }, zone);
    expect(event.start.getTime()).toBe(toInstant(from, zone));
    expect(event.end?.getTime()).toBe(toInstant(to, zone));
  });

  it.each(moments)(
    'are right by the rules in the file, without any zone database: %s %s – %s %s',
    (zone, from, to, endZone) => {
      const records = aProgramme({
        mission: aMission({ zone }),
        items: [anItem({ time: timed(from, to), endZone: endZone ?? null })],
      });
      const { request } = programmeCalendar(anEdition({ records }), choice);
      const [entry] = readCalendar(request ?? new Uint8Array()).entries;
      expect([entry?.start, entry?.end]).toEqual([toInstant(from, zone), toInstant(to, zone)]);
    },
  );

  it('are written as the clocks there show them, in UTC only where they show them twice', () => {
    const times = (startsAt: string, endsAt: string) =>
      linesOf(
        written({
          mission: aMission({ zone: 'Asia/Beirut' }),
          items: [anItem({ time: timed(startsAt, endsAt), endZone: 'Europe/Copenhagen' })],
        }),
      ).filter((line) => /^DT(START|END)[;:]/.test(line));
    expect(times('2016-10-29T22:00', '2016-10-30T01:30').slice(-2)).toEqual([
      'DTSTART;TZID=Asia/Beirut:20161029T220000',
      'DTEND;TZID=Europe/Copenhagen:20161030T013000',
    ]);
    expect(times('2016-10-29T22:00', '2016-10-30T02:30').at(-1)).toBe('DTEND:20161030T003000Z');
    expect(times('2016-10-29T22:00', '2016-10-30T03:30').at(-1)).toBe('DTEND:20161030T013000Z');
    expect(times('2016-10-29T23:30', '2016-10-30T03:30').at(-2)).toBe('DTSTART:20161029T203000Z');
    expect(times('2016-10-29T22:00', '2016-10-30T04:00').at(-1)).toBe(
      'DTEND;TZID=Europe/Copenhagen:20161030T030000',
    );
  });

  it('never end before they begin, even in an hour that is skipped', () => {
    const text = written({
      mission: aMission({ zone: 'Europe/Copenhagen' }),
      items: [anItem({ time: timed('2016-03-27T02:30', '2016-03-27T03:00') })],
    });
    expect(linesWith(text, 'DTEND')).toEqual([]);
    expect(linesWith(text, 'DURATION')).toEqual(['DURATION:PT30M']);
  });

  it('come with the rules of every zone in which they stand, and of no other', () => {
    const text = written({
      items: [
        anItem({ id: 'a', time: morning }),
        anItem({ id: 'b', time: morning, zone: 'Europe/Istanbul', endZone: 'Europe/Copenhagen' }),
        anItem({ id: 'c', time: day, zone: 'America/New_York' }),
        anItem({ id: 'd', zone: 'Asia/Kathmandu' }),
      ],
    });
    expect(linesWith(text, 'TZID').map((line) => line.slice(5))).toEqual([
      'Asia/Beirut',
      'Europe/Istanbul',
      'Europe/Copenhagen',
    ]);
    expect(ICAL.parse(text)[0]).toBe('vcalendar');
  });
});
