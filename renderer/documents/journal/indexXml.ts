import { formatCaseNumber } from '../../../db/domain/case-reference';
import type { FiledNumber } from '../../../db/domain/journal';
import type { JournalIndex, PackedDocument } from './journalIndex';

/** What every index says of itself; programs may rely on it as long as `version` is 1. */
const head = `
  The index of a journalising package, version 1. Text is as people wrote it; days are ISO 8601 (a year or a month
  alone where no more is known). An element whose content isn't known is empty, never left out.

  journal-package  office: whose records; about: what of; made: on which day
    document       number: its place in the package, from 1
                   kind: answer, briefing, recommendation, mission-report or status for what was drafted from the
                   records, attachment for a file that was added to one
                   state: finished or draft for what was drafted; none for an attachment
      title
      date         the document's own
      direction    in, out or internal
      case         any number of them; system: f2, edoc or other; inherited-from: the record whose number it is, where
                   the document has none of its own
      number       the document's own number in that system; any number of them
      party        the person or body at the other end
      belongs-to   the record that it belongs to
      journalised  the day from which the case system has it
      file         one or more; name: in this package; size: in bytes; sha256: hexadecimal
`;

/** The index for programs, UTF-8. */
export function indexXml({ office, about, madeOn, documents }: JournalIndex): Uint8Array<ArrayBuffer> {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!--${head}-->`,
    `<journal-package${attributes({ version: '1', office, about, made: madeOn })}>`,
    ...documents.flatMap((document) => documentLines(document).map((line) => `  ${line}`)),
    '</journal-package>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function documentLines(document: PackedDocument): string[] {
  const { number, memo, filing, inheritedFrom } = document;
  const kind = memo?.kind ?? 'attachment';
  const state = memo ? (memo.isFinished ? 'finished' : 'draft') : 'none';
  const inherited: Record<string, string> = inheritedFrom ? { 'inherited-from': inheritedFrom.title } : {};
  return [
    `<document${attributes({ number: String(number), kind, state })}>`,
    ...[
      element('title', document.title),
      element('date', document.date ?? ''),
      element('direction', filing.direction),
      ...document.caseNumbers.map((one) =>
        element('case', formatCaseNumber(one), { system: one.system, ...inherited }),
      ),
      ...document.documentNumbers.map((one) => numberElement(one)),
      element('party', document.party),
      element('belongs-to', document.owner?.title ?? ''),
      element('journalised', filing.journalisedOn ?? ''),
      ...document.files.map(
        ({ name, size, sha256 }) => `<file${attributes({ name, size: String(size), sha256 })}/>`,
      ),
    ].map((line) => `  ${line}`),
    '</document>',
  ];
}

const numberElement = (one: FiledNumber) => element('number', formatCaseNumber(one), { system: one.system });

const element = (name: string, text: string, given: Record<string, string> = {}): string =>
  `<${name}${attributes(given)}>${escaped(text)}</${name}>`;

const attributes = (given: Record<string, string>): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** What XML 1.0 can't hold, not even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? sign);
