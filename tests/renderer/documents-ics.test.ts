import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../db/domain/programme';
import { toInstant } from '../../db/domain/zones';
import { programmeIcs } from '../../renderer/documents/programme/programmeIcs';
import type { ProgrammeRecords } from '../../renderer/documents/programme/records';

const now = new Date('2026-11-21T09:30:00Z');

const item = (given: Partial<ProgrammeItem>): ProgrammeItem => ({
  id: '01910000-0000-7000-8000-000000000001',
  missionId: 'mission',
  kind: 'meeting',
  title: 'Møde',
  time: { kind: 'unscheduled' },
  zone: null,
  place: '',
  status: 'confirmed',
  topicId: null,
  hostId: null,
  publicNote: '',
  internalNote: '',
  participationIds: [],
  ...given,
});

function recordsWith(items: ProgrammeItem[], zone = 'Asia/Beirut'): ProgrammeRecords {
  return {
    mission: {
      id: 'mission',
      title: 'Fact-finding mission til Beirut',
      kind: 'fact-finding',
      direction: 'out',
      stage: 'preparing',
      discontinuedReason: '',
      dates: { kind: 'unknown' },
      place: 'Beirut',
      country: 'LB',
      zone,
      partnerId: null,
      purpose: '',
      leadId: null,
      topicIds: [],
      administrationIds: [],
      partnerName: null,
      counts: { participants: 0, items: items.length, workshops: 0, openFollowUps: 0, notes: 0 },
    },
    items,
    participants: [],
    caseReferences: [],
    topics: [],
    hosts: [],
    office: { name: '', city: 'København', zone: 'Europe/Copenhagen', kind: 'office', today: '2016-04-22' },
  };
}

const written = (items: ProgrammeItem[], zone?: string): string =>
  new TextDecoder().decode(programmeIcs(recordsWith(items, zone), 'da', now));

const eventsIn = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');

function onlyEvent(given: Partial<ProgrammeItem>, zone?: string): VEvent {
  const [event, ...others] = eventsIn(written([item(given)], zone));
  if (!event || others.length > 0) throw new Error('expected one event');
  return event;
}

const timed = (startsAt: string, endsAt: string) => ({ kind: 'timed' as const, startsAt, endsAt });

/** Local times on both sides of changes of the clocks, and in zones with unusual ones. */
const moments = [
  ['Asia/Beirut', '2016-05-16T09:00', '2016-05-16T10:30'],
  ['Asia/Beirut', '2016-03-26T22:00', '2016-03-27T02:00'],
  ['Asia/Beirut', '2016-10-29T12:00', '2016-10-30T12:00'],
  ['Europe/Copenhagen', '2017-01-12T09:00', '2017-01-12T10:00'],
  ['Europe/Copenhagen', '2016-03-26T12:00', '2016-03-27T12:00'],
  ['Europe/Copenhagen', '2016-10-29T23:00', '2016-10-30T04:00'],
  ['Europe/Istanbul', '2016-05-10T09:00', '2016-05-12T12:00'],
  ['Europe/Istanbul', '2016-11-10T09:00', '2016-11-10T12:00'],
  ['Asia/Kathmandu', '2026-02-01T08:15', '2026-02-01T09:00'],
  ['America/New_York', '2015-11-01T12:00', '2015-11-01T13:00'],
  ['America/New_York', '2026-03-07T22:00', '2026-03-08T05:00'],
  ['Australia/Lord_Howe', '2026-04-04T12:00', '2026-04-05T12:00'],
  ['UTC', '2026-06-01T00:00', '2026-06-01T00:15'],
] as const;

describe('the programme as a calendar', () => {
  it.each(moments)('means the programme’s own moments to another reader: %s %s', (zone, startsAt, endsAt) => {
    const event = onlyEvent({ time: timed(startsAt, endsAt) }, zone);
    expect(event.start.getTime()).toBe(toInstant(startsAt, zone));
    expect(event.end?.getTime()).toBe(toInstant(endsAt, zone));
  });

  it.each(moments)(
    'carries rules that give the same moments without any zone database: %s %s',
    (zone, startsAt, endsAt) => {
      const calendar = new ICAL.Component(
        ICAL.parse(written([item({ time: timed(startsAt, endsAt) })], zone)),
      );
      const rules = calendar.getFirstSubcomponent('vtimezone');
      const event = calendar.getFirstSubcomponent('vevent');
      if (!rules || !event) throw new Error('rules and an event are expected');
      const own = new ICAL.Timezone(rules);
      const instantOf = (name: string) => {
        const time = event.getFirstPropertyValue(name);
        if (!(time instanceof ICAL.Time)) throw new Error('a time is expected');
        time.zone = own;
        return time.toUnixTime() * 1000;
      };
      expect(instantOf('dtstart')).toBe(toInstant(startsAt, zone));
      expect(instantOf('dtend')).toBe(toInstant(endsAt, zone));
    },
  );

  it('has the rules of every zone that it uses, and of no other', () => {
    const text = written([
      item({ time: timed('2016-05-16T09:00', '2016-05-16T10:00') }),
      item({ time: timed('2016-05-16T14:00', '2016-05-16T18:00'), zone: 'Europe/Istanbul' }),
      item({ time: { kind: 'day', day: '2016-05-17' }, zone: 'America/New_York' }),
    ]);
    const zones = [...text.matchAll(/^TZID:(.+)\r$/gm)].map(([, zone]) => zone);
    expect(zones).toEqual(['Asia/Beirut', 'Europe/Istanbul']);
  });

  it('takes a day without a time of day as the whole day, and makes nobody busy', () => {
    const text = written([item({ time: { kind: 'day', day: '2016-10-10' } })]);
    expect(text).toContain('DTSTART;VALUE=DATE:20161010\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20161011\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(eventsIn(text)[0]).toMatchObject({ datetype: 'date' });
  });

  it('leaves out what has no day', () => {
    expect(
      eventsIn(written([item({}), item({ id: 'b', time: { kind: 'day', day: '2016-10-10' } })])),
    ).toHaveLength(1);
  });

  it('keeps an item’s UID, counts up, and takes a cancelled item out', () => {
    const time = timed('2016-05-16T09:00', '2016-05-16T10:00');
    const before = onlyEvent({ time });
    const later = new TextDecoder().decode(
      programmeIcs(
        recordsWith([item({ time, status: 'cancelled' })]),
        'en',
        new Date('2026-11-21T09:31:00Z'),
      ),
    );
    const [after] = eventsIn(later);
    expect(before.uid).toBe('01910000-0000-7000-8000-000000000001@attache');
    expect(after?.uid).toBe(before.uid);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before.sequence));
    expect([before.status, after?.status]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(onlyEvent({ time, status: 'requested' }).status).toBe('TENTATIVE');
  });

  it('stamps in UTC', () => {
    expect(written([item({ time: { kind: 'day', day: '2016-10-10' } })])).toContain(
      'DTSTAMP:20261121T093000Z\r\n',
    );
  });

  it('never tells an internal note', () => {
    const text = written([
      item({
        time: { kind: 'day', day: '2016-10-10' },
        publicNote: 'Alle ser det',
        internalNote: 'Hemmeligt',
      }),
    ]);
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
    const event = onlyEvent({
      time: { kind: 'day', day: '2016-10-10' },
      title: text.replaceAll('\n', ' '),
      publicNote: text,
    });
    expect(event.summary).toBe(text.replaceAll('\n', ' '));
    expect(event.description).toBe(text);
  });

  it('writes lines of at most 75 bytes, each ended as the format wants', () => {
    const bytes = programmeIcs(
      recordsWith([
        item({ time: { kind: 'day', day: '2016-10-10' }, title: 'Rødgrød 🍓 بيروت '.repeat(20) }),
      ]),
      'da',
      now,
    );
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });
});
