import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoLanguage } from '../../db/domain/memo';
import type { MemoRecords } from '../../db/domain/memo-records';
import { passagesIn } from '../../db/domain/memo-text';
import { briefingDraft } from '../../renderer/documents/memos/drafts/briefing';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { memoSetting } from '../../renderer/documents/memos/setting';
import { startTexts } from '../../renderer/i18n';
import { plainText } from '../support/memo-answer';
import { exampleMemo, recordsLike, sentencesIn, sourcesIn, without } from '../support/memo-example';
import { value } from '../support/test-api';

startTexts('da');

const drafted = (records: MemoRecords) => briefingDraft(memoSetting(records));
const read = async (language: MemoLanguage, day: string) => {
  const { records } = await exampleMemo('briefing', language, day);
  return plainText(memoContent(records, []));
};

describe('the briefing', () => {
  it('of April 2016 tells of the plan, and of nothing as done that was still to come', async () => {
    const text = await read('da', '2016-04-08');
    expect(text).toContain(
      '– Indbyggere: mellem ca. 1 og ca. 2 mio. (skøn; kilde: Orientering til Økonomiudvalget, eDoc 2016-0078628-1, 8. april 2016). Begge tal',
    );
    expect(text).toContain('Samarbejdet er på stadiet indledende undersøgelse (8. april 2016).');
    expect(text).toContain('– Bemyndigelse, Borgerrepræsentationen, den 22. juni 2016 (”');
    expect(text).toMatch(
      /– Maj 2016: Fact-finding mission til Beirut\. Formålet er at finde ud af, .* Under forberedelse\./,
    );
    expect(text).toContain(
      '”Samarbejdsaftale mellem København og Beirut” står til underskrift den 10. oktober 2016.',
    );
    // What came later isn't known then: neither the visit's cost nor the need of January 2017.
    expect(text).not.toContain('20.924');
    expect(text).not.toContain('Viden om hele affaldets kredsløb');
    expect(text).not.toContain('blev underskrevet');
  });

  it('of August 2024 tells how it went, and what nobody knows', async () => {
    const text = await read('da', '2024-08-13');
    for (const said of [
      'Samarbejdet er ophørt (13. august 2024).',
      'Vurderingen er foretaget af Økonomiforvaltningen.',
      'Borgerrepræsentationen gav den 22. juni 2016 bemyndigelse',
      'blev underskrevet den 10. oktober 2016 i Beirut.',
      'Den er indgået for tre år fra underskrivelsen. Den udløb den 10. oktober 2019.',
      'affald, byplanlægning og offentlig transport, digital forvaltning samt forebyggelse af voldelig ekstremisme',
      'Planlagt; det er ikke registreret, om rejsen blev gennemført.',
      'Samarbejdet er ophørt, men disse opfølgninger er ikke afsluttet:',
      'betalt af Udenrigsministeriet, beløb ikke oplyst',
      'Udgifterne er ikke fuldt oplyst for ”Delegation fra Beirut i København”.',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Økonomiforvaltningen \| 20\.924.kr\. \| ikke opgjort/);
  });

  it('of a period has all that a mission of it cost, whenever that was paid', async () => {
    const { api, id } = await exampleMemo('briefing', 'da', '2024-08-13');
    const visit = (await value(api.missions.list({}))).find(({ kind }) => kind === 'high-level');
    await value(
      api.costs.addLine({
        ...{ owner: { kind: 'mission', id: visit?.id ?? '' }, bookedOn: '2016-09-01' },
        amount: { minor: 123_400, currency: 'DKK', rate: null },
      }),
    );
    await value(api.memos.update({ id, patch: { periodFrom: '2016-10-01' } }));
    const text = plainText(memoContent((await value(api.memos.read({ id }))).records, []));
    expect(text).toMatch(/1\.234.kr\./);
  });

  it('stands in English too', async () => {
    const text = await read('en', '2024-08-13');
    for (const said of [
      'between about 1 and about 2 million inhabitants (estimate; source: ',
      'The cooperation has ended (13 August 2024).',
      'was signed on 10 October 2016 in Beirut.',
      'It ran out on 10 October 2019.',
      'Planned; whether the mission took place isn’t recorded.',
      'paid by the Ministry of Foreign Affairs of Denmark, amount not stated',
      'The known amount covers only the Finance Administration.',
    ])
      expect(text).toContain(said);
  });

  it('says of each section that nothing is recorded where that is so', async () => {
    const { api } = await exampleMemo('briefing', 'da', '2024-08-13');
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Amman' }));
    const { id: cooperationId } = await value(
      api.cooperations.create({ partnerId, title: 'København–Amman' }),
    );
    const { id } = await value(
      api.memos.create({ kind: 'briefing', language: 'da', title: 'Amman', cooperationId }),
    );
    const content = memoContent((await value(api.memos.read({ id }))).records, []);
    expect(content.sections.map(({ heading, empty }) => [heading, empty])).toEqual([
      ['Baggrund og formål', 'Intet registreret om baggrund og formål.'],
      ['Perspektiver', 'Intet registreret om, hvad parterne håber på.'],
      ['Om Amman', 'Ingen oplysninger registreret om partneren.'],
      ['Udfordringer og behov', 'Ingen udfordringer eller behov registreret.'],
      ['Involverede parter', 'Ingen involverede parter registreret.'],
      ['Beslutninger og aftaler', 'Ingen beslutninger eller aftaler registreret.'],
      ['Rejser og besøg', 'Ingen gennemførte eller opgivne rejser og besøg registreret.'],
      ['Videre proces', 'Ingen planlagte rejser og besøg eller åbne opfølgninger registreret.'],
      ['Økonomi', 'Intet registreret om økonomi.'],
    ]);
    expect(content.notes).toEqual([]);
  });

  it('loses what rested on a record with that record, one by one', async () => {
    const { records } = await exampleMemo('briefing', 'da', '2024-08-13');
    const draft = drafted(records);
    const sources = sourcesIn(draft).filter(({ kind }) => kind !== 'cooperation');
    expect(sources.length).toBeGreaterThan(30);
    for (const source of sources) {
      const left = sentencesIn(drafted(without(records, source)));
      const others = new Set(
        sentencesIn(draft)
          .filter((one) => one.sources.every(({ id }) => id !== source.id))
          .map((one) => one.text),
      );
      const restedOnItAlone = sentencesIn(draft).filter(
        (one) => one.sources.length === 1 && one.sources[0]?.id === source.id && !others.has(one.text),
      );
      const texts = new Set(left.map((one) => one.text));
      expect(restedOnItAlone.filter(({ text }) => texts.has(text))).toEqual([]);
      expect(left.flatMap((one) => one.sources.filter(({ id }) => id === source.id))).toEqual([]);
    }
  });

  it('loses it when the record is deleted in the office’s file, too', async () => {
    const { api, id, records } = await exampleMemo('briefing', 'da', '2024-08-13');
    await value(api.partners.removeFact({ id: records.cooperation?.facts[0]?.id ?? '' }));
    await value(api.followUps.remove({ id: records.cooperation?.followUps[0]?.id ?? '' }));
    const left = memoContent((await value(api.memos.read({ id }))).records, []);
    expect(plainText(left)).not.toContain('mellem ca. 1 og ca. 2 mio.');
    expect(plainText(left)).toContain('Ingen oplysninger registreret om partneren.');
    expect(plainText(left)).not.toContain(records.cooperation?.followUps[0]?.title);
  });

  it('rests on records with every sentence, whatever they hold', async () => {
    const { records } = await exampleMemo('briefing', 'en', '2024-08-13');
    fc.assert(
      fc.property(recordsLike(records), (given) => {
        const draft = drafted(given);
        expect(
          sentencesIn(draft).filter((one) => one.sources.length === 0 || one.text.trim() === ''),
        ).toEqual([]);
        expect(sentencesIn(draft).filter((one) => /undefined|NaN|\[object/.test(one.text))).toEqual([]);
        const keys = draft.flatMap(({ blocks }) => passagesIn(blocks).map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(() => memoContent({ ...given, memo: { ...given.memo, kind: 'briefing' } }, [])).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
