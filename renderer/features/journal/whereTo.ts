import type { JournalEntry, JournalRecordKind } from '../../../db/domain/journal';
import { cooperationRoute, memoRoute, partnerRoute, type Route } from '../../shared/route';

type Belonging = Pick<JournalEntry, 'cooperationId' | 'missionId' | 'partnerId'>;

/**
 * Where a record of the register is shown; null for one whose page can't be told.
 * @param belonging what it, or what belongs to it, is a part of
 */
export function whereTo(
  { kind, id }: { kind: JournalRecordKind; id: string },
  { cooperationId, missionId, partnerId }: Belonging,
): Route | null {
  switch (kind) {
    case 'mission':
      return { screen: 'mission', id, tab: 'overview', focus: null };
    case 'cooperation':
      return cooperationRoute(id);
    case 'partner':
      return partnerRoute(id);
    case 'memo':
      return memoRoute(id);
    case 'decision':
      if (cooperationId !== null) return cooperationRoute(cooperationId, 'decisions', id);
      return missionId === null ? null : { screen: 'mission', id: missionId, tab: 'overview', focus: id };
    case 'agreement':
      return cooperationId === null ? null : cooperationRoute(cooperationId, 'agreements', id);
    case 'workshop':
      return missionId === null ? null : { screen: 'mission', id: missionId, tab: 'workshops', focus: id };
    case 'need':
      return partnerId === null ? null : partnerRoute(partnerId, 'needs', id);
    case 'follow_up':
      return { screen: 'follow-up-item', id };
    case 'solution':
      return { screen: 'solution', id };
    case 'result':
      return { screen: 'reports', section: 'results', focus: id };
    case 'attachment':
      return { screen: 'reports', section: 'journal', focus: id };
  }
}
