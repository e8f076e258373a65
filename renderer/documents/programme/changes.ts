import {
  type AddedItem,
  type ChangedItem,
  changesBetween,
  changesFor,
  type DroppedItem,
  isUnchanged,
  type MovedItem,
  type ProgrammeChanges,
} from '../../../db/domain/programme-changes';
import type { Participant } from '../../../db/domain/programme-records';
import { type Block, type Cell, type Paper, type Span, span } from '../paper/paper';
import { changedCells, isTold } from './changedFields';
import { cover } from './cover';
import { quiet, titleLine, whatLine } from './entries';
import { nameOf } from './people';
import { paperOf, type Setting, shortEditionName } from './setting';
import { timeLine } from './times';

/**
 * What became of a programme between two editions, for everybody or for one person. Nothing of it is internal.
 * @param before the earlier edition, in the same language
 */
export function changes(before: Setting, now: Setting, participant?: Participant): Paper {
  const { labels } = now;
  const all = participant
    ? changesFor(participant.id, before.records, now.records)
    : changesBetween(before.records, now.records);
  const told = { ...all, changed: all.changed.filter((item) => isTold(item, now)) };
  const name = participant && nameOf(participant, now);
  return paperOf(now, {
    name: name ? labels.changesFor(name) : labels.paper.changes,
    blocks: [
      cover(now, {
        label: labels.paper.changes,
        title: name && labels.changesFor(name),
        asOf: labels.changedBetween(shortEditionName(before), shortEditionName(now)),
      }),
      ...changeBlocks(told, before, now),
    ],
  });
}

const changeBlocks = (
  { added, moved, changed, dropped }: ProgrammeChanges,
  before: Setting,
  now: Setting,
): Block[] => [
  ...(isUnchanged({ added, moved, changed, dropped })
    ? [{ kind: 'paragraph' as const, spans: [span(now.labels.nothingChanged)] }]
    : []),
  ...whole(
    now.labels.change.added,
    added.map((one) => addedRow(one, now)),
    now,
  ),
  ...compared(
    now.labels.change.moved,
    moved.map((one) => movedRow(one, now)),
    now,
  ),
  ...compared(
    now.labels.change.changed,
    changed.map((one) => changedRow(one, before, now)),
    now,
  ),
  ...whole(
    now.labels.change.dropped,
    dropped.map((one) => droppedRow(one, before)),
    now,
  ),
];

/** What is there now, or was there, as a whole. */
function whole(text: string, rows: Cell[][], { labels }: Setting): Block[] {
  if (rows.length === 0) return [];
  const columns = [
    { label: labels.column.time, share: 34 },
    { label: labels.column.item, share: 66 },
  ];
  return [
    { kind: 'heading', text },
    { kind: 'table', columns, rows },
  ];
}

/** What is otherwise, as it was and as it is. */
function compared(text: string, rows: Cell[][], { labels }: Setting): Block[] {
  if (rows.length === 0) return [];
  const columns = [
    { label: labels.column.item, share: 34 },
    { label: labels.column.before, share: 33 },
    { label: labels.column.now, share: 33 },
  ];
  return [
    { kind: 'heading', text },
    { kind: 'table', columns, rows },
  ];
}

const addedRow = ({ item }: AddedItem, now: Setting): Cell[] => [
  one(span(timeLine(item, now), { isStrong: true })),
  [titleLine(item, now), whatLine(item, now)],
];

function droppedRow({ item, how }: DroppedItem, before: Setting): Cell[] {
  const { labels } = before;
  const reasons = {
    cancelled: labels.cancelled,
    unscheduled: labels.section.withoutDay,
    deleted: '',
    left: '',
  };
  const reason = quiet([reasons[how]]);
  return [
    one(span(timeLine(item, before), { isStruck: true })),
    [titleLine(item, before), ...(reason ? [reason] : [])],
  ];
}

/** The zones are said where they aren't the mission's. */
function movedRow({ item, before, after }: MovedItem, now: Setting): Cell[] {
  const line = ({ time, zone, endZone }: MovedItem['before']) =>
    timeLine({ ...item, time, zone, endZone }, now);
  return [
    [titleLine(item, now)],
    one(span(line(before), { isStruck: true })),
    one(span(line(after), { isStrong: true })),
  ];
}

function changedRow({ item, fields }: ChangedItem, before: Setting, now: Setting): Cell[] {
  const when = quiet([timeLine(item, now)]);
  return [[titleLine(item, now), ...(when ? [when] : [])], ...changedCells({ item, fields }, before, now)];
}

const one = (text: Span): Cell => [{ spans: [text] }];
