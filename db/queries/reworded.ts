import type { Writer } from '../connection/office';
import type { Mission } from '../domain/mission';
import type { ItemText } from '../domain/programme';
import { wordedFor } from '../domain/programme-texts';
import { updateMission } from './missions';
import { listItems, updateItem } from './programme';
import { listTranslations, saveTranslation, type TranslatedKind } from './translations';

/**
 * What a programme says when its titles are to be in another language from now on: whatever is written in that language
 * changes places with what stood there; the rest is left as it is, for then only its language was wrong.
 * @param languages those that the mission gets
 */
export function rewordProgramme(
  db: Writer,
  mission: Mission,
  languages: readonly string[],
  newId: () => string,
  now: string,
): void {
  const [first] = languages;
  const [former] = mission.languages;
  if (first === undefined || former === undefined || first === former) return;
  const isWritten = (texts: readonly ItemText[]) =>
    texts.some(({ language, title }) => language === first && title.trim() !== '');
  const keep = (recordKind: TranslatedKind, recordId: string, title: string, publicNote: string) =>
    saveTranslation(db, { recordKind, recordId, language: former }, { title, publicNote }, newId);

  for (const item of listItems(db, mission.id).filter(({ texts }) => isWritten(texts))) {
    const { title, publicNote } = wordedFor(item, mission.languages, languages);
    updateItem(db, item.id, { title, publicNote }, newId, now);
    keep('programme_item', item.id, item.title, item.publicNote);
  }
  const titles = listTranslations(db, mission.id);
  if (!isWritten(titles)) return;
  const own = { title: mission.title, publicNote: '', texts: titles };
  updateMission(db, mission.id, { title: wordedFor(own, mission.languages, languages).title }, newId, now);
  keep('mission', mission.id, mission.title, '');
}
