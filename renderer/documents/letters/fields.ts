import type { DelegationRecords } from '../../../db/domain/delegation-records';
import { type DelegationMember, inPrecedence, wordingIn } from '../../../db/domain/delegation-records';
import { directionOf } from '../../../db/domain/language';
import { fullName, officeOf, organisationOf, positionOf } from '../delegation/people';
import { letterLabelsIn } from '../labels/letters';
import { countryIn, dateIn, missionDates } from '../paper/paperDates';
import { namesOf } from '../programme/people';
import { caseNumbers, missionTitle, withoutIsolates } from '../programme/setting';
import type { TemplateFields } from '../templates/fields';

/** What differs from letter to letter; it stands in the letter itself, not at the head or foot of its pages. */
export const recipientFields = [
  'recipient',
  'recipient_name',
  'recipient_honorific',
  'recipient_position',
  'recipient_organisation',
  'recipient_address',
] as const;

/** What a letter can be filled with: a template has these names in double braces. */
export const letterFields = [
  ...recipientFields,
  'mission_title',
  'mission_dates',
  'mission_place',
  'host_city',
  'purpose',
  'head_of_delegation',
  'visa_sentence',
  'date',
  'city_and_date',
  'case_number',
  'signatory_name',
  'signatory_position',
  'office_name',
  'office_city',
  'office_email',
] as const;
export type LetterField = (typeof letterFields)[number];

const isRecipientField = (field: string): boolean => recipientFields.some((known) => known === field);

/** Where each of them may stand. */
export const templateFields: TemplateFields = Object.fromEntries(
  letterFields.map((field) => [field, isRecipientField(field) ? 'text' : 'line']),
);

/** What the person who writes adds to what is recorded. */
export type LetterChoice = {
  /** BCP 47. */
  language: string;
  signatoryName: string;
  signatoryPosition: string;
  /** Whether the letter is to be of use at a consulate. */
  isForVisa: boolean;
};

/** What a letter to somebody says; '' for what isn't known. Lines are apart by line feeds. */
export function letterValues(
  records: DelegationRecords,
  recipient: DelegationMember,
  { language, signatoryName, signatoryPosition, isForVisa }: LetterChoice,
): Record<LetterField, string> {
  const { mission, office, members, date } = records;
  const setting = { language, records };
  const labels = letterLabelsIn(language);
  const name = fullName(recipient, setting);
  const country = countryIn(recipient.country, language);
  const address = [recipient.address, recipient.city, country].filter(Boolean).join('\n');
  const dates = missionDates(mission.dates, language);
  const place = [mission.place, countryIn(mission.country, language)].filter(Boolean).join(', ');
  const head = inPrecedence(members).find(({ role, side }) => role === 'head' && side === recipient.side);
  return {
    recipient: [name, positionOf(recipient, setting), organisationOf(recipient), address]
      .filter(Boolean)
      .join('\n'),
    recipient_name: name,
    recipient_honorific: wordingIn(recipient, language).honorific,
    recipient_position: positionOf(recipient, setting),
    recipient_organisation: organisationOf(recipient),
    recipient_address: address,
    mission_title: missionTitle(setting),
    mission_dates: dates,
    mission_place: place,
    host_city: mission.direction === 'in' ? office.city || mission.place : mission.place,
    purpose: mission.purpose.trim(),
    // Nobody is told that they are led by themselves.
    head_of_delegation:
      head && head.id !== recipient.id
        ? [fullName(head, setting), officeOf(head, setting)].filter(Boolean).join(', ')
        : '',
    visa_sentence: isForVisa ? labels.visaSentence(namesOf(recipient, setting).first, place, dates) : '',
    date: dateIn(date, language),
    city_and_date: [office.city, dateIn(date, language)]
      .filter(Boolean)
      .join(directionOf(language) === 'rtl' ? '، ' : ', '),
    case_number: withoutIsolates(caseNumbers(setting)[0] ?? ''),
    signatory_name: signatoryName.trim(),
    signatory_position: signatoryPosition.trim(),
    office_name: office.name,
    office_city: office.city,
    office_email: office.email,
  };
}
