import { isLive, type ProgrammeItem } from '../../../db/domain/programme';
import { attendanceOn } from '../../../db/domain/programme-attendance';
import { textIn } from '../../../db/domain/programme-texts';
import { type Cell, type Line, type Paper, span, type Table } from '../paper/paper';
import { languageIn } from '../paper/paperDates';
import { clocksOf } from './clocks';
import { contactBlocks, everyContactOf } from './contacts';
import { cover } from './cover';
import { dayBlocks, daysOf } from './days';
import { noteLines, participantsLine, quiet, thoseWho, timeCell, titleLine, whatLine } from './entries';
import { nameOf, takingPart } from './people';
import { paperOf, type Setting, wordedText } from './setting';
import { minutesOf } from './times';

/**
 * The host's run sheet: every item, cancelled ones struck through, with who sees to it and what only the hosts are to
 * know. It says on every page that it is internal.
 */
export function runSheet(setting: Setting): Paper {
  const { labels, records } = setting;
  const days = daysOf(records.items, setting);
  const clocks = clocksOf(setting, days);
  return paperOf(setting, {
    name: labels.paper['run-sheet'],
    mark: labels.internalMark,
    blocks: [
      cover(setting, { label: labels.paper['run-sheet'], clocks }),
      { kind: 'paragraph', spans: [span(labels.internalRemark)], tone: 'internal' },
      ...dayBlocks(
        records.items,
        setting,
        {
          days,
          clocks,
          row: (item) => [whenCell(item, setting), whatCell(item, setting), whoCell(item, setting)],
        },
        table,
      ),
      ...contactBlocks(everyContactOf(setting), { text: labels.section.contacts }, setting),
    ],
  });
}

const table = ({ labels }: Setting, rows: Cell[][]): Table => ({
  kind: 'table',
  columns: [
    { label: labels.column.time, share: 20 },
    { label: labels.column.item, share: 45 },
    { label: labels.field.responsible, share: 35 },
  ],
  rows,
});

function whenCell(item: ProgrammeItem, setting: Setting): Cell {
  const { labels } = setting;
  const minutes = minutesOf(item, setting);
  return [
    ...timeCell(item, setting),
    ...lines(quiet([minutes !== null && labels.minutes(minutes)]), quiet([labels.itemStatus[item.status]])),
  ];
}

function whatCell(item: ProgrammeItem, setting: Setting): Cell {
  const note = item.internalNote.trim();
  return [
    titleLine(item, setting),
    whatLine(item, setting),
    ...lines(followsLine(item, setting)),
    ...noteLines(item, setting),
    ...(note ? [{ spans: [span(note)], tone: 'internal' as const }] : []),
  ];
}

function whoCell(item: ProgrammeItem, setting: Setting): Cell {
  const { labels, language, records } = setting;
  const responsible = records.people.find(({ id }) => id === item.responsibleId);
  const host = records.hosts.find(({ id }) => id === item.hostId)?.name;
  const count = isLive(item) ? headcount(item, setting) : 0;
  const name = responsible && [nameOf(responsible, setting), responsible.phone].filter(Boolean).join(', ');
  return lines(
    name ? { spans: [span(name, { isStrong: true, isIsolated: true })] } : null,
    quiet([host && labels.labelled(labels.field.host, host)]),
    quiet([thoseWho(item, 'escort', labels.field.escort, setting)]),
    quiet([thoseWho(item, 'speaker', labels.field.speakers, setting)]),
    quiet([thoseWho(item, 'interpreter', labels.field.interpreters, setting)]),
    quiet([item.language && labels.labelled(labels.field.language, languageIn(item.language, language))]),
    participantsLine(item, setting),
    quiet([count > 0 && labels.people(count)]),
  );
}

/** How many are there, whatever they do. */
function headcount(item: ProgrammeItem, setting: Setting): number {
  const counted = new Set(takingPart(setting).map(({ id }) => id));
  return attendanceOn(item, setting.records).filter(({ participationId }) => counted.has(participationId))
    .length;
}

function followsLine({ followsId }: ProgrammeItem, setting: Setting): Line | null {
  const { labels, language, records } = setting;
  const before = records.items.find(({ id }) => id === followsId);
  if (!before) return null;
  const { title } = textIn(before, language, records.mission.languages);
  return quiet([labels.follows(wordedText(title, setting))]);
}

const lines = (...given: (Line | null)[]): Line[] => given.filter((line) => line !== null);
