import type { Reader } from '../../db/connection/office';
import { blankItem, type ProgrammeItem, type ProgrammeItemPatch } from '../../db/domain/programme';
import { danglingReferences } from '../../db/queries/item-references';
import { getMission } from '../../db/queries/missions';
import {
  getItem,
  getItems,
  insertItem,
  listItems,
  removeItems,
  updateItem,
} from '../../db/queries/programme';
import {
  insertGroup,
  listGroups,
  missionOfGroup,
  removeGroup,
  updateGroup,
} from '../../db/queries/programme-groups';
import { saveTranslation } from '../../db/queries/translations';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const programme: DatabaseHandlers['programme'] = {
  list: ({ db }, { missionId }) => listItems(db, missionId),
  get: ({ db }, { id }) => found(getItem(db, id)),
  create: ({ db, newId, nameStep }, input) => {
    found(getMission(db, input.missionId));
    checkReferences(db, input.missionId, [{ references: input, path: [] }]);
    const item = { ...blankItem, ...input, id: newId() };
    insertItem(db, item, newId);
    nameStep(item.kind);
    return { id: item.id };
  },
  add: ({ db, newId, nameStep }, { missionId, from, items }) => {
    found(getMission(db, missionId));
    const made = items.map((input): ProgrammeItem => ({ ...blankItem, ...input, missionId, id: newId() }));
    checkReferences(
      db,
      missionId,
      made.map((item, index) => ({ references: item, path: ['items', index] })),
    );
    for (const item of made) insertItem(db, item, newId);
    nameStep(from);
    return { ids: made.map(({ id }) => id) };
  },
  update: ({ db, newId, now, nameStep }, { id, patch }) => {
    const item = found(getItem(db, id));
    checkReferences(db, item.missionId, [{ references: patch, path: ['patch'] }]);
    if (patch.followsId === id) throw new Refusal(invalid([['patch', 'followsId']]));
    updateItem(db, id, patch, newId, now);
    nameStep(patch.kind ?? item.kind);
    return null;
  },
  updateText: ({ db, newId, nameStep }, { id, language, patch }) => {
    nameStep(found(getItem(db, id)).kind);
    saveTranslation(db, { recordKind: 'programme_item', recordId: id, language }, patch, newId);
    return null;
  },
  move: ({ db, newId, now, nameStep }, { moves }) => {
    const items = allOf(db, [...new Set(moves.map(({ id }) => id))]);
    for (const { id, time } of moves) updateItem(db, id, { time }, newId, now);
    nameStep(subjectOf(items));
    return null;
  },
  remove: ({ db, now, nameStep }, { ids }) => {
    const items = allOf(db, ids);
    removeItems(db, ids, now);
    nameStep(subjectOf(items));
    return null;
  },

  groups: ({ db }, { missionId }) => listGroups(db, missionId),
  createGroup: ({ db, newId, now }, { missionId, name, memberIds }) => {
    found(getMission(db, missionId));
    checkMembers(db, missionId, memberIds, ['memberIds']);
    const id = newId();
    insertGroup(db, { id, missionId, name, memberIds }, newId, now);
    return { id };
  },
  updateGroup: ({ db, newId, now }, { id, patch }) => {
    checkMembers(db, found(missionOfGroup(db, id)), patch.memberIds, ['patch', 'memberIds']);
    updateGroup(db, id, patch, newId, now);
    return null;
  },
  removeGroup: ({ db, now }, { id }) => {
    found(missionOfGroup(db, id));
    removeGroup(db, id, now);
    return null;
  },
};

/** @throws Refusal `not-found` when any of them isn't there */
function allOf(db: Reader, ids: readonly string[]): ProgrammeItem[] {
  const items = getItems(db, ids);
  if (items.length < ids.length) throw new Refusal({ kind: 'not-found' });
  return items;
}

/** What an undo step calls them: by the kind of the one, or as several. */
const subjectOf = (items: readonly ProgrammeItem[]): string =>
  items.length === 1 ? (items[0]?.kind ?? 'several') : 'several';

const invalid = (paths: (string | number)[][]) => ({
  kind: 'invalid' as const,
  problems: paths.map((path) => ({ path, problem: 'not-an-id' as const })),
});

type Referring = {
  references: ProgrammeItemPatch | ProgrammeItem;
  /** Where in the input they stand. */
  path: (string | number)[];
};

/** @throws Refusal `invalid` at each reference to what isn't there, or isn't on the items' mission */
function checkReferences(db: Reader, missionId: string, all: readonly Referring[]): void {
  const dangling = danglingReferences(
    db,
    missionId,
    all.map(({ references }) => references as ProgrammeItemPatch),
  );
  const paths = all.flatMap(({ path }, index) => (dangling[index] ?? []).map((field) => [...path, field]));
  if (paths.length > 0) throw new Refusal(invalid(paths));
}

function checkMembers(
  db: Reader,
  missionId: string,
  memberIds: string[] | undefined,
  path: (string | number)[],
): void {
  const [dangling = []] = danglingReferences(db, missionId, [{ participationIds: memberIds }]);
  if (dangling.length > 0) throw new Refusal(invalid([path]));
}
