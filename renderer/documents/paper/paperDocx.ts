import type { Paper } from './paper';

/**
 * The bytes of a Word file with papers of one language, each beginning on a page of its own. What makes it is loaded
 * when it is first asked for.
 */
export async function paperDocx(papers: readonly Paper[]): Promise<Uint8Array> {
  const { wordDocument } = await import('./word/wordDocument');
  return wordDocument(papers);
}
