import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoRecords } from '../../db/domain/memo-records';
import { composed, passagesIn, writtenText } from '../../db/domain/memo-text';
import { recommendationDraft } from '../../renderer/documents/memos/drafts/recommendation';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { memoSetting } from '../../renderer/documents/memos/setting';
import { startTexts } from '../../renderer/i18n';
import { plainText } from '../support/memo-answer';
import { exampleMemo, recordsLike, sentencesIn, sourcesIn, without } from '../support/memo-example';
import { temporaryFolder } from '../support/temporary';
import { value } from '../support/test-api';

startTexts('da');

const drafted = (records: MemoRecords) => recommendationDraft(memoSetting(records));

describe('the recommendation', () => {
  it('has its sections in their order, and leaves to the writer what is to be decided', async () => {
    const { records } = await exampleMemo('recommendation', 'da', '2024-08-13');
    const { sections } = memoContent(records, []);
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Indstilling',
      'Problemstilling',
      'Løsning',
      'Økonomi',
      'Videre proces',
      'Bilag',
      'Beslutning',
    ]);
    const written = (key: string) =>
      sections
        .filter((section) => section.key === key)
        .flatMap(({ blocks }) => passagesIn(blocks).map(writtenText))
        .join('');
    expect(written('points')).toBe('');
    expect(written('decision')).toBe('');
    expect(sections[0]?.empty).toContain('Ingen at-punkter er skrevet endnu.');
    expect(sections.at(-1)?.empty).toBe('Udfyldes efter mødet.');
  });

  it('takes the points that are written, numbered', async () => {
    const { records } = await exampleMemo('recommendation', 'da', '2024-08-13');
    const text = 'at Økonomiudvalget tager orienteringen til efterretning';
    const [points] = composed(drafted(records), [{ passage: 'points/1', text, basedOn: '' }]);
    const [list] = points?.blocks ?? [];
    expect(list).toMatchObject({ kind: 'list', isNumbered: true });
    expect(list && passagesIn([list]).map(writtenText).filter(Boolean)).toEqual([text]);
  });

  it('tells what is wanted, what is offered, what it costs and under which numbers it is filed', async () => {
    const { records } = await exampleMemo('recommendation', 'da', '2024-08-13');
    const text = plainText(memoContent(records, []));
    for (const said of [
      'Udfordringer (kilde: Orientering til Økonomiudvalget, eDoc 2016-0078628-1, 8. april 2016):',
      '– Viden om hele affaldets kredsløb (affald; bekræftet af partneren; hørt i januar 2017 under ”',
      '– ”Affald fra husholdning til genbrug” fra Teknik- og Miljøforvaltningen til behovet ”Viden om hele affaldets kredsløb” (præsenteret i januar 2017).',
      'Perspektiver for kommunen:',
      'betalt af Udenrigsministeriet, beløb ikke oplyst',
      '– F2 2024 - 15229\n',
      '– eDoc dok. 2016-0078628-1\n',
    ])
      expect(text).toContain(said);
  });

  it('names the areas of the missions while no agreement says what it covers', async () => {
    const { records } = await exampleMemo('recommendation', 'en', '2024-08-13');
    expect(plainText(memoContent(records, []))).not.toContain('Areas of the cooperation');
    const agreement = { kind: 'agreement', id: records.cooperation?.agreements[0]?.id ?? '' } as const;
    expect(plainText(memoContent(without(records, agreement), []))).toContain('Areas of the cooperation: ');
  });

  it('names the files of what it tells of, and to what they belong', async () => {
    const { api, id, records } = await exampleMemo('recommendation', 'da', '2024-08-13', temporaryFolder());
    const decision = records.cooperation?.decisions.find(({ kind }) => kind === 'authorisation');
    const bytes = new TextEncoder().encode('referat');
    for (const [recordKind, recordId, name] of [
      ['decision', decision?.id ?? '', 'referat.pdf'],
      ['memo', id, 'bilag.pdf'],
    ] as const)
      await value(api.attachments.add({ recordKind, recordId, batchId: randomUUID(), name, bytes }));
    const content = memoContent((await value(api.memos.read({ id }))).records, []);
    const text = plainText(content);
    expect(text).toContain(
      'Filer:\n– bilag.pdf\n– referat.pdf, hører til ”Bemyndigelse til et bysamarbejde med Beirut”\n',
    );
    expect(content.notes.map(({ title }) => title)).toContain('referat.pdf');
  });

  it('names earlier documents that are finished', async () => {
    const { api, id, cooperationId } = await exampleMemo('recommendation', 'en', '2024-08-13');
    const briefing = await value(
      api.memos.create({
        ...{ kind: 'briefing', language: 'en', title: 'On Beirut', cooperationId, datedOn: '2024-08-01' },
      }),
    );
    const text = async () => plainText(memoContent((await value(api.memos.read({ id }))).records, []));
    expect(await text()).not.toContain('On Beirut');
    const content = memoContent((await value(api.memos.read({ id: briefing.id }))).records, []);
    await value(api.memos.finish({ id: briefing.id, content: JSON.stringify(content) }));
    expect(await text()).toContain('– Briefing: ‘On Beirut’ (1 August 2024)');
  });

  it('loses what rested on a record with that record, one by one', async () => {
    const { records } = await exampleMemo('recommendation', 'da', '2024-08-13');
    const draft = drafted(records);
    for (const source of sourcesIn(draft).filter(({ kind }) => kind !== 'cooperation')) {
      const left = sentencesIn(drafted(without(records, source)));
      expect(left.flatMap((one) => one.sources.filter(({ id }) => id === source.id))).toEqual([]);
    }
  });

  it('rests on records with every sentence, whatever they hold', async () => {
    const { records } = await exampleMemo('recommendation', 'da', '2024-08-13');
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
