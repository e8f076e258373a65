import {
  type DelegationMember,
  type DelegationRecords,
  inPrecedence,
} from '../../../db/domain/delegation-records';
import type { Photo } from '../../../db/domain/person-details';
import { type Labels, labelsIn } from '../labels';
import { type DelegationLabels, delegationLabelsIn } from '../labels/delegation';
import { isolated } from '../paper/isolated';
import type { Block, Paper } from '../paper/paper';
import { countryIn, dateIn, missionDates } from '../paper/paperDates';
import { caseNumbers, missionTitle, withoutIsolates } from '../programme/setting';

/** What a delegation's document is written from, and the language (BCP 47) that all of it is to be in. */
export type Setting = {
  readonly records: DelegationRecords;
  readonly language: string;
  /** The words of every document, and those of a delegation's. */
  readonly labels: Labels;
  readonly words: DelegationLabels;
  /** Those who are counted on, in order of precedence. */
  readonly people: readonly DelegationMember[];
  /** By participation; empty where a document is to have none. */
  readonly photos: ReadonlyMap<string, Photo>;
};

export const settingOf = (
  records: DelegationRecords,
  language: string,
  photos: ReadonlyMap<string, Photo> = new Map(),
): Setting => ({
  records,
  language,
  labels: labelsIn(language),
  words: delegationLabelsIn(language),
  people: inPrecedence(records.members),
  photos,
});

/** A document with its head: who sends it, what it is, of what, when and where, and as of when. */
export function delegationPaper(
  setting: Setting,
  {
    name,
    blocks,
    lines = [],
    isNameless = false,
  }: { name: string; blocks: Block[]; lines?: string[]; isNameless?: boolean },
): Paper {
  const { records, language, words } = setting;
  const { mission, office, date } = records;
  const place = [mission.place, countryIn(mission.country, language)].filter(Boolean).join(', ');
  const when = [missionDates(mission.dates, language), place && isolated(place)].filter(Boolean).join(' · ');
  const [number] = caseNumbers(setting);
  return {
    title: paperTitle(setting, name),
    language,
    mark: null,
    footer: [
      isolated(missionTitle(setting)),
      name,
      number && isolated(number),
      !isNameless && words.confidential,
    ]
      .filter(Boolean)
      .join(' · '),
    blocks: [
      {
        kind: 'cover',
        sender: office.name,
        references: caseNumbers(setting),
        label: name,
        title: missionTitle(setting),
        lines: [when, [...lines, words.asOf(dateIn(date, language))].join(' · ')].filter(Boolean),
        isPage: false,
      },
      ...blocks,
    ],
  };
}

/** What a document's file is called. */
export const paperTitle = (setting: Setting, name: string): string =>
  withoutIsolates([name, missionTitle(setting)].join(' – '));
