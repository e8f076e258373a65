import type {
  ProgrammeEdition,
  ProgrammeRecords,
  ProgrammeVersion,
} from '../../../db/domain/programme-records';
import { textIn, type Worded } from '../../../db/domain/programme-texts';
import { textsIn } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { type Labels, labelsIn } from '../labels';
import { isolated, isolates } from '../paper/isolated';
import type { Paper } from '../paper/paper';
import { dateIn } from '../paper/paperDates';

/** What a document is written from: an edition of a programme, and the language (BCP 47) that all of it is to be in. */
export type Setting = {
  readonly edition: ProgrammeEdition;
  readonly records: ProgrammeRecords;
  readonly language: string;
  readonly labels: Labels;
};

export const settingOf = (edition: ProgrammeEdition, language: string): Setting => ({
  edition,
  records: edition.records,
  language,
  labels: labelsIn(language),
});

/** The mission's title in the document's language, else as it was written. */
export function missionTitle({
  records: { mission, titles },
  language,
}: {
  records: Pick<ProgrammeRecords, 'mission' | 'titles'>;
  language: string;
}): string {
  const worded = textIn({ title: mission.title, publicNote: '', texts: titles }, language, mission.languages);
  return worded.title.text;
}

/** A text for the middle of others, held together if it isn't in the document's language. */
export const wordedText = ({ text, language }: Worded, setting: Setting): string =>
  language === setting.language ? text : isolated(text);

/** "Version 2: after the embassy's answer · 16 May 2016", "Draft as of 16 May 2016". */
export function editionName({ edition: { version, date }, language, labels }: Setting): string {
  const day = dateIn(date, language);
  return version ? `${labels.version(version.number, ownNameOf(version))} · ${day}` : labels.draftOf(day);
}

/** The same in short: "Version 2 · 16 May 2016". */
export function shortEditionName({ edition: { version, date }, language, labels }: Setting): string {
  const day = dateIn(date, language);
  return version ? `${labels.version(version.number, '')} · ${day}` : labels.draftOf(day);
}

/** A version's name, '' where it says no more than its number. */
export const ownNameOf = ({ number, name }: Pick<ProgrammeVersion, 'number' | 'name'>): string =>
  name.trim().toLowerCase() === `version ${number}` ? '' : name.trim();

/** The numbers under which the office files the mission: "eDoc 2016-0078628". */
export const caseNumbers = ({
  records,
  language,
}: {
  records: Pick<ProgrammeRecords, 'caseReferences'>;
  language: string;
}): string[] =>
  records.caseReferences.map((reference) =>
    caseNumberText(textsIn(language.split('-')[0] === 'da' ? 'da' : 'en'), reference),
  );

/** A text without marks of direction, for where nobody orders it. */
export const withoutIsolates = (text: string): string =>
  isolates(text)
    .map((part) => part.text)
    .join('');

/** What every document of a programme has around what it says. */
export function paperOf(
  setting: Setting,
  {
    name,
    mark,
    isSinglePage,
    blocks,
  }: Pick<Paper, 'blocks' | 'isSinglePage'> & { name: string; mark?: string },
): Paper {
  const { edition, language, labels } = setting;
  const title = missionTitle(setting);
  const [number] = caseNumbers(setting);
  const marks = [edition.version ? undefined : labels.draft, mark].filter((each) => each !== undefined);
  const version = edition.version ? labels.version(edition.version.number, '') : labels.draft;
  return {
    title: withoutIsolates([name, title, version].join(' – ')),
    language,
    mark: marks.join(' · ') || null,
    footer: [isolated(title), name, version, number && isolated(number)].filter(Boolean).join(' · '),
    isSinglePage,
    blocks,
  };
}
