import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { delegationPapers } from '../../db/domain/delegation-paper';
import type { DelegationRecords, Needs } from '../../db/domain/delegation-records';
import { isCountedOn } from '../../db/domain/participation';
import { type DelegationRequest, delegationPapersOf } from '../../renderer/documents/delegation/papers';
import { cardGrid, cardSizes, cutMarks, sheet } from '../../renderer/documents/paper/cardLook';
import type { Paper } from '../../renderer/documents/paper/paper';
import { tablesInPicture } from '../../renderer/documents/paper/seatingSize';
import { startTexts } from '../../renderer/i18n';
import { aDelegation, aMember, someMembers } from '../domain/delegations';
import { headingsOf, rowsUnder, textOf } from './paper-text';

beforeAll(() => startTexts('da'));

const none = { counts: [], unasked: 0 };
const noNeeds: Needs = { diets: none, access: none, people: 0 };
const photo = { mediaType: 'image/jpeg' as const, base64: '/9j/4AAQ' };

function papers(
  given: Partial<DelegationRecords>,
  request: Partial<DelegationRequest> = {},
  { photos = new Map(), needs = noNeeds }: Partial<Parameters<typeof delegationPapersOf>[2]> = {},
): Paper[] {
  return delegationPapersOf(
    {
      ...{ paper: 'delegation-list', language: 'da', script: 'both', day: null, planId: null },
      ...request,
    },
    aDelegation(given),
    { photos, needs },
  );
}

function onlyPaper(...of: Parameters<typeof papers>): Paper {
  const [paper, ...others] = papers(...of);
  if (!paper || others.length > 0) throw new Error('one paper was expected');
  return paper;
}

const layla = aMember({
  ...{ id: 'layla', givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حداد', side: 'theirs' },
  ...{ honorific: 'H.E.', position: 'Mayor', organisationName: 'Beirut', invitation: 'accepted' },
  wordings: [
    { language: 'ar', honorific: 'سعادة', title: '', position: 'رئيسة البلدية' },
    { language: 'da', honorific: '', title: '', position: 'Borgmester' },
  ],
});
const bo = aMember({ id: 'bo', givenName: 'Bo', role: 'head', invitation: 'accepted' });
const ann = aMember({ id: 'ann', givenName: 'Ann', precedenceClass: 1, invitation: 'invited' });

const plan = {
  ...{ id: 'plan', missionId: 'mission', itemId: null, name: 'Middag', seats: 8 },
  ...{ shape: 'round-tables' as const, byHand: [] },
};

describe('the delegation list', () => {
  it('has each side in order of precedence, heads first, and nobody who isn’t counted on', () => {
    const paper = onlyPaper({
      members: [
        ann,
        aMember({ id: 'x', givenName: 'Xenia' }),
        bo,
        layla,
        aMember({ id: 'gone', givenName: 'Gone', invitation: 'declined' }),
        aMember({ id: 'y', givenName: 'Yusuf', attendance: 'absent' }),
      ],
    });
    expect(headingsOf(paper)).toEqual(['Delegation', 'Hos partneren']);
    expect(rowsUnder(paper, 'Delegation').map(([number, name]) => [number?.[0], name?.[0]])).toEqual([
      ['1', 'Bo'],
      ['2', 'Ann'],
      ['3', 'Xenia'],
      ['4', 'Yusuf'],
    ]);
    expect(textOf(paper)).not.toContain('Gone');
    expect(textOf(paper)).toContain('I alt 5 personer.');
  });

  it('says name, honorific and office in the words of its language, and the person’s own where it has none', () => {
    const row = (language: string) =>
      rowsUnder(onlyPaper({ members: [layla] }, { language }), headings[language] ?? '')[0];
    const headings: Record<string, string> = {
      da: 'Hos partneren',
      en: 'On the partner’s side',
      ar: 'الجانب الشريك',
    };
    expect(row('da')?.slice(1, 3)).toEqual([['H.E. Layla Haddad', 'ليلى حداد'], ['Borgmester, Beirut']]);
    expect(row('en')?.slice(1, 3)).toEqual([['H.E. Layla Haddad', 'ليلى حداد'], ['Mayor, Beirut']]);
    expect(row('ar')?.slice(1, 3)).toEqual([['سعادة ليلى حداد', 'Layla Haddad'], ['رئيسة البلدية، Beirut']]);
  });

  it('says whom somebody stands in for and that they haven’t said yes, and calls hosts what they are', () => {
    const paper = onlyPaper({
      mission: { ...aDelegation().mission, direction: 'in' },
      members: [
        { ...layla, invitation: 'replaced' },
        aMember({
          id: 'omar',
          givenName: 'Omar',
          side: 'theirs',
          standsInForId: 'layla',
          invitation: 'tentative',
        }),
        bo,
      ],
    });
    expect(headingsOf(paper)).toEqual(['Delegation', 'Hos værten']);
    expect(rowsUnder(paper, 'Delegation')[0]?.at(-1)).toEqual(['Medlem, måske, i stedet for Layla Haddad']);
  });

  it('has photographs only where it is given any', () => {
    const withPhotos = onlyPaper({ members: [bo, ann] }, {}, { photos: new Map([['bo', photo]]) });
    const [table] = withPhotos.blocks.filter((block) => block.kind === 'table');
    expect(table?.columns.map(({ label }) => label)).toContain('Foto');
    expect(table?.rows.map((row) => row[1]?.[0]?.photo)).toEqual([photo, undefined]);
    expect(textOf(onlyPaper({ members: [bo, ann] }))).not.toContain('Foto');
  });
});

describe('arrivals', () => {
  const leg = {
    ...{
      id: 'leg',
      missionId: 'mission',
      direction: 'there' as const,
      mode: 'flight' as const,
      number: 'ME 219',
    },
    ...{
      fromName: 'København',
      toName: 'Beirut',
      departsAt: '2016-05-15T22:00',
      departsZone: 'Europe/Copenhagen',
    },
    ...{ arrivesAt: '2016-05-16T03:30', arrivesZone: 'Asia/Beirut', pickUp: 'Karim', note: 'hemmeligt' },
    participationIds: ['bo', 'ann', 'gone'],
  };

  it('tell who comes with what, by the clocks of the place, and who comes by themselves', () => {
    const paper = onlyPaper(
      {
        members: [
          bo,
          ann,
          aMember({ id: 'gone', invitation: 'declined' }),
          { ...layla, arrivesAt: '2016-05-17T09:00' },
        ],
        legs: [leg],
      },
      { paper: 'arrivals' },
    );
    expect(rowsUnder(paper, 'Mandag den 16. maj 2016')).toEqual([
      [
        ['3.30', 'Ankomst'],
        ['Fly ME 219', 'København 22.00 – Beirut man. 16. maj 3.30', 'Afhentning: Karim'],
        ['Bo', 'Ann', '2 personer'],
      ],
    ]);
    expect(rowsUnder(paper, 'Tirsdag den 17. maj 2016')[0]?.[1]).toEqual(['På egen hånd']);
    const monday = onlyPaper({ members: [bo], legs: [leg] }, { paper: 'arrivals', day: '2016-05-16' });
    expect(headingsOf(monday)).toEqual(['Mandag den 16. maj 2016']);
  });

  it('say so where nobody travels', () => {
    expect(textOf(onlyPaper({ members: [bo] }, { paper: 'arrivals' }))).toContain(
      'hverken ankomster eller afrejser',
    );
  });
});

describe('the room list', () => {
  it('has each hotel’s rooms with who sleeps there for how many nights', () => {
    const room = {
      ...{ id: 'room', missionId: 'mission', hotel: 'Hotel Le Gray', kind: 'twin' as const, number: '201' },
      ...{
        checksIn: '2016-05-16',
        checksOut: '2016-05-19',
        note: 'hemmeligt',
        participationIds: ['bo', 'ann'],
      },
    };
    const paper = onlyPaper(
      { members: [bo, ann], rooms: [room, { ...room, id: 'free', number: '', participationIds: [] }] },
      { paper: 'rooms' },
    );
    expect(rowsUnder(paper, 'Hotel Le Gray')).toEqual([
      [['Tosengsværelse', '201'], ['Bo', 'Ann'], ['man. 16. maj'], ['tors. 19. maj'], ['3']],
      [['Tosengsværelse'], ['Ikke fordelt'], ['man. 16. maj'], ['tors. 19. maj'], ['3']],
    ]);
  });
});

describe('the sheet of needs', () => {
  it('has numbers and no names', () => {
    const needs: Needs = {
      diets: { counts: [{ need: 'nut-allergy', count: 1 }], unasked: 2 },
      access: none,
      people: 3,
    };
    const paper = onlyPaper({ members: [bo, ann, layla] }, { paper: 'needs' }, { needs });
    expect(rowsUnder(paper, 'Kost')).toEqual([[['Nøddeallergi'], ['1']]]);
    expect(textOf(paper)).toContain('Ingen særlige behov er oplyst.');
    expect(textOf(paper)).toContain('For 2 personer er der endnu ikke spurgt.');
    expect(textOf(paper)).not.toMatch(/Bo|Ann|Layla|Personoplysninger/);
  });
});

describe('badges and place cards', () => {
  const cardsOf = (...of: Parameters<typeof papers>) =>
    papers(...of).map(({ blocks: [block] }) => {
      if (block?.kind !== 'cards') throw new Error('a sheet of cards was expected');
      return block;
    });

  it('have names in the script that is asked for, each with the address of its own language', () => {
    const names = (script: DelegationRequest['script'], language = 'da') =>
      cardsOf({ members: [layla, bo] }, { paper: 'place-cards', script, language })[0]?.cards.map(
        (card) => card.names,
      );
    expect(names('latin')).toEqual([['Bo'], ['H.E. Layla Haddad']]);
    expect(names('native')).toEqual([['Bo'], ['سعادة ليلى حداد']]);
    expect(names('both')).toEqual([['Bo'], ['H.E. Layla Haddad', 'سعادة ليلى حداد']]);
    expect(names('both', 'ar')).toEqual([['Bo'], ['سعادة ليلى حداد', 'H.E. Layla Haddad']]);
  });

  it('are ten and six to a sheet, everybody who is counted on exactly once', () => {
    fc.assert(
      fc.property(someMembers, fc.constantFrom('badges', 'place-cards'), (members, paper) => {
        const sheets = cardsOf({ members }, { paper, script: 'latin' });
        const most = paper === 'badges' ? 10 : 6;
        for (const [index, { cards }] of sheets.entries())
          expect(index < sheets.length - 1 ? cards.length === most : cards.length <= most).toBe(true);
        const coming = members.filter(isCountedOn);
        expect(sheets.flatMap(({ cards }) => cards.map(({ names }) => names[0] ?? '')).sort()).toEqual(
          coming.map(({ givenName }) => givenName).sort(),
        );
      }),
    );
  });

  it('keep to the sheet with their marks, and to their card with their letters', () => {
    for (const paper of ['badges', 'place-cards'] as const) {
      const [cards] = cardsOf({ members: [layla, bo] }, { paper });
      if (!cards) throw new Error('a sheet was expected');
      const { left, top, whole } = cardGrid(cards);
      expect(left).toBeGreaterThan(6);
      expect(top).toBeGreaterThan(6);
      expect(top + cards.rows * whole).toBeLessThan(sheet.height - 6);
      for (const { x1, x2, y1, y2, isFold } of cutMarks(cards)) {
        expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
        expect(x2).toBeLessThanOrEqual(sheet.width);
        expect(y2).toBeLessThanOrEqual(sheet.height);
        // A mark is beside the cards, never on one; a fold is in the middle of one.
        const isOn = x1 > left && x1 < left + 180 && y1 > top && y1 < top + cards.rows * whole;
        expect(isOn).toBe(false);
        const middle = isFold ? cards.height : (y1 - top) % whole;
        expect((y1 - top) % whole).toBeCloseTo(middle);
      }
      expect(cutMarks(cards).some(({ isFold }) => isFold)).toBe(paper === 'place-cards');
      const sizes = (name: string) =>
        cardSizes({ above: '', names: [name], below: [], mark: '' }, cards).names[0] ?? 0;
      expect(sizes('Bo')).toBeGreaterThan(sizes('Abdel-Rahman Al-Hariri Kouyoumdjian'));
      expect(sizes('x'.repeat(300))).toBeGreaterThanOrEqual(9);
    }
  });
});

describe('the seating plan', () => {
  it('is a picture and a list that say the same, everybody on one seat', () => {
    fc.assert(
      fc.property(
        someMembers,
        fc.constantFrom('round-tables', 'long-table', 'cars', 'line-up'),
        (members, shape) => {
          const paper = onlyPaper(
            { members, plans: [{ ...plan, shape }] },
            { paper: 'seating', planId: 'plan' },
          );
          const seated = members.filter(isCountedOn);
          const drawn = paper.blocks.flatMap((block) => (block.kind === 'seating' ? [block] : []));
          expect(textOf(paper).includes('Der er ingen at placere.')).toBe(seated.length === 0);
          // Each picture has a part of the tables; together they have all seats, and no seat is in two.
          const seatsOf = ({ firstTable, count, plan: { seats } }: (typeof drawn)[number]) =>
            Array.from({ length: count }, (_, index) => (firstTable - 1) * seats + index + 1);
          const numbers = drawn.flatMap(seatsOf);
          expect(new Set(numbers).size).toBe(numbers.length);
          const labels = new Map(
            drawn.flatMap(({ seats }) => seats.map(({ number, label }) => [number, label])),
          );
          expect([...labels.keys()].every((number) => numbers.includes(number))).toBe(true);
          expect(labels.size).toBe(seated.length);
          const listed = paper.blocks.flatMap((block) =>
            block.kind === 'table' ? block.rows.map(([seat]) => Number(seat?.[0]?.spans[0]?.text)) : [],
          );
          expect(listed.sort((a, b) => a - b)).toEqual([...labels.keys()].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is drawn in parts where one picture would be too small to read', () => {
    expect(tablesInPicture({ shape: 'round-tables', seats: 8 }, 1)).toBe(1);
    expect(tablesInPicture({ shape: 'round-tables', seats: 8 }, 6)).toBeLessThan(6);
  });

  it('is nothing where there is no such plan', () => {
    expect(papers({ members: [bo] }, { paper: 'seating', planId: 'plan' })).toEqual([]);
  });
});

describe('documents of any delegation', () => {
  const secret = 'hemmeligt';
  const language = fc.constantFrom('da', 'en', 'ar', 'fr', 'de', 'tr');

  it('say nothing that is for the office alone', () => {
    fc.assert(
      fc.property(someMembers, language, fc.constantFrom(...delegationPapers), (members, of, paper) => {
        const ids = members.map(({ id }) => id);
        const written = papers(
          {
            members: members.map((member) => ({ ...member, placedAt: 1, placedReason: secret })),
            legs: [
              {
                ...{ id: 'leg', missionId: 'mission', direction: 'there', mode: 'flight', number: '' },
                ...{
                  fromName: 'A',
                  toName: 'B',
                  departsAt: '2016-05-16T08:00',
                  departsZone: 'Europe/Copenhagen',
                },
                ...{ arrivesAt: '2016-05-16T12:00', arrivesZone: 'Asia/Beirut', pickUp: '', note: secret },
                participationIds: ids,
              },
            ],
            rooms: [
              {
                ...{ id: 'room', missionId: 'mission', hotel: 'H', kind: 'single', number: '' },
                ...{ checksIn: '2016-05-16', checksOut: '2016-05-18', note: secret, participationIds: ids },
              },
            ],
            plans: [plan],
          },
          { paper, language: of, planId: 'plan' },
        );
        expect(JSON.stringify(written)).not.toContain(secret);
      }),
      { numRuns: 150 },
    );
  });

  it('name nobody but those who come, and in the sheet of needs nobody at all', () => {
    fc.assert(
      fc.property(someMembers, language, (members, of) => {
        const gone = members.filter((member) => !isCountedOn(member)).map(({ id }) => id);
        // Whoever is stood in for may be named by the one who does; here nobody is.
        for (const paper of delegationPapers) {
          const texts = JSON.stringify(papers({ members }, { paper, language: of }));
          const unnamed = members.filter(({ id }) => paper === 'needs' || gone.includes(id));
          for (const { givenName } of unnamed) expect(texts).not.toContain(`"${givenName}"`);
        }
      }),
      { numRuns: 40 },
    );
  });
});
