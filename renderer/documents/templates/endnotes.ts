import { strToU8 } from 'fflate';
import {
  bodyPath,
  isWordElement,
  type Parts,
  parsePart,
  serialised,
  wordAttribute,
  wordElement,
  wordElements,
} from './parts';

/** What stands before the numbering of endnotes in a section's properties (ECMA-376 part 1, 17.6.17). */
const before = ['headerReference', 'footerReference', 'footnotePr'];

/** Has the endnotes of a Word file numbered 1, 2, 3 from its beginning to its end; Word's own way is i, ii, iii. */
export function numberEndnotes(parts: Parts): void {
  const part = parts[bodyPath];
  if (!part) return;
  const document = parsePart(part);
  for (const section of wordElements(document, 'sectPr')) {
    for (const former of [...section.children].filter((child) => isWordElement(child, 'endnotePr')))
      former.remove();
    const next = [...section.children].find((child) => !before.some((name) => isWordElement(child, name)));
    const notes = section.insertBefore(wordElement(document, 'endnotePr'), next ?? null);
    const format = notes.appendChild(wordElement(document, 'numFmt'));
    wordAttribute(format, 'val', 'decimal');
  }
  parts[bodyPath] = strToU8(serialised(document));
  const settings = parts['word/settings.xml'];
  if (!settings) return;
  const own = parsePart(settings);
  for (const notes of wordElements(own, 'endnotePr')) {
    for (const former of [...notes.children].filter((child) => isWordElement(child, 'numFmt')))
      former.remove();
    const format = wordElement(own, 'numFmt');
    wordAttribute(format, 'val', 'decimal');
    // After where they stand, before everything else (17.11.4).
    const place = [...notes.children].find((child) => isWordElement(child, 'pos'));
    notes.insertBefore(format, place ? place.nextElementSibling : notes.firstElementChild);
  }
  parts['word/settings.xml'] = strToU8(serialised(own));
}
