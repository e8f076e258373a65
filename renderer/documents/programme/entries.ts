import { type ItemRole, isLive, needsConfirmation, type ProgrammeItem } from '../../../db/domain/programme';
import { attendanceOn } from '../../../db/domain/programme-attendance';
import { textIn } from '../../../db/domain/programme-texts';
import { isolated } from '../paper/isolated';
import { type Cell, type Line, type Span, span, type Table } from '../paper/paper';
import { languageIn } from '../paper/paperDates';
import { isForEverybody, listNames, nameOf, peopleOn } from './people';
import { placeOf } from './places';
import { type Setting, wordedText } from './setting';
import { timesOf } from './times';
import { topicName } from './topicName';

/** The first column of a programme's table: when it is by the clock there. */
export function timeCell(item: ProgrammeItem, setting: Setting): Cell {
  const { main, ending } = timesOf(item, setting);
  const time: Line = main
    ? { spans: [span(main, { isStrong: true, isStruck: !isLive(item) })] }
    : { spans: [span(setting.labels.timeNotSet, { isEmphasised: true })], tone: 'quiet' };
  return [time, quiet([ending])].filter((line) => line !== null);
}

/** The same with what clocks at home show meanwhile. */
export function timeCellWithHome(item: ProgrammeItem, setting: Setting): Cell {
  const home = quiet([timesOf(item, setting).home]);
  return home ? [...timeCell(item, setting), home] : timeCell(item, setting);
}

/** An item's title, with a mark where it isn't sure or isn't any more. */
export function titleLine(item: ProgrammeItem, setting: Setting): Line {
  const { labels, language, records } = setting;
  const { title } = textIn(item, language, records.mission.languages);
  const isOff = !isLive(item);
  const mark = isOff ? labels.cancelled : isUnconfirmed(item) ? labels.notConfirmed : null;
  return {
    spans: [
      span(wordedText(title, setting), { isStrong: true, isStruck: isOff }),
      ...(mark ? [span(` – ${mark}`, { isEmphasised: true })] : []),
    ],
  };
}

const isUnconfirmed = (item: ProgrammeItem) => needsConfirmation(item) && item.status !== 'confirmed';

/** Topic, kind and place. */
export function whatLine(item: ProgrammeItem, setting: Setting, numbers?: ReadonlyMap<string, number>): Line {
  const { labels } = setting;
  const number = item.placeId === null ? undefined : numbers?.get(item.placeId);
  const place = placeOf(item, setting);
  return {
    tone: 'quiet',
    spans: dotted([
      topicSpan(item, setting),
      span(labels.itemKind[item.kind]),
      place === ''
        ? null
        : span(number ? `${isolated(place)} (${labels.placeNumber(number)})` : isolated(place)),
    ]),
  };
}

function topicSpan({ topicId }: ProgrammeItem, { records, language }: Setting): Span | null {
  const topic = records.topics.find(({ id }) => id === topicId);
  if (!topic) return null;
  return span(topicName(topic, language), { topic: topic.colour, icon: topic.icon });
}

/** Who receives, who speaks, who interprets, in what language; null where nobody has said. */
export function whoLine(item: ProgrammeItem, setting: Setting): Line | null {
  const { labels, language, records } = setting;
  const host = records.hosts.find(({ id }) => id === item.hostId)?.name;
  return quiet([
    host && labels.labelled(labels.field.host, host),
    thoseWho(item, 'speaker', labels.field.speakers, setting),
    thoseWho(item, 'interpreter', labels.field.interpreters, setting),
    item.language && labels.labelled(labels.field.language, languageIn(item.language, language)),
  ]);
}

/** "Speakers: a and b"; null for nobody. */
export function thoseWho(
  item: ProgrammeItem,
  role: ItemRole,
  label: string,
  setting: Setting,
): string | null {
  const people = peopleOn(item, role, setting).map((participant) => nameOf(participant, setting));
  return people.length > 0 ? setting.labels.labelled(label, listNames(people, setting)) : null;
}

/** Whom it is for: everybody, groups by their names, others by theirs; null where nobody has said. */
export function participantsLine(item: ProgrammeItem, setting: Setting): Line | null {
  const { labels, records } = setting;
  if (isForEverybody(item, setting))
    return quiet([labels.labelled(labels.field.participants, labels.allParticipants)]);
  const groups = records.groups.filter(({ id }) => item.groupIds.includes(id));
  const inGroups = new Set(
    attendanceOn({ ...nobody, groupIds: item.groupIds }, records).map(
      ({ participationId }) => participationId,
    ),
  );
  const alone = peopleOn(item, 'participant', setting).filter(({ id }) => !inGroups.has(id));
  const list = (names: readonly string[]) => listNames(names, setting);
  return quiet([
    groups.length > 0 && labels.labelled(labels.field.groups, list(groups.map(({ name }) => name))),
    alone.length > 0 &&
      labels.labelled(
        labels.field.participants,
        list(alone.map((participant) => nameOf(participant, setting))),
      ),
  ]);
}

const nobody = { participationIds: [], speakerIds: [], interpreterIds: [], escortIds: [] };

/** Facts in a quieter line, with a dot between; null for none. */
export function quiet(facts: readonly (string | false | null | undefined)[]): Line | null {
  const spans = dotted(facts.map((fact) => (fact ? span(fact) : null)));
  return spans.length > 0 ? { tone: 'quiet', spans } : null;
}

/** What is told to everybody. */
export function noteLines(item: ProgrammeItem, setting: Setting): Line[] {
  const { publicNote } = textIn(item, setting.language, setting.records.mission.languages);
  if (publicNote.text.trim() === '') return [];
  return [
    { spans: [span(wordedText({ ...publicNote, text: publicNote.text.trim() }, setting))], tone: 'note' },
  ];
}

const dotted = (facts: readonly (Span | null)[]): Span[] =>
  facts
    .filter((fact) => fact !== null)
    .flatMap((fact, index) => (index === 0 ? [fact] : [span(' · '), fact]));

/** A table of the programme: times and what is then. */
export const programmeTable = (setting: Setting, rows: Cell[][]): Table => ({
  kind: 'table',
  columns: [
    { label: setting.labels.column.time, share: 27 },
    { label: setting.labels.column.item, share: 73 },
  ],
  rows,
});
