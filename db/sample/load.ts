import { count } from 'drizzle-orm';
import type { Office } from '../connection/office';
import type { ScreenLanguage } from '../domain/language';
import { runStep } from '../queries/history';
import { updateOffice } from '../queries/office';
import { mission } from '../queries/tables';
import { beirut } from './beirut';
import { loadCooperation } from './load-cooperation';
import { loadDirectory } from './load-directory';
import { type LoadedIds, loadMission } from './load-mission';
import type { Text } from './shape';

/** What loading needs: the writing connection, the instant of loading (UTC, ISO 8601), ids, and one language. */
export type Loading = {
  db: Office['writer'];
  now: string;
  newId: () => string;
  /** The text in the language that is loaded. */
  said: (text: Text) => string;
};

/**
 * Fills an empty office with the Copenhagen–Beirut example, in one transaction; leaves any other office as it is. The
 * example isn't a change that someone made: no history is kept of it, so that it can't be undone.
 */
export function loadExample(
  office: Office,
  language: ScreenLanguage,
  { now, newId }: { now: () => Date; newId: () => string },
): void {
  const { raw, writer: db } = office;
  const at = now().toISOString();
  const load = raw.transaction(() => {
    if (!isUntouched(office)) return;
    const loading = { db, now: at, newId, said: (text: Text) => text[language] };
    runStep(raw, { operation: 'office.update', subject: null, who: '', at, mergeKey: null }, () => {
      const { name, city, zone } = beirut.office;
      updateOffice(db, { name: loading.said(name), city: loading.said(city), zone });
      const ids = loadDirectory(loading, beirut);
      const loaded: LoadedIds = { missions: new Map(), items: new Map() };
      for (const mission of beirut.missions) loadMission(loading, mission, ids, loaded);
      for (const cooperation of beirut.cooperations) loadCooperation(loading, cooperation, ids, loaded);
    });
    raw.exec('DELETE FROM change; DELETE FROM step');
  });
  load.immediate();
}

function isUntouched({ raw, reader }: Office): boolean {
  const steps = raw.prepare<[], number>('SELECT count(*) FROM step').pluck().get();
  const missions = reader.select({ n: count() }).from(mission).get();
  return steps === 0 && missions?.n === 0;
}
