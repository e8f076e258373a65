import type { TopicColour } from '../../ui/topicIcons';

/**
 * A document before it is set: what it says, in its order, without how it looks. The print view and the Word file are
 * both made of it, so that neither says what the other doesn't. Every text is in the document's language already.
 */
export type Paper = {
  /** What the file is called and what a reader's window says. */
  title: string;
  /** BCP 47; gives the direction too. */
  language: string;
  /** "Draft": stands across the top of every page; null on what was released. */
  mark: string | null;
  /** What stands at the foot of every page, before the page's number. */
  footer: string;
  /** Whether it is to keep to a single page, smaller if need be. */
  isSinglePage?: boolean;
  blocks: Block[];
};

export type Block =
  /** The first page: sender and case numbers above, then kind of document, title, subtitle and lines below it. */
  | {
      kind: 'cover';
      sender: string;
      references: string[];
      label: string;
      title: string;
      /** What it is of, or when and where: larger than the lines. None where nothing of it is known. */
      subtitle?: string;
      lines: string[];
      isPage: boolean;
    }
  | { kind: 'heading'; text: string; remark?: string; startsPage?: boolean }
  | { kind: 'paragraph'; spans: Span[]; tone?: 'plain' | 'quiet' | 'internal' }
  /** Label and value side by side; the label is a header. */
  | { kind: 'properties'; items: { label: string; value: Span[] }[] }
  | Table
  | { kind: 'map'; title: string; points: MapPoint[]; routes: MapRoute[] };

/** A table with a header row; the first cell of a row heads it. Widths are shares of the whole. */
export type Table = {
  kind: 'table';
  columns: { label: string; share: number }[];
  rows: Cell[][];
};

/** What stands in a cell: one or more paragraphs. */
export type Cell = Line[];
export type Line = { spans: Span[]; tone?: 'plain' | 'quiet' | 'note' | 'internal' };

/** A run of text; `isolated` for names and the like, which may be in another script than what stands around them. */
export type Span = {
  text: string;
  isStrong?: boolean;
  isEmphasised?: boolean;
  isStruck?: boolean;
  isIsolated?: boolean;
  /** A topic's colour; the text names the topic. */
  topic?: TopicColour;
  /** The topic's sign, a name of `topicIcons`; a plain dot without. */
  icon?: string;
};

/** A place on a map, with the number by which the text calls it. Degrees, WGS 84. */
export type MapPoint = { number: number; name: string; latitude: number; longitude: number };
/** How long it takes between two of the points, by their numbers. */
export type MapRoute = { from: number; to: number; label: string };

export const span = (text: string, look: Omit<Span, 'text'> = {}): Span => ({ text, ...look });
