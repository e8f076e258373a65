import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CostLine, CostOwner, CostStatement } from '../../db/domain/cost';
import { sumCosts } from '../../db/domain/cost-sum';
import type { HoursLine, HoursStatement } from '../../db/domain/hours';
import type { CooperationRecords, MemoRecords } from '../../db/domain/memo-records';
import { draftedText, isAllSourced, type Passage, passagesIn, type Source } from '../../db/domain/memo-text';
import { formatMoney } from '../../db/domain/money';
import { answerDraft } from '../../renderer/documents/memos/drafts/answer';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { memoSetting } from '../../renderer/documents/memos/setting';
import { startTexts } from '../../renderer/i18n';
import { askedInBeirut } from '../support/memo-answer';
import { recordsLike } from '../support/memo-example';
import { value } from '../support/test-api';

startTexts('da');

let example: MemoRecords;
beforeAll(async () => {
  const { api, memoId } = await askedInBeirut('da');
  example = (await value(api.memos.read({ id: memoId }))).records;
});

const cooperationOf = ({ cooperation }: MemoRecords): CooperationRecords => {
  if (!cooperation) throw new Error('no cooperation');
  return cooperation;
};

/** Money and hours of anybody in anything, in any state of being known. */
function sums(records: MemoRecords): fc.Arbitrary<Partial<CooperationRecords>> {
  const { missions, cooperation, administrations } = cooperationOf(records);
  const organisations = administrations.map(({ organisationId }) => organisationId);
  const owners: CostOwner[] = [
    { kind: 'cooperation', id: cooperation.id },
    ...missions.map(({ id }): CostOwner => ({ kind: 'mission', id })),
  ];
  const whose = {
    id: fc.uuid(),
    owner: fc.constantFrom(...owners),
    administrationId: fc.constantFrom(...organisations, null),
    topicId: fc.constantFrom(...records.topics.map(({ id }) => id), null),
    source: fc.constant(''),
  };
  const funderId = fc.constantFrom(...organisations, null);
  const amount = fc.record({
    minor: fc.nat(10_000_000),
    currency: fc.constantFrom('DKK', 'USD', 'EUR'),
    rate: fc.option(fc.constant({ value: '6.85', on: '2016-10-10' })),
  });
  const line: fc.Arbitrary<CostLine> = fc.record({
    ...{ ...whose, funderId, amount },
    kind: fc.constantFrom('actual', 'budget'),
    category: fc.constantFrom('transport', 'meals'),
    what: fc.constant(''),
    vat: fc.constantFrom('included', 'excluded', 'none', 'not-stated'),
    vatMinor: fc.constant(null),
    heldOn: fc.constantFrom('2016-10-10', null),
    bookedOn: fc.constantFrom('2016-11-01', null),
    voucher: fc.constant(''),
  });
  const statement: fc.Arbitrary<CostStatement> = fc.record({
    ...{ ...whose, funderId },
    category: fc.constantFrom('transport', null),
    said: fc.oneof(
      amount.map((of) => ({ kind: 'known-total' as const, amount: of })),
      amount.map((of) => ({ kind: 'estimate' as const, amount: of, basis: 'billetpriser' })),
      fc.constant({ kind: 'not-recorded' as const }),
      fc.constant({ kind: 'paid-by-other' as const }),
    ),
  });
  const hoursLine: fc.Arbitrary<HoursLine> = fc.record({
    ...whose,
    activity: fc.constantFrom('travel', 'meetings'),
    minutes: fc.integer({ min: 1, max: 5000 }),
    workedOn: fc.constantFrom('2016', '2016-10', null),
    note: fc.constant(''),
  });
  const hoursStatement: fc.Arbitrary<HoursStatement> = fc.record({
    ...whose,
    said: fc.constantFrom(
      { kind: 'known-total' as const, minutes: 450 },
      { kind: 'estimate' as const, minutes: 60, basis: 'kalendere' },
      { kind: 'not-recorded' as const },
    ),
  });
  return fc.record({
    costLines: fc.array(line, { maxLength: 5 }),
    costStatements: fc.array(statement, { maxLength: 5 }),
    hoursLines: fc.array(hoursLine, { maxLength: 3 }),
    hoursStatements: fc.array(hoursStatement, { maxLength: 3 }),
  });
}

/** A cooperation like the example's, with its money and hours anything. */
const generated = () =>
  recordsLike(example).chain((records) =>
    cooperationOf(records).administrations.length === 0
      ? fc.constant(records)
      : sums(records).map((money) => ({
          ...records,
          cooperation: { ...cooperationOf(records), ...money },
        })),
  );

/** Every record that an answer may rest on. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) idsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') found.add(value.id);
    for (const one of Object.values(value)) idsIn(one, found);
  }
  return found;
}

const passagesOf = (records: MemoRecords): Passage[] =>
  answerDraft(memoSetting(records)).flatMap(({ blocks }) => passagesIn(blocks));

describe('the answer on any cooperation', () => {
  it('rests in every sentence on records that are there, and says nothing that is none', () => {
    fc.assert(
      fc.property(generated(), fc.constantFrom('da', 'en'), (records, language) => {
        const own: MemoRecords = { ...records, memo: { ...records.memo, language } };
        const known = idsIn(own);
        const sections = answerDraft(memoSetting(own));
        const keys = sections.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const passages = passagesOf(own);
        expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
        for (const { key, sentences } of passages) {
          expect(keys).toContain(key.split('/')[0]);
          for (const { text, sources } of sentences) {
            expect(text.trim()).not.toBe('');
            expect(text).not.toMatch(/undefined|null|NaN|\[object/);
            expect(sources.length).toBeGreaterThan(0);
            expect(sources.every(({ id }) => known.has(id))).toBe(true);
          }
        }
        const content = memoContent(own, []);
        expect(isAllSourced(content.sections)).toBe(true);
        expect(
          content.notes.every(({ title, detail }) => title !== '' && !/undefined|null/.test(detail)),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('names in its cost whoever isn’t wholly known, and never says more to be known than is', () => {
    const textOf = (passages: readonly Passage[], under: string, source: Source) =>
      passages
        .filter(
          ({ key, sentences }) =>
            key.startsWith(under) &&
            sentences.some(({ sources }) => sources.some(({ id }) => id === source.id)),
        )
        .map(draftedText)
        .join('\n');
    fc.assert(
      fc.property(sums(example), (money) => {
        const cooperation = { ...cooperationOf(example), ...money };
        const records: MemoRecords = { ...example, cooperation };
        const passages = passagesOf(records).filter(({ key }) => key.startsWith('cost/'));
        const text = passages.map(draftedText).join('\n');
        const { costLines: lines, costStatements: statements } = cooperation;
        const sum = sumCosts(
          { lines, statements, administrationIds: cooperation.administrationIds },
          records.currency,
        );
        const nameOf = (id: string | null) => (id === null ? '' : (records.organisationNames[id] ?? ''));
        for (const part of sum.parts) {
          const rows = passages.filter(({ key }) =>
            key.startsWith(`cost/${part.administrationId ?? 'nobody'}-`),
          );
          const said = rows.map(draftedText).join('\n');
          expect(said).toContain(nameOf(part.administrationId));
          for (const [isSo, words] of [
            [part.isSilent, 'intet registreret'],
            [part.isNotRecorded, 'ikke opgjort'],
            [part.paidBy.length > 0, 'beløb ikke oplyst'],
            [part.estimated !== null, 'anslået'],
          ] as const)
            expect(!isSo || said.includes(words)).toBe(true);
          for (const { currency } of part.withoutRate) {
            expect(said).toContain('ikke omregnet');
            expect(said).toContain(currency === 'EUR' ? '€' : currency === 'USD' ? '$' : currency);
          }
        }
        for (const statement of statements.filter(
          ({ said }) => said.kind === 'not-recorded' || said.kind === 'paid-by-other',
        ))
          expect(textOf(passages, 'cost/', { kind: 'cost-statement', id: statement.id })).not.toBe('');
        const total = passages.find(({ key }) => key === 'cost/total/figure');
        expect(total && draftedText(total)).toBe(
          sum.known === null ? 'intet beløb er kendt' : formatMoney(sum.known, 'DKK', 'da'),
        );
        if (sum.isComplete) return;
        expect(text).not.toMatch(/^I alt$/m);
        expect(text).toContain('kan ikke opgøres');
      }),
      { numRuns: 60 },
    );
  });
});
