import { describe, expect, it, test } from 'vitest';
import {
  daysUntil,
  defaultDirection,
  isFinished,
  isOver,
  isUpcoming,
  type MissionDates,
  missionKinds,
  missionStages,
  periodOf,
  stageProblem,
  yearsOf,
} from '../../db/domain/mission';

const exact: MissionDates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' };
const month: MissionDates = { kind: 'approximate', period: '2017-01' };
const year: MissionDates = { kind: 'approximate', period: '2016' };
const unknown: MissionDates = { kind: 'unknown' };

it('comes in only when a delegation visits', () => {
  expect(missionKinds.filter((kind) => defaultDirection(kind) === 'in')).toEqual(['delegation-in']);
});

it('needs a reason to be discontinued, and for no other stage', () => {
  expect(stageProblem({ stage: 'discontinued', discontinuedReason: ' \n' })).toBe('reason-required');
  expect(stageProblem({ stage: 'discontinued', discontinuedReason: 'No answer' })).toBeNull();
  const free = missionStages.filter((stage) => stageProblem({ stage, discontinuedReason: '' }) === null);
  expect(free).toEqual(missionStages.filter((stage) => stage !== 'discontinued'));
});

it('is finished when closed or discontinued', () => {
  expect(missionStages.filter((stage) => isFinished({ stage }))).toEqual(['closed', 'discontinued']);
});

describe('when it is', () => {
  it('spans the days it can lie on', () => {
    expect(periodOf(exact)).toEqual({ from: '2016-05-16', to: '2016-05-19' });
    expect(periodOf(month)).toEqual({ from: '2017-01-01', to: '2017-01-31' });
    expect(periodOf(year)).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(periodOf(unknown)).toBeNull();
  });

  test.each<[MissionDates, string, boolean, boolean, number | null]>([
    // dates, today, upcoming, over, days until
    [exact, '2016-04-22', true, false, 24],
    [exact, '2016-05-15', true, false, 1],
    [exact, '2016-05-16', false, false, 0],
    [exact, '2016-05-19', false, false, -3],
    [exact, '2016-05-20', false, true, -4],
    [month, '2017-01-31', true, false, null],
    [month, '2017-02-01', false, true, null],
    [year, '2016-06-01', true, false, null],
    [unknown, '2016-06-01', false, false, null],
  ])('%j seen on %s', (dates, today, upcoming, over, until) => {
    expect([isUpcoming(dates, today), isOver(dates, today), daysUntil(dates, today)]).toEqual([
      upcoming,
      over,
      until,
    ]);
  });

  it('belongs to its years', () => {
    expect(yearsOf(exact)).toEqual([2016]);
    expect(yearsOf({ kind: 'exact', startsOn: '2016-12-30', endsOn: '2017-01-02' })).toEqual([2016, 2017]);
    expect(yearsOf(month)).toEqual([2017]);
    expect(yearsOf(unknown)).toEqual([]);
  });
});
