import type { MemoLanguage } from '../../../db/domain/memo';
import type { MemoFacts } from '../../../db/domain/memo-content';
import type { MemoRecords } from '../../../db/domain/memo-records';
import { textsIn } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { dateRange } from '../paper/paperDates';
import { dateText } from './say';

/** What is known of a document by itself, which a template's lines are filled with; '' for what isn't. */
export function memoFacts({ memo, bodyName, letterhead, references, cooperation, report }: MemoRecords) {
  const { language } = memo;
  const day = (date: string | null) => (date === null ? '' : dateText(date, language));
  const numbers = references.map((reference) => caseNumberText(textsIn(language), reference));
  return {
    question_text: memo.question.trim(),
    asked_on: day(memo.askedOn),
    asker: memo.asker,
    addressees: memo.addressees,
    political_body: bodyName ?? '',
    memo_date: day(memo.datedOn),
    letter_date: day(memo.sentOn),
    case_numbers: [...new Set(numbers)].join(', '),
    cooperation_title: cooperation?.cooperation.title ?? '',
    partner_name: cooperation?.partner.name ?? report?.partnerName ?? '',
    mission_title: report?.mission.title ?? '',
    period: period(memo.periodFrom, memo.periodTo, language),
    handler: memo.handler,
    office_name: letterhead.name,
    authority: letterhead.authority,
    unit: letterhead.unit,
    address: letterhead.address,
    phone: letterhead.phone,
    email: letterhead.email,
    website: letterhead.website,
    ean: letterhead.ean,
  } satisfies MemoFacts;
}

/** From one day to another; open ends stay open. */
function period(from: string | null, to: string | null, language: MemoLanguage): string {
  if (from !== null && to !== null) return dateRange(from, to, language);
  const [first, last] = [from, to].map((date) => (date === null ? '' : dateText(date, language)));
  return first || last ? `${first}–${last}` : '';
}
