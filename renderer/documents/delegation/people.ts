import type { NameScript } from '../../../db/domain/delegation-paper';
import { type DelegationMember, wordingIn } from '../../../db/domain/delegation-records';
import type { ParticipationSide } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import { type Cell, span } from '../paper/paper';
import { namesOf, scriptOf, travellingSide } from '../programme/people';
import type { Setting } from './setting';

type InLanguage = Pick<Setting, 'language'>;

/** "H.E. Dr Layla Haddad": how somebody is written of in a language, in its script where it is known. */
export function fullName(member: DelegationMember, { language }: InLanguage): string {
  const { honorific, title } = wordingIn(member, language);
  const { first } = namesOf(member, { language });
  return [honorific, title, first].filter(Boolean).join(' ');
}

/** The office they hold, in the words of the language; '' where it is all that is known of their name. */
export function positionOf(member: DelegationMember, { language }: InLanguage): string {
  const { position } = wordingIn(member, language);
  return member.position !== '' && personName(member) === member.position ? '' : position;
}

/** Whom they speak for here, else where they belong. */
export const organisationOf = ({ organisationName, homeName }: DelegationMember): string =>
  organisationName ?? homeName ?? '';

export function officeOf(member: DelegationMember, setting: InLanguage): string {
  const parts = [positionOf(member, setting), organisationOf(member)].filter(Boolean);
  // Arabic letters have a comma of their own.
  return parts.join(parts.some((part) => /\p{Script=Arabic}/u.test(part)) ? '، ' : ', ');
}

/** What someone is on the mission, whether they have said yes, and in whose place they come. */
export function roleOf(
  { role, invitation, attendance, standsInForId }: DelegationMember,
  { labels, records, language }: Setting,
): string {
  const replaced = records.members.find(({ id }) => id === standsInForId);
  const isCertain = invitation === 'accepted' || attendance === 'attended';
  return [
    labels.role[role],
    !isCertain && labels.invitation[invitation].toLocaleLowerCase(language),
    replaced && labels.standsInFor(namesOf(replaced, { language }).first),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How a name and, below it, its other spelling stand in a table. */
export function nameCell(member: DelegationMember, setting: InLanguage): Cell {
  const { other } = namesOf(member, setting);
  return [
    { spans: [span(fullName(member, setting), { isStrong: true, isIsolated: true })] },
    ...(other ? [{ spans: [span(other, { isIsolated: true })] }] : []),
  ];
}

/**
 * A name as it stands on a card, one line for each script: with what comes before it, in the words of a language that is
 * written in that script. Of whom only one spelling is known, that one.
 */
export function cardNames(member: DelegationMember, script: NameScript, setting: InLanguage): string[] {
  const usual = personName(member);
  const native = member.nativeName || usual;
  const { first, other } = namesOf(member, setting);
  const names = { latin: [usual], native: [native], both: other ? [first, other] : [first] }[script];
  return names.map((name) => [...addressOf(name, member, setting), name].filter(Boolean).join(' '));
}

/** Honorific and title for a name, of a language in whose script it is: the document's own before any other. */
function addressOf(name: string, member: DelegationMember, { language }: InLanguage): string[] {
  const languages = [language, ...member.wordings.map((wording) => wording.language)];
  const own = languages.find((each) => scriptOf(each).test(name));
  const { honorific, title } = wordingIn(own === undefined ? { ...member, wordings: [] } : member, own ?? '');
  return [honorific, title].filter((word) => word === '' || isInScriptOf(name, word));
}

/** "H.E." doesn't stand before an Arabic name. */
function isInScriptOf(name: string, word: string): boolean {
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  return isLatin(name) === isLatin(word);
}

/** What a side's people are called: the delegation, those whom it meets or who receive it, or others. */
export function sideName(side: ParticipationSide, { records, labels, words }: Setting): string {
  const own = travellingSide({ records });
  if (side === own) return labels.section.delegation;
  if (side === 'third') return labels.section.others;
  return own === 'ours' ? labels.section.counterparts : words.section.hosts;
}

/** The delegation, the other side, and others; each in order of precedence, none without anybody. */
export function sidesOf(setting: Setting): { name: string; people: DelegationMember[] }[] {
  const { labels, words } = setting;
  const { delegation, counterparts, others } = labels.section;
  return [delegation, counterparts, words.section.hosts, others]
    .map((name) => ({
      name,
      people: setting.people.filter(({ side }) => sideName(side, setting) === name),
    }))
    .filter(({ people }) => people.length > 0);
}
