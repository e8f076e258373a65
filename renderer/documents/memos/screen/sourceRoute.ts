import type { MemoRecords } from '../../../../db/domain/memo-records';
import type { Source } from '../../../../db/domain/memo-text';
import {
  cooperationRoute,
  type MissionTab,
  memoRoute,
  partnerRoute,
  type Route,
} from '../../../shared/route';

type Owned = { readonly id: string };

/** Where a record is shown on which a sentence rests; null for one that is gone, or is shown on the document's own page. */
export function sourceRoute({ kind, id }: Source, { memo, cooperation, report }: MemoRecords): Route | null {
  const told = cooperation ?? report;
  if (!told) return null;
  const inCooperation = (section?: 'agreements' | 'decisions', recordId = id) =>
    cooperation && cooperationRoute(cooperation.cooperation.id, section, section ? recordId : null);
  const partnerId = cooperation?.partner.id ?? null;
  const ofMission = (missionId: string | null | undefined, tab: MissionTab, focus: string | null = null) =>
    missionId ? ({ screen: 'mission', id: missionId, tab, focus } satisfies Route) : null;
  const money = (records: readonly (Owned & { owner: { kind: string; id: string } })[]) => {
    const owner = records.find((one) => one.id === id)?.owner;
    if (owner?.kind === 'mission') return ofMission(owner.id, 'costs');
    return owner && cooperation ? cooperationRoute(cooperation.cooperation.id, 'costs') : null;
  };
  const inProgramme = (itemId: string | undefined, tab: 'programme' | 'workshops') => {
    const item = [...told.items, ...told.workshops].find((one) => one.id === itemId);
    return ofMission(item?.missionId, tab, item?.id);
  };
  switch (kind) {
    case 'memo':
      return id === memo.id ? null : memoRoute(id);
    case 'cooperation':
    case 'cooperation-step':
    case 'perspective':
    case 'administration':
    case 'capacity':
      return inCooperation();
    case 'decision':
      return inCooperation('decisions');
    case 'agreement':
      return inCooperation('agreements');
    case 'partner':
    case 'partner-fact':
    case 'partner-statement':
    case 'way-in':
      return partnerId === null ? null : partnerRoute(partnerId);
    case 'match':
      return partnerId === null ? null : partnerRoute(partnerId, 'matches', id);
    case 'need': {
      const need = told.needs.find((one) => one.id === id);
      return need ? partnerRoute(need.partnerId, 'needs', id) : null;
    }
    case 'mission':
      return told.missions.some((one) => one.id === id) ? ofMission(id, 'overview') : null;
    case 'participation':
      return ofMission(told.members.find((one) => one.id === id)?.missionId, 'participants');
    case 'programme-item':
      return inProgramme(id, 'programme');
    case 'outcome':
      return inProgramme(
        told.workshops.find(({ outcomes }) => outcomes.some((one) => one.id === id))?.id,
        'workshops',
      );
    case 'follow-up':
      return told.followUps.some((one) => one.id === id) ? { screen: 'follow-up-item', id } : null;
    case 'result':
      return told.results.some((one) => one.id === id)
        ? { screen: 'reports', section: 'results', focus: id }
        : null;
    case 'cost-line':
      return money(told.costLines);
    case 'cost-statement':
      return money(told.costStatements);
    case 'hours-line':
      return money(told.hoursLines);
    case 'hours-statement':
      return money(told.hoursStatements);
    case 'gift':
      return ofMission(told.gifts.find((one) => one.id === id)?.missionId, 'participants', 'gifts');
    case 'attachment': {
      const picture = report?.pictures.find((one) => one.id === id);
      if (report && picture)
        return picture.itemId === null
          ? ofMission(report.mission.id, 'overview')
          : inProgramme(picture.itemId, 'workshops');
      const file = cooperation?.attachments.find((one) => one.id === id);
      switch (file?.recordKind) {
        case 'mission':
          return ofMission(file.recordId, 'overview');
        case 'decision':
          return inCooperation('decisions', file.recordId);
        case 'agreement':
          return inCooperation('agreements', file.recordId);
        default:
          return null;
      }
    }
  }
}
