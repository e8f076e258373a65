import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLine } from '../../renderer/imports/calendar/contentLines';
import { readCalendar } from '../../renderer/imports/calendar/readCalendar';

const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  file('BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20160401T000000Z', ...lines, 'END:VEVENT');

function only(text: string, zone = 'Asia/Beirut') {
  const read = readCalendar(text, zone);
  if (read.kind !== 'events' || !read.events[0] || read.events.length > 1)
    throw new Error('expected one event');
  return read.events[0];
}

const windowsZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Romance Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a calendar file', () => {
  it.each([
    [
      'a named zone, which stays',
      'DTSTART;TZID=Europe/Copenhagen:20160516T090000',
      'DTEND;TZID=Europe/Copenhagen:20160516T103000',
      '2016-05-16T09:00',
      '2016-05-16T10:30',
      'Europe/Copenhagen',
    ],
    [
      'the mission’s own zone',
      'DTSTART;TZID=Asia/Beirut:20160516T090000',
      'DTEND;TZID=Asia/Beirut:20160516T103000',
      '2016-05-16T09:00',
      '2016-05-16T10:30',
      null,
    ],
    [
      'UTC',
      'DTSTART:20160516T060000Z',
      'DTEND:20160516T073000Z',
      '2016-05-16T09:00',
      '2016-05-16T10:30',
      null,
    ],
    [
      'no zone',
      'DTSTART:20160516T090000',
      'DTEND:20160516T103000',
      '2016-05-16T09:00',
      '2016-05-16T10:30',
      null,
    ],
    [
      'a duration',
      'DTSTART:20160516T090000',
      'DURATION:PT1H30M',
      '2016-05-16T09:00',
      '2016-05-16T10:30',
      null,
    ],
    [
      'the night in March when Beirut’s clocks skip an hour',
      'DTSTART:20160326T213000Z',
      'DTEND:20160327T003000Z',
      '2016-03-26T23:30',
      '2016-03-27T03:30',
      null,
    ],
  ])('takes a time with %s', (_, start, end, startsAt, endsAt, zone) => {
    expect(only(event(start, end, 'SUMMARY:Møde')).item).toMatchObject({
      title: 'Møde',
      zone,
      time: { kind: 'timed', startsAt, endsAt },
    });
  });

  it('reckons with the rules in the file where a zone has a name of its own', () => {
    const text = file(
      ...windowsZone,
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Fra Outlook',
      'DTSTART;TZID=Romance Standard Time:20160516T090000',
      'DTEND;TZID=Romance Standard Time:20160516T100000',
      'END:VEVENT',
    );
    expect(only(text).item).toMatchObject({
      zone: null,
      time: { startsAt: '2016-05-16T10:00', endsAt: '2016-05-16T11:00' },
    });
  });

  it('takes a flight that ends in another zone', () => {
    const { item } = only(
      event(
        'DTSTART;TZID=Europe/Copenhagen:20160515T100000',
        'DTEND;TZID=Asia/Beirut:20160515T153000',
        'SUMMARY:Flight',
      ),
    );
    expect(item).toMatchObject({
      zone: 'Europe/Copenhagen',
      endZone: 'Asia/Beirut',
      time: { startsAt: '2016-05-15T10:00', endsAt: '2016-05-15T14:30' },
    });
  });

  it('takes whole days, and says what it leaves out', () => {
    expect(only(event('DTSTART;VALUE=DATE:20160516', 'DTEND;VALUE=DATE:20160517'))).toMatchObject({
      item: { time: { kind: 'day', day: '2016-05-16' } },
      remarks: [],
    });
    expect(only(event('DTSTART;VALUE=DATE:20160516', 'DTEND;VALUE=DATE:20160519')).remarks).toEqual([
      'several-days',
    ]);
    expect(only(event('DTSTART:20160516T090000', 'RRULE:FREQ=SECONDLY')).remarks).toEqual([
      'recurring',
      'no-end',
    ]);
    for (const start of [
      'garbage',
      '20169999T999999',
      '20160516T250000',
      '00000000T000000',
      '99990101T000000',
    ])
      expect(only(event(`DTSTART:${start}`)).remarks).toEqual(['no-time']);
    for (const duration of ['P', 'xx1D', 'PT', '-PT1H', 'PT99999999999H'])
      expect(only(event('DTSTART:20160516T090000', `DURATION:${duration}`)).remarks).toEqual(['no-end']);
    expect(only(event('STATUS:CANCELLED', 'SUMMARY:x'))).toMatchObject({
      item: { time: { kind: 'unscheduled' } },
      remarks: ['cancelled', 'no-time'],
    });
  });

  it('keeps the description to the office, and any text as it is', () => {
    const { item } = only(
      event(
        'SUMMARY:ورشة <script>\\, =1+1',
        'DESCRIPTION:Linje 1\\nLinje 2',
        'LOCATION:Rådhuset\\, sal 3',
        'STATUS:CONFIRMED',
        'DTSTART:20160516T090000Z',
        'DTEND:20160516T100000Z',
      ),
    );
    expect(item).toMatchObject({
      title: 'ورشة <script>, =1+1',
      internalNote: 'Linje 1\nLinje 2',
      publicNote: '',
      place: 'Rådhuset, sal 3',
      status: 'confirmed',
    });
  });

  it('becomes items that a programme takes, however long or odd its events are', () => {
    const weeks = only(event('SUMMARY:Udstilling', 'DTSTART:20160501T080000Z', 'DTEND:20160630T160000Z'));
    expect(weeks).toMatchObject({
      item: { time: { kind: 'day', day: '2016-05-01' } },
      remarks: ['several-days'],
    });
    expect(only(event('SUMMARY:\u0007', 'DTSTART:20160516T090000Z')).item.title).toBe('');
  });

  it('of several calendars in one file takes all', () => {
    const both = `${event('SUMMARY:a')}${event('SUMMARY:b')}`;
    const read = readCalendar(both, 'Asia/Beirut');
    expect(read.kind === 'events' && read.events.map(({ item }) => item.title)).toEqual(['a', 'b']);
  });
});

describe('a broken calendar file', () => {
  it.each([
    ['nothing', '', 1, 'no-calendar'],
    ['a web page', '<!DOCTYPE html>\n<html>', 1, 'no-colon'],
    ['a letter', 'Kære alle: mødet er flyttet', 1, 'bad-name'],
    ['no begin', 'VERSION:2.0\r\nEND:VCALENDAR', 1, 'no-calendar'],
    ['a line without a colon', file('SUMMARY'), 4, 'no-colon'],
    ['a component that ends as another', file('BEGIN:VEVENT', 'END:VTODO'), 5, 'not-opened'],
    ['a file that was cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Mø', 2, 'not-closed'],
    ['a rule that is none', event('RRULE:FREQ=NEVER'), 7, 'bad-value'],
    ['a quotation without an end', event('DTSTART;TZID="Asia/Beirut:20160516T090000'), 7, 'bad-value'],
    ['an endless line', file(`SUMMARY:${'x'.repeat(2_000_001)}`), 4, 'too-long'],
  ])('names the line: %s', (_, text, line, problem) => {
    expect(readCalendar(text, 'Asia/Beirut')).toMatchObject({ kind: 'broken', broken: { line, problem } });
  });

  it('counts lines as an editor does, folded ones too', () => {
    const text = file('BEGIN:VEVENT', 'SUMMARY:Et', '  langt', '  navn', 'nonsense', 'END:VEVENT');
    expect(brokenLine(text)).toMatchObject({ line: 8, problem: 'no-colon', text: 'nonsense' });
  });

  it('is refused when it is a whole life', () => {
    const events = Array.from({ length: 501 }, (_, index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      'DTSTART:20160516T090000Z',
      'END:VEVENT',
    ]).flat();
    expect(readCalendar(file(...events), 'Asia/Beirut')).toEqual({ kind: 'too-many', limit: 500 });
  });

  it('finds a line, or nothing, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const broken = brokenLine(text);
        expect(broken ? broken.line > 0 : /BEGIN:VCALENDAR/i.test(text)).toBe(true);
      }),
    );
  });
});
