import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Where a number without a country is taken to be from, when nothing else is known. */
const home: CountryCode = 'DK';

const known = new Map<string, string | null>();
/** Enough for a directory and a file; beyond it the memory begins anew. */
const mostKnown = 100_000;

/**
 * A phone number in the one form that numbers are compared in, E.164: `+4533663366` for `33 66 33 66`, `0045 33663366`
 * and `+45 33 66 33 66`. An extension isn't part of it.
 * @param text as it was typed
 * @param country ISO 3166 alpha-2 whose number it is when it names none; '' while not known, which is taken as Denmark
 * @returns null for what can't be a number there
 */
export function e164(text: string, country: string): string | null {
  const own = isSupportedCountry(country) ? country : home;
  const key = `${own} ${text}`;
  const answered = known.get(key);
  if (answered !== undefined) return answered;
  const parsed = parsePhoneNumberFromString(text, own);
  const number = parsed?.isPossible() ? parsed.number : null;
  if (known.size >= mostKnown) known.clear();
  known.set(key, number);
  return number;
}
