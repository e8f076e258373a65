import type { Photo } from '../../../db/domain/person-details';
import type { SeatingPlan } from '../../../db/domain/seating';
import type { PictureSeat } from '../../shared/SeatingPicture';
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
  /** Whether it is a single sheet that is cut up: it fills the page to its edges and has neither mark nor foot. */
  isCutUp?: boolean;
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
  /** Whose document it is, line by line and with a picture, and beside that what it is filed and dated by. */
  | { kind: 'letterhead'; logo?: Picture; lines: Span[]; details: Span[] }
  /** What kind of document it is, and of what. */
  | { kind: 'title'; label: Span; title: Span }
  /** A minor one heads a part of what the heading before it is about. */
  | { kind: 'heading'; text: string; remark?: string; startsPage?: boolean; isMinor?: boolean }
  | { kind: 'paragraph'; spans: Span[]; tone?: 'plain' | 'quiet' | 'internal' }
  /** What somebody said, in their words. */
  | { kind: 'quote'; spans: Span[] }
  | { kind: 'list'; isNumbered?: boolean; items: Span[][] }
  | { kind: 'picture'; picture: Picture; caption: Span[] }
  /** What the marks in the text refer to, by their numbers. */
  | { kind: 'notes'; items: { number: number; title: string; detail: string }[] }
  /** Label and value side by side; the label is a header. */
  | { kind: 'properties'; items: { label: string; value: Span[] }[] }
  | Table
  | { kind: 'map'; title: string; points: MapPoint[]; routes: MapRoute[] }
  | CardSheet
  | SeatingPlanPicture;

/** A table with a header row; the first cell of a row heads it. Widths are shares of the whole. */
export type Table = {
  kind: 'table';
  /** Amounts stand at the end of their column. */
  columns: { label: string; share: number; isAmount?: boolean }[];
  rows: Cell[][];
  /** Which of the rows, by their index, are sums of what stands above them. */
  totals?: readonly number[];
};

/** What stands in a cell: one or more paragraphs. */
export type Cell = Line[];
export type Line = {
  spans: Span[];
  tone?: 'plain' | 'quiet' | 'note' | 'internal';
  /** Stands in the place of the spans, which say what it shows. */
  photo?: Photo;
};

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
  /** The numbers of the notes that it rests on; they stand after it, raised. */
  notes?: readonly number[];
};

/** A PNG or JPEG, and how large it is to be shown, in CSS pixels. */
export type Picture = { image: Photo; width: number; height: number };

/**
 * A sheet of cards of one size, in rows from the reading side, with marks where it is cut. What is folded has every card
 * twice, the upper one upside down, so that it can be read from both sides. Sizes of a card's face in millimetres.
 */
export type CardSheet = {
  kind: 'cards';
  width: number;
  height: number;
  columns: number;
  rows: number;
  isFolded: boolean;
  cards: Card[];
};

/** What somebody wears or has standing before them. Every line may be in a script of its own. */
export type Card = {
  /** Small, at the top: what they are there for; '' for nothing. */
  above: string;
  /** As large as there is room for, the first one larger. */
  names: string[];
  below: string[];
  /** Small, at the foot: what they are there; '' for nothing. */
  mark: string;
};

/** Who sits where, drawn; the text beside it says the same. */
export type SeatingPlanPicture = {
  kind: 'seating';
  title: string;
  plan: Pick<SeatingPlan, 'shape' | 'seats'>;
  /** The first of the tables, cars or rows that are drawn, and how many seats these have, free ones too. */
  firstTable: number;
  count: number;
  seats: PictureSeat[];
  /** What the tables, cars or rows are called, from the first. */
  tableNames: string[];
  words: { driver: string; free: string };
};

/** A place on a map, with the number by which the text calls it. Degrees, WGS 84. */
export type MapPoint = { number: number; name: string; latitude: number; longitude: number };
/** How long it takes between two of the points, by their numbers. */
export type MapRoute = { from: number; to: number; label: string };

export const span = (text: string, look: Omit<Span, 'text'> = {}): Span => ({ text, ...look });
