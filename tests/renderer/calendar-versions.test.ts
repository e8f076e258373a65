import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLive, type ProgrammeItem, zoneOfItem } from '../../db/domain/programme';
import { attendanceOn } from '../../db/domain/programme-attendance';
import { formerAttendance, withdrawnFrom } from '../../db/domain/programme-editions';
import type { ProgrammeEdition, ProgrammeRecords } from '../../db/domain/programme-records';
import { toInstant } from '../../db/domain/zones';
import { programmeCalendar } from '../../renderer/documents/calendar/programmeCalendar';
import { anEdition, aParticipant, aProgramme, someProgramme } from '../domain/programmes';
import { anItem, timed } from '../domain/records';
import { createCalendar, readCalendar } from '../support/calendar-store';

const morning = timed('2016-05-17T09:00', '2016-05-17T10:00');
const noon = timed('2016-05-17T12:00', '2016-05-17T13:00');

/** Released one after the other. */
function released(...programmes: ProgrammeRecords[]): ProgrammeEdition[] {
  return programmes.map((records, index) => {
    const earlier = programmes.slice(0, index);
    const sequence = 100 + index;
    return anEdition({
      ...{
        records,
        sequence,
        withdrawn: withdrawnFrom(earlier, records),
        formerly: formerAttendance(earlier),
      },
    });
  });
}

const filesOf = (edition: ProgrammeEdition | undefined, participationId?: string, minute = 0) => {
  if (!edition) throw new Error('an edition is expected');
  const now = new Date(Date.UTC(2016, 3, 22, 7, minute));
  return programmeCalendar(edition, { participationId, language: 'da', now });
};

/** Somebody imports what was saved of an edition: its files, in the order in which the app offers them or the other. */
function importInto(
  calendar: ReturnType<typeof createCalendar>,
  { request, cancellations }: ReturnType<typeof filesOf>,
  isTurned = false,
): void {
  const files = [request, cancellations].filter((file) => file !== null);
  for (const file of isTurned ? files.reverse() : files) calendar.take(file);
}

const methodOf = (file: Uint8Array | null) => file && readCalendar(file).method;
const uidsIn = (file: Uint8Array | null) => (file ? readCalendar(file).entries.map(({ uid }) => uid) : []);

/** What a calendar ought to show of a programme, or of one person's part in it. */
const expected = (records: ProgrammeRecords, participationId?: string) =>
  records.items
    .filter((item) => isLive(item) && item.time.kind !== 'unscheduled')
    .filter(
      (item) =>
        participationId === undefined ||
        attendanceOn(item, records).some((one) => one.participationId === participationId),
    )
    .map((item) => ({
      uid: `${item.id}@attache`,
      summary: item.title,
      start: startOf(item, records),
    }))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));

function startOf({ time, ...item }: ProgrammeItem, { mission }: ProgrammeRecords): number {
  if (time.kind === 'timed') return toInstant(time.startsAt, zoneOfItem(item, mission));
  return time.kind === 'day' ? Date.parse(`${time.day}T00:00:00Z`) : Number.NaN;
}

const shown = (calendar: ReturnType<typeof createCalendar>) =>
  calendar.shown().map(({ uid, summary, start }) => ({ uid, summary, start }));

describe('versions in somebody’s calendar', () => {
  const first = aProgramme({
    items: [
      anItem({ id: 'moved', time: morning }),
      anItem({ id: 'deleted', time: morning }),
      anItem({ id: 'unscheduled', time: morning }),
      anItem({ id: 'cancelled', time: morning }),
      anItem({ id: 'kept', time: noon }),
    ],
  });
  const second = aProgramme({
    items: [
      anItem({ id: 'moved', time: noon, title: 'Flyttet' }),
      anItem({ id: 'unscheduled' }),
      anItem({ id: 'cancelled', time: morning, status: 'cancelled' }),
      anItem({ id: 'kept', time: noon }),
      anItem({ id: 'new', time: morning }),
    ],
  });
  const [one, two] = released(first, second);

  it.each([
    ['1, then 2', [one, two]],
    ['1 twice, then 2', [one, one, two]],
    ['2, then 1', [two, one]],
    ['1, 2, and 1 again', [one, two, one]],
    ['2 alone', [two]],
  ])('are moved and removed and never doubled: %s', (_, editions) => {
    const calendar = createCalendar();
    for (const [minute, edition] of editions.entries())
      importInto(calendar, filesOf(edition, undefined, minute));
    expect(shown(calendar)).toEqual(expected(second));
    expect(shown(calendar).map(({ uid }) => uid)).toEqual(['kept@attache', 'moved@attache', 'new@attache']);
  });

  it('take back what is cancelled, deleted or without a day by CANCEL, and say the rest by REQUEST', () => {
    const { request, cancellations } = filesOf(two);
    expect([methodOf(request), methodOf(cancellations)]).toEqual(['REQUEST', 'CANCEL']);
    expect(uidsIn(request)).toEqual(['moved@attache', 'kept@attache', 'new@attache']);
    expect(uidsIn(cancellations)).toEqual(['cancelled@attache', 'deleted@attache', 'unscheduled@attache']);
    const told = cancellations ? readCalendar(cancellations).entries : [];
    expect(told.every(({ status, sequence }) => status === 'CANCELLED' && sequence === 101)).toBe(true);
    // What hasn't been told yet needn't be taken back.
    expect(filesOf(one).cancellations).toBeNull();
  });

  it('leave a person’s calendar as their part of the last one, whatever became of the others', () => {
    const people = ['ida', 'rana'].map((id) => aParticipant({ id }));
    const programme = (participationIds: string[], items: ProgrammeItem[] = []) =>
      aProgramme({
        participants: people,
        items: [anItem({ id: 'shared', time: morning, participationIds }), ...items],
      });
    const gone = anItem({ id: 'gone', time: noon, speakerIds: ['ida'] });
    const editions = released(programme(['ida', 'rana'], [gone]), programme(['rana']), programme(['ida']));
    const calendar = createCalendar();
    const uids = () => shown(calendar).map(({ uid }) => uid);
    importInto(calendar, filesOf(editions[0], 'ida'));
    expect(uids()).toEqual(['gone@attache', 'shared@attache']);
    importInto(calendar, filesOf(editions[1], 'ida'));
    expect(uids()).toEqual([]);
    importInto(calendar, filesOf(editions[2], 'ida'));
    expect(uids()).toEqual(['shared@attache']);
    // What somebody never had isn't taken back from them.
    expect(uidsIn(filesOf(editions[1], 'rana').cancellations)).toEqual([]);
    expect(filesOf(editions[0], 'nobody')).toEqual({ request: null, cancellations: null });
    const { request, cancellations } = filesOf(editions[1], 'ida');
    expect(request).toBeNull();
    expect(cancellations && readCalendar(cancellations)).toMatchObject({
      method: 'CANCEL',
      entries: [{ uid: 'shared@attache', attendees: ['urn:uuid:person%20of%20ida'] }, {}],
    });
  });

  it('end at the last one in whatever order and however often they come', () => {
    fc.assert(
      fc.property(
        fc.array(someProgramme, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(undefined, 'a', 'd'),
        fc.nat({ max: 6 }),
        fc.boolean(),
        (programmes, others, person, position, isTurned) => {
          const editions = released(...programmes);
          const order = others.map((index) => index % editions.length);
          order.splice(position, 0, editions.length - 1);
          const calendar = createCalendar();
          for (const [minute, index] of order.entries())
            importInto(calendar, filesOf(editions[index], person, minute), isTurned);
          expect(shown(calendar)).toEqual(expected(programmes.at(-1) ?? aProgramme(), person));
        },
      ),
      { numRuns: 60 },
    );
  });
});
