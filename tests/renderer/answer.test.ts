import { describe, expect, it } from 'vitest';
import type { MemoContent } from '../../db/domain/memo-content';
import {
  isAllSourced,
  passagesIn,
  type Source,
  type SourceKind,
  writtenText,
} from '../../db/domain/memo-text';
import { builtInTopics } from '../../db/domain/topic';
import { runStep } from '../../db/queries/history';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { startTexts } from '../../renderer/i18n';
import { askedInBeirut, contentNow, type ExampleLanguage, plainText } from '../support/memo-answer';
import { type TestApi, value } from '../support/test-api';

startTexts('da');

const languages: readonly ExampleLanguage[] = ['da', 'en'];

/** Sentences that the answer has to have, as far as their wording goes. */
const expected = {
  da: {
    numbers: [
      'Spørgsmål stillet: 7. august 2024',
      'Notatets dato: 13. august 2024',
      'Brevets dato: 19. august 2024',
      'F2-sag: 2024 - 15229',
      'F2-dokument: 5986471',
      'eDoc-sag: 2024-0282315',
      'eDoc-sag (samarbejdet): 2016-0078628',
      'eDoc-dokument (samarbejdet): 2016-0078628-1',
    ],
    cooperation: { label: 'Bysamarbejde', value: 'København–Beirut' },
    asked: 'Overborgmesteren og socialborgmesteren',
    within: 'til overborgmesteren og',
    mandate: /Den 22\. juni 2016 gav Borgerrepræsentationen en bemyndigelse: Overborgmesteren bemyndiges/,
    signed:
      /Den 10\. oktober 2016 blev en samarbejdsaftale underskrevet i Beirut af overborgmesteren .* og Beiruts borgmester\./,
    areas:
      /for tre år og omfattede fire områder: affald, byplanlægning og offentlig transport, digital forvaltning samt forebyggelse af voldelig ekstremisme\. Den udløb den 10\. oktober 2019/,
    visit: /I januar 2017 fandt et delegationsbesøg fra Beirut i København sted\./,
    silence: /Efter delegationsbesøget .* januar 2017 er der ikke registreret flere rejser eller besøg/,
    unheld:
      /fact-finding mission til Beirut i maj 2016\. Det er ikke registreret, om planen blev til noget\./,
    assessment: /Økonomiforvaltningens vurdering af årsagen: Beirut havde for få medarbejdere/,
    cost: /^Økonomiforvaltningen, højniveaubesøget i Beirut i oktober 2016 \| 20\.924\skr\.$/m,
    paid: /^Beskæftigelses- og Integrationsforvaltningen, .* \| betalt af Udenrigsministeriet, beløb ikke oplyst$/m,
    total: /^Kendt i alt, én af tre forvaltninger \| 20\.924\skr\.$/m,
    hours: /^– Økonomiforvaltningen, højniveaubesøget .*: ikke opgjort\.$/m,
    noResult: /^Digital forvaltning \| oktober 2016 \| Intet resultat registreret$/m,
    figure: /20\.924/g,
    month: 'januar|marts|april|maj|juni|august|oktober',
  },
  en: {
    numbers: [
      'Question asked: 7 August 2024',
      'Date of the memo: 13 August 2024',
      'Date of the letter: 19 August 2024',
      'F2 case: 2024 - 15229',
      'F2 document: 5986471',
      'eDoc case: 2024-0282315',
      'eDoc case (the cooperation): 2016-0078628',
      'eDoc document (the cooperation): 2016-0078628-1',
    ],
    cooperation: { label: 'City cooperation', value: 'Copenhagen–Beirut' },
    asked: 'The Lord Mayor and the Mayor for Social Affairs',
    within: 'to the Lord Mayor and',
    mandate: /On 22 June 2016, .* gave an authorisation: The Lord Mayor is authorised/,
    signed:
      /On 10 October 2016, a cooperation agreement was signed in Beirut by the Lord Mayor .* and the Mayor of Beirut\./,
    areas:
      /for three years and covered four areas: waste; urban planning and public transport; digital administration; and prevention of violent extremism\. It ran out on 10 October 2019/,
    visit: /In January 2017, a delegation visit from Beirut to Copenhagen took place\./,
    silence: /After the delegation visit .* January 2017, no further missions or visits are recorded/,
    unheld:
      /fact-finding mission to Beirut in May 2016 was planned\. Whether the plan was carried out isn’t recorded\./,
    assessment: /The Finance Administration’s assessment of the reason: Beirut had too few staff/,
    cost: /^Finance Administration, the high-level visit to Beirut in October 2016 \| DKK\s20,924$/m,
    paid: /^Employment and Integration Administration, .* \| paid by the Ministry of Foreign Affairs of Denmark, amount not stated$/m,
    total: /^Known in all, one of three administrations \| DKK\s20,924$/m,
    hours: /^– Finance Administration, the high-level visit .*: not recorded\.$/m,
    noResult: /^Digital administration \| October 2016 \| No result recorded$/m,
    figure: /20,924/g,
    month: 'January|March|April|May|June|August|October',
  },
};

const narrowed = {
  da: {
    missing: /intet registreret|Intet resultat|Ingen registreret/,
    limits: 'inden for svarets afgrænsning',
    noEnd: /ikke registreret nogen afslutning/,
    outside: 'ligger uden for den periode, som svaret er afgrænset til',
  },
  en: {
    missing: /nothing recorded|No result recorded|None recorded/,
    limits: 'within the limits of this answer',
    noEnd: /No end of the cooperation is recorded/,
    outside: 'is outside the period to which this answer is limited',
  },
};

describe.each(languages)('the answer on Beirut in %s', (language) => {
  const { numbers, cooperation, asked, within, figure, month, ...sentences } = expected[language];

  it('has both dates and every number once, and says what is known and what isn’t', async () => {
    const { api, memoId } = await askedInBeirut(language);
    const content = await contentNow(api, memoId);
    const text = plainText(content);
    for (const line of numbers) expect(text.split('\n').filter((one) => one === line)).toEqual([line]);
    for (const [what, wanted] of Object.entries(sentences)) expect(text, what).toMatch(wanted);
    expect(isAllSourced(content.sections)).toBe(true);
    expect(content.notes.map(({ source }) => `${source.kind} ${source.id}`)).toHaveLength(
      new Set(content.notes.map(({ source }) => `${source.kind} ${source.id}`)).size,
    );
    expect(content.notes.every(({ title }) => title.trim() !== '')).toBe(true);
    // The label says already what it is.
    expect(content.head.properties.at(-1)).toEqual(cooperation);
    expect(api.bugs).toEqual([]);
  });

  it('calls those who were asked within the sentence as one does there', async () => {
    const { api, memoId } = await askedInBeirut(language);
    await value(api.memos.update({ id: memoId, patch: { addressees: asked } }));
    expect(plainText(await contentNow(api, memoId))).toContain(` ${within} `);
    await value(api.memos.update({ id: memoId, patch: { addressees: 'Økonomiforvaltningen' } }));
    expect(plainText(await contentNow(api, memoId))).toMatch(/(?:til|to) Økonomiforvaltningen/);
  });

  it('has no other figure than dates, case numbers and 20.924', async () => {
    const { api, memoId } = await askedInBeirut(language);
    const content = await contentNow(api, memoId);
    const said = plainText({ ...content, head: { ...content.head, properties: [] } });
    const rest = said
      .replace(figure, '')
      .replace(new RegExp(`(?:\\b\\d{1,2}\\.? )?(?:${month}) \\d{4}`, 'g'), '')
      // Years by themselves: the training's, of which no more is known, and where a sentence names it.
      .replace(/\b(?:i|in|I|In|,) ?2016\b/g, '')
      .replace(/\(2016\)|\| , 2016 \|/g, '');
    expect(rest.match(/\d+/g)).toBeNull();
  });

  it('doesn’t tell of itself, nor of what came after it', async () => {
    const { api, memoId } = await askedInBeirut(language);
    const told = async (datedOn: string) => {
      await value(api.memos.update({ id: memoId, patch: { datedOn } }));
      const { sections } = await contentNow(api, memoId);
      return sections.flatMap(({ blocks }) => passagesIn(blocks).map(writtenText)).join('\n');
    };
    expect(await told('2024-08-13')).not.toMatch(/19\.? august/i);
    // On record is an answer of the 19th under the same numbers: it is this one.
    expect(await told('2024-08-20')).not.toMatch(/19\.? august/i);
    const before = await told('2016-09-01');
    expect(before).toMatch(sentences.mandate);
    expect(before).not.toMatch(sentences.signed);
  });

  it('is about its period and topics alone, and its head says which', async () => {
    const { api, memoId } = await askedInBeirut(language);
    await value(
      api.memos.update({ id: memoId, patch: { periodFrom: '2016-11-01', periodTo: '2017-12-31' } }),
    );
    await value(api.memos.addTopic({ id: memoId, topicId: builtInTopics.waste.id }));
    const text = plainText(await contentNow(api, memoId));
    expect(text).not.toMatch(sentences.mandate);
    expect(text).not.toMatch(figure);
    expect(text).not.toMatch(sentences.paid);
    expect(text).not.toMatch(sentences.noResult);
    // What was left out isn't denied: nothing is missing but within the limits, and the end lies outside of them.
    const { missing, limits, noEnd, outside } = narrowed[language];
    for (const line of text.split('\n').filter((one) => missing.test(one))) expect(line).toContain(limits);
    expect(text).not.toMatch(noEnd);
    expect(text).toContain(outside);
    // The agreement held then, and covers four areas whichever of them is asked about.
    expect(text).toMatch(sentences.areas);
    expect(text).toMatch(sentences.visit);
    expect(text).toMatch(
      language === 'da'
        ? /^Periode: 1\. november 2016 – 31\. december 2017\nTemaer: Affald$/m
        : /^Period: 1 November 2016 – 31 December 2017\nTopics: Waste$/m,
    );
  });
});

/** In which table a kind of source is. */
const tables: Readonly<Partial<Record<SourceKind, string>>> = {
  ...{ memo: 'memo', cooperation: 'cooperation', 'cooperation-step': 'cooperation_step' },
  ...{ administration: 'cooperation_administration', decision: 'decision', agreement: 'agreement' },
  ...{ mission: 'mission', participation: 'participation', 'programme-item': 'programme_item' },
  ...{ outcome: 'outcome', result: 'result', 'cost-statement': 'cost_statement' },
  ...{ 'hours-statement': 'hours_statement' },
};

/** Sentences by where they stand, with what they rest on. */
const sentencesOf = ({ sections }: MemoContent) =>
  sections.flatMap(({ blocks }) =>
    passagesIn(blocks).flatMap(({ key, runs }) =>
      runs
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, sources }) => ({ at: key, text, sources: (sources ?? []).map(({ id }) => id) })),
    ),
  );

/** What the answer says without one record; null where there is no answer any more. */
async function contentWithout(
  { kind, id }: Source,
  api: TestApi,
  memoId: string,
): Promise<MemoContent | null> {
  const { raw } = api.file;
  const set = raw.prepare(`UPDATE ${tables[kind]} SET deleted_at = ? WHERE id = ?`);
  const at = '2024-08-13T10:00:00.000Z';
  const info = { who: 'tester', operation: 'memos.remove', subject: null, mergeKey: null, at };
  const mark = (deletedAt: string | null) =>
    raw.transaction(() => runStep(raw, info, () => set.run(deletedAt, id).changes))();
  expect(mark(at), `${kind} ${id}`).toBe(1);
  const read = await api.memos.read({ id: memoId });
  const content = read.ok ? memoContent(read.value.records, read.value.edits) : null;
  mark(null);
  return content;
}

/**
 * What may stay as it was without one of the records behind it, as the others carry it: that something isn't known of
 * several (whose names stand beside it, and change), and a cell that several records say.
 */
const carriedByOthers =
  /^(?:cost\/(?:cover|total\/of|[^/]+-unsaid\/figure)|hours\/unknown|results\/[^/]+\/(?:topic|workshops|results))$/;

it('takes back or changes what rested on a record that is deleted', async () => {
  const { api, memoId } = await askedInBeirut('da');
  const whole = await contentNow(api, memoId);
  const before = sentencesOf(whole);
  expect(whole.notes.length).toBeGreaterThan(25);
  for (const { source } of whole.notes) {
    const rested = before.filter(({ sources }) => sources.includes(source.id));
    expect(rested.length).toBeGreaterThan(0);
    const content = await contentWithout(source, api, memoId);
    expect(content !== null || source.kind === 'memo' || source.kind === 'cooperation').toBe(true);
    if (content === null) continue;
    const after = sentencesOf(content);
    expect(after.some(({ sources }) => sources.includes(source.id))).toBe(false);
    expect(after.every(({ sources }) => sources.length > 0)).toBe(true);
    for (const { at, text, sources } of rested) {
      const still = after.find((one) => one.at === at && one.text === text);
      if (!still) continue;
      const others = sources.filter((id) => id !== source.id);
      expect(others, `${at}: ${text}`).not.toEqual([]);
      expect(at, text).toMatch(carriedByOthers);
    }
  }
  expect(sentencesOf(await contentNow(api, memoId))).toEqual(before);
});

it('keeps what somebody wrote, and says so of that passage alone', async () => {
  const { api, memoId } = await askedInBeirut('da');
  const before = await contentNow(api, memoId);
  const ended = before.sections.find(({ key }) => key === 'ended');
  const [passage] = passagesIn(ended?.blocks ?? []);
  if (!passage) throw new Error('nothing of the end');
  const [first] = passage.runs;
  await value(
    api.memos.write({
      ...{ id: memoId, passage: passage.key, text: `${first?.text} Sådan husker vi det.` },
      basedOn: passage.drafted,
    }),
  );
  const content = await contentNow(api, memoId);
  const unsourced = content.sections.flatMap(({ blocks }) =>
    passagesIn(blocks).flatMap(({ runs }) => runs.filter(({ sources }) => sources === null)),
  );
  expect(unsourced.map(({ text }) => text.trim())).toEqual(['Sådan husker vi det.']);
  expect(sentencesOf(content).some(({ text }) => text === first?.text)).toBe(true);
});
