import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicatesAmong, type Findable, likeliest, likeness, pairKey } from '../../db/domain/duplicates';

const nobody: Findable = {
  id: '',
  givenName: '',
  familyName: '',
  nativeName: '',
  position: '',
  organisationId: null,
  country: '',
  emails: [],
  phones: [],
};
const digits = (text: string) => text.replace(/\D/g, '').slice(-8) || null;
const some = (...given: Partial<Findable>[]): Findable[] =>
  given.map((one, index) => ({ ...nobody, id: String.fromCharCode(97 + index), ...one }));
const between = (one: Partial<Findable>, other: Partial<Findable>) =>
  duplicatesAmong(some(one, other), digits)[0];
const reasons = (one: Partial<Findable>, other: Partial<Findable>) => between(one, other)?.reasons ?? [];

const named = (name: string): Partial<Findable> => {
  const [givenName = '', familyName = ''] = name.split(' / ');
  return { givenName, familyName };
};

describe('two people', () => {
  it('may be one by address or number, however they are written', () => {
    const anne = { ...named('Anne / Holm'), emails: [' Anne.Holm@KK.dk '], phones: ['+45 33 66 33 66'] };
    expect(reasons(anne, { ...named('Anne / Lund'), emails: ['anne.holm@kk.dk'] })).toEqual(['email']);
    expect(reasons(anne, { ...named('Anne / Holm'), phones: ['33663366'] })).toEqual(['phone', 'name']);
    expect(reasons(anne, { position: 'Kontorchef', emails: ['anne.holm@kk.dk'] })).toEqual(['email']);
    expect(reasons(anne, { nativeName: 'آن هولم', phones: ['33663366'] })).toEqual(['phone']);
  });

  it('are two when their names say so, whatever the address or number they share', () => {
    const anne = { ...named('Anne / Holm'), emails: ['post@kk.dk'], phones: ['33 66 33 66'] };
    expect(between(anne, { ...named('Bo / Lund'), emails: ['post@kk.dk'] })).toBeUndefined();
    expect(between(anne, { ...named('Anne / Lund'), phones: ['33 66 33 66'] })).toBeUndefined();
    expect(between(anne, { position: 'Kontorchef', phones: ['33 66 33 66'] })).toBeUndefined();
  });

  it('may be one by the full name alone, in either script, in Danish spellings, and either way round', () => {
    expect(reasons(named('Søren / Ågård'), named('Soren / Aagaard'))).toEqual(['name']);
    expect(reasons(named('Layla / Haddad'), named('Haddad / Layla'))).toEqual(['name']);
    expect(reasons({ nativeName: 'ليلى حدّاد' }, { nativeName: 'ليلي حداد' })).toEqual(['native-name']);
    expect(between(named('Layla / '), named('Layla / '))).toBeUndefined();
  });

  it.each([
    ['A. / Holm', 'Anne / Holm'],
    ['Anne Marie / Holm', 'Anne / Holm'],
    ['Anna / Holm', 'Anne / Holm'],
    ['Laila / Haddad', 'Laiela / Haddad'],
    ['Mohammed / Salem', 'Mohamemd / Salem'],
    ['Layla / Haddad', 'Leila / Haddad'],
    ['Mohammed / Salem', 'Muhamad / Salem'],
    ['Abdul Rahman / Nasser', 'Abdulrahman / Nasser'],
    ['Omar / Al-Haddad', 'Omar / Alhaddad'],
    ['Layla / ', 'Layla / Haddad'],
  ])('%s and %s may be one in one organisation or office, and not otherwise', (one, other) => {
    const near = 'near-name' as const;
    const inUm = { organisationId: 'um' };
    expect(reasons({ ...named(one), ...inUm }, { ...named(other), ...inUm })).toEqual([near, 'organisation']);
    const chief = { position: 'Kontorchef' };
    expect(reasons({ ...named(one), ...chief }, { ...named(other), ...chief })).toEqual([near, 'position']);
    expect(between(named(one), named(other))).toBeUndefined();
    expect(between({ ...named(one), ...inUm }, { ...named(other), organisationId: 'kk' })).toBeUndefined();
  });

  it.each([
    ['Bo / Lund', 'Ib / Lund'],
    ['Anne / Holm', 'Anne / Lund'],
    ['Anna / Halm', 'Anne / Holm'],
    ['Anne / Holm', 'Bente / Holm'],
  ])('%s and %s are two even in one organisation', (one, other) => {
    const inUm = { organisationId: 'um' };
    expect(between({ ...named(one), ...inUm }, { ...named(other), ...inUm })).toBeUndefined();
  });

  it('are the surer one the more they have in common', () => {
    const anne = { ...named('Anne / Holm'), emails: ['a@kk.dk'], organisationId: 'kk' };
    expect(between(anne, anne)?.sureness).toBe('certain');
    expect(between(anne, { ...named('Anne / Holm'), organisationId: 'kk' })?.sureness).toBe('likely');
    expect(between(anne, named('Anne / Holm'))?.sureness).toBe('possible');
  });

  it('aren’t told apart by what a whole office has', () => {
    const office = Array.from({ length: 31 }, (_, index) => ({
      ...nobody,
      ...{ id: `p${index}`, position: 'Sagsbehandler', phones: ['33663366'] },
    }));
    expect(duplicatesAmong(office, digits)).toEqual([]);
    expect(duplicatesAmong(office.slice(1), digits).length).toBe((30 * 29) / 2);
  });
});

const word = fc.constantFrom(
  'Anne',
  'Anna',
  'A.',
  'Holm',
  'Holmm',
  'Ågård',
  'Aagaard',
  'Abdul',
  'Rahman',
  'Ali',
  '',
);
const anyone: fc.Arbitrary<Omit<Findable, 'id'>> = fc.record({
  givenName: fc.tuple(word, word).map((words) => words.join(' ').trim()),
  familyName: word,
  nativeName: fc.constantFrom('', '', 'ليلى حداد', 'حداد ليلى', 'ليلى'),
  position: fc.constantFrom('', 'Kontorchef', 'kontorchef', 'Borgmester'),
  organisationId: fc.constantFrom(null, 'kk', 'um'),
  country: fc.constant(''),
  emails: fc.subarray(['a@kk.dk', 'A@kk.dk ', 'b@kk.dk']),
  phones: fc.subarray(['33663366', '+45 33 66 33 66', '12345678']),
});
const crowd = fc
  .array(anyone, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, id: `p${String(index).padStart(2, '0')}` })));

describe('duplicates among people', () => {
  it('are those that comparing everybody with everybody finds, whatever the order', () => {
    fc.assert(
      fc.property(crowd, fc.infiniteStream(fc.nat()), (people, dice) => {
        const found = duplicatesAmong(people, digits);
        const expected = people.flatMap((one, index) =>
          people.slice(index + 1).flatMap((other) => {
            const common = likeness(one, other, digits);
            return common.length > 0 ? [[pairKey(one.id, other.id), common]] : [];
          }),
        );
        const pairs = found.map(({ firstId, secondId, reasons: own }) => [pairKey(firstId, secondId), own]);
        expect(new Map(pairs as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
        expect(pairs.length).toBe(expected.length);
        const shuffled = people
          .map((person) => ({ person, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ person }) => person);
        expect(duplicatesAmong(shuffled, digits)).toEqual(found);
      }),
    );
  });

  it('look the same from both sides, and nobody is a duplicate of themselves', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        for (const one of people)
          for (const other of people)
            expect(likeness(one, other, digits)).toEqual(likeness(other, one, digits));
        for (const { firstId, secondId } of duplicatesAmong([...people, ...people], digits))
          expect(firstId < secondId).toBe(true);
      }),
    );
  });

  it('leave out those who were said to be different, and no others', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), (people, which) => {
        const found = duplicatesAmong(people, digits);
        const out = found[which % Math.max(1, found.length)];
        const apart = new Set(out ? [pairKey(out.secondId, out.firstId)] : []);
        expect(duplicatesAmong(people, digits, apart)).toEqual(found.filter((pair) => pair !== out));
      }),
    );
  });

  it('are offered while one types: every one of the list, and near names besides', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const [sought, ...others] = people;
        if (!sought) return;
        const offered = likeliest(sought, others, digits).map(({ id }) => id);
        const listed = others.filter((other) => likeness(sought, other, digits).length > 0);
        expect(offered).toEqual(expect.arrayContaining(listed.map(({ id }) => id)));
      }),
    );
    const [anne, anna] = some(named('Anne / Holm'), named('Anna / Holm'));
    expect(likeliest(anne ?? nobody, anna ? [anna] : [], digits).map(({ id }) => id)).toEqual(['b']);
  });

  it('of ten thousand people are found without comparing everybody with everybody', () => {
    const given = ['Anne', 'Bo', 'Carl', 'Ditte', 'Erik', 'Freja', 'Gorm', 'Hanne', 'Ib', 'Jette'];
    const letters = (index: number) =>
      String.fromCharCode(97 + (index % 23), 97 + (index % 19), 97 + (index % 17));
    const people = Array.from({ length: 10_000 }, (_, index) => ({
      ...nobody,
      id: `p${index}`,
      givenName: given[index % 10] ?? '',
      familyName: `${['Holm', 'Lund', 'Berg', 'Dahl', 'Friis'][index % 5]}${letters(index)}`,
      position: `Stilling ${index % 700}`,
      organisationId: `o${Math.floor(index / 50)}`,
      emails: [`p${index}@kk.dk`],
      phones: [String(20_000_000 + index)],
    }));
    const twins = people.slice(0, 100).map((person) => ({ ...person, id: `${person.id} again` }));
    const found = duplicatesAmong([...people, ...twins], digits);
    const certain = found.filter(({ sureness }) => sureness === 'certain');
    expect(certain.length).toBe(100);
  });
});
