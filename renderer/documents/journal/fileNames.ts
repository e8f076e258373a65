/** What makes up the name of one file in a package. */
export type Naming = {
  /** The document's number in the package, from 1. */
  number: number;
  /** What it is called; where `extension` is null, with an extension of its own. */
  title: string;
  extension: string | null;
};

/** What turns the direction of a line: it makes `fdp.exe` look like `exe.pdf`. */
const turning = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
/** What Windows takes in no name, and what can't be seen. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cs}\uFEFF]+/gu;

/** Longest name without number and extension, in UTF-16 units: three bytes each still fit the 255 of Linux. */
const longest = 80;

/**
 * The name under which a file lies in a package: "03 Samarbejdsaftale.pdf". The number in front keeps names apart and in
 * the order of the index, and makes none of them one that Windows keeps for a device.
 * @param count how many documents there are, for the number's width
 */
export function packedName({ number, title, extension }: Naming, count: number): string {
  const own = extension === null ? /^(.*)\.([a-z\d]{1,8})$/isu.exec(title.trim()) : null;
  const ending = own?.[2] ?? extension;
  const stem = (own?.[1] ?? title)
    .normalize('NFC')
    .replace(turning, '')
    // "Rapport: Beirut" reads better with a dash than with what stands for any sign that can't be.
    .replace(/\s*:\s+/gu, ' – ')
    .replace(refused, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[-. ]+/, '')
    .slice(0, longest)
    // Cutting may have left half a character; Windows takes no dot or space at the end.
    .replace(/[\p{Cs}\-. ]+$/u, '');
  const before = String(number).padStart(Math.max(2, String(count).length), '0');
  return `${stem === '' ? before : `${before} ${stem}`}${ending === null ? '' : `.${ending}`}`;
}
