import fc from 'fast-check';
import type { MemoKind, MemoLanguage } from '../../db/domain/memo';
import type { CooperationRecords, MemoRecords } from '../../db/domain/memo-records';
import { type Draft, passagesIn, type Sentence, type Source } from '../../db/domain/memo-text';
import { loadExample } from '../../db/sample/load';
import { type TestApi, testApi, value } from './test-api';

/** The Beirut example in a language, as it is read on a day (ISO), with a document of a kind about its cooperation; `files` is a folder. */
export async function exampleMemo(
  kind: MemoKind,
  language: MemoLanguage,
  day: string,
  files?: string,
): Promise<{ api: TestApi; id: string; cooperationId: string; records: MemoRecords }> {
  const api = testApi({ now: `${day}T08:00:00.000Z`, kind: 'example', files });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, language, { now: () => new Date(`${day}T08:00:00Z`), newId });
  const [cooperation] = await value(api.cooperations.list({}));
  if (!cooperation) throw new Error('the example has no cooperation');
  const { id } = await value(
    api.memos.create({ kind, language, title: 'Beirut', cooperationId: cooperation.id }),
  );
  const { records } = await value(api.memos.read({ id }));
  return { api, id, cooperationId: cooperation.id, records };
}

export const sentencesIn = (draft: Draft): Sentence[] =>
  draft.flatMap(({ blocks }) => passagesIn(blocks).flatMap(({ sentences }) => sentences));

/** The sources of a draft, each once. */
export const sourcesIn = (draft: Draft): Source[] => [
  ...new Map(
    sentencesIn(draft)
      .flatMap(({ sources }) => sources)
      .map((source) => [`${source.kind} ${source.id}`, source]),
  ).values(),
];

/** The records without one of them, and without what belongs to it, as they are read once it was deleted. */
export function without(records: MemoRecords, { id }: Source): MemoRecords {
  const { cooperation } = records;
  if (!cooperation) return records;
  const left = Object.fromEntries(
    Object.entries(cooperation).map(([field, own]) => [
      field,
      Array.isArray(own) ? own.filter((one: unknown) => !belongsTo(one, id)) : own,
    ]),
  );
  return {
    ...records,
    references: records.references.filter(({ recordId }) => recordId !== id),
    cooperation: { ...cooperation, ...left },
  };
}

function belongsTo(record: unknown, id: string): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const own = Object.entries(record).filter(([field]) =>
    ['id', 'missionId', 'needId', 'agreementId'].includes(field),
  );
  const owner = 'owner' in record ? (record.owner as { id: string }).id : null;
  return owner === id || own.some(([, value]) => value === id);
}

const text = fc.oneof(
  fc.constantFrom('', ' ', 'Affald', 'Et ord.\n\nOg et til?', 'بيروت', '<b>&"', 'Økonomi'),
  fc.string({ maxLength: 30 }),
);
const day = fc.constantFrom('2015-01-31', '2016-05-10', '2016-05', '2016', '2024-08-13', '2030-12-31');
const isoDay = fc.constantFrom('2015-01-31', '2016-05-10', '2024-08-13', '2030-12-31');

/** Fields of records that hold a date, by whether they may be a month or a year. */
const partial = new Set(['since', 'heardOn', 'happenedOn', 'workedOn', 'on']);
const exact = new Set([
  'decidedOn',
  'signedOn',
  'terminatedOn',
  'sourceDate',
  'confirmedOn',
  'due',
  'heldOn',
]);
/** Fields of prose, which may be anything. */
const prose = new Set(
  'title purpose initiator initiatorReason reason text did summary conditions note label source how because'.split(
    ' ',
  ),
);

/**
 * Records like the example's, with any of them missing, their texts anything, their dates any or none, read on any day,
 * and of a document with any period and topics.
 */
export const recordsLike = (example: MemoRecords): fc.Arbitrary<MemoRecords> =>
  fc
    .record({
      seed: fc.infiniteStream(
        fc.record({ text, day, isoDay, isKept: fc.boolean(), isKnown: fc.boolean(), isSame: fc.boolean() }),
      ),
      date: isoDay,
      periodFrom: fc.option(isoDay),
      periodTo: fc.option(isoDay),
      topicIds: fc.subarray(example.topics.map(({ id }) => id)),
    })
    .map(({ seed, date, periodFrom, periodTo, topicIds }) => {
      const change = (value: unknown, field: string): unknown => {
        const { value: given } = seed.next();
        if (Array.isArray(value))
          return value.filter(() => seed.next().value.isKept).map((one: unknown) => change(one, ''));
        if (typeof value === 'object' && value !== null)
          return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, change(one, own)]));
        if (given.isSame) return value;
        if (prose.has(field)) return given.text;
        if (partial.has(field) && field !== 'on') return given.isKnown ? given.day : null;
        if (exact.has(field)) return given.isKnown ? given.isoDay : null;
        return value;
      };
      const { cooperation } = example;
      const changed = cooperation && (change(cooperation, '') as CooperationRecords);
      return {
        ...example,
        date,
        memo: { ...example.memo, periodFrom, periodTo, topicIds },
        // Unlike a step's, a match's day is always known.
        cooperation: changed && {
          ...changed,
          matches: changed.matches.map((match) => ({ ...match, since: match.since ?? '2017-01-31' })),
        },
      };
    });
