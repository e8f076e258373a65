import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueRecords, CatalogueSolution } from '../../db/domain/catalogue-records';
import { type CatalogueRequest, cataloguePaper } from '../../renderer/documents/catalogue/cataloguePaper';
import { startTexts } from '../../renderer/i18n';
import { testApi, value } from '../support/test-api';
import { coverOf, headingsOf, textOf, under } from './paper-text';

beforeAll(() => startTexts('da'));

const aSolution = (id: string, given: Partial<CatalogueSolution> = {}): CatalogueSolution => ({
  ...{ id, title: `løsning ${id}`, summary: '', runsWhere: '', readiness: 'not-stated', cost: null },
  ...{ staff: null, law: '', infrastructure: '', languages: [], requires: [] },
  ...{ providerName: null, contact: null, wordings: [] },
  ...given,
});

const records: CatalogueRecords = {
  partner: { id: 'p', name: 'Beirut', nativeName: 'بيروت', country: 'LB' },
  office: { name: 'Internationalt Kontor' },
  date: '2017-07-01',
  caseReferences: [],
  needs: [
    {
      ...{ id: 'n1', topicId: null, title: 'Skraldet hobes op', words: 'النفايات', wordsLanguage: 'ar' },
      wordings: [{ language: 'en', title: 'Waste piles up' }],
      offers: [
        { solutionId: 's1', state: 'pilot' },
        { solutionId: 's2', state: 'proposed' },
      ],
    },
    {
      ...{ id: 'n2', topicId: null, title: 'Ingen sortering', words: '', wordsLanguage: '', wordings: [] },
      offers: [{ solutionId: 's1', state: 'proposed' }],
    },
    {
      ...{ id: 'n3', topicId: null, title: 'Kø på vejene', words: '', wordsLanguage: '', wordings: [] },
      offers: [],
    },
  ],
  solutions: [
    aSolution('s1', {
      ...{ summary: 'Melder selv', readiness: 'in-operation', law: 'Tilladelse', requires: ['adresser'] },
      cost: { low: 50_000_000, high: 100_000_000, currency: 'DKK' },
      contact: { name: 'Karen Lund', position: 'Chef', email: 'kl@example.dk', phone: '' },
      wordings: [{ language: 'en', title: 'Sensors', summary: 'They report', runsWhere: '' }],
    }),
    aSolution('s2'),
  ],
};
const request: CatalogueRequest = {
  ...{ language: 'en', withoutNeedIds: [], hasContacts: true, hasCosts: true, hasUnmet: true },
};
const paper = (part: Partial<CatalogueRequest> = {}, of = records) =>
  cataloguePaper({ ...request, ...part }, of);
const itemsUnder = (heading: string, part: Partial<CatalogueRequest> = {}) =>
  Object.fromEntries(
    under(paper(part), heading).flatMap((block) =>
      block.kind === 'properties'
        ? block.items.map(({ label, value: spans }) => [label, spans.map(({ text }) => text).join('')])
        : [],
    ),
  );

describe('the catalogue for a partner', () => {
  it('goes need by need, in the document’s language where it is worded in it, else marked', () => {
    expect(headingsOf(paper()).map((heading) => heading.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      ...['Waste piles up', 'Sensors', 'løsning s2 (in Danish)'],
      ...['Ingen sortering (in Danish)', 'Sensors', 'Needs without a solution yet'],
      'Kø på vejene (in Danish)',
    ]);
    expect(headingsOf(paper({ language: 'da' }))).toEqual([
      ...['Skraldet hobes op', 'løsning s1', 'løsning s2', 'Ingen sortering', 'løsning s1'],
      ...['Behov uden løsning endnu', 'Kø på vejene'],
    ]);
    expect(textOf(paper())).toContain('‘النفايات’');
  });

  it('describes a solution once, and says where', () => {
    const text = textOf(paper());
    expect(text.split('They report')).toHaveLength(2);
    expect(text).toContain('Proposed · Described under ‘Waste piles up’.');
  });

  it('says what nobody stated of readiness and cost, and never takes it for nothing', () => {
    expect(itemsUnder('Sensors')).toMatchObject({
      'Status with you': 'Pilot',
      Readiness: 'In operation',
      Cost: 'DKK\u00a0500,000–1,000,000',
      'Rules and permits': 'Tilladelse (in Danish)',
      'Takes for granted': 'adresser (in Danish)',
    });
    const unknown = itemsUnder('løsning s2', { language: 'da' });
    expect(unknown).toEqual({ 'Status hos jer': 'Foreslået', Modenhed: 'Ikke oplyst', Pris: 'Ikke oplyst' });
  });

  it('leaves out what one doesn’t want in it', () => {
    const without = textOf(
      paper({ hasContacts: false, hasCosts: false, hasUnmet: false, withoutNeedIds: ['n2'] }),
    );
    for (const gone of ['Karen Lund', 'kl@example.dk', 'DKK', 'Cost', 'Kø på vejene', 'Ingen sortering'])
      expect(without).not.toContain(gone);
    expect(textOf(paper({ withoutNeedIds: ['n1', 'n2', 'n3'] }))).toContain(
      'There are no solutions to show yet.',
    );
  });

  it('calls the partner by its own name in its own script', () => {
    expect(coverOf(paper({ language: 'ar' }))).toMatchObject({ title: 'بيروت', label: 'دليل الحلول' });
    expect(coverOf(paper({ language: 'fr' }))).toMatchObject({ title: 'Beirut' });
    expect(paper({ language: 'de' }).title).toBe('Katalog der Lösungen – Beirut');
  });

  it('says nothing of what the office keeps to itself, whatever one chooses', async () => {
    const secret = 'hemmeligt';
    const api = testApi();
    const { id: partnerId } = await value(
      api.partners.create({ kind: 'city', name: 'Beirut', country: 'LB', notes: secret }),
    );
    const { id: providerId } = await value(
      api.people.createOrganisation({ name: 'Nordisk', kind: 'company', sector: secret }),
    );
    const { id: contactId } = await value(api.people.create({ givenName: 'Karen', notes: secret }));
    const solution = async (title: string, more: object) =>
      (await value(api.solutions.create({ title, providerId, contactId, note: secret, ...more }))).id;
    const [offered, declined] = [await solution('Sensorer', {}), await solution(`Biogas ${secret}`, {})];
    const need = async (title: string, more = {}) =>
      (await value(api.needs.create({ partnerId, title, document: secret, affectedNote: secret, ...more })))
        .id;
    const wanted = await need('Skrald', { budget: { minor: 4_242_424_200, currency: 'DKK' } });
    const outside = await need(`Lager ${secret}`);
    await value(api.needs.changeState({ id: outside, state: 'out-of-scope', reason: secret }));
    const propose = async (needId: string, solutionId: string) =>
      (await value(api.matches.propose({ needId, solutionId, reason: secret }))).id;
    await propose(wanted, offered);
    await propose(outside, declined);
    const refused = await propose(wanted, declined);
    await value(api.matches.changeState({ id: refused, state: 'declined', reason: secret }));
    const asked = { partnerId, ground: secret, note: secret };
    await value(api.inquiries.ask({ ...asked, organisationIds: [providerId], solutionId: offered }));

    const read = await value(api.solutions.catalogue({ partnerId }));
    const anyRequest = fc.record({
      language: fc.constantFrom('da', 'en', 'ar', 'fr', 'de', 'tr'),
      withoutNeedIds: fc.subarray([wanted, outside]),
      hasContacts: fc.boolean(),
      hasCosts: fc.boolean(),
      hasUnmet: fc.boolean(),
    });
    fc.assert(
      fc.property(anyRequest, (part) => {
        const text = textOf(cataloguePaper(part, read));
        expect(text).not.toContain(secret);
        expect(text.replaceAll(/\D/g, '')).not.toContain('42424242');
        expect(text.includes('Sensorer')).toBe(!part.withoutNeedIds.includes(wanted));
      }),
    );
  });
});
