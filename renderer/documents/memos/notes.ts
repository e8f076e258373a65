import { runsOutOn } from '../../../db/domain/agreement';
import type { CostOwner } from '../../../db/domain/cost';
import type { SourceNote } from '../../../db/domain/memo-content';
import type { CooperationRecords, MissionRecords, ReportRecords } from '../../../db/domain/memo-records';
import type { Source, SourceKind } from '../../../db/domain/memo-text';
import { personName } from '../../../db/domain/person';
import { missionDates } from '../paper/paperDates';
import { dateText, withCapital } from './say';
import type { MemoSetting } from './setting';
import { flat } from './told/when';

type Note = Pick<SourceNote, 'title' | 'detail'>;
type Told = MissionRecords & Partial<Omit<CooperationRecords & ReportRecords, keyof MissionRecords>>;
/** What a record is called, and what of it tells it from others of its kind; '' for what isn't known. */
type Noting = (id: string, told: Told, setting: MemoSetting) => readonly [string, ...string[]] | undefined;

/**
 * What a source is, and what of it tells it from others of its kind. A record that isn't among the document's (any more) is
 * still called by its kind.
 */
export function sourceNote(source: Source, setting: MemoSetting): Note {
  const { records, words } = setting;
  const told = records.cooperation ?? records.report;
  const kind = words.common.sources[source.kind];
  const [title = '', ...details] = (told && noting[source.kind](source.id, told, setting)) ?? [];
  // A text that is called by all it says has a full stop of its own, behind which more would follow.
  const name = flat(title).replace(/\.$/, '');
  return {
    title: name === '' ? kind : name,
    detail: [name === '' ? '' : kind, ...details.map(flat)]
      .filter((one) => one !== '' && one !== name)
      .join(' · '),
  };
}

/** The record of an id, told about. */
const of =
  <R extends { readonly id: string }>(
    from: (told: Told) => readonly R[] | undefined,
    say: (record: R, told: Told, setting: MemoSetting) => readonly [string, ...string[]],
  ): Noting =>
  (id, told, setting) => {
    const record = from(told)?.find((one) => one.id === id);
    return record && say(record, told, setting);
  };

const day = (date: string | null, { language }: MemoSetting): string =>
  date === null ? '' : dateText(date, language);

const missionTitle = (missionId: string | null, { missions }: Told): string =>
  missions.find(({ id }) => id === missionId)?.title ?? '';

const organisation = (id: string | null, { records }: MemoSetting): string =>
  id === null ? '' : (records.organisationNames[id] ?? '');

/** Of what and of whom a sum of money or time is. */
const account = (
  { administrationId, owner }: { administrationId: string | null; owner: CostOwner },
  told: Told,
  setting: MemoSetting,
): [string, string] => [
  organisation(administrationId, setting),
  owner.kind === 'mission' ? missionTitle(owner.id, told) : (told.cooperation?.title ?? ''),
];

const noting: Readonly<Record<SourceKind, Noting>> = {
  memo: (id, { finishedMemos }, setting) => {
    const other = finishedMemos?.find((one) => one.id === id);
    return other
      ? [other.title, setting.words.common.kinds[other.kind], day(other.datedOn, setting)]
      : ['', setting.memo.asker, day(setting.memo.askedOn, setting)];
  },
  cooperation: (_id, { cooperation }) => [cooperation?.title ?? ''],
  'cooperation-step': of(
    ({ steps }) => steps,
    ({ stage, since, assessorName }, _told, setting) => [
      setting.words.common.step(setting.words.answer.stage[stage]),
      day(since, setting),
      assessorName ?? '',
    ],
  ),
  perspective: of(
    ({ perspectives }) => perspectives,
    ({ text }) => [text],
  ),
  administration: of(
    ({ administrations }) => administrations,
    ({ organisationName }) => [organisationName ?? ''],
  ),
  capacity: of(
    ({ capacity }) => capacity,
    ({ assessedBy, assessedOn }, _told, setting) => ['', assessedBy, day(assessedOn, setting)],
  ),
  partner: (_id, { partner }) => [partner?.name ?? ''],
  'partner-fact': of(
    ({ facts }) => facts,
    ({ label, source, sourceDate }, _told, setting) => [label, source, day(sourceDate, setting)],
  ),
  'partner-statement': of(
    ({ statements }) => statements,
    ({ text, source, sourceDate }, _told, setting) => [text, source, day(sourceDate, setting)],
  ),
  'way-in': of(
    ({ waysIn }) => waysIn,
    ({ throughName, how }) => [throughName ?? '', how],
  ),
  decision: of(
    ({ decisions }) => decisions,
    ({ title, bodyName, decidedOn, kind }, _told, setting) => [
      title,
      setting.words.common.decisionKind[kind],
      bodyName ?? '',
      day(decidedOn, setting),
    ],
  ),
  agreement: of(
    ({ agreements }) => agreements,
    (agreement, _told, setting) => {
      const { common } = setting.words;
      const { signedOn, title } = agreement;
      const end = runsOutOn(agreement, agreement.renewals);
      const asOf = setting.memo.datedOn ?? setting.records.date;
      const ends = end !== null && end < asOf ? common.ranOutOn : common.runsOutOn;
      return [
        title,
        signedOn === null ? '' : common.signedOn(day(signedOn, setting)),
        end === null ? '' : ends(day(end, setting)),
      ];
    },
  ),
  mission: of(
    ({ missions }) => missions,
    ({ title, dates, place }, _told, { language }) => [
      title,
      withCapital(missionDates(dates, language)),
      place,
    ],
  ),
  participation: of(
    ({ members }) => members,
    (member, told, { words: { common } }) => [
      personName(member),
      member.standsInForId === null ? '' : common.standsIn,
      missionTitle(member.missionId, told),
    ],
  ),
  'programme-item': of(
    ({ items }) => items,
    ({ title, missionId }, told) => [title, missionTitle(missionId, told)],
  ),
  outcome: (id, told) => {
    const workshop = told.workshops.find(({ outcomes }) => outcomes.some((one) => one.id === id));
    return workshop && ['', workshop.title, missionTitle(workshop.missionId, told)];
  },
  need: of(
    ({ needs }) => needs,
    ({ title, heardOn }, _told, setting) => [title, day(heardOn, setting)],
  ),
  match: of(
    ({ matches }) => matches,
    ({ solutionTitle, needTitle }) => [solutionTitle, needTitle],
  ),
  'follow-up': of(
    ({ followUps }) => followUps,
    ({ title, due }, _told, setting) => [title, day(due, setting)],
  ),
  result: of(
    ({ results }) => results,
    ({ title, happenedOn, confirmedByName, confirmedOn }, _told, setting) => [
      title,
      day(happenedOn, setting),
      confirmedByName === null
        ? ''
        : [setting.words.common.confirmedBy(confirmedByName), day(confirmedOn, setting)]
            .filter(Boolean)
            .join(', '),
    ],
  ),
  'cost-line': of(
    ({ costLines }) => costLines,
    (line, told, setting) => [
      line.what,
      ...account(line, told, setting),
      day(line.heldOn ?? line.bookedOn, setting),
      line.voucher,
    ],
  ),
  'cost-statement': of(
    ({ costStatements }) => costStatements,
    (statement, told, setting) => ['', ...account(statement, told, setting), statement.source],
  ),
  'hours-line': of(
    ({ hoursLines }) => hoursLines,
    (line, told, setting) => ['', ...account(line, told, setting), day(line.workedOn, setting), line.note],
  ),
  'hours-statement': of(
    ({ hoursStatements }) => hoursStatements,
    (statement, told, setting) => ['', ...account(statement, told, setting), statement.source],
  ),
  gift: of(
    ({ gifts }) => gifts,
    ({ missionId }, told) => ['', missionTitle(missionId, told)],
  ),
  attachment: (id, { pictures, attachments }) => {
    const found = [...(pictures ?? []), ...(attachments ?? [])].find((one) => one.id === id);
    return found && [found.name];
  },
};
