import type { Conflict, Finding } from './conflict';
import type { ConflictItem } from './input';

/** The names by which a conflict is dismissed. */
export type Names = { readonly subject: string; readonly facts: string };

/**
 * A conflict's names, the same whenever and wherever they are made. The subject is the rule with the ids of what it is
 * about; the facts are what its sentence rests on: its figures, and the times and places of its items. Titles are left
 * out, and the days that pass while a warning stands.
 */
export function identify(
  conflict: Conflict,
  items: ReadonlyMap<string, Pick<ConflictItem, 'time' | 'zone' | 'endZone' | 'placeId'>>,
): Names {
  const { severity, mend, itemIds, ...finding } = conflict;
  const times = itemIds.map((id) => {
    const item = items.get(id);
    return item && [...Object.values(item.time), item.zone, item.endZone, item.placeId];
  });
  return {
    subject: [finding.rule, ...about(finding), ...(isOfDay(finding) ? [] : itemIds)].join(' '),
    facts: JSON.stringify([itemIds, times, factsOf(finding)]),
  };
}

/** A day is the same one whatever is put on it. */
const isOfDay = ({ rule }: Finding): boolean => rule === 'rest-day' || rule === 'holiday';

/** Who and what it is about beside its items. */
function about(finding: Finding): string[] {
  switch (finding.rule) {
    case 'person-elsewhere':
      return [finding.elsewhere.itemId];
    case 'place-twice':
      return [finding.placeId, ...(finding.elsewhere ? [finding.elsewhere.itemId] : [])];
    case 'place-too-small':
    case 'place-closed':
      return [finding.placeId];
    case 'place-blocked':
      return [finding.placeId, finding.reason];
    case 'person-blocked':
      return [finding.personId, finding.reason];
    case 'person-travelling':
      return [finding.leg.id];
    case 'interpreter-without-break':
    case 'before-arrival':
    case 'after-departure':
      return [finding.personId];
    case 'not-coming':
      return [finding.participationId];
    case 'topic-without-workshop':
      return [finding.topicId];
    case 'rest-day':
      return [finding.day];
    case 'holiday':
      return [finding.day, finding.name];
    default:
      return [];
  }
}

function factsOf(finding: Finding): unknown {
  if (finding.rule === 'unconfirmed') return [];
  const plain: Record<string, unknown> = { ...finding };
  if ('elsewhere' in finding && finding.elsewhere) {
    const { missionTitle, itemTitle, ...elsewhere } = finding.elsewhere;
    plain.elsewhere = elsewhere;
  }
  if (finding.rule === 'topic-without-workshop' && finding.agreement) {
    const { title, ...agreement } = finding.agreement;
    plain.agreement = agreement;
  }
  if (finding.rule === 'person-travelling') {
    const { missionTitle, ...leg } = finding.leg;
    plain.leg = leg;
  }
  return Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1));
}
