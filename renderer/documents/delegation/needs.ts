import type { Needs } from '../../../db/domain/delegation-records';
import { type Block, type Paper, span } from '../paper/paper';
import { delegationPaper, type Setting } from './setting';

/** What the host has to provide for, in numbers: no name stands on it. */
export function needsSheet(setting: Setting, { diets, access, people, notRecorded }: Needs): Paper {
  const { words, labels } = setting;
  return delegationPaper(setting, {
    name: words.paper.needs,
    isNameless: true,
    lines: [words.inAll(labels.people(people))],
    blocks: [
      ...counted(
        words.section.diets,
        diets.map(({ need, count }) => ({ text: words.diet[need], count })),
        setting,
      ),
      ...counted(
        words.section.access,
        access.map(({ need, count }) => ({ text: words.access[need], count })),
        setting,
      ),
      ...(notRecorded > 0
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'quiet' as const,
              spans: [span(words.notRecorded(labels.people(notRecorded)))],
            },
          ]
        : []),
    ],
  });
}

function counted(heading: string, rows: { text: string; count: number }[], { words }: Setting): Block[] {
  return [
    { kind: 'heading', text: heading },
    rows.length === 0
      ? { kind: 'paragraph', spans: [span(words.noneOfThese)] }
      : {
          kind: 'table',
          columns: [
            { label: words.column.need, share: 75 },
            { label: words.column.count, share: 25 },
          ],
          rows: rows.map(({ text, count }) => [
            [{ spans: [span(text)] }],
            [{ spans: [span(String(count), { isStrong: true })] }],
          ]),
        },
  ];
}
