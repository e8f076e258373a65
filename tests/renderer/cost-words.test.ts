import { beforeEach, describe, expect, it } from 'vitest';
import type { CostLine, CostStatement } from '../../db/domain/cost';
import { sumCosts } from '../../db/domain/cost-sum';
import type { HoursStatement } from '../../db/domain/hours';
import { sumHours } from '../../db/domain/hours-sum';
import { type Language, startTexts, textsIn } from '../../renderer/i18n';
import { coverageText, hoursText, type KnownCosts } from '../../renderer/shared/costWords';

beforeEach(() => startTexts('da'));

const names = {
  finance: 'Økonomiforvaltningen',
  employment: 'Beskæftigelses- og Integrationsforvaltningen',
  ministry: 'Udenrigsministeriet',
};
const visit = { kind: 'mission', id: 'visit' } as const;
const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });
let made = 0;
const line = (given: Partial<CostLine> = {}): CostLine => ({
  ...{ id: `line ${++made}`, owner: visit, kind: 'actual', administrationId: 'finance', funderId: null },
  ...{ topicId: null, category: 'transport', what: '', amount: dkk(100_00), vat: 'not-stated' },
  ...{ vatMinor: null, heldOn: null, bookedOn: null, voucher: '' },
  ...given,
});
const said = (what: CostStatement['said'], given: Partial<CostStatement> = {}): CostStatement => ({
  ...{ id: `said ${++made}`, owner: visit, administrationId: 'finance', funderId: null, topicId: null },
  ...{ category: null, said: what, source: '' },
  ...given,
});
const hoursSaid = (what: HoursStatement['said'], administrationId: string | null = 'finance') => ({
  ...{ id: `hours ${++made}`, owner: visit, administrationId, topicId: null, said: what, source: '' },
});

type Given = {
  who?: string[];
  lines?: CostLine[];
  statements?: CostStatement[];
  hours?: HoursStatement[];
  unsaid?: KnownCosts['unsaid'];
};

const told = (given: Given, language: Language = 'da') => {
  const { who: administrationIds = [], lines = [], statements = [], hours = [], unsaid } = given;
  return coverageText(
    {
      actual: sumCosts({ lines, statements, administrationIds }, 'DKK'),
      hours: sumHours({ lines: [], statements: hours, administrationIds }),
      ...{ names, unsaid },
    },
    { t: textsIn(language), language },
  ).replaceAll('\u00a0', ' ');
};

const beirut: Given = {
  who: ['finance', 'employment'],
  statements: [
    said({ kind: 'known-total', amount: dkk(2_092_400) }),
    said({ kind: 'paid-by-other' }, { administrationId: 'employment', funderId: 'ministry' }),
  ],
  hours: [hoursSaid({ kind: 'not-recorded' }), hoursSaid({ kind: 'not-recorded' }, 'employment')],
};

describe('what a sum covers, in words', () => {
  it('is the Beirut case, and no other figure', () => {
    expect(told(beirut)).toBe(
      '20.924 kr. (Økonomiforvaltningen). Beskæftigelses- og Integrationsforvaltningen: betalt af Udenrigsministeriet, beløb ikke oplyst. Medarbejdertimer: ikke opgjort.',
    );
    expect(told(beirut, 'en')).toBe(
      'DKK 20,924 (Økonomiforvaltningen). Beskæftigelses- og Integrationsforvaltningen: paid by Udenrigsministeriet, amount not stated. Staff hours: not recorded.',
    );
  });

  it('says so where nothing is said', () => {
    const nothing = 'Udgifter: ingen oplysninger. Medarbejdertimer: ingen oplysninger.';
    expect(told({})).toBe(nothing);
    expect(told({ who: ['finance', 'employment'] })).toBe(nothing);
    expect(told({}, 'en')).toBe('Costs: no information. Staff hours: no information.');
  });

  it('names the administrations of which nothing is said', () => {
    const given = {
      who: ['finance', 'employment'],
      lines: [line()],
      hours: [hoursSaid({ kind: 'known-total', minutes: 2_220 })],
    };
    expect(told(given)).toBe(
      '100 kr. (Økonomiforvaltningen). Beskæftigelses- og Integrationsforvaltningen: ingen oplysninger. Medarbejdertimer: 37 timer (Økonomiforvaltningen); ingen oplysninger (Beskæftigelses- og Integrationsforvaltningen).',
    );
    expect(told(given, 'en')).toBe(
      'DKK 100 (Økonomiforvaltningen). Beskæftigelses- og Integrationsforvaltningen: no information. Staff hours: 37 hours (Økonomiforvaltningen); no information (Beskæftigelses- og Integrationsforvaltningen).',
    );
  });

  it('parts a sum of several by whose it is', () => {
    const lines = [line(), line({ administrationId: 'employment', amount: dkk(50_00) })];
    expect(told({ lines, hours: [hoursSaid({ kind: 'not-recorded' }, null)] })).toBe(
      '150 kr. (Beskæftigelses- og Integrationsforvaltningen 50 kr. og Økonomiforvaltningen 100 kr.). Medarbejdertimer: ikke opgjort.',
    );
  });

  it('keeps an estimate apart from what is known', () => {
    const given = {
      statements: [said({ kind: 'estimate', amount: dkk(9_000_00), basis: 'Året før' })],
      hours: [hoursSaid({ kind: 'estimate', minutes: 4_800, basis: 'To uger' })],
    };
    expect(told(given)).toBe(
      'Anslået: 9.000 kr. (Økonomiforvaltningen). Medarbejdertimer: anslået 80 timer (Økonomiforvaltningen).',
    );
    expect(told(given, 'en')).toBe(
      'Estimated: DKK 9,000 (Økonomiforvaltningen). Staff hours: an estimated 80 hours (Økonomiforvaltningen).',
    );
  });

  it('never leaves out a foreign amount without a rate', () => {
    const given = { lines: [line(), line({ amount: { minor: 10_050, currency: 'USD', rate: null } })] };
    expect(told(given)).toBe(
      '100 kr. (Økonomiforvaltningen). Ikke omregnet, fordi kursen mangler: 100,50 US$ (Økonomiforvaltningen). Medarbejdertimer: ingen oplysninger.',
    );
    expect(told(given, 'en')).toBe(
      'DKK 100 (Økonomiforvaltningen). Not converted, as the rate is missing: US$100.50 (Økonomiforvaltningen). Staff hours: no information.',
    );
  });

  it('says what is lacking beside a figure, and where a total isn’t what the lines add up to', () => {
    expect(
      told({
        lines: [line()],
        statements: [
          said({ kind: 'known-total', amount: dkk(500_00) }),
          said({ kind: 'not-recorded' }, { category: 'meals' }),
          said({ kind: 'paid-by-other' }, { category: 'other' }),
        ],
      }),
    ).toBe(
      '500 kr. (Økonomiforvaltningen). Økonomiforvaltningen: derudover betalt af en anden, beløb ikke oplyst og resten er ikke opgjort. Økonomiforvaltningen: posterne giver 100 kr., det oplyste beløb er 500 kr. Medarbejdertimer: ingen oplysninger.',
    );
  });

  it('names nobody where nobody is named, and missions that are left unsaid', () => {
    const alone = { administrationId: null };
    const [mission] = [{ id: 'm', title: 'Beirut 2017' }];
    const given = {
      lines: [line(alone)],
      hours: [hoursSaid({ kind: 'not-recorded' }, null)],
      unsaid: { costs: [mission], hours: [mission] },
    };
    expect(told(given)).toBe(
      '100 kr. Udgifterne er ikke fuldt oplyst for ”Beirut 2017”. Medarbejdertimer: ikke opgjort. Timerne er ikke fuldt oplyst for ”Beirut 2017”.',
    );
  });

  it('writes hours as people do', () => {
    const of = (minutes: number, language: Language) =>
      hoursText(minutes, { t: textsIn(language), language });
    expect([60, 450, 45, 72_000].map((minutes) => of(minutes, 'da'))).toEqual([
      ...['1 time', '7 t. 30 min.', '45 min.', '1.200 timer'],
    ]);
    expect([60, 450, 45].map((minutes) => of(minutes, 'en'))).toEqual(['1 hour', '7 h 30 min', '45 min']);
  });
});
