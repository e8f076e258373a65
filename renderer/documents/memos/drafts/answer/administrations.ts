import type { MemoSection, Passage, Sentence } from '../../../../../db/domain/memo-text';
import { listIn, paragraph, section, sentence, source, sourcesOf, unknown } from '../../say';
import { holdingOf } from '../../told/course';
import { flat } from '../../told/when';
import { heldItems, workshopDetail } from './missions';
import { theMission } from './names';
import type { Scope } from './scope';

/**
 * A section per administration: what it did, and which missions it took part in. What a mission's workshops were is told
 * by the first of those that took part in it.
 */
export function administrationSections(scope: Scope): MemoSection<Passage>[] {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const ids = administrationIds(scope);
  if (ids.length === 0)
    return [section('administrations', answer.administrations, [], answer.noAdministrations)];
  const tellers = new Map(
    told.missions.map(({ id, administrationIds: own }) => [id, ids.find((one) => own.includes(one))]),
  );
  return ids.map((id) => {
    const key = `administration-${id}`;
    const details = told.missions
      .filter((mission) => tellers.get(mission.id) === id && holdingOf(mission, scope.asOf) === 'held')
      .flatMap((mission) => heldItems(told.workshops, mission.id));
    return section(
      key,
      setting.records.organisationNames[id] ?? answer.unnamedAdministration,
      [
        ...paragraph(`${key}/did`, didSentences(id, scope)),
        ...paragraph(`${key}/missions`, missionsOf(id, scope)),
        ...details.flatMap((workshop) => paragraph(`${key}/${workshop.id}`, workshopDetail(workshop, scope))),
      ],
      answer.nothingOfAdministration,
    );
  });
}

/** Those of which something is told or expected, in the order of the records. */
export function administrationIds({ told }: Scope): string[] {
  const own = [
    ...told.administrations.map(({ organisationId }) => organisationId),
    ...told.missions.flatMap((mission) => mission.administrationIds),
  ];
  return [...new Set(own)];
}

function didSentences(id: string, { told, setting }: Scope): Sentence[] {
  const { answer } = setting.words;
  return told.administrations
    .filter(({ organisationId }) => organisationId === id)
    .map((part) => {
      const on = source('administration', part.id);
      return part.did.trim() === '' ? unknown(sentence(answer.didUnknown, on)) : sentence(flat(part.did), on);
    });
}

function missionsOf(id: string, scope: Scope): Sentence[] {
  const { told, setting, asOf } = scope;
  const { answer } = setting.words;
  const own = told.missions.filter((mission) => mission.administrationIds.includes(id));
  const held = own.filter((mission) => holdingOf(mission, asOf) === 'held');
  const other = own.filter((mission) => !held.includes(mission));
  const names = (of: typeof own) =>
    listIn(
      of.map((mission) => theMission(mission, scope)),
      setting,
    );
  return [
    ...(held.length === 0 ? [] : [sentence(answer.tookPart(names(held)), ...sourcesOf('mission', held))]),
    ...(other.length === 0
      ? []
      : [sentence(answer.wasToTakePart(names(other), held.length > 0), ...sourcesOf('mission', other))]),
  ];
}
