import { describe, expect, it } from 'vitest';
import { blankMemo } from '../../db/domain/memo';
import type { MemoRecords, MissionRecords } from '../../db/domain/memo-records';
import { memoUnknowns } from '../../db/domain/memo-unknowns';

const owner = { kind: 'mission', id: 'visit' } as const;
const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });

const none: MissionRecords = {
  ...{
    missions: [],
    members: [],
    items: [],
    workshops: [],
    needs: [],
    followUps: [],
    results: [],
    gifts: [],
  },
  ...{ costLines: [], costStatements: [], hoursLines: [], hoursStatements: [], administrationIds: [] },
};
const about = (
  told: Partial<MissionRecords>,
  agreed: readonly string[] = [],
  topicIds: readonly string[] = [],
): MemoRecords =>
  ({
    memo: { ...blankMemo, topicIds },
    currency: 'DKK',
    cooperation: { ...none, ...told, agreements: [{ topicIds: agreed }] },
    report: null,
  }) as unknown as MemoRecords;

const money = { id: 's', owner, funderId: null, topicId: null, category: null, source: '' };
const time = { id: 'h', owner, topicId: null, source: '' };

describe('what a document doesn’t know', () => {
  it('is who paid without saying how much, and the hours that nobody recorded', () => {
    const records = about({
      administrationIds: ['finance', 'employment'],
      costStatements: [
        { ...money, administrationId: 'finance', said: { kind: 'known-total', amount: dkk(2_092_400) } },
        { ...money, administrationId: 'employment', funderId: 'ministry', said: { kind: 'paid-by-other' } },
      ],
      hoursStatements: [
        { ...time, administrationId: 'finance', said: { kind: 'not-recorded' } },
        { ...time, administrationId: 'employment', said: { kind: 'not-recorded' } },
      ],
    });
    expect(memoUnknowns(records)).toEqual([
      { kind: 'paid-by-other', administrationId: 'employment', payerId: 'ministry' },
      { kind: 'hours', gap: 'not-recorded', administrationIds: ['finance', 'employment'] },
    ]);
  });

  it('tells those who said nothing from those who said that it isn’t recorded, and both from a foreign amount', () => {
    const records = about({
      administrationIds: ['finance', 'employment', 'culture'],
      costStatements: [
        { ...money, administrationId: 'finance', said: { kind: 'not-recorded' } },
        {
          ...{ ...money, id: 'usd', administrationId: 'culture' },
          said: { kind: 'known-total', amount: { minor: 100, currency: 'USD', rate: null } },
        },
      ],
      hoursStatements: [
        { ...time, administrationId: 'finance', said: { kind: 'known-total', minutes: 60 } },
        { ...time, administrationId: 'employment', said: { kind: 'known-total', minutes: 0 } },
      ],
    });
    expect(memoUnknowns(records)).toEqual([
      { kind: 'costs', gap: 'not-recorded', administrationIds: ['finance'] },
      { kind: 'costs', gap: 'silent', administrationIds: ['employment'] },
      { kind: 'costs', gap: 'without-rate', administrationIds: ['culture'] },
      { kind: 'hours', gap: 'silent', administrationIds: ['culture'] },
    ]);
  });

  it('is everything where nothing was entered: unknown is not none', () => {
    expect(memoUnknowns(about({}))).toEqual([
      { kind: 'nothing-entered', of: 'costs' },
      { kind: 'nothing-entered', of: 'hours' },
    ]);
  });

  it('is what came of a topic, unless something was recorded of it, be it that nothing came', () => {
    const results = [
      { kind: 'pilot', topicId: 'waste' },
      { kind: 'nothing', topicId: 'transport' },
    ] as unknown as MissionRecords['results'];
    const agreed = ['waste', 'transport', 'digital', 'extremism'];
    const gap = (topicIds: readonly string[]) =>
      memoUnknowns(about({ results }, agreed, topicIds)).filter(({ kind }) => kind === 'no-result');
    expect(gap([])).toEqual([{ kind: 'no-result', topicIds: ['digital', 'extremism'] }]);
    expect(gap(['digital', 'waste'])).toEqual([{ kind: 'no-result', topicIds: ['digital'] }]);
    expect(gap(['waste'])).toEqual([]);
  });
});
