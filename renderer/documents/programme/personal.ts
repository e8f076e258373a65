import type { ItemRole, ProgrammeItem } from '../../../db/domain/programme';
import { attendanceOn } from '../../../db/domain/programme-attendance';
import type { Participant } from '../../../db/domain/programme-records';
import { dayOf } from '../../../db/domain/wall-time';
import { type Block, type Paper, span } from '../paper/paper';
import { clock, shortDay } from '../paper/paperDates';
import { clocksOf } from './clocks';
import { contactBlocks, everyContactOf } from './contacts';
import { cover } from './cover';
import { dayBlocks, liveItems } from './days';
import { noteLines, quiet, timeCellWithHome, titleLine, whatLine, whoLine } from './entries';
import { listNames, nameOf } from './people';
import { paperOf, type Setting } from './setting';
import { firstDay } from './times';

/** What somebody does at an item; undefined for who doesn't come. */
const roleAt = (item: ProgrammeItem, { id }: Participant, { records }: Setting): ItemRole | undefined =>
  attendanceOn(item, records).find(({ participationId }) => participationId === id)?.role;

/** One person's own programme: what they come to, by themselves or with a group, and what they do there. */
export function personal(setting: Setting, participant: Participant): Paper {
  const { labels } = setting;
  const items = liveItems(setting).filter((item) => roleAt(item, participant, setting));
  const days = [
    ...new Set(items.map(({ time }) => firstDay(time)).filter((day) => day !== undefined)),
  ].sort();
  const clocks = clocksOf(setting, days);
  const name = nameOf(participant, setting);
  return paperOf(setting, {
    name: labels.programmeFor(name),
    blocks: [
      cover(setting, { label: labels.paper.personal, title: name, clocks }),
      ...ownFacts(participant, setting),
      ...dayBlocks(items, setting, {
        days,
        clocks,
        row: (item) => [
          timeCellWithHome(item, setting),
          [
            titleLine(item, setting),
            partLine(roleAt(item, participant, setting), setting),
            whatLine(item, setting),
            whoLine(item, setting),
            ...noteLines(item, setting),
          ].filter((line) => line !== null),
        ],
      }),
      ...contactBlocks(everyContactOf(setting), { text: labels.section.contacts }, setting),
    ],
  });
}

/** That they take part goes without saying. */
const partLine = (role: ItemRole | undefined, { labels }: Setting) =>
  role === undefined || role === 'participant'
    ? null
    : quiet([labels.labelled(labels.yourPart, labels.itemRole[role])]);

/** When they come and go, if not with everybody, and with whom they go. */
function ownFacts({ id, arrivesAt, departsAt }: Participant, setting: Setting): Block[] {
  const { labels, language, records } = setting;
  const at = (local: string) => `${shortDay(dayOf(local), language)} ${clock(local, language)}`;
  const groups = records.groups.filter(({ memberIds }) => memberIds.includes(id)).map(({ name }) => name);
  const items = [
    { label: labels.field.arrival, value: arrivesAt && at(arrivesAt) },
    { label: labels.field.departure, value: departsAt && at(departsAt) },
    { label: labels.field.groups, value: listNames(groups, setting) },
  ].flatMap(({ label, value }) => (value ? [{ label, value: [span(value)] }] : []));
  return items.length > 0 ? [{ kind: 'properties', items }] : [];
}
