import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { PhoneKey } from '../../db/domain/person-import';

const known = new Map<string, string | null>();
/** Enough for a directory; beyond it the memory begins anew. */
const mostKnown = 100_000;

/** A phone number in E.164, the form in which numbers are compared; one without a country is taken for a Danish one. */
export const phoneKey: PhoneKey = (text, country) => {
  const own = isSupportedCountry(country) ? country : 'DK';
  const key = `${own} ${text}`;
  const answered = known.get(key);
  if (answered !== undefined) return answered;
  const parsed = parsePhoneNumberFromString(text, own);
  const number = parsed?.isPossible() ? parsed.number : null;
  if (known.size >= mostKnown) known.clear();
  known.set(key, number);
  return number;
};
