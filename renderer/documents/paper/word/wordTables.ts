import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Line, Table as PaperTable, Span } from '../paper';
import { wordColours } from './wordColours';
import { type Of, paragraph, type Setting, textLine } from './wordParagraphs';
import { pictureRun } from './wordPictures';
import { textRuns, wordRuns } from './wordRuns';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };
const under = (color: string) => ({ ...bare, bottom: { style: BorderStyle.SINGLE, size: 4, color } });

const cell = (options: ITableCellOptions, borders: ITableCellOptions['borders']) =>
  new TableCell({ ...options, borders });

const row = (children: TableCell[], isHead = false) =>
  new TableRow({ children, cantSplit: true, tableHeader: isHead || undefined });

/**
 * @param shares how wide the columns are in comparison to each other
 * @param padding above and below what a cell holds, in twips
 */
function table(
  { isRightToLeft, width }: Setting,
  shares: readonly number[],
  rows: TableRow[],
  padding = 70,
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const gap = { start: 0, end: 200 };
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round((width * share) / whole)),
    layout: TableLayoutType.FIXED,
    margins: {
      top: padding,
      bottom: padding,
      left: isRightToLeft ? gap.end : gap.start,
      right: isRightToLeft ? gap.start : gap.end,
    },
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    visuallyRightToLeft: isRightToLeft || undefined,
  });
}

export function dataTable({ columns, rows, totals }: PaperTable, setting: Setting): Table {
  const { language } = setting;
  const head = columns.map(({ label, isAmount }) =>
    cell(
      {
        children: [
          paragraph(setting, {
            style: 'TableHead',
            alignment: isAmount ? AlignmentType.END : undefined,
            children: textRuns(label, language),
          }),
        ],
      },
      under(wordColours['line-strong']),
    ),
  );
  const lines = (cells: readonly Line[], column: number) => {
    const isAmount = columns[column]?.isAmount;
    return cells.length > 0
      ? cells.map((line) => textLine(line, setting, { isAmount }))
      : [paragraph(setting, {})];
  };
  const isTotal = (index: number) => totals?.includes(index) ?? false;
  const border = (index: number) =>
    isTotal(index)
      ? { ...under(wordColours.line), top: { style: BorderStyle.SINGLE, size: 6, color: wordColours.ink } }
      : under(wordColours.line);
  return table(
    setting,
    columns.map(({ share }) => share),
    [
      row(head, true),
      ...rows.map((cells, index) =>
        row(
          cells.map((each, column) =>
            cell({ children: lines(isTotal(index) ? each.map(strong) : each, column) }, border(index)),
          ),
        ),
      ),
    ],
  );
}

const strong = (line: Line): Line => ({
  ...line,
  spans: line.spans.map((each) => ({ ...each, isStrong: true })),
});

export function properties({ items }: Of<'properties'>, setting: Setting): Table {
  const { language } = setting;
  return table(
    setting,
    [25, 75],
    items.map(({ label, value }) =>
      row([
        cell(
          { children: [paragraph(setting, { style: 'Quiet', children: textRuns(label, language) })] },
          bare,
        ),
        cell({ children: [paragraph(setting, { children: wordRuns(value, language) })] }, bare),
      ]),
    ),
    25,
  );
}

export function letterhead({ logo, lines, details }: Of<'letterhead'>, setting: Setting): Table {
  const line = (text: Span, { alignment, after }: { alignment?: 'end'; after?: number }) =>
    paragraph(setting, {
      style: 'Letterhead',
      alignment,
      spacing: after === undefined ? undefined : { after },
      children: wordRuns([text], setting.language),
    });
  const image = logo ? [paragraph(setting, { children: [pictureRun(logo, '')] })] : [];
  const left = [...image, ...lines.map((each) => line(each, { after: 80 }))];
  const right = details.map((each) => line(each, { alignment: AlignmentType.END }));
  return table(
    setting,
    [46, 54],
    [
      row([
        cell({ children: left.length > 0 ? left : [paragraph(setting, {})] }, bare),
        cell({ children: right.length > 0 ? right : [paragraph(setting, {})] }, bare),
      ]),
    ],
    0,
  );
}
