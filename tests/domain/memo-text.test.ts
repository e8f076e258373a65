import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoEdit } from '../../db/domain/memo';
import { memoContent } from '../../db/domain/memo-content';
import {
  composed,
  type Draft,
  draftedText,
  isAllSourced,
  numberedSources,
  ownPassage,
  type Passage,
  passagesIn,
  type Sentence,
  type Source,
  traced,
  type Written,
  written,
  writtenText,
} from '../../db/domain/memo-text';

const source = fc.record({
  kind: fc.constantFrom('agreement', 'mission', 'result'),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
}) satisfies fc.Arbitrary<Source>;

/** Few words, so that sentences stand in one another, overlap and repeat. */
const text = fc
  .array(fc.constantFrom('a', 'b', 'aftalen', 'udløb.', '20.924\u00a0kr.', '20.924', 'ikke'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

const sentence: fc.Arbitrary<Sentence> = fc.record({
  text: fc.oneof(text, fc.constantFrom('', ' ', ' a ')),
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
});
const sentences = fc.array(sentence, { maxLength: 5 });

const draft: fc.Arbitrary<Draft> = fc
  .array(fc.array(sentences, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((sections) =>
    sections.map((passages, index) => ({
      ...{ key: `s${index}`, heading: `Section ${index}`, empty: 'Nothing' },
      blocks: passages.map((own, at) => {
        const passage: Passage = { key: `s${index}/${at}`, sentences: own };
        const column = { label: 'a', share: 1 };
        return at % 3 === 0
          ? ({ kind: 'paragraph', passage } as const)
          : at % 3 === 1
            ? ({ kind: 'list', passages: [passage] } as const)
            : ({ kind: 'table', columns: [column], rows: [{ cells: [passage] }] } as const);
      }),
    })),
  );

const edit: fc.Arbitrary<MemoEdit> = fc.record({
  passage: fc.oneof(
    fc.tuple(fc.nat(3), fc.nat(4)).map(([section, at]) => `s${section}/${at}`),
    fc.nat(3).map((section) => ownPassage(`s${section}`)),
    fc.constant('gone/1'),
  ),
  text: fc.oneof(text, fc.constant(''), fc.lorem()),
  basedOn: text,
});
const edits = fc.uniqueArray(edit, { selector: ({ passage }) => passage, maxLength: 6 });

const allPassages = (content: Written) => content.flatMap(({ blocks }) => passagesIn(blocks));
const named = (all: readonly Source[]) => [...new Set(all.map(({ kind, id }) => `${kind} ${id}`))].sort();

describe('what is written over a draft', () => {
  it('is what its pieces say together, and nothing of it is called drawn from records that isn’t, word for word', () => {
    fc.assert(
      fc.property(text, sentences, (said, of) => {
        const runs = traced(said, of);
        expect(writtenText({ runs })).toBe(said);
        const plain = (one: string) => one.trim().replaceAll('\u00a0', ' ');
        for (const run of runs) {
          if (run.sources === null || run.text.trim() === '') continue;
          expect(of.some((one) => plain(one.text) === plain(run.text) && one.sources === run.sources)).toBe(
            true,
          );
        }
        // A sentence is found once: it doesn't vouch for a copy of itself.
        const found = runs.filter((run) => run.sources !== null && run.text.trim() !== '');
        expect(found.length).toBeLessThanOrEqual(of.filter((one) => one.text.trim() !== '').length);
      }),
    );
  });

  it('is traced to the same sentences in whichever order they were drafted', () => {
    const distinct = fc.uniqueArray(sentence, { selector: ({ text: said }) => said.trim(), maxLength: 5 });
    fc.assert(
      fc.property(
        text,
        distinct.chain((of) =>
          fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length, maxLength: of.length })),
        ),
        (said, [of, shuffled]) => {
          expect(traced(said, shuffled)).toEqual(traced(said, of));
        },
      ),
    );
  });

  it('keeps the source of a sentence that was moved, and of those around one that was rewritten', () => {
    const on = (id: string): Source[] => [{ kind: 'agreement', id }];
    const of: Sentence[] = [
      { text: 'Aftalen udløb den 10. oktober 2019.', sources: on('a') },
      { text: 'Den omfattede fire områder.', sources: on('b') },
      { text: 'Udgiften var 20.924\u00a0kr.', sources: on('c') },
    ];
    const own = 'Derefter skete der ikke mere.';
    const said = `Den omfattede fire områder. ${own}\n\nUdgiften var 20.924 kr. Aftalen udløb den 10. oktober 2019.`;
    const runs = traced(said, of).filter((run) => run.text.trim() !== '');
    expect(runs.map((run) => run.sources?.map(({ id }) => id) ?? null)).toEqual([['b'], null, ['c'], ['a']]);
    // A word within it, or a figure within a longer one, isn't the sentence any more.
    const changed = traced('Aftalen udløb først den 10. oktober 2019.', of);
    expect(changed).toEqual([{ text: 'Aftalen udløb først den 10. oktober 2019.', sources: null }]);
    const cell: Sentence[] = [{ text: '20.924', sources: on('c') }];
    expect(traced('120.924', cell)).toEqual([{ text: '120.924', sources: null }]);
  });
});

describe('a draft as it stands', () => {
  it('is all drawn from records while nobody wrote over it, though its sentences stand in one another', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const content = composed(of, []);
        expect(isAllSourced(content)).toBe(true);
        const before = of.flatMap(({ blocks }) => passagesIn(blocks));
        const after = allPassages(content).filter(({ key }) => !key.endsWith('/own'));
        expect(after.map(writtenText)).toEqual(before.map(draftedText));
        const wanted = before.flatMap((passage) =>
          passage.sentences.filter((one) => one.text.trim() !== '').flatMap((one) => one.sources),
        );
        expect(named(numberedSources(content).map((one) => one.source))).toEqual(named(wanted));
      }),
    );
    // The longest sentence stands across two others, and earlier than where it was drafted.
    const across = ['x y.', 'z.', 'y. z.'].map((said) => ({
      text: said,
      sources: [{ kind: 'need', id: said }],
    }));
    const { runs } = written({ key: 's/1', sentences: across as Sentence[] }, undefined);
    expect(runs.filter((run) => run.text !== ' ').map((run) => run.text)).toEqual(['x y.', 'z.', 'y. z.']);
    expect(runs.every((run) => run.sources !== null)).toBe(true);
  });

  it('shows every text that anybody wrote, each once, whatever the records give now', () => {
    fc.assert(
      fc.property(draft, edits, (of, wrote) => {
        const content = composed(of, wrote);
        const passages = allPassages(content);
        expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
        for (const one of wrote) {
          const at = passages.filter(({ key }) => key === one.passage);
          if (one.text.trim() === '' && at.length === 0) continue;
          expect(at.map(writtenText)).toEqual([one.text.trim()]);
        }
        const untouched = passages.filter(({ key }) => !wrote.some(({ passage }) => passage === key));
        expect(untouched.every(({ isEdited, isOutdated }) => !isEdited && !isOutdated)).toBe(true);
      }),
    );
  });

  it('numbers its sources from one in the order in which they are named, and is kept as it is', () => {
    fc.assert(
      fc.property(draft, edits, (of, wrote) => {
        const sections = composed(of, wrote);
        const notes = numberedSources(sections);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
        const read = allPassages(sections).flatMap(({ runs }) => runs.flatMap((run) => run.sources ?? []));
        expect(notes.map(({ source: one }) => one)).toEqual([
          ...new Map(read.map((one) => [`${one.kind} ${one.id}`, one])).values(),
        ]);
        const head = { label: '', title: '', sender: [], properties: [] };
        const content = { language: 'da', head, sections, notes: [], facts: {} };
        expect(memoContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      }),
    );
  });

  it('says when the records changed under what was written over them', () => {
    const of: Sentence[] = [{ text: 'Aftalen løber.', sources: [{ kind: 'agreement', id: 'a' }] }];
    const over = (said: string, basedOn: string) =>
      written({ key: 's/1', sentences: of }, { passage: 's/1', text: said, basedOn });
    expect(over('Nyt', 'Aftalen løber.')).toMatchObject({ isEdited: true, isOutdated: false });
    expect(over('Nyt', 'Aftalen udløb.')).toMatchObject({ isEdited: true, isOutdated: true });
    // Taken out, and written back to what is drafted.
    expect(over('', 'Aftalen løber.')).toMatchObject({ runs: [], isEdited: true });
    expect(over('Aftalen løber. ', 'Aftalen udløb.')).toMatchObject({ isEdited: false, isOutdated: false });
  });
});
