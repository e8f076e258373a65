import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestPostFirst, officeChange, postProblem } from '../../db/domain/person-details';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const maybe = fc.option(partial);

describe('a post', () => {
  const post = { position: 'Borgmester', organisationId: null, startsOn: null, endsOn: null };

  it('is held as something or somewhere', () => {
    expect(postProblem({ ...post, position: '' })).toEqual({ field: 'position', problem: 'required' });
    expect(postProblem({ ...post, position: '', organisationId: 'x' })).toBeNull();
  });

  it('doesn’t end before it begins, as far as that is known', () => {
    const between = (startsOn: string, endsOn: string) => postProblem({ ...post, startsOn, endsOn });
    expect(between('2014-05', '2014')).toBeNull();
    expect(between('2014-05', '2014-05-01')).toBeNull();
    expect(between('2014-05', '2014-04-30')).toEqual({ field: 'endsOn', problem: 'end-before-start' });
    expect(between('2014', '2013')).toEqual({ field: 'endsOn', problem: 'end-before-start' });
  });

  it('stands in one order, whatever the order before, the latest first', () => {
    const posts = fc.uniqueArray(fc.record({ id: fc.uuid(), startsOn: maybe, endsOn: maybe }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(posts, (given) => {
        const sorted = latestPostFirst(given);
        expect(latestPostFirst([...given].reverse())).toEqual(sorted);
        const begun = sorted.map(({ startsOn, endsOn }) => startsOn ?? endsOn ?? '');
        expect(begun).toEqual([...begun].sort().reverse());
      }),
    );
  });
});

describe('a new office', () => {
  const present = { position: 'Borgmester', organisationId: 'city', positionSince: '2010' };

  it('makes the present one a post until the new one begins, unless it ended at another time', () => {
    const next = { position: 'Guvernør', organisationId: 'province', since: '2016-05', formerUntil: null };
    expect(officeChange(present, next)).toEqual({
      person: {
        position: 'Guvernør',
        organisationId: 'province',
        positionSince: '2016-05',
        precedenceClass: null,
        precedenceNumber: null,
      },
      former: {
        position: 'Borgmester',
        organisationId: 'city',
        startsOn: '2010',
        endsOn: '2016-05',
        note: '',
      },
    });
    expect(officeChange(present, { ...next, formerUntil: '2015' }).former?.endsOn).toBe('2015');
  });

  it('loses nothing of the former one, and makes no post of none', () => {
    const office = fc.record({
      position: fc.string(),
      organisationId: fc.option(fc.uuid()),
      positionSince: maybe,
    });
    const next = fc.record({
      position: fc.string(),
      organisationId: fc.option(fc.uuid()),
      since: maybe,
      formerUntil: maybe,
    });
    fc.assert(
      fc.property(office, next, (before, after) => {
        const { former } = officeChange(before, after);
        const { position, organisationId, positionSince } = before;
        const isNone = position === '' && organisationId === null;
        expect(former && [former.position, former.organisationId, former.startsOn]).toEqual(
          isNone ? null : [position, organisationId, positionSince],
        );
      }),
    );
  });
});
