import type { MemoMember } from '../../../../../db/domain/memo-records';
import type { Mission } from '../../../../../db/domain/mission';
import { personName } from '../../../../../db/domain/person';
import { listIn, whenHeld, withSmall } from '../../say';
import type { MemoSetting } from '../../setting';
import { flat } from '../../told/when';
import type { Scope } from './scope';

/** What missions and people are called within a sentence. */

const placeText = ({ direction, place }: Mission, { told }: Scope, setting: MemoSetting) => {
  const { answer } = setting.words;
  return direction === 'in' ? answer.visitFrom(told.partner.name, place) : place;
};

/** "et højniveaubesøg i Beirut", "et delegationsbesøg fra Beirut i København". */
export const aMission = (mission: Mission, scope: Scope): string =>
  scope.setting.words.answer.missionKind[mission.kind].a(
    placeText(mission, scope, scope.setting),
    mission.direction,
  );

/** "højniveaubesøget i Beirut i oktober 2016": which one it is, with when where that is known. */
export function theMission(mission: Mission, scope: Scope): string {
  const { setting } = scope;
  const name = setting.words.answer.missionKind[mission.kind].the(
    placeText(mission, scope, setting),
    mission.direction,
  );
  return [name, whenHeld(mission.dates, setting)].filter(Boolean).join(' ');
}

/** "overborgmesteren for Københavns Kommune", "overborgmester Anna Holm, Københavns Kommune": a member of a delegation. */
export function memberName(member: MemoMember, setting: MemoSetting): string {
  const organisation = member.organisationName ?? member.homeName ?? '';
  return officeAndName(personName(member), member.position, organisation, setting);
}

/** A person by name, office and organisation, as far as they are known; '' where nothing is. */
export function officeAndName(
  name: string,
  office: string,
  organisation: string,
  { words: { answer } }: MemoSetting,
): string {
  const [called, post] = [flat(name), flat(office)];
  const belongs = organisation === '' ? '' : answer.organisation(flat(organisation));
  // Somebody of whom only the office is known is called by it: "Overborgmesteren", who signs as "Overborgmester".
  const isOfficeOnly = called === '' || (post !== '' && called.toLowerCase().includes(post.toLowerCase()));
  const who = isOfficeOnly
    ? answer.theOffice(called || post)
    : [post === '' ? '' : answer.office(post), called].filter(Boolean).join(' ');
  if (isOfficeOnly && called === '' && post === '') return belongs;
  return belongs === '' || namesPlaceOf(who, organisation) ? who : answer.ofOrganisation(who, belongs);
}

/** Whether an office says already whose it is: "Beiruts borgmester" of "Beirut Kommune". */
const namesPlaceOf = (office: string, organisation: string): boolean =>
  organisation.split(/\s+/).some((word) => /^\p{Lu}\p{L}{3,}$/u.test(word) && office.includes(word));

/** Names in a sentence, each once. */
export const namesIn = (names: readonly string[], setting: MemoSetting): string =>
  listIn([...new Set(names.filter(Boolean))], setting);

/** A recorded purpose behind words that lead to it: "Formålet var at lære", or, of another form, "Formålet var: …". */
export function purposeLed(lead: string, text: string, { words: { answer } }: MemoSetting): string {
  const said = flat(text);
  return answer.startsPurpose.test(said) ? `${lead} ${withSmall(said)}` : `${lead}: ${said}`;
}

/** Who began something, behind words that lead to it: "Initiativet kom fra blandt andre …". */
export function nameLed(lead: string, text: string, { words: { answer } }: MemoSetting): string {
  const said = flat(text);
  return `${lead} ${answer.startsName.test(said) ? withSmall(said) : said}`;
}
