import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byYear } from '../../db/domain/by-year';
import { hostOf, webLink } from '../../db/domain/link';
import { asItsKind, byLatest, resultKinds, resultProblem, resultsByTopic } from '../../db/domain/result';

const topic = fc.constantFrom('waste', 'digital', 'transport', 'youth');
const result = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...resultKinds),
  topicId: fc.option(topic),
});
const results = fc.uniqueArray(result, { selector: ({ id }) => id });
const asked = fc.array(topic);

describe('what came of each topic', () => {
  it('says results, nothing because, or that nothing is recorded; the topics that were asked about first', () => {
    const pilot = { kind: 'pilot' as const, topicId: 'waste' };
    const none = { kind: 'nothing' as const, topicId: 'digital' };
    const stray = { kind: 'agreement' as const, topicId: null };
    const failed = { kind: 'nothing' as const, topicId: 'waste' };
    expect(resultsByTopic(['transport', 'digital', 'waste'], [pilot, none, stray, failed])).toEqual([
      { topicId: 'transport', results: [], nothing: [], standing: 'unrecorded' },
      { topicId: 'digital', results: [], nothing: [none], standing: 'nothing' },
      { topicId: 'waste', results: [pilot], nothing: [failed], standing: 'results' },
      { topicId: null, results: [stray], nothing: [], standing: 'results' },
    ]);
  });

  it('loses and doubles nothing, and claims nothing that no record says', () => {
    fc.assert(
      fc.property(asked, results, (topicIds, all) => {
        const summary = resultsByTopic(topicIds, all);
        const shown = summary.flatMap((each) => [...each.results, ...each.nothing]);
        expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(new Set(summary.map(({ topicId }) => topicId)).size).toBe(summary.length);
        for (const { topicId, results: came, nothing, standing } of summary) {
          for (const each of [...came, ...nothing]) expect(each.topicId).toBe(topicId);
          for (const each of nothing) expect(each.kind).toBe('nothing');
          for (const each of came) expect(each.kind).not.toBe('nothing');
          expect(standing === 'unrecorded').toBe(came.length + nothing.length === 0);
          expect(standing === 'results').toBe(came.length > 0);
          // What nobody asked about is there only because something is recorded on it.
          expect(standing !== 'unrecorded' || topicIds.some((each) => each === topicId)).toBe(true);
        }
        for (const topicId of topicIds) expect(summary.map((each) => each.topicId)).toContain(topicId);
      }),
    );
  });

  it('is the same in whatever order the records come, but for their order within a topic', () => {
    fc.assert(
      fc.property(asked, results, (topicIds, all) => {
        const plain = (records: typeof all) =>
          resultsByTopic(topicIds, records).map((each) => [
            each.topicId,
            each.standing,
            each.results.map(({ id }) => id).sort(),
            each.nothing.map(({ id }) => id).sort(),
          ]);
        expect(plain(all.toReversed())).toEqual(plain(all));
      }),
    );
  });
});

describe('a result', () => {
  it('of nothing needs its reason, and only of trained people it has a number', () => {
    expect(resultProblem({ kind: 'nothing', because: '  ' })).toBe('reason-required');
    expect(resultProblem({ kind: 'nothing', because: 'Ingen bevilling' })).toBeNull();
    expect(resultProblem({ kind: 'pilot', because: '' })).toBeNull();
    fc.assert(
      fc.property(
        fc.constantFrom(...resultKinds),
        fc.option(fc.nat()),
        fc.string(),
        (kind, people, because) => {
          const settled = asItsKind({ kind, people, because });
          expect(settled.people).toBe(kind === 'people-trained' ? people : null);
          expect(settled.because).toBe(kind === 'nothing' ? because : '');
          expect(asItsKind(settled)).toEqual(settled);
        },
      ),
    );
  });

  it('comes the latest first, and last where nobody knows when', () => {
    const on = (happenedOn: string | null, title = '') => ({ id: happenedOn ?? title, happenedOn, title });
    const sorted = [on(null, 'b'), on('2016'), on(null, 'a'), on('2016-10-10'), on('2017-01')].sort(byLatest);
    expect(sorted.map(({ id }) => id)).toEqual(['2017-01', '2016-10-10', '2016', 'a', 'b']);
  });
});

describe('years', () => {
  it('hold every row once, the latest first and the unknown last, in the rows’ own order', () => {
    const day = fc.option(fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-03-01`));
    fc.assert(
      fc.property(fc.array(fc.record({ day, n: fc.nat() })), (rows) => {
        const years = byYear(rows, (row) => row.day);
        expect(years.flatMap((year) => year.rows)).toHaveLength(rows.length);
        const known = years.map(({ year }) => year).filter((year) => year !== null);
        expect(known).toEqual([...new Set(known)].sort((a, b) => b - a));
        expect(years.findIndex(({ year }) => year === null)).toBe(
          rows.some((row) => row.day === null) ? years.length - 1 : -1,
        );
        for (const { year, rows: own } of years)
          expect(own).toEqual(
            rows.filter((row) => (row.day === null ? null : Number(row.day.slice(0, 4))) === year),
          );
      }),
    );
  });
});

describe('a link', () => {
  const taken = (link: string) => webLink.safeParse(link);
  it.each([
    'https://www.kk.dk/sag?id=1#top',
    'http://beirut.gov.lb',
    'HTTPS://KK.DK:8443/',
    ' https://kk.dk/æ ',
    'https://مثال.إختبار/صفحة',
  ])('is taken: %s', (link) => expect(taken(link).data).toBe(link.trim()));

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://kk.dk',
    'kk.dk',
    'https://',
    'https://user:secret@kk.dk/',
    'https://kk.dk/a b',
    'https:\\\\kk.dk',
  ])('is refused: %s', (link) => expect(taken(link).error?.issues[0]?.message).toBe('not-a-link'));

  it('that is empty is wanting, not wrong; and it is known by its host', () => {
    expect(taken('  ').error?.issues.map(({ message }) => message)).toEqual(['required']);
    expect(hostOf('https://www.kk.dk/a')).toBe('kk.dk');
    expect(hostOf('http://beirut.gov.lb')).toBe('beirut.gov.lb');
  });
});
