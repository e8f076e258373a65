import { expect, it } from 'vitest';
import { startTexts, textsIn } from '../../../renderer/i18n';
import {
  dayAndMonth,
  formatClock,
  formatClockRange,
  formatDay,
  formatDue,
  formatMissionDates,
  formatNumeric,
  formatPlace,
  formatRange,
  weekdayAndDay,
  zoneCity,
} from '../../../renderer/shared/format';

startTexts('da');
const da = textsIn('da');
const en = textsIn('en');

it.each([
  [formatDay('2016-05-16', 'da'), '16. maj 2016'],
  [formatDay('2016-05-16', 'en'), '16 May 2016'],
  [formatNumeric('2016-05-16'), '16-05-2016'],
  [formatRange('2016-05-16', '2016-05-19', 'da'), '16.–19. maj 2016'],
  [formatRange('2016-05-16', '2016-05-16', 'da'), '16. maj 2016'],
  [formatRange('2016-12-30', '2017-01-02', 'en'), '30 December 2016 – 2 January 2017'],
  [formatMissionDates({ kind: 'approximate', period: '2017-01' }, da, 'da'), 'januar 2017'],
  [formatMissionDates({ kind: 'approximate', period: '2016' }, en, 'en'), '2016'],
  [formatMissionDates({ kind: 'unknown' }, da, 'da'), 'Dato ikke fastsat'],
  [formatClock('2016-05-16T09:30', 'da'), '9.30'],
  [formatClock('09:30', 'en'), '9:30'],
  [formatClockRange('2016-05-16T09:30', '2016-05-16T11:00', 'da'), '9.30–11.00'],
  [formatClockRange('2016-05-16T22:30', '2016-05-17T01:00', 'en'), '22:30–1:00 (17 May 2016)'],
  [formatDue('2016-04-14', '2016-04-22', da, 'da'), '8 dage over'],
  [formatDue('2016-04-22', '2016-04-22', da, 'da'), 'i dag'],
  [formatDue('2016-04-23', '2016-04-22', en, 'en'), 'tomorrow'],
  [formatDue('2016-04-29', '2016-04-22', en, 'en'), 'in 7 days'],
  [formatDue('2016-06-29', '2016-04-22', da, 'da'), '29. jun. 2016'],
  [formatPlace('Beirut', 'LB', 'da'), 'Beirut, Libanon'],
  [formatPlace('', 'LB', 'en'), 'Lebanon'],
  [zoneCity('America/Argentina/Buenos_Aires', 'da'), 'Buenos Aires'],
  [zoneCity('Europe/Copenhagen', 'da'), 'København'],
  [zoneCity('Europe/Copenhagen', 'en'), 'Copenhagen'],
])('%s', (shown, expected) => {
  expect(shown.replace(/[\u2009\u00a0\u202f]/g, ' ')).toBe(expected);
});

it('names days for the heads of columns and blocks', () => {
  expect(dayAndMonth('2016-05-10', 'da')).toEqual({ day: '10', month: 'maj' });
  expect(weekdayAndDay('2016-05-16', 'da')).toEqual({ weekday: 'Mandag', date: '16. maj' });
  expect(weekdayAndDay('2016-05-16', 'en')).toEqual({ weekday: 'Monday', date: '16 May' });
});
