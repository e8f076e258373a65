import { absentOr, line, problem } from './fields';

/** An address on the web: http or https, a host, no name and password before it, no spaces. */
const address = /^https?:\/\/([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?)(?:[/?#]\S*)?$/iu;

/** A link as it is pasted, without the spaces around it; anything but http and https is refused. */
export const webLink = line(4_000)
  .min(1, problem('required'))
  .refine((link) => link === '' || address.test(link), absentOr('not-a-link'));

/** Whose address it is: `kk.dk` of `https://www.kk.dk/x`; the whole text for what is no address. */
export const hostOf = (link: string): string => address.exec(link)?.[1]?.replace(/^www\./i, '') ?? link;
