import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { caseReferencePatch } from '../../db/domain/case-reference';
import { countries, isCountry } from '../../db/domain/countries';
import { id as idField } from '../../db/domain/fields';
import { followUpPatch } from '../../db/domain/follow-up';
import { missionFields, missionPatch } from '../../db/domain/mission';
import { notePatch } from '../../db/domain/note';
import { organisationPatch } from '../../db/domain/organisation';
import { participationPatch } from '../../db/domain/participation';
import { partnerFactPatch, partnerPatch } from '../../db/domain/partner';
import { personName, personPatch } from '../../db/domain/person';
import { type FieldError, fieldErrors, fieldProblems } from '../../db/domain/problem';
import { programmeItemPatch } from '../../db/domain/programme';
import { builtInTopics, topicFields, topicPatch } from '../../db/domain/topic';
import { outcomePatch, workshopPatch } from '../../db/domain/workshop';

const uuid = '0198f3a2-5b6c-7def-8123-456789abcdef';

const patches = {
  caseReferencePatch,
  followUpPatch,
  missionPatch,
  notePatch,
  organisationPatch,
  outcomePatch,
  participationPatch,
  partnerFactPatch,
  partnerPatch,
  personPatch,
  programmeItemPatch,
  topicPatch,
  workshopPatch,
};

function problemsOf(schema: z.ZodType, input: unknown): FieldError[] {
  const result = schema.safeParse(input);
  return result.success ? [] : fieldErrors(result.error);
}

test.each<[z.ZodType, Record<string, unknown>, (string | number)[], string]>([
  [missionPatch, { title: '' }, ['title'], 'required'],
  [missionPatch, { title: ' \n\t\u0000 ' }, ['title'], 'required'],
  [missionPatch, { title: 'x'.repeat(10_000) }, ['title'], 'too-long'],
  [missionPatch, { title: 5 }, ['title'], 'not-text'],
  [missionPatch, { title: null }, ['title'], 'not-text'],
  [missionPatch, { purpose: 'x'.repeat(100_001) }, ['purpose'], 'too-long'],
  [missionPatch, { kind: 'holiday' }, ['kind'], 'not-a-choice'],
  [missionPatch, { stage: null }, ['stage'], 'not-a-choice'],
  [missionPatch, { zone: 'Europe/Beirut' }, ['zone'], 'unknown-zone'],
  [missionPatch, { country: 'ZZ' }, ['country'], 'unknown-country'],
  [missionPatch, { country: 'dk' }, ['country'], 'unknown-country'],
  [missionPatch, { leadId: 'me' }, ['leadId'], 'not-an-id'],
  [missionPatch, { topicIds: [uuid, 'x'] }, ['topicIds', 1], 'not-an-id'],
  [missionPatch, { topicIds: 'x' }, ['topicIds'], 'invalid'],
  [missionPatch, { id: uuid }, [], 'unknown-field'],
  [missionPatch, { dates: { kind: 'soon' } }, ['dates', 'kind'], 'not-a-choice'],
  [missionPatch, { dates: { kind: 'approximate', period: '2016-13' } }, ['dates', 'period'], 'not-a-date'],
  [
    missionPatch,
    { dates: { kind: 'exact', startsOn: '2016-02-31', endsOn: '2016-03-01' } },
    ['dates', 'startsOn'],
    'not-a-date',
  ],
  [
    missionPatch,
    { dates: { kind: 'exact', startsOn: '2016-05-19', endsOn: '2016-05-16' } },
    ['dates', 'endsOn'],
    'end-before-start',
  ],
  [
    missionPatch,
    { dates: { kind: 'exact', startsOn: '2016-05-19', endsOn: '9016-05-19' } },
    ['dates', 'endsOn'],
    'period-too-long',
  ],
  [missionPatch, { dates: { kind: 'exact', startsOn: '2016-05-19' } }, ['dates', 'endsOn'], 'required'],
  [programmeItemPatch, { time: { kind: 'day', day: '31-02-2016' } }, ['time', 'day'], 'not-a-date'],
  [
    programmeItemPatch,
    { time: { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T09:00' } },
    ['time', 'endsAt'],
    'end-before-start',
  ],
  [
    programmeItemPatch,
    { time: { kind: 'timed', startsAt: '2016-05-16T24:00', endsAt: '2016-05-17T09:00' } },
    ['time', 'startsAt'],
    'not-a-time',
  ],
  [
    programmeItemPatch,
    { time: { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2061-05-16T09:00' } },
    ['time', 'endsAt'],
    'period-too-long',
  ],
  [programmeItemPatch, { zone: '' }, ['zone'], 'unknown-zone'],
  [
    partnerFactPatch,
    { value: { kind: 'range', low: 2_000_000, high: 1_000_000, unit: '' } },
    ['value', 'high'],
    'low-above-high',
  ],
  [
    partnerFactPatch,
    { value: { kind: 'number', value: Number.NaN, unit: '' } },
    ['value', 'value'],
    'not-a-number',
  ],
  [
    partnerFactPatch,
    { value: { kind: 'number', value: Number.POSITIVE_INFINITY, unit: '' } },
    ['value', 'value'],
    'not-a-number',
  ],
  [partnerFactPatch, { sourceDate: '8-4-2016' }, ['sourceDate'], 'not-a-date'],
  [followUpPatch, { due: '' }, ['due'], 'not-a-date'],
  [followUpPatch, { ownerHere: { kind: 'ghost', id: uuid } }, ['ownerHere', 'kind'], 'not-a-choice'],
  [caseReferencePatch, { asPasted: 'x'.repeat(201) }, ['asPasted'], 'too-long'],
])('%# %j', (schema, input, path, problem) => {
  expect(problemsOf(schema, input)).toEqual([{ path, problem }]);
});

it('asks for every field of a whole record', () => {
  const problems = problemsOf(missionFields, {});
  expect(problems.map(({ path }) => String(path[0])).sort()).toEqual(Object.keys(missionFields.shape).sort());
  expect(new Set(problems.filter(({ path }) => path[0] !== 'dates').map(({ problem }) => problem))).toEqual(
    new Set(['required']),
  );
});

describe('texts', () => {
  const lineOf = (title: string): unknown => missionPatch.parse({ title }).title;
  const textOf = (body: string): unknown => notePatch.parse({ body }).body;

  test.each([
    '<script>alert(1)</script>',
    '=1+1',
    '👩🏽‍🚒 flag 🇱🇧',
    'زيارة بيروت',
    'a\u202Eb',
    "'; drop table",
    '%s',
  ])('%j is text like any other', (text) => {
    expect(lineOf(text)).toBe(text);
    expect(textOf(text)).toBe(text);
  });

  it('of one line lose line breaks and what can’t be seen', () => {
    expect(lineOf('  Besøg\r\ni\tBeirut\u0000\u0007\uD83D  ')).toBe('Besøg i Beirut');
  });

  it.each(['\u200B', '\u200B \u2060', '\u202E', '\u3164'])(
    'of one line that nobody sees say nothing: %j',
    (text) => {
      expect(lineOf(`Bei${text}rut`)).toBe(`Bei${text}rut`);
      expect(problemsOf(missionPatch, { title: text })).toEqual([{ path: ['title'], problem: 'required' }]);
    },
  );

  it('of many lines keep tabs and line breaks as they are typed', () => {
    expect(textOf('# A\r\n\tb\u0000\u0085c\n ')).toBe('# A\n\tb\nc\n ');
  });

  it('are composed, so that equal ones are equal', () => {
    expect(lineOf('A\u030Arhus')).toBe('Århus');
  });

  it('are the same after being saved twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = textOf(text);
        expect(textOf(String(once))).toBe(once);
        const line = problemsOf(missionPatch, { title: text }).length === 0 ? lineOf(text) : 'empty';
        expect(lineOf(String(line))).toBe(line);
      }),
    );
  });

  it('are measured after cleaning', () => {
    expect(lineOf(`${'x'.repeat(500)}\n\u0000 `)).toBe('x'.repeat(500));
  });
});

it('keeps each id once, in order', () => {
  const other = builtInTopics.waste.id;
  expect(missionPatch.parse({ topicIds: [uuid, other, uuid] })).toEqual({ topicIds: [uuid, other] });
});

describe('patches', () => {
  it.each(Object.entries(patches))('%s may say nothing, and nothing that isn’t a field', (_, patch) => {
    expect(problemsOf(patch, {})).toEqual([]);
    expect(problemsOf(patch, { nonsense: 1 })).toEqual([{ path: [], problem: 'unknown-field' }]);
    expect(problemsOf(patch, null)).toEqual([{ path: [], problem: 'invalid' }]);
  });

  it.each(Object.entries(patches))(
    '%s takes anything without throwing, and names a known problem',
    (_, patch) => {
      const keys = fc.constantFrom(...Object.keys(patch.shape));
      fc.assert(
        fc.property(fc.dictionary(keys, fc.anything(), { maxKeys: 4 }), (input) => {
          for (const { message } of patch.safeParse(input).error?.issues ?? [])
            expect(fieldProblems).toContain(message);
        }),
        { numRuns: 60 },
      );
    },
  );
});

it('has built-in topics that are valid and distinct', () => {
  const topics = Object.values(builtInTopics);
  expect(new Set(topics.map(({ id }) => id)).size).toBe(4);
  const stored = topicFields.extend({ id: idField });
  for (const topic of topics) expect(stored.parse(topic)).toEqual(topic);
});

it('knows countries by their codes', () => {
  expect(new Set(countries).size).toBe(250);
  expect(['DK', 'LB', 'TR', 'XK', 'GL', 'FO'].every(isCountry)).toBe(true);
  expect(['', 'dk', 'DNK', 'EU', 'UK'].some(isCountry)).toBe(false);
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  expect(countries.filter((code) => names.of(code) === code)).toEqual([]);
});

test.each([
  [{ givenName: 'Mona', familyName: 'Haddad', nativeName: 'منى حداد', position: 'Mayor' }, 'Mona Haddad'],
  [{ givenName: '', familyName: 'Haddad', nativeName: '', position: '' }, 'Haddad'],
  [{ givenName: '', familyName: '', nativeName: 'منى حداد', position: 'Mayor' }, 'منى حداد'],
  [{ givenName: '', familyName: '', nativeName: '', position: 'Mayor' }, 'Mayor'],
])('calls a person by what is known of the name', (person, name) => expect(personName(person)).toBe(name));
