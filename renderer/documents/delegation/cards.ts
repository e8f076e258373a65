import type { NameScript } from '../../../db/domain/delegation-paper';
import type { DelegationMember } from '../../../db/domain/delegation-records';
import type { Card, CardSheet, Paper } from '../paper/paper';
import { missionTitle } from '../programme/setting';
import { cardNames, organisationOf, positionOf } from './people';
import { paperTitle, type Setting } from './setting';

/** A badge for the usual holder, 90 × 55 mm, ten to a sheet. */
const badge = { width: 90, height: 55, columns: 2, rows: 5, isFolded: false };
/** A card that stands by itself when it is folded, 90 × 45 mm from either side, six to a sheet. */
const placeCard = { width: 90, height: 45, columns: 2, rows: 3, isFolded: true };

/** What everybody wears: for what, who, from where; and what they are there, where that tells them from the rest. */
export const badges = (setting: Setting, script: NameScript): Paper[] =>
  sheets(setting, setting.words.paper.badges, badge, (member) => ({
    above: missionTitle(setting),
    names: cardNames(member, script, setting),
    below: [positionOf(member, setting), organisationOf(member)].filter(Boolean),
    mark: member.role === 'member' ? '' : setting.labels.role[member.role],
  }));

/** What stands before everybody at a table, in order of precedence. */
export const placeCards = (setting: Setting, script: NameScript): Paper[] =>
  sheets(setting, setting.words.paper['place-cards'], placeCard, (member) => ({
    above: '',
    names: cardNames(member, script, setting),
    below: [organisationOf(member)].filter(Boolean),
    mark: '',
  }));

/** A paper per sheet. */
function sheets(
  setting: Setting,
  name: string,
  format: Omit<CardSheet, 'kind' | 'cards'>,
  cardOf: (member: DelegationMember) => Card,
): Paper[] {
  const cards = setting.people.map(cardOf);
  const each = format.columns * format.rows;
  return Array.from({ length: Math.ceil(cards.length / each) }, (_, sheet) => ({
    title: paperTitle(setting, name),
    language: setting.language,
    mark: null,
    footer: '',
    isCutUp: true,
    blocks: [{ kind: 'cards', ...format, cards: cards.slice(sheet * each, (sheet + 1) * each) }],
  }));
}
