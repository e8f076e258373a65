import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchStates } from '../../db/domain/match';
import {
  gaps,
  type MatchingMatch,
  type MatchingNeed,
  type MatchingSolution,
  type MatchObjection,
  type MatchReason,
  type Suggestion,
  suggest,
} from '../../db/domain/matching';
import { needStates } from '../../db/domain/need';
import { fold } from '../../db/domain/search';
import { readinesses } from '../../db/domain/solution';

const aNeed = (given: Partial<MatchingNeed> = {}): MatchingNeed => ({
  ...{ id: 'need', title: 'Behov', topicId: 'waste', state: 'heard', budget: null, staff: null },
  ...{ neededBy: null, wordsLanguage: '', tags: [], lacks: [] },
  ...given,
});
const aSolution = (given: Partial<MatchingSolution> = {}): MatchingSolution => ({
  ...{ id: 'solution', title: 'Løsning', readiness: 'not-stated', cost: null, staff: null },
  ...{ languages: [], topicIds: ['waste'], tags: [], requires: [] },
  ...given,
});
const cost = (low: number, high: number, currency = 'DKK') => ({ low, high, currency });
const only = (need: Partial<MatchingNeed>, solution: Partial<MatchingSolution>) => {
  const [first, ...others] = suggest([aNeed(need)], [aSolution(solution)], []);
  expect(others).toEqual([]);
  return first;
};

describe('what is said for and against a solution', () => {
  it('is the topic and the words in common, however they are spelt', () => {
    expect(only({ tags: ['Kompost', 'børn'] }, { tags: ['KOMPOST', 'Børn', 'bio'] })?.reasons).toEqual([
      { kind: 'topic', topicId: 'waste' },
      { kind: 'words', words: ['børn', 'Kompost'] },
    ]);
    expect(only({ topicId: null, tags: ['Århus'] }, { topicIds: [], tags: ['aarhus'] })?.reasons).toEqual([
      { kind: 'words', words: ['Århus'] },
    ]);
  });

  it('needs a topic or a word: running today and being cheap fit anything', () => {
    const budget = { minor: 10_000, currency: 'DKK' };
    const cheap = { readiness: 'several-places' as const, cost: cost(1, 2), languages: ['ar'], staff: 0 };
    const everything = { budget, staff: 5, wordsLanguage: 'ar' };
    expect(only({ ...everything, topicId: 'digital' }, cheap)).toBeUndefined();
    expect(only({ ...everything, topicId: null, tags: ['!'] }, { ...cheap, tags: ['?'] })).toBeUndefined();
  });

  it('compares cost with budget, and says what isn’t known as that', () => {
    const budget = { minor: 1_000, currency: 'DKK' };
    const said = (solution: Partial<MatchingSolution>) => {
      const suggestion = only({ budget }, solution);
      return [
        ...(suggestion?.reasons.filter(({ kind }) => kind !== 'topic') ?? []),
        ...(suggestion?.objections ?? []),
        ...(suggestion?.unknowns ?? []),
      ];
    };
    expect(said({ cost: cost(500, 1_000) })).toEqual([
      { kind: 'within-budget', cost: 1_000, budget: 1_000, currency: 'DKK' },
    ]);
    expect(said({ cost: cost(1_001, 2_000) })).toEqual([{ kind: 'over-budget', by: 1, currency: 'DKK' }]);
    expect(said({ cost: cost(900, 1_300) })).toEqual([{ kind: 'cost-may-exceed', by: 300, currency: 'DKK' }]);
    expect(said({ cost: cost(1, 1, 'EUR') })).toEqual([
      { kind: 'other-currency', currency: 'EUR', budgetCurrency: 'DKK' },
    ]);
    expect(said({ cost: null })).toEqual([{ kind: 'cost' }]);
    expect(only({}, { cost: null })?.unknowns).toEqual([]);
    // Nothing at all is something else than not known.
    expect(said({ cost: cost(0, 0) })).toMatchObject([{ kind: 'within-budget', cost: 0 }]);
  });

  it('compares staff, what is lacking, the day and the language', () => {
    expect(only({ staff: 2 }, { staff: 3 })?.objections).toEqual([
      { kind: 'staff-short', needed: 3, there: 2 },
    ]);
    expect(only({ staff: 0 }, { staff: 0 })?.reasons).toContainEqual({
      kind: 'staff-enough',
      needed: 0,
      there: 0,
    });
    expect(only({ staff: 2 }, {})?.unknowns).toEqual([{ kind: 'staff' }]);
    expect(only({ lacks: ['Stabil strøm'] }, { requires: ['stabil strom'] })?.objections).toEqual([
      { kind: 'lacking', words: ['Stabil strøm'] },
    ]);
    const soon = { neededBy: '2018-01-01' };
    expect(only(soon, { readiness: 'idea' })?.objections).toEqual([
      { kind: 'only-idea', neededBy: '2018-01-01' },
    ]);
    expect(only({}, { readiness: 'idea' })?.objections).toEqual([]);
    expect(only(soon, {})?.unknowns).toEqual([{ kind: 'readiness' }]);
    expect(only(soon, { readiness: 'pilot' })).toMatchObject({ objections: [], unknowns: [] });
    const arabic = { wordsLanguage: 'ar-LB' };
    expect(only(arabic, { languages: ['en', 'ar'] })?.reasons).toContainEqual({
      kind: 'language',
      language: 'ar',
    });
    expect(only(arabic, { languages: ['en'] })).toMatchObject({ objections: [], unknowns: [] });
    expect(only(arabic, {})?.unknowns).toEqual([{ kind: 'languages' }]);
  });

  it('orders by objections, reasons, words, readiness, title', () => {
    const need = aNeed({ tags: ['a1', 'b1'], lacks: ['vand'], staff: 1 });
    const solutions = [
      aSolution({ id: '1', title: 'Uden ord' }),
      aSolution({ id: '2', title: 'Med det, der mangler', tags: ['a1', 'b1'], requires: ['vand'] }),
      aSolution({ id: '3', title: 'Et ord', tags: ['a1'] }),
      aSolution({ id: '4', title: 'To ord', tags: ['a1', 'b1'] }),
      aSolution({ id: '5', title: 'Uden ord, afprøvet', readiness: 'pilot' }),
      aSolution({ id: '6', title: 'Ål uden ord' }),
    ];
    expect(suggest([need], solutions, []).map(({ solutionId }) => solutionId)).toEqual([
      ...['4', '3', '5', '1', '6', '2'],
    ]);
  });
});

const word = fc.constantFrom('kompost', 'Kompost', 'strøm', 'STROM', 'vand', 'å', 'aa', '!', 'sortering');
const words = fc.uniqueArray(word, { maxLength: 4 });
const topic = fc.constantFrom('waste', 'digital', 'transport');
const currency = fc.constantFrom('DKK', 'EUR');
const amount = fc.integer({ min: 0, max: 5 });
const language = fc.constantFrom('ar', 'ar-LB', 'en', 'da');
const title = fc.constantFrom('Å', 'Aa', 'aa', 'B', 'b', 'Æble');

const needs = fc
  .array(
    fc.record({
      title,
      topicId: fc.option(topic),
      state: fc.constantFrom(...needStates),
      budget: fc.option(fc.record({ minor: amount, currency })),
      staff: fc.option(amount),
      neededBy: fc.option(fc.constant('2018-01-01')),
      wordsLanguage: fc.oneof(fc.constant(''), language),
      tags: words,
      lacks: words,
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((each, index): MatchingNeed => ({ ...each, id: `n${index}` })));
const solutions = fc
  .array(
    fc.record({
      title,
      readiness: fc.constantFrom(...readinesses),
      cost: fc.option(
        fc
          .tuple(amount, amount, currency)
          .map(([a, b, code]) => ({ low: Math.min(a, b), high: Math.max(a, b), currency: code })),
      ),
      staff: fc.option(amount),
      languages: fc.uniqueArray(language),
      topicIds: fc.uniqueArray(topic),
      tags: words,
      requires: words,
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((each, index): MatchingSolution => ({ ...each, id: `s${index}` })));
const matches = fc
  .uniqueArray(
    fc.record({
      needId: fc.integer({ min: 0, max: 5 }).map((index) => `n${index}`),
      solutionId: fc.integer({ min: 0, max: 7 }).map((index) => `s${index}`),
      state: fc.constantFrom(...matchStates),
    }),
    { selector: ({ needId, solutionId }) => `${needId} ${solutionId}`, maxLength: 10 },
  )
  .map((all) =>
    all.map(
      (each, index): MatchingMatch => ({
        ...each,
        id: `m${index}`,
        declinedReason: each.state === 'declined' ? `fordi ${index}` : '',
      }),
    ),
  );
const office = fc.record({ needs, solutions, matches });

const pairOf = ({ needId, solutionId }: Pick<Suggestion, 'needId' | 'solutionId'>) =>
  `${needId} ${solutionId}`;
const has = (list: readonly string[], wanted: string) =>
  list.some((each) => fold(each).trim() === fold(wanted).trim());

/** Looks a reason up in the records anew. */
function isTrue(reason: MatchReason, need: MatchingNeed, solution: MatchingSolution): boolean {
  switch (reason.kind) {
    case 'topic':
      return need.topicId === reason.topicId && solution.topicIds.includes(reason.topicId);
    case 'words':
      return (
        reason.words.length > 0 &&
        reason.words.every((each) => need.tags.includes(each) && has(solution.tags, each) && each !== '!')
      );
    case 'runs-today':
      return solution.readiness === reason.readiness;
    case 'within-budget':
      return (
        need.budget?.currency === solution.cost?.currency &&
        reason.cost === solution.cost?.high &&
        reason.budget === need.budget?.minor &&
        reason.cost <= reason.budget
      );
    case 'staff-enough':
      return need.staff === reason.there && solution.staff === reason.needed && reason.needed <= reason.there;
    case 'language':
      return (
        need.wordsLanguage.startsWith(reason.language) &&
        solution.languages.some((each) => each.startsWith(reason.language))
      );
  }
}

function holds(objection: MatchObjection, need: MatchingNeed, solution: MatchingSolution): boolean {
  switch (objection.kind) {
    case 'over-budget':
      return (
        objection.by > 0 &&
        need.budget !== null &&
        need.budget.currency === objection.currency &&
        solution.cost?.currency === objection.currency &&
        solution.cost.low === need.budget.minor + objection.by
      );
    case 'staff-short':
      return (
        objection.needed === solution.staff &&
        objection.there === need.staff &&
        objection.needed > objection.there
      );
    case 'lacking':
      return (
        objection.words.length > 0 &&
        objection.words.every((each) => need.lacks.includes(each) && has(solution.requires, each))
      );
    case 'only-idea':
      return solution.readiness === 'idea' && need.neededBy === objection.neededBy;
  }
}

describe('suggestions', () => {
  it('are the same in whatever order the records come', () => {
    fc.assert(
      fc.property(office, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((entry) => ({ entry, key: numbers.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
        const scramble = {
          needs: shuffled(given.needs).map((need) => ({ ...need, tags: shuffled(need.tags) })),
          solutions: shuffled(given.solutions).map((solution) => ({
            ...solution,
            tags: shuffled(solution.tags),
            topicIds: shuffled(solution.topicIds),
            languages: shuffled(solution.languages),
          })),
          matches: shuffled(given.matches),
        };
        expect(suggest(scramble.needs, scramble.solutions, scramble.matches)).toEqual(
          suggest(given.needs, given.solutions, given.matches),
        );
        expect(gaps(scramble.needs, scramble.solutions, scramble.matches)).toEqual(
          gaps(given.needs, given.solutions, given.matches),
        );
      }),
    );
  });

  it('have reasons that are true of the records, numbers that are numbers, and nothing of what is unknown', () => {
    fc.assert(
      fc.property(office, (given) => {
        for (const suggestion of suggest(given.needs, given.solutions, given.matches)) {
          const need = given.needs.find(({ id }) => id === suggestion.needId);
          const solution = given.solutions.find(({ id }) => id === suggestion.solutionId);
          if (!need || !solution) throw new Error('suggests what isn’t there');
          const { reasons, objections, unknowns } = suggestion;
          expect(reasons.some(({ kind }) => kind === 'topic' || kind === 'words')).toBe(true);
          for (const reason of reasons) expect(isTrue(reason, need, solution)).toBe(true);
          for (const said of [...reasons, ...objections, ...unknowns])
            for (const value of Object.values(said)) expect(value).not.toBeNaN();
          for (const objection of objections) expect(holds(objection, need, solution)).toBe(true);
          const aboutCost = [...reasons, ...objections, ...unknowns].filter(({ kind }) =>
            ['within-budget', 'over-budget', 'cost', 'cost-may-exceed', 'other-currency'].includes(kind),
          );
          expect(aboutCost).toHaveLength(need.budget === null ? 0 : 1);
          expect(aboutCost.some(({ kind }) => kind === 'cost')).toBe(
            need.budget !== null && solution.cost === null,
          );
        }
      }),
    );
  });

  it('are each pair that has something in common and isn’t matched yet, once', () => {
    fc.assert(
      fc.property(office, (given) => {
        const found = suggest(given.needs, given.solutions, given.matches).map(pairOf);
        const matched = new Set(given.matches.map(pairOf));
        const expected = given.needs
          .filter(({ state }) => state !== 'out-of-scope')
          .flatMap((need) =>
            given.solutions
              .filter(
                (solution) =>
                  (need.topicId !== null && solution.topicIds.includes(need.topicId)) ||
                  need.tags.some((each) => each !== '!' && has(solution.tags, each)),
              )
              .map(({ id }) => `${need.id} ${id}`),
          )
          .filter((pair) => !matched.has(pair));
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('stay what they are when something unrelated is added', () => {
    const other = {
      need: aNeed({ id: 'n-other', topicId: 'other', tags: ['noget andet'], wordsLanguage: 'ar' }),
      solution: aSolution({
        id: 's-other',
        topicIds: ['third'],
        tags: ['tredje'],
        readiness: 'several-places',
      }),
      match: {
        id: 'm-other',
        needId: 'n-gone',
        solutionId: 's-gone',
        state: 'declined',
        declinedReason: '-',
      },
    } as const;
    fc.assert(
      fc.property(office, (given) => {
        expect(
          suggest(
            [other.need, ...given.needs],
            [other.solution, ...given.solutions],
            [other.match, ...given.matches],
          ),
        ).toEqual(suggest(given.needs, given.solutions, given.matches));
      }),
    );
  });

  it('come with fewer objections first, and nothing is changed that was given', () => {
    fc.assert(
      fc.property(office, (given) => {
        const before = structuredClone(given);
        const byNeed = Map.groupBy(
          suggest(given.needs, given.solutions, given.matches),
          ({ needId }) => needId,
        );
        for (const own of byNeed.values()) {
          const counts = own.map(({ objections }) => objections.length);
          expect(counts).toEqual(counts.toSorted((a, b) => a - b));
        }
        gaps(given.needs, given.solutions, given.matches);
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('gaps', () => {
  it('part the needs in scope into those without a match, those where all was declined, and the others', () => {
    fc.assert(
      fc.property(office, (given) => {
        const found = gaps(given.needs, given.solutions, given.matches);
        for (const need of given.needs) {
          const own = given.matches.filter(({ needId }) => needId === need.id);
          const inScope = need.state !== 'out-of-scope';
          const declined = found.declined.find(({ needId }) => needId === need.id);
          expect(found.needs.includes(need.id)).toBe(inScope && own.length === 0);
          expect(declined !== undefined).toBe(
            inScope && own.length > 0 && own.every(({ state }) => state === 'declined'),
          );
          expect((declined?.matches ?? []).map(({ declinedReason }) => declinedReason).toSorted()).toEqual(
            declined ? own.map(({ declinedReason }) => declinedReason).toSorted() : [],
          );
        }
      }),
    );
  });

  it('name the solutions on the needs’ topics that no living match takes up', () => {
    const found = gaps(
      [
        aNeed({ id: 'n1', topicId: 'waste' }),
        aNeed({ id: 'n2', topicId: 'digital', state: 'out-of-scope' }),
        aNeed({ id: 'n3', topicId: null }),
      ],
      [
        aSolution({ id: 'taken', title: 'C' }),
        aSolution({ id: 'free', title: 'B' }),
        aSolution({ id: 'declined', title: 'A' }),
        aSolution({ id: 'elsewhere', topicIds: ['digital'] }),
        aSolution({ id: 'no topic', topicIds: [] }),
      ],
      [
        { id: 'm1', needId: 'n1', solutionId: 'taken', state: 'pilot', declinedReason: '' },
        { id: 'm2', needId: 'n1', solutionId: 'declined', state: 'declined', declinedReason: 'For dyrt' },
        // Another partner's match takes nothing up here.
        { id: 'm3', needId: 'n9', solutionId: 'free', state: 'adopted', declinedReason: '' },
      ],
    );
    expect(found.solutions).toEqual(['declined', 'free']);
    expect(found.needs).toEqual(['n3']);
    expect(found.declined).toEqual([]);
  });
});
