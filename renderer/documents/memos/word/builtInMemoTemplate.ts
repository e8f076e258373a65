import type { MemoKind, MemoLanguage } from '../../../../db/domain/memo';
import { type Block, span } from '../../paper/paper';
import { wordDocument } from '../../paper/word/wordDocument';
import { isOneOfSeveral, memoSections } from './sections';

/**
 * The template that an office begins with, as a Word file with fields: the letterhead, the headings of the sections and
 * their places.
 * @param scale makes all of it smaller, 1 is its natural size
 */
export const builtInMemoTemplate = (kind: MemoKind, language: MemoLanguage, scale = 1): Promise<Uint8Array> =>
  wordDocument(
    [
      {
        title: '',
        language,
        mark: null,
        footer: '{{title}} · {{document_kind}}',
        blocks: [
          {
            kind: 'letterhead',
            lines: [span('{{logo}}'), span('{{letterhead}}')],
            details: [span('{{details}}')],
          },
          { kind: 'title', label: span('{{document_kind}}'), title: span('{{title}}') },
          ...memoSections(kind, language).flatMap(({ key, heading }): Block[] => [
            ...(isOneOfSeveral(key) ? [] : [{ kind: 'heading' as const, text: heading }]),
            { kind: 'paragraph', spans: [span(`{{${key}}}`)] },
          ]),
          { kind: 'heading', text: '{{sources_heading}}' },
        ],
      },
    ],
    scale,
  );
