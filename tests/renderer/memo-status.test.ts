import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoLanguage } from '../../db/domain/memo';
import type { MemoRecords } from '../../db/domain/memo-records';
import { passagesIn, writtenText } from '../../db/domain/memo-text';
import { statusDraft } from '../../renderer/documents/memos/drafts/status';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { memoSetting } from '../../renderer/documents/memos/setting';
import { startTexts } from '../../renderer/i18n';
import { plainText } from '../support/memo-answer';
import { exampleMemo, recordsLike, sentencesIn, sourcesIn, without } from '../support/memo-example';
import { value } from '../support/test-api';

startTexts('da');

const drafted = (records: MemoRecords) => statusDraft(memoSetting(records));
const read = async (language: MemoLanguage, day: string) => {
  const { records } = await exampleMemo('status', language, day);
  return plainText(memoContent(records, []));
};

describe('the status', () => {
  it('of August 2024 says that it has ended, what held, when it fell silent, and what came of it', async () => {
    const text = await read('da', '2024-08-13');
    for (const said of [
      'Samarbejde med Beirut, Libanon; det første registrerede trin er fra 8. april 2016.',
      'Samarbejdet er ophørt (13. august 2024).',
      'Vurderingen er foretaget af Økonomiforvaltningen.',
      'Den udløb den 10. oktober 2019.',
      'Seneste registrerede livstegn: ”Delegation fra Beirut i København”, januar 2017. Siden da er der gået mere end syv år',
      '– Intet videre efter januar 2017 (bekræftet af Økonomiforvaltningen, 13. august 2024). Økonomiforvaltningen vurderede',
      '– Saml et katalog over løsninger, og par dem med Beiruts behov (ikke igangsat; ansvarlig: Økonomiforvaltningen sammen med Beirut Kommune)',
      'Ingen planlagte rejser eller besøg registreret.',
      '– Beiruts borgmester, Beirut Kommune: delegationsleder, ”Delegation fra Beirut i København” (januar 2017)',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(
      /Udgifter: 20\.924.kr\. \(Økonomiforvaltningen\); betalt af Udenrigsministeriet, beløb ikke oplyst \(Beskæftigelses- og Integrationsforvaltningen\)/,
    );
  });

  it('of a period says nothing of more than that: what held then, and what isn’t recorded within it', async () => {
    const { api, id } = await exampleMemo('status', 'da', '2024-08-13');
    const narrowed = async (period: { periodFrom: string | null; periodTo: string | null }) => {
      await value(api.memos.update({ id, patch: period }));
      return plainText(memoContent((await value(api.memos.read({ id }))).records, []));
    };
    const late = await narrowed({ periodFrom: '2017-06-01', periodTo: null });
    // Signed before the period, but it held within it.
    expect(late).toContain('Den udløb den 10. oktober 2019.');
    const early = await narrowed({ periodFrom: null, periodTo: '2016-05-31' });
    for (const said of [
      'Ingen bemyndigelse eller aftale registreret inden for dokumentets periode og temaer.',
      'Ingen planlagte rejser eller besøg registreret inden for dokumentets periode og temaer.',
      'Seneste registrerede livstegn: ”Delegation fra Beirut i København”, januar 2017.',
    ])
      expect(early).toContain(said);
  });

  it('of April 2016 knows nothing of what came later', async () => {
    const text = await read('da', '2016-04-08');
    expect(text).toContain('beslutningen ”Orientering om et muligt bysamarbejde”, 8. april 2016.');
    expect(text).toContain('– Maj 2016: Fact-finding mission til Beirut.');
    expect(text).not.toContain('20.924');
    expect(text).not.toContain('ophørt');
    expect(text).not.toContain('bekræftet af');
  });

  it('is printed without notes until somebody wants them: a page has no room', async () => {
    const { records } = await exampleMemo('status', 'da', '2024-08-13');
    const briefing = await exampleMemo('briefing', 'da', '2024-08-13');
    expect([records.memo.hasSources, briefing.records.memo.hasSources]).toEqual([false, true]);
  });

  it('stands in English too', async () => {
    const text = await read('en', '2024-08-13');
    for (const said of [
      'The cooperation has ended (13 August 2024).',
      'It ran out on 10 October 2019.',
      'The last sign of life on record: ‘Delegation from Beirut in Copenhagen’, January 2017. Since then more than seven years have passed',
      'No planned missions are recorded.',
    ])
      expect(text).toContain(said);
  });

  it('counts an answer of the partner as a sign of life', async () => {
    const { api, id } = await exampleMemo('status', 'en', '2024-08-13');
    const open = (await value(api.followUps.list({}))).find(({ state }) => state === 'waiting-partner');
    await value(
      api.followUps.addContact({
        followUpId: open?.id ?? '',
        ...{ on: '2024-08-01', direction: 'in', way: 'mail', personId: null, note: '' },
      }),
    );
    const text = plainText(memoContent((await value(api.memos.read({ id }))).records, []));
    expect(text).toContain(
      'the partner’s answer on ‘The Embassy’s contacts to the city’s leaders’, 1 August 2024. Since then 12 days have passed',
    );
  });

  it('shows no more of each than there is room for, and says how many more there are', async () => {
    const { records } = await exampleMemo('status', 'da', '2024-08-13');
    const { cooperation } = records;
    const [first] = cooperation?.followUps.filter(({ state }) => state === 'not-started') ?? [];
    if (!cooperation || !first) throw new Error('the example has no open follow-up');
    const followUps = Array.from({ length: 9 }, (_, index) => ({
      ...first,
      id: `f${index}`,
      title: `Løfte ${index}`,
    }));
    const { sections } = memoContent({ ...records, cooperation: { ...cooperation, followUps } }, []);
    const promised = sections.find(({ key }) => key === 'promised');
    const lines = passagesIn(promised?.blocks ?? [])
      .map(writtenText)
      .filter(Boolean);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('Hertil kommer 5 åbne opfølgninger.');
  });

  it('loses what rested on a record with that record, one by one', async () => {
    const { records } = await exampleMemo('status', 'da', '2024-08-13');
    const draft = drafted(records);
    const sources = sourcesIn(draft).filter(({ kind }) => kind !== 'cooperation' && kind !== 'partner');
    for (const source of sources) {
      const left = sentencesIn(drafted(without(records, source)));
      expect(left.flatMap((one) => one.sources.filter(({ id }) => id === source.id))).toEqual([]);
    }
  });

  it('rests on records with every sentence, whatever they hold', async () => {
    const { records } = await exampleMemo('status', 'en', '2024-08-13');
    fc.assert(
      fc.property(recordsLike(records), (given) => {
        const draft = drafted(given);
        expect(
          sentencesIn(draft).filter((one) => one.sources.length === 0 || one.text.trim() === ''),
        ).toEqual([]);
        expect(sentencesIn(draft).filter((one) => /undefined|NaN|\[object/.test(one.text))).toEqual([]);
        const keys = draft.flatMap(({ blocks }) => passagesIn(blocks).map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });
});
