import type { Conflict } from '../../../../db/domain/conflicts/conflict';
import type { ProgrammeItem } from '../../../../db/domain/programme';
import { apart, type ConflictNames, named } from './naming';
import { timesOf, type Words } from './times';

/** Whoever isn't coming is named on an item, or is in a group that goes to one or more. */
export function notComingWords(
  conflict: Extract<Conflict, { rule: 'not-coming' }>,
  items: readonly ProgrammeItem[],
  names: ConflictNames,
  words: Words,
): string {
  const { t } = words;
  const { participationId, invitation } = conflict;
  const substitute = conflict.substituteId === null ? '' : apart(names.participant(conflict.substituteId));
  const [item] = items;
  const name = named(names.person(conflict.personId), t('conflicts.someone'));
  const why = { name, substitute };
  const absence =
    invitation === 'replaced'
      ? substitute
        ? t('conflicts.rule.not-coming.replacedBy', why)
        : t('conflicts.rule.not-coming.replaced', why)
      : substitute
        ? t('conflicts.rule.not-coming.declinedFor', why)
        : t('conflicts.rule.not-coming.declined', why);
  const group = names.groups.find(
    ({ id, memberIds }) => item?.groupIds.includes(id) && memberIds.includes(participationId),
  );
  const told = { absence, item: apart(item?.title ?? ''), others: items.length - 1, count: items.length };
  if (group && !(item && isNamedOn(item, participationId)))
    return t('conflicts.rule.not-coming.textGroup', { ...told, group: apart(group.name) });
  return t('conflicts.rule.not-coming.text', {
    ...told,
    when: item ? timesOf(item, names.mission, words).when : '',
  });
}

const isNamedOn = (
  { participationIds, speakerIds, interpreterIds, escortIds }: ProgrammeItem,
  participationId: string,
): boolean =>
  [participationIds, speakerIds, interpreterIds, escortIds].some((ids) => ids.includes(participationId));
