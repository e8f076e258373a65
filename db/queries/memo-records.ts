import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { extensionOf } from '../domain/attachment';
import type { CaseReference } from '../domain/case-reference';
import { compareDates } from '../domain/dates';
import type { Memo } from '../domain/memo';
import type {
  CooperationRecords,
  MemoItem,
  MemoRecords,
  MemoWorkshop,
  MissionRecords,
  ReportItem,
  ReportRecords,
} from '../domain/memo-records';
import { type Mission, periodOf } from '../domain/mission';
import { personName } from '../domain/person';
import type { ProgrammeItem } from '../domain/programme';
import { partiesOf } from './agreement-parties';
import { listAgreements } from './agreements';
import { alive } from './alive';
import { caseReferencesOf } from './case-references';
import { administrationsOf as administrationParts, capacityOf, perspectivesOf } from './cooperation-parts';
import { namedStepsOf } from './cooperation-steps';
import { getCooperation } from './cooperations';
import { administrationsOf, organisationNames, scopeOf } from './cost-owners';
import { type CostScope, costLinesOf, costStatementsOf } from './costs';
import { listDecisions } from './decisions';
import { membersOf } from './delegation-records';
import { listFollowUps } from './follow-ups';
import { giftsOfMissions } from './gifts';
import { hoursLinesOf, hoursStatementsOf } from './hours';
import { distinct, within } from './many-ids';
import { listMatches } from './matches';
import { listMemos } from './memos';
import { getMission } from './missions';
import { listNeeds } from './needs';
import { getOffice } from './office';
import { factsOf } from './partner-facts';
import { statementsOf } from './partner-statements';
import { waysInOf } from './partner-ways-in';
import { getPartner } from './partners';
import { getPerson } from './people';
import { itemsOf } from './programme';
import { radarRecords } from './radar';
import { attachment, decisionBody } from './result-tables';
import { listResults } from './results';
import { place } from './tables';
import { listTopics } from './topics';
import { noWorkshopTexts, outcomesOf, textsOfWorkshops } from './workshops';
import { quotesOf } from './workshops-parts';
import { audiencesOf } from './workshops-people';

/**
 * Everything that a document is drafted from; undefined when what it tells of is gone.
 * @param today ISO
 */
export function memoRecords(db: Reader, memo: Memo, today: string): MemoRecords | undefined {
  const cooperation =
    memo.cooperationId === null ? null : cooperationRecords(db, memo.cooperationId, memo, today);
  const report = memo.missionId === null ? null : reportRecords(db, memo.missionId);
  const told = cooperation ?? report;
  if (!told) return undefined;
  const office = getOffice(db);
  const organisationIds = [...told.costLines, ...told.costStatements].flatMap((one) => [
    one.administrationId,
    one.funderId,
  ]);
  const more = [...told.hoursLines, ...told.hoursStatements].map(({ administrationId }) => administrationId);
  const named = [...organisationIds, ...more, ...told.administrationIds].filter((id) => id !== null);
  const { name, authority, unit, address, phone, email, website, ean } = office;
  return {
    memo,
    bodyName: memo.bodyId === null ? null : nameOfBody(db, memo.bodyId),
    letterhead: { name, authority, unit, address, phone, email, website, ean },
    currency: office.currency,
    date: today,
    topics: listTopics(db),
    organisationNames: organisationNames(db, [...new Set(named)]),
    references: referencesOf(db, memo, told, cooperation),
    cooperation,
    report,
  };
}

function nameOfBody(db: Reader, bodyId: string): string | null {
  const found = db
    .select({ name: decisionBody.name })
    .from(decisionBody)
    .where(and(eq(decisionBody.id, bodyId), alive(decisionBody)))
    .get();
  return found?.name ?? null;
}

/** Under which numbers the document and what it tells of are filed, the document's own first, each once. */
function referencesOf(
  db: Reader,
  memo: Memo,
  { missions }: MissionRecords,
  cooperation: CooperationRecords | null,
): CaseReference[] {
  const of = (recordKind: CaseReference['recordKind'], ids: readonly string[]) =>
    caseReferencesOf(db, recordKind, ids);
  return [
    ...of('memo', [memo.id]),
    ...of('cooperation', cooperation ? [cooperation.cooperation.id] : []),
    ...of('decision', cooperation?.decisions.map(({ id }) => id) ?? []),
    ...of('agreement', cooperation?.agreements.map(({ id }) => id) ?? []),
    ...of(
      'mission',
      missions.map(({ id }) => id),
    ),
    ...of('partner', cooperation ? [cooperation.partner.id] : []),
  ];
}

function cooperationRecords(db: Reader, id: string, memo: Memo, today: string): CooperationRecords | null {
  const found = getCooperation(db, id);
  const partner = found && getPartner(db, found.partnerId);
  if (!found || !partner) return null;
  const { partnerName, ...cooperation } = found;
  const scope = scopeOf(db, { kind: 'cooperation', id });
  const missions = scope.missionIds
    .map((missionId) => getMission(db, missionId))
    .filter((mission) => mission !== undefined)
    .sort(byTime);
  const decisions = listDecisions(db, { cooperationId: id })
    .map(({ resting, ...decision }) => decision)
    .sort((a, b) => compareDates(a.decidedOn ?? '9999', b.decidedOn ?? '9999') || compareDates(a.id, b.id));
  const agreements = listAgreements(db, { cooperationId: id });
  const owners = [memo, ...decisions, ...agreements, ...missions];
  return {
    cooperation,
    partner,
    facts: factsOf(db, partner.id),
    statements: statementsOf(db, partner.id),
    waysIn: waysInOf(db, partner.id),
    steps: namedStepsOf(db, id),
    perspectives: perspectivesOf(db, id),
    administrations: administrationParts(db, id),
    capacity: capacityOf(db, id),
    decisions,
    agreements: agreements.map(({ cooperationTitle, partnerId, ...agreement }) => ({
      ...agreement,
      parties: partiesOf(db, agreement.id),
    })),
    matches: listMatches(db, { partnerId: partner.id }),
    signs: radarRecords(db, today, id)[0]?.signs ?? [],
    attachments: attachmentsOf(
      db,
      owners.map((owner) => owner.id),
    ),
    finishedMemos: listMemos(db, { cooperationId: id })
      .filter((other) => other.id !== memo.id && other.finishedOn !== null)
      .map(({ aboutTitle, ...other }) => other),
    ...missionRecords(db, missions, scope),
    needs: listNeeds(db, { partnerId: partner.id }),
    results: listResults(db, { cooperationId: id }),
    followUps: listFollowUps(db, { partnerId: partner.id }),
  };
}

function reportRecords(db: Reader, id: string): ReportRecords | null {
  const mission = getMission(db, id);
  if (!mission) return null;
  const scope = scopeOf(db, { kind: 'mission', id });
  const records = missionRecords(db, [mission], scope);
  const partner = mission.partnerId === null ? undefined : getPartner(db, mission.partnerId);
  const lead = mission.leadId === null ? undefined : getPerson(db, mission.leadId);
  return {
    mission,
    partnerName: partner?.name ?? null,
    leadName: lead ? personName(lead) : null,
    pictures: picturesOf(db, id, records.items),
    ...records,
    items: reportItems(db, itemsOf(db, [id])),
    needs: listNeeds(db, { missionId: id }),
    results: listResults(db, { missionId: id }),
    followUps: listFollowUps(db, { missionId: id }),
  };
}

type OfMissions = Omit<MissionRecords, 'needs' | 'results' | 'followUps'>;

function missionRecords(db: Reader, missions: readonly Mission[], scope: CostScope): OfMissions {
  const missionIds = missions.map(({ id }) => id);
  const items = itemsOf(db, missionIds).map(toItem);
  return {
    missions,
    members: inOrderOf(missionIds, membersOf(db, missionIds)),
    items,
    workshops: workshopsOf(db, items),
    costLines: costLinesOf(db, scope),
    costStatements: costStatementsOf(db, scope),
    hoursLines: hoursLinesOf(db, scope),
    hoursStatements: hoursStatementsOf(db, scope),
    administrationIds: administrationsOf(db, scope),
    gifts: inOrderOf(missionIds, giftsOfMissions(db, missionIds)),
  };
}

const toItem = (item: ProgrammeItem): MemoItem => {
  const { id, missionId, kind, title, time, zone, place, status, topicId, publicNote } = item;
  return { id, missionId, kind, title, time, zone, place, status, topicId, publicNote };
};

function reportItems(db: Reader, items: readonly ProgrammeItem[]): ReportItem[] {
  const placeIds = distinct(items.map(({ placeId }) => placeId));
  const places = new Map(
    db
      .select({ id: place.id, name: place.name })
      .from(place)
      .where(and(within(place.id, placeIds), alive(place)))
      .all()
      .map(({ id, name }) => [id, name]),
  );
  const hosts = organisationNames(db, distinct(items.map(({ hostId }) => hostId)));
  return items.map((item) => ({
    ...toItem(item),
    endZone: item.endZone,
    texts: item.texts,
    placeName: (item.placeId !== null && places.get(item.placeId)) || null,
    hostName: (item.hostId !== null && hosts[item.hostId]) || null,
  }));
}

/** Records mission by mission. */
function inOrderOf<T extends { readonly missionId: string | null }>(
  missionIds: readonly string[],
  records: readonly T[],
): T[] {
  const byMission = Map.groupBy(records, ({ missionId }) => missionId);
  return missionIds.flatMap((id) => byMission.get(id) ?? []);
}

/** The workshops among the items of programmes, in their order. */
function workshopsOf(db: Reader, items: readonly MemoItem[]): MemoWorkshop[] {
  const workshops = items.filter(({ kind }) => kind === 'workshop');
  const ids = workshops.map(({ id }) => id);
  const outcomes = Map.groupBy(outcomesOf(db, ids), ({ itemId }) => itemId);
  const quotes = Map.groupBy(quotesOf(db, ids), ({ itemId }) => itemId);
  const audiences = audiencesOf(db, ids);
  const texts = textsOfWorkshops(db, ids);
  return workshops.map((item) => ({
    ...item,
    outcomes: outcomes.get(item.id) ?? [],
    audience: audiences.get(item.id) ?? [],
    texts: texts.get(item.id) ?? noWorkshopTexts,
    quotes: quotes.get(item.id) ?? [],
  }));
}

const picture = new Set(['png', 'jpg', 'jpeg']);

function picturesOf(db: Reader, missionId: string, items: readonly MemoItem[]): ReportRecords['pictures'] {
  const owners = [missionId, ...items.map(({ id }) => id)];
  return attachmentsOf(db, owners)
    .filter(({ name }) => picture.has(extensionOf(name)))
    .map(({ id, name, recordId }) => ({ id, name, itemId: recordId === missionId ? null : recordId }));
}

/** The files of some records, record by record, each record's in their order. */
function attachmentsOf(db: Reader, owners: readonly string[]): CooperationRecords['attachments'] {
  const { id, name, recordKind, recordId, position } = attachment;
  const rows = Map.groupBy(
    db
      .select({ id, name, recordKind, recordId })
      .from(attachment)
      .where(and(within(recordId, owners), alive(attachment)))
      .orderBy(asc(position), asc(id))
      .all(),
    (row) => row.recordId,
  );
  return owners.flatMap((owner) => rows.get(owner) ?? []);
}

/** The earliest first, by the first day that a mission can have; those without any last. */
const byTime = (a: Mission, b: Mission): number =>
  compareDates(periodOf(a.dates)?.from ?? '9999', periodOf(b.dates)?.from ?? '9999') ||
  compareDates(a.id, b.id);
