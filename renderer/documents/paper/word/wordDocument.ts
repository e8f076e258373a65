import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  ShadingType,
  TextRun,
} from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { isolates } from '../isolated';
import type { Block, Paper } from '../paper';
import { pageScale } from './pageScale';
import { atTheEnd, wordBlocks } from './wordBlocks';
import { cardMargins } from './wordCards';
import { wordColours } from './wordColours';
import { textRuns, writable } from './wordRuns';
import { wordStyles } from './wordStyles';

/** A4 and margins of 0.75 to 0.85 inches, as the PDF has them, in twips. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1080, bottom: 1224, left: 1152, right: 1152, header: 560, footer: 560 },
};

/**
 * The bytes of a Word file that holds papers of one language one after the other.
 * @param scale makes all of it smaller, 1 is its natural size
 */
export async function wordDocument(
  papers: readonly Paper[],
  scale = Math.min(...papers.map(pageScale)),
): Promise<Uint8Array> {
  const [first] = papers;
  if (!first) throw new Error('A Word file needs something to hold.');
  const sender = first.blocks.find((block) => block.kind === 'cover')?.sender ?? '';
  const sections = await Promise.all(papers.flatMap(sectionsOf));
  const file = new Document({
    title: plain(first.title),
    creator: plain(sender),
    lastModifiedBy: plain(sender),
    styles: wordStyles(first.language, scale),
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A text without marks of direction, for where nobody orders it. */
const plain = (text: string) =>
  isolates(writable(text))
    .map((part) => part.text)
    .join('');

/** A cover that is a page of its own is a section of its own. */
function sectionsOf(paper: Paper): Promise<ISectionOptions>[] {
  const covers = paper.blocks.filter((block) => block.kind === 'cover' && block.isPage);
  const rest = paper.blocks.filter((block) => !covers.includes(block));
  return [covers, rest].filter((blocks) => blocks.length > 0).map((blocks) => section(blocks, paper));
}

async function section(blocks: readonly Block[], paper: Paper): Promise<ISectionOptions> {
  const { language, mark, footer } = paper;
  const sheet = blocks.find((block) => block.kind === 'cards');
  const bidirectional = directionOf(language) === 'rtl' || undefined;
  const children = await wordBlocks(blocks, language);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: sheet ? { ...page, margin: cardMargins(sheet) } : page,
    },
    headers: mark === null ? undefined : { default: new Header({ children: [draftMark(mark, paper)] }) },
    // What is cut up has no foot.
    footers: sheet
      ? undefined
      : {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Letterhead',
                bidirectional,
                tabStops: atTheEnd,
                children: [...textRuns(footer, language), pageNumbers()],
              }),
            ],
          }),
        },
    children,
  };
}

const pageNumbers = () =>
  new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });

const draftMark = (mark: string, { language }: Paper) =>
  new Paragraph({
    style: 'Mark',
    alignment: AlignmentType.CENTER,
    bidirectional: directionOf(language) === 'rtl' || undefined,
    shading: { type: ShadingType.CLEAR, fill: wordColours['stop-soft'] },
    children: textRuns(mark, language),
  });
