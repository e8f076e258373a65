import type { Needs } from '../../../db/domain/delegation-records';
import type { NeedSummary } from '../../../db/domain/practical-data';
import { type Block, type Paper, span } from '../paper/paper';
import { delegationPaper, type Setting } from './setting';

/** What the host has to provide for, in numbers: no name stands on it. */
export function needsSheet(setting: Setting, { diets, access, people }: Needs): Paper {
  const { words, labels } = setting;
  return delegationPaper(setting, {
    name: words.paper.needs,
    isNameless: true,
    lines: [words.inAll(labels.people(people))],
    blocks: [
      ...counted(words.section.diets, diets, words.diet, setting),
      ...counted(words.section.access, access, words.access, setting),
    ],
  });
}

/** How many need what, and of how many nobody knows yet. */
function counted<Need extends string>(
  heading: string,
  { counts, unasked }: NeedSummary<Need>,
  names: Record<Need, string>,
  { words, labels }: Setting,
): Block[] {
  const table: Block = {
    kind: 'table',
    columns: [
      { label: words.column.need, share: 75 },
      { label: words.column.count, share: 25 },
    ],
    rows: counts.map(({ need, count }) => [
      [{ spans: [span(names[need])] }],
      [{ spans: [span(String(count), { isStrong: true })] }],
    ]),
  };
  return [
    { kind: 'heading', text: heading },
    counts.length === 0 ? { kind: 'paragraph', spans: [span(words.noneOfThese)] } : table,
    ...(unasked > 0
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'quiet' as const,
            spans: [span(words.notRecorded(labels.people(unasked)))],
          },
        ]
      : []),
  ];
}
