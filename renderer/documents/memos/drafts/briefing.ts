import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { Draft, MemoBlock, MemoSection, Passage } from '../../../../db/domain/memo-text';
import { paragraph, passage, section, sentence, source } from '../say';
import type { MemoSetting } from '../setting';
import {
  beginningSentences,
  type Holding,
  holdingOf,
  missionSentences,
  missionsTold,
  standingSentences,
} from '../told/course';
import { listUnder } from '../told/lists';
import { moneyBlocks } from '../told/money';
import { factBlocks, needBlocks, statementBlocks, wayInSentence } from '../told/partner';
import { decisionBlocks, perspectiveBlocks, processBlocks } from '../told/sections';
import { asOf, flat, withinLimits } from '../told/when';

/**
 * A briefing to a political body: what the cooperation is for, who the partner is, who takes part, what was decided and
 * done, what is to come, and what is known of the money.
 */
export function briefingDraft(setting: MemoSetting): Draft {
  const { cooperation } = setting.records;
  if (!cooperation) return [];
  const { briefing } = setting.words;
  return [
    section(
      'purpose',
      briefing.purpose,
      backgroundBlocks('purpose', cooperation, setting),
      briefing.noPurpose,
    ),
    section(
      'perspectives',
      briefing.perspectives,
      perspectiveBlocks('perspectives', cooperation, setting),
      briefing.noPerspectives,
    ),
    section(
      'partner',
      briefing.about(cooperation.partner.name),
      factBlocks(cooperation, setting),
      briefing.noFacts,
    ),
    section(
      'challenges',
      briefing.challenges,
      [
        ...statementBlocks('challenge', cooperation, setting),
        ...needBlocks('challenges', cooperation, setting),
        ...statementBlocks('asks', cooperation, setting),
        ...statementBlocks('learns', cooperation, setting),
      ],
      withinLimits(briefing.noChallenges, { setting }),
    ),
    section('parties', briefing.parties, partyBlocks('parties', cooperation, setting), briefing.noParties),
    section(
      'decisions',
      briefing.decisions,
      decisionBlocks('decisions', cooperation, setting),
      withinLimits(briefing.noDecisions, { setting }),
    ),
    missionSection(cooperation, setting),
    processSection(cooperation, setting),
    section(
      'economy',
      briefing.economy,
      moneyBlocks('economy', cooperation, setting),
      withinLimits(briefing.noEconomy, { setting }),
    ),
  ];
}

/** What it is for and who began it; and where it stands. */
const backgroundBlocks = (
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] => [
  ...paragraph(`${key}/beginning`, beginningSentences(cooperation, setting)),
  ...paragraph(`${key}/standing`, standingSentences(cooperation, setting)),
];

/** The administrations and what each does or did, and through whom one gets in touch with the partner. */
function partyBlocks(
  key: string,
  { administrations, waysIn }: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { briefing, told } = setting.words;
  const parts = administrations.flatMap(({ id, organisationName, did }) => {
    const name = organisationName ?? '';
    const text = flat(did);
    const said = name === '' || text === '' ? name || text : told.labelled(name, text);
    return said === '' ? [] : [passage(`${key}/${id}`, sentence(said, source('administration', id)))];
  });
  const ways = waysIn.map((way) => passage(`${key}/${way.id}`, wayInSentence(way, setting)));
  return [
    ...listUnder(`${key}/administrations`, briefing.administrations, parts),
    ...listUnder(`${key}/ways-in`, briefing.ways, ways),
  ];
}

/** Missions by whether they took place, each with its purpose. */
function missionSection(cooperation: CooperationRecords, setting: MemoSetting): MemoSection<Passage> {
  const { briefing } = setting.words;
  const headings: readonly (readonly [Holding, string])[] = [
    ['held', briefing.held],
    ['unknown', briefing.unknown],
    ['given-up', briefing.givenUp],
  ];
  const missions = missionsTold(cooperation, setting);
  return section(
    'missions',
    briefing.missions,
    headings.flatMap(([holding, heading]) => {
      const own = missions.filter((mission) => holdingOf(mission, asOf(setting)) === holding);
      return listUnder(
        `missions/${holding}`,
        heading,
        own.map((mission) => passage(`missions/${mission.id}`, ...missionSentences(mission, setting))),
      );
    }),
    withinLimits(briefing.noMissions, { setting }),
  );
}

const processSection = (cooperation: CooperationRecords, setting: MemoSetting): MemoSection<Passage> =>
  section(
    'process',
    setting.words.briefing.process,
    processBlocks('process', cooperation, setting),
    withinLimits(setting.words.briefing.noProcess, { setting }),
  );
