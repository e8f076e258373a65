import type { MemoContent } from '../../db/domain/memo-content';
import { passagesIn, writtenText } from '../../db/domain/memo-text';
import { loadExample } from '../../db/sample/load';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { type TestApi, testApi, value } from './test-api';

export type ExampleLanguage = 'da' | 'en';

const asked = {
  da: {
    title: 'Svar om bysamarbejdet med Beirut',
    question: 'Hvad kom der ud af samarbejdet, hvilke resultater gav det, og hvad kostede det?',
    asker: 'Et medlem af Borgerrepræsentationen',
    addressees: 'overborgmesteren og Beskæftigelses- og Integrationsborgmesteren',
  },
  en: {
    title: 'Answer on the city cooperation with Beirut',
    question: 'What came of the cooperation, which results did it have, and what did it cost?',
    asker: 'A member of the City Council',
    addressees: 'the Lord Mayor and the Mayor for Employment and Integration',
  },
};

/** The Beirut example with the member's question of 2024 and the three numbers of the matter. */
export async function askedInBeirut(
  language: ExampleLanguage,
): Promise<{ api: TestApi; memoId: string; cooperationId: string }> {
  const now = '2024-08-13T09:00:00.000Z';
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, language, { now: () => new Date(now), newId });
  const [cooperation] = await value(api.cooperations.list({}));
  if (!cooperation) throw new Error('the example has no cooperation');
  const { id: memoId } = await value(
    api.memos.create({
      ...{ kind: 'answer', language, cooperationId: cooperation.id, ...asked[language] },
      ...{ askedOn: '2024-08-07', datedOn: '2024-08-13', sentOn: '2024-08-19' },
    }),
  );
  for (const [system, numberKind, asPasted] of [
    ['f2', 'case', '2024 - 15229'],
    ['f2', 'document', '5986471'],
    ['edoc', 'case', '2024-0282315'],
  ] as const)
    await value(
      api.caseReferences.add({
        ...{ recordKind: 'memo', recordId: memoId, system, numberKind, asPasted, note: '' },
      }),
    );
  return { api, memoId, cooperationId: cooperation.id };
}

/** What a document says now. */
export async function contentNow(api: TestApi, memoId: string): Promise<MemoContent> {
  const { records, edits } = await value(api.memos.read({ id: memoId }));
  return memoContent(records, edits);
}

/** A document as plain text, a block a line; the cells of a row are parted by bars. */
export function plainText({ head, sections }: MemoContent): string {
  return [
    ...head.sender,
    head.label,
    head.title,
    ...head.properties.map(({ label, value: said }) => `${label}: ${said}`),
    ...sections.flatMap(({ heading, blocks, empty }) => {
      const lines = blocks.flatMap((block) => {
        if (block.kind === 'table')
          return [
            block.columns.map(({ label }) => label).join(' | '),
            ...block.rows.map(({ cells }) => cells.map(writtenText).join(' | ')),
          ];
        const bullet = block.kind === 'list' ? '– ' : '';
        return passagesIn([block]).map((passage) => `${bullet}${writtenText(passage)}`);
      });
      const said = lines.filter((line) => line.replace('– ', '') !== '');
      return ['', heading, ...(said.length === 0 ? [empty] : said)];
    }),
  ].join('\n');
}
