import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../db/domain/dates';
import type { Inquiry } from '../../db/domain/inquiry';
import { inquiryProblems } from '../../db/domain/inquiry';
import { type NeutralityLine, neutralityLog, type Offered } from '../../db/domain/neutrality';

const today = '2017-07-01';
const organisations = ['Arup', 'Bio', 'Citec', 'Dansk', 'Erik'];
const topics = ['affald', 'byplan', 'digital', 'politi'];
const solutionIds = ['s1', 's2', 's3', 's4', 's5', 's6'];

const blank: Omit<Inquiry, 'id' | 'organisationId'> = {
  partnerId: 'beirut',
  solutionId: null,
  topicId: null,
  isAsked: true,
  askedOn: null,
  ground: '',
  answer: 'none',
  answeredOn: null,
  note: '',
};

const day = fc.constantFrom('2017-01-01', '2017-03-15', '2017-06-30', '2017-07-01');
const anInquiry = fc.record({
  organisationId: fc.constantFrom(...organisations),
  solutionId: fc.option(fc.constantFrom(...solutionIds)),
  topicId: fc.option(fc.constantFrom(...topics)),
  isAsked: fc.boolean(),
  askedOn: fc.option(day),
  answer: fc.constantFrom('none' as const, 'interested' as const, 'not-interested' as const),
});
const someInquiries = fc.array(anInquiry, { maxLength: 8 }).map((all) =>
  all.map(
    ({ isAsked, askedOn, answer, ...inquiry }, index): Inquiry => ({
      ...blank,
      ...inquiry,
      id: `i${index}`,
      isAsked,
      askedOn: isAsked ? askedOn : null,
      answer: isAsked ? answer : 'none',
      ground: isAsked ? '' : 'leverer ikke dertil',
    }),
  ),
);
const someOffers = fc
  .array(
    fc.record({
      organisationId: fc.constantFrom(...organisations),
      topicIds: fc.uniqueArray(fc.constantFrom(...topics)),
    }),
    { maxLength: solutionIds.length },
  )
  .map((all) => all.map((offer, index): Offered => ({ ...offer, solutionId: solutionIds[index] ?? '' })));
const someTopics = fc.uniqueArray(fc.constantFrom(...topics));

const byName = (a: string, b: string) => a.localeCompare(b, 'da');
const logOf = (inquiries: readonly Inquiry[], offered: readonly Offered[], topicIds: readonly string[]) =>
  neutralityLog({ inquiries, offered, topicIds, today, byName });

/** Said again from the words of the rule: does an inquiry say anything of a topic? */
const speaksOf = (inquiry: Inquiry, topicId: string, offered: readonly Offered[]): boolean =>
  (inquiry.topicId === null && inquiry.solutionId === null) ||
  inquiry.topicId === topicId ||
  offered.some((offer) => offer.solutionId === inquiry.solutionId && offer.topicIds.includes(topicId));

describe('the neutrality log', () => {
  it('has every inquiry once, and says of it what its record says', () => {
    fc.assert(
      fc.property(someInquiries, someOffers, someTopics, (inquiries, offered, topicIds) => {
        const lines = logOf(inquiries, offered, topicIds).filter(({ inquiry }) => inquiry !== null);
        const told = lines.map(({ inquiry }) => inquiry?.id);
        expect(told).toHaveLength(inquiries.length);
        expect(new Set(told)).toEqual(new Set(inquiries.map(({ id }) => id)));
        for (const { inquiry, state, waitingDays } of lines) {
          if (!inquiry) continue;
          const said = inquiry.answer === 'none' ? 'no-answer' : inquiry.answer;
          expect(state).toBe(inquiry.isAsked ? said : 'not-asked');
          const waits = inquiry.isAsked && inquiry.answer === 'none' && inquiry.askedOn !== null;
          expect(waitingDays).toBe(waits ? daysBetween(inquiry.askedOn ?? '', today) : null);
        }
      }),
    );
  });

  it('names a gap exactly where somebody offers something on a topic and nothing was said of it', () => {
    fc.assert(
      fc.property(someInquiries, someOffers, someTopics, (inquiries, offered, topicIds) => {
        const gaps = logOf(inquiries, offered, topicIds).filter(({ state }) => state === 'no-ground');
        for (const organisationId of organisations) {
          const missing = topicIds.filter(
            (topicId) =>
              offered.some(
                (offer) => offer.organisationId === organisationId && offer.topicIds.includes(topicId),
              ) &&
              !inquiries.some(
                (inquiry) => inquiry.organisationId === organisationId && speaksOf(inquiry, topicId, offered),
              ),
          );
          const found = gaps.filter((gap) => gap.organisationId === organisationId);
          expect(found.map((gap) => gap.topicIds)).toEqual(missing.length > 0 ? [missing] : []);
        }
      }),
    );
  });

  it('gives no organisation that neither was considered nor offers anything on the topics', () => {
    fc.assert(
      fc.property(someInquiries, someOffers, someTopics, (inquiries, offered, topicIds) => {
        for (const { organisationId } of logOf(inquiries, offered, topicIds))
          expect(
            inquiries.some((inquiry) => inquiry.organisationId === organisationId) ||
              offered.some(
                (offer) =>
                  offer.organisationId === organisationId &&
                  offer.topicIds.some((topicId) => topicIds.includes(topicId)),
              ),
          ).toBe(true);
      }),
    );
  });

  it('is the same in whichever order the records come', () => {
    const shuffled = fc
      .tuple(someInquiries, someOffers, someTopics)
      .chain(([inquiries, offered, topicIds]) =>
        fc.tuple(
          fc.constant({ inquiries, offered, topicIds }),
          fc.shuffledSubarray(inquiries, { minLength: inquiries.length }),
          fc.shuffledSubarray(offered, { minLength: offered.length }),
        ),
      );
    const told = (lines: readonly NeutralityLine[]) =>
      lines.map((line) => ({ ...line, solutionIds: [...line.solutionIds].sort() }));
    fc.assert(
      fc.property(shuffled, ([given, inquiries, offered]) => {
        expect(told(logOf(inquiries, offered, given.topicIds))).toEqual(
          told(logOf(given.inquiries, given.offered, given.topicIds)),
        );
      }),
    );
  });

  it('takes being asked about one thing for no answer about another', () => {
    const offered = [
      { organisationId: 'Arup', solutionId: 's1', topicIds: ['affald'] },
      { organisationId: 'Arup', solutionId: 's2', topicIds: ['byplan'] },
    ];
    const asked: Inquiry = {
      ...blank,
      id: 'i',
      organisationId: 'Arup',
      solutionId: 's1',
      askedOn: '2017-06-01',
    };
    expect(logOf([asked], offered, ['affald', 'byplan'])).toMatchObject([
      { state: 'no-answer', waitingDays: 30, solutionIds: ['s1'] },
      { state: 'no-ground', topicIds: ['byplan'], solutionIds: ['s2'] },
    ]);
  });
});

describe('an inquiry', () => {
  const asked = { ...blank, organisationId: 'Arup' };
  it('of somebody who wasn’t asked needs a ground and has no answer', () => {
    expect(inquiryProblems({ ...asked, isAsked: false, ground: ' ' })).toEqual([
      { path: ['ground'], problem: 'reason-required' },
    ]);
    const answered = { ...asked, isAsked: false, ground: 'x', answer: 'interested' as const };
    expect(inquiryProblems(answered)).toEqual([{ path: ['answer'], problem: 'invalid' }]);
    expect(inquiryProblems({ ...asked, isAsked: false, ground: 'x' })).toEqual([]);
  });
  it('is answered once it was asked, and no answer has no day', () => {
    const early = { askedOn: '2017-05-02', answer: 'interested' as const, answeredOn: '2017-05-01' };
    expect(inquiryProblems({ ...asked, ...early })).toEqual([
      { path: ['answeredOn'], problem: 'answered-before-asked' },
    ]);
    expect(inquiryProblems({ ...asked, ...early, answeredOn: '2017-05-02' })).toEqual([]);
    expect(inquiryProblems({ ...asked, answeredOn: '2017-05-02' })).toMatchObject([{ path: ['answeredOn'] }]);
  });
});
