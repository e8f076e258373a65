import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDue, dueOn, notYetListed, standingOf } from '../../db/domain/checklist';
import { builtInChecklist } from '../../db/domain/checklist-built-in';
import { offsetText, parseChecklistLine } from '../../db/domain/checklist-line';
import { addDays } from '../../db/domain/dates';
import { defaultDirection, missionKinds } from '../../db/domain/mission';
import { checklistReminders } from '../../db/domain/overview';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' } as const;
const anEntry = fc.record({
  title: fc.string({ minLength: 1 }).map((text) => `x${text}`),
  anchor: fc.constantFrom('departure' as const, 'return' as const),
  offsetDays: fc.integer({ min: -730, max: 730 }),
  remindDays: fc.integer({ min: 0, max: 365 }),
});
const anItem = anEntry.chain((entry) =>
  fc.record({
    ...Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, fc.constant(value)])),
    id: fc.uuid(),
    missionId: fc.constant('mission'),
    ownerId: fc.constant(null),
    doneOn: fc.constantFrom(null, null, '2016-04-01'),
    note: fc.constant(''),
    position: fc.constantFrom('a0', 'a1', 'a2'),
  }),
) as fc.Arbitrary<Parameters<typeof checklistReminders>[0][number]>;

describe('what is on a checklist', () => {
  it('is due some days before or after the first or the last day', () => {
    expect(dueOn({ anchor: 'departure', offsetDays: -60 }, dates)).toBe('2016-03-17');
    expect(dueOn({ anchor: 'return', offsetDays: 60 }, dates)).toBe('2016-07-16');
    expect(dueOn({ anchor: 'departure', offsetDays: 0 }, { kind: 'unknown' })).toBeNull();
    expect(dueOn({ anchor: 'return', offsetDays: 3 }, { kind: 'approximate', period: '2016-05' })).toBeNull();
  });

  it('is overdue the day after, and spoken of so many days before', () => {
    const item = { doneOn: null, remindDays: 7 };
    expect(standingOf(item, '2016-03-17', '2016-03-18')).toBe('overdue');
    expect(standingOf(item, '2016-03-17', '2016-03-17')).toBe('soon');
    expect(standingOf(item, '2016-03-17', '2016-03-10')).toBe('soon');
    expect(standingOf(item, '2016-03-17', '2016-03-09')).toBe('later');
    expect(standingOf(item, null, '2030-01-01')).toBe('later');
    expect(standingOf({ ...item, doneOn: '2016-03-01' }, '2016-03-17', '2030-01-01')).toBe('done');
  });

  it('stands by its day, whatever order it comes in, and the same with dates unknown', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anItem, { selector: ({ id }) => id }), fc.boolean(), (items, areKnown) => {
        const when = areKnown ? dates : ({ kind: 'unknown' } as const);
        const sorted = items.toSorted((a, b) => byDue(a, b, when));
        expect(items.toReversed().sort((a, b) => byDue(a, b, when))).toEqual(sorted);
        const days = sorted.map((item) => dueOn(item, when) ?? '');
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('reminds of just what is overdue or within its reminder', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anItem, { selector: ({ id }) => id }), (items) => {
        const today = '2016-05-01';
        const told = checklistReminders(items, [{ id: 'mission', dates }], today);
        const expected = items.filter(
          (item) => item.doneOn === null && addDays(dueOn(item, dates) ?? '', -item.remindDays) <= today,
        );
        expect(told.map(({ item }) => item.id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(told.map(({ due }) => due)).toEqual(told.map(({ due }) => due).sort());
        for (const { due, isOverdue } of told) expect(isOverdue).toBe(due < today);
      }),
    );
  });

  it('is added once', () => {
    const entries = [{ title: 'Visum' }, { title: 'Gaver' }];
    expect(notYetListed(entries, [{ title: 'Gaver' }])).toEqual([{ title: 'Visum' }]);
    expect(notYetListed(entries, entries)).toEqual([]);
  });
});

describe('the lists that come with the program', () => {
  it.each(missionKinds)(
    'for %s: in the order of the days, each thing once, visa and openness among them',
    (kind) => {
      const list = builtInChecklist(kind, defaultDirection(kind));
      const keys = list.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(list).toEqual(
        list.toSorted((a, b) => a.anchor.localeCompare(b.anchor) || a.offsetDays - b.offsetDays),
      );
      expect(keys).toContain('openness');
      expect(keys.some((key) => key.startsWith('visa'))).toBe(true);
      expect(list.find(({ key }) => key === 'openness')).toMatchObject({ anchor: 'return', offsetDays: 60 });
    },
  );

  it('say what the council has to do where one travels, not where one is visited', () => {
    expect(builtInChecklist('high-level', 'out').map(({ key }) => key)).toContain('council-request');
    expect(builtInChecklist('delegation-in', 'in').map(({ key }) => key)).not.toContain('council-request');
  });
});

describe('a line as people write it', () => {
  it.each([
    ['T-60 Visum', 'departure', -60, 'Visum'],
    ['t − 14: Programmet til værten', 'departure', -14, 'Programmet til værten'],
    ['T+14 Rapport', 'departure', 14, 'Rapport'],
    ['R+3 Takkebreve', 'return', 3, 'Takkebreve'],
    ['R–1 Regning', 'return', -1, 'Regning'],
    ['1-5-2016: Møde med ambassaden', 'departure', -15, 'Møde med ambassaden'],
    ['17. maj 2016: Hjem', 'departure', 1, 'Hjem'],
    ['31.5.2016: Rapport', 'return', 14, 'Rapport'],
    ['Køb gaver', 'departure', 0, 'Køb gaver'],
    ['Ring: ambassaden', 'departure', 0, 'Ring: ambassaden'],
    ['T-shirts til alle', 'departure', 0, 'T-shirts til alle'],
  ])('%s', (line, anchor, offsetDays, title) => {
    expect(parseChecklistLine(line, dates)).toEqual({ title, anchor, offsetDays, remindDays: 7 });
  });

  it('that says nothing is none', () => {
    expect(parseChecklistLine('   ', dates)).toBeNull();
  });

  it.each([
    ['31-02-2016: Rapport', 'not-a-date'],
    ['5/16/2016: Rapport', 'not-a-date'],
    ['T-14', 'required'],
    ['R+3 ', 'required'],
  ] as const)('is not taken for the title when its day is none: %s', (line, problem) => {
    expect(parseChecklistLine(line, dates)).toEqual({ problem });
  });

  it('keeps a number of days that is too large, for it to be refused', () => {
    expect(parseChecklistLine('T-9999 Visum', dates)).toMatchObject({ offsetDays: -9999, title: 'Visum' });
  });

  it('comes back as it is written out', () => {
    fc.assert(
      fc.property(anEntry, ({ anchor, offsetDays }) => {
        fc.pre(offsetDays !== 0);
        const line = `${offsetText({ anchor, offsetDays })} Titel`;
        expect(parseChecklistLine(line, dates)).toMatchObject({ anchor, offsetDays, title: 'Titel' });
      }),
    );
  });
});
