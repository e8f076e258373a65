import type { MemoBlock, Passage } from '../../../../db/domain/memo-text';
import { paragraph, sentence } from '../say';

/** Points; none for nothing to be said. */
export const listBlock = (passages: readonly Passage[]): MemoBlock<Passage>[] => {
  const said = passages.filter(({ sentences }) => sentences.length > 0);
  return said.length === 0 ? [] : [{ kind: 'list', passages: said }];
};

/** Points under a line that rests on all that they rest on; nothing for none. */
export function listUnder(key: string, heading: string, passages: readonly Passage[]): MemoBlock<Passage>[] {
  const sources = passages.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources));
  return sources.length === 0
    ? []
    : [...paragraph(key, [sentence(heading, ...sources)]), ...listBlock(passages)];
}
