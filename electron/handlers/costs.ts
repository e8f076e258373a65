import { closingGaps, unsaidMissions } from '../../db/domain/closing';
import type { CostLine, CostOwner, CostStatement } from '../../db/domain/cost';
import { sumCosts } from '../../db/domain/cost-sum';
import type { HoursLine, HoursStatement } from '../../db/domain/hours';
import { sumHours } from '../../db/domain/hours-sum';
import {
  administrationsByMission,
  administrationsOf,
  missionsOfTopic,
  missionTitles,
  organisationNames,
  ownerExists,
  scopeOf,
  scopeOfTopic,
} from '../../db/queries/cost-owners';
import {
  type CostScope,
  costLinesOf,
  costStatementsOf,
  getCostLine,
  getCostStatement,
  insertCostLine,
  insertCostStatement,
  removeCostLine,
  removeCostStatement,
  updateCostLine,
} from '../../db/queries/costs';
import {
  getHoursLine,
  getHoursStatement,
  hoursLinesOf,
  hoursStatementsOf,
  insertHoursLine,
  insertHoursStatement,
  removeHoursLine,
  removeHoursStatement,
  updateHoursLine,
} from '../../db/queries/hours';
import { getOffice } from '../../db/queries/office';
import { getTopic } from '../../db/queries/topics';
import type { Costs, OrganisationNames } from '../contract/costs';
import { found, Refusal } from '../contract/result';
import type { QueryContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

type Db = QueryContext['db'];

/** Everything known of the money and hours of a mission, or of a cooperation with its missions. */
export function costsOf(db: Db, owner: CostOwner): Omit<Costs, 'names' | 'unsaid'> {
  const { currency } = getOffice(db);
  const records = recordsOf(db, scopeOf(db, owner));
  const { lines, statements, hoursLines, hoursStatements, administrationIds } = records;
  const actual = sumCosts({ lines, statements, administrationIds }, currency);
  const hours = sumHours({ lines: hoursLines, statements: hoursStatements, administrationIds });
  return {
    ...{ lines, statements, hoursLines, hoursStatements, actual, hours },
    budget: sumCosts({ lines, statements, administrationIds }, currency, 'budget'),
    gaps: closingGaps(actual, hours),
  };
}

type Records = Pick<Costs, 'lines' | 'statements' | 'hoursLines' | 'hoursStatements'>;

function recordsOf(db: Db, scope: CostScope): Records & { administrationIds: string[] } {
  return {
    lines: costLinesOf(db, scope),
    statements: costStatementsOf(db, scope),
    hoursLines: hoursLinesOf(db, scope),
    hoursStatements: hoursStatementsOf(db, scope),
    administrationIds: administrationsOf(db, scope),
  };
}

/** Of which missions something is unsaid, with their titles. */
function unsaidOf(db: Db, missionIds: readonly string[], records: Records): Costs['unsaid'] {
  const unsaid = unsaidMissions(
    {
      missions: administrationsByMission(db, missionIds),
      costs: records,
      hours: { lines: records.hoursLines, statements: records.hoursStatements },
    },
    getOffice(db).currency,
  );
  return { costs: titled(db, unsaid.costs), hours: titled(db, unsaid.hours) };
}

function titled(db: Db, missionIds: readonly string[]): { id: string; title: string }[] {
  const titles = missionTitles(db, missionIds);
  return missionIds.map((id) => ({ id, title: titles[id] ?? '' }));
}

/** The names of all that the records and the sums speak of. */
function namesIn(db: Db, records: Records, administrationIds: readonly (string | null)[]): OrganisationNames {
  const named = [
    ...administrationIds,
    ...[...records.lines, ...records.statements].flatMap(({ administrationId, funderId }) => [
      administrationId,
      funderId,
    ]),
    ...[...records.hoursLines, ...records.hoursStatements].map(({ administrationId }) => administrationId),
  ];
  return organisationNames(db, [...new Set(named.filter((id) => id !== null))]);
}

export const costs: DatabaseHandlers['costs'] = {
  of: ({ db }, { owner }) => {
    checkOwner(db, owner);
    const known = costsOf(db, owner);
    const expected = known.actual.parts.map(({ administrationId }) => administrationId);
    const missionIds = owner.kind === 'mission' ? [] : scopeOf(db, owner).missionIds;
    return { ...known, names: namesIn(db, known, expected), unsaid: unsaidOf(db, missionIds, known) };
  },
  ofTopic: ({ db }, { topicId }) => {
    const missions = missionsOfTopic(db, topicId);
    const about = missions.map(({ id }) => id);
    const all = recordsOf(db, scopeOfTopic(db, topicId, about));
    const whole = new Set(missions.filter(({ topics }) => topics === 1).map(({ id }) => id));
    const isOfTopic = (one: { topicId: string | null; owner: CostOwner }) =>
      one.topicId === topicId || (one.topicId === null && whole.has(one.owner.id));
    const own = {
      lines: all.lines.filter(isOfTopic),
      statements: all.statements.filter(isOfTopic),
      hoursLines: all.hoursLines.filter(isOfTopic),
      hoursStatements: all.hoursStatements.filter(isOfTopic),
    };
    const undivided = new Set(
      [...all.lines, ...all.statements, ...all.hoursLines, ...all.hoursStatements]
        .filter((one) => one.topicId === null && !whole.has(one.owner.id))
        .map(({ owner }) => owner.id),
    );
    return {
      actual: sumCosts(
        { lines: own.lines, statements: own.statements, administrationIds: [] },
        getOffice(db).currency,
      ),
      hours: sumHours({ lines: own.hoursLines, statements: own.hoursStatements, administrationIds: [] }),
      names: namesIn(db, own, []),
      undivided: titled(
        db,
        about.filter((id) => undivided.has(id)),
      ),
      unsaid: unsaidOf(db, about, all),
    };
  },
  addLine: ({ db, newId, now }, input) => {
    checkOwner(db, input.owner);
    const record: CostLine = { ...blankLine, ...input, id: newId() };
    checkTopic(db, record.topicId);
    checkOrganisations(db, [record.administrationId, record.funderId]);
    insertCostLine(db, { ...record, ...vatOf(record.vat) }, now);
    return { id: record.id };
  },
  updateLine: ({ db }, { id, patch }) => {
    const before = found(getCostLine(db, id));
    checkOrganisations(db, [patch.administrationId, patch.funderId]);
    checkTopic(db, patch.topicId);
    updateCostLine(db, id, { ...patch, ...vatOf(patch.vat ?? before.vat) });
    return null;
  },
  removeLine: ({ db, now }, { id }) => {
    found(getCostLine(db, id));
    removeCostLine(db, id, now);
    return null;
  },
  state: ({ db, newId, now }, input) => {
    checkOwner(db, input.owner);
    const record: CostStatement = { ...blankStatement, ...input, id: newId() };
    checkTopic(db, record.topicId);
    checkOrganisations(db, [record.administrationId, record.funderId]);
    for (const before of costStatementsOf(db, scopeAlone(record.owner)))
      if (
        before.administrationId === record.administrationId &&
        before.category === record.category &&
        before.topicId === record.topicId
      )
        removeCostStatement(db, before.id, now);
    insertCostStatement(db, record, now);
    return { id: record.id };
  },
  removeStatement: ({ db, now }, { id }) => {
    found(getCostStatement(db, id));
    removeCostStatement(db, id, now);
    return null;
  },
  addHours: ({ db, newId, now }, input) => {
    checkOwner(db, input.owner);
    const record: HoursLine = { ...blankHours, ...input, id: newId() };
    checkTopic(db, record.topicId);
    checkOrganisations(db, [record.administrationId]);
    insertHoursLine(db, record, now);
    return { id: record.id };
  },
  updateHours: ({ db }, { id, patch }) => {
    found(getHoursLine(db, id));
    checkOrganisations(db, [patch.administrationId]);
    checkTopic(db, patch.topicId);
    updateHoursLine(db, id, patch);
    return null;
  },
  removeHours: ({ db, now }, { id }) => {
    found(getHoursLine(db, id));
    removeHoursLine(db, id, now);
    return null;
  },
  stateHours: ({ db, newId, now }, input) => {
    checkOwner(db, input.owner);
    const record: HoursStatement = { topicId: null, source: '', ...input, id: newId() };
    checkTopic(db, record.topicId);
    checkOrganisations(db, [record.administrationId]);
    for (const before of hoursStatementsOf(db, scopeAlone(record.owner)))
      if (before.administrationId === record.administrationId && before.topicId === record.topicId)
        removeHoursStatement(db, before.id, now);
    insertHoursStatement(db, record, now);
    return { id: record.id };
  },
  removeHoursStatement: ({ db, now }, { id }) => {
    found(getHoursStatement(db, id));
    removeHoursStatement(db, id, now);
    return null;
  },
};

const blankLine = {
  ...{ kind: 'actual', administrationId: null, funderId: null, topicId: null, category: 'other' },
  ...{ what: '', vat: 'not-stated', vatMinor: null, heldOn: null, bookedOn: null, voucher: '' },
} satisfies Partial<CostLine>;
const blankStatement = { funderId: null, topicId: null, category: null, source: '' };
const blankHours = {
  ...{ administrationId: null, topicId: null, activity: 'other', workedOn: null, note: '' },
} satisfies Partial<HoursLine>;

/** How much of a line is VAT can only be said of what has any. */
const vatOf = (vat: CostLine['vat']): { vatMinor?: null } =>
  vat === 'included' || vat === 'excluded' ? {} : { vatMinor: null };

/** An owner's own, without what belongs to a cooperation's missions. */
const scopeAlone = ({ kind, id }: CostOwner): CostScope =>
  kind === 'mission' ? { missionIds: [id], cooperationIds: [] } : { missionIds: [], cooperationIds: [id] };

function checkOwner(db: Db, owner: CostOwner): void {
  if (!ownerExists(db, owner)) throw new Refusal({ kind: 'not-found' });
}

function checkOrganisations(db: Db, ids: readonly (string | null | undefined)[]): void {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  if (Object.keys(organisationNames(db, wanted)).length < wanted.length)
    throw new Refusal({ kind: 'not-found' });
}

function checkTopic(db: Db, id: string | null | undefined): void {
  if (id) found(getTopic(db, id));
}
