import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LeftoverLabels,
  leftoverFields,
  type MergedPerson,
  mergeFields,
  mergePeople,
  openChoices,
  type PersonInFull,
} from '../../db/domain/merging';
import { blankPerson, type Person } from '../../db/domain/person';

const labels = Object.fromEntries(leftoverFields.map((field) => [field, field])) as LeftoverLabels;
const digits = (text: string) => text.replace(/\D/g, '').slice(-8) || null;
const merge = (kept: PersonInFull, gone: PersonInFull, choices = {}) =>
  mergePeople(kept, gone, choices, { labels, phoneKey: digits });

const full = (person: Partial<Person>, rest: Partial<PersonInFull> = {}): PersonInFull => ({
  person: { ...blankPerson, id: 'kept', ...person },
  assistantName: '',
  country: 'DK',
  wordings: [],
  posts: [],
  languages: [],
  contacts: [],
  photoId: null,
  ...rest,
});
const gone = (person: Partial<Person>, rest: Partial<PersonInFull> = {}) =>
  full({ id: 'gone', ...person }, rest);

describe('one person of two', () => {
  it('takes what only one of them says, and what was chosen where both do', () => {
    const kept = full({ givenName: 'Anne', title: 'dr.', email: 'a@kk.dk' });
    const other = gone({ givenName: 'Anna', familyName: 'Holm', email: 'anne@holm.dk', phone: '33663366' });
    expect(openChoices(kept, other, digits)).toEqual(['givenName', 'email']);
    const merged = merge(kept, other, { givenName: 'gone', title: 'gone' });
    expect(merged.person).toMatchObject({
      id: 'kept',
      givenName: 'Anna',
      familyName: 'Holm',
      title: 'dr.',
      email: 'a@kk.dk',
      phone: '33663366',
      notes: 'name: Anne',
    });
    expect(merged.contacts).toEqual([{ id: null, kind: 'email', label: '', value: 'anne@holm.dk' }]);
  });

  it('keeps one number that is written in two ways once', () => {
    const contact = { id: 'c', kind: 'phone' as const, label: 'mobil', value: '0045 33663366' };
    const kept = full({ phone: '33 66 33 66' });
    expect(openChoices(kept, gone({ phone: '+4533663366' }), digits)).toEqual([]);
    const merged = merge(kept, gone({ phone: '+4533663366' }, { contacts: [contact] }));
    expect(merged.person.phone).toBe('33 66 33 66');
    expect(merged.contacts).toEqual([]);
  });

  it('has the other office as one of another time, or fills one office in from both', () => {
    const kept = full({ position: 'Kontorchef', organisationId: 'kk', positionSince: '2015' });
    const other = gone({ position: 'Direktør', organisationId: 'um', positionSince: '2011-03' });
    expect(merge(kept, other)).toMatchObject({
      person: { position: 'Kontorchef', organisationId: 'kk', positionSince: '2015' },
      posts: [{ id: null, position: 'Direktør', organisationId: 'um', startsOn: '2011-03', endsOn: null }],
    });
    expect(merge(kept, other, { office: 'gone' })).toMatchObject({
      person: { position: 'Direktør', organisationId: 'um', positionSince: '2011-03' },
      posts: [{ position: 'Kontorchef', organisationId: 'kk', startsOn: '2015' }],
    });
    const same = gone({ organisationId: 'kk', positionSince: '2015-08' });
    expect(openChoices(kept, same, digits)).toEqual([]);
    expect(merge(kept, same)).toMatchObject({
      person: { position: 'Kontorchef', organisationId: 'kk', positionSince: '2015-08', notes: '' },
      posts: [],
    });
  });

  it('unites wordings by language, and is nobody’s own assistant', () => {
    const wording = { id: 'w', language: 'ar', honorific: 'معالي', title: '', position: 'محافظ' };
    const other = { id: 'v', language: 'ar', honorific: '', title: 'د', position: 'أمين' };
    const merged = merge(
      full({ assistantId: 'gone' }, { wordings: [wording], assistantName: 'Anna' }),
      gone({ assistantId: 'kept' }, { wordings: [other], assistantName: 'Anne' }),
    );
    expect(merged.wordings).toEqual([{ ...wording, title: 'د' }]);
    expect(merged.person.notes).toBe('position: أمين');
    expect(merged.person.assistantId).toBeNull();
  });
});

const text = (...values: string[]) => fc.constantFrom('', ...values);
const day = fc.constantFrom(null, '2015', '2015-03', '2015-03-02', '2011');
const personOf = (id: string): fc.Arbitrary<PersonInFull> =>
  fc
    .record({
      person: fc.record({
        id: fc.constant(id),
        givenName: text('Anne', 'Anna', 'A.'),
        familyName: text('Holm', 'Lund'),
        nativeName: text('آن هولم', 'آنا'),
        title: text('dr.', 'professor'),
        position: text('Kontorchef', 'Direktør'),
        organisationId: fc.constantFrom(null, 'kk', 'um'),
        email: text('a@kk.dk', 'A@KK.dk', 'b@kk.dk'),
        phone: text('33 66 33 66', '+4533663366', '12345678'),
        notes: text('Taler arabisk.', 'Taler arabisk.\nOg fransk.'),
        honorific: text('H.E.', 'Hr.'),
        pronunciation: text('anne', 'ane'),
        positionSince: day,
        precedenceClass: fc.constantFrom(null, 1, 2),
        precedenceNumber: fc.constantFrom(null, 7),
        assistantId: fc.constantFrom(null, 'bo', 'ib', 'kept', 'gone'),
      }),
      country: text('DK', 'LB'),
      wordings: fc.subarray([
        { id: `${id} w1`, language: 'da', honorific: 'Fr.', title: '', position: `Chef ${id}` },
        { id: `${id} w2`, language: 'ar', honorific: '', title: `د ${id}`, position: '' },
      ]),
      posts: fc.subarray([
        {
          id: `${id} p1`,
          organisationId: 'kk',
          position: 'Fuldmægtig',
          startsOn: '2001',
          endsOn: null,
          note: '',
        },
        { id: `${id} p2`, organisationId: null, position: id, startsOn: null, endsOn: '2010', note: id },
      ]),
      languages: fc.subarray([
        { id: `${id} l1`, language: 'ar', level: 'native' as const },
        { id: `${id} l2`, language: id === 'kept' ? 'fr' : 'de', level: 'basic' as const },
      ]),
      contacts: fc.subarray([
        { id: `${id} c1`, kind: 'phone' as const, label: 'mobil', value: '87654321' },
        { id: `${id} c2`, kind: 'email' as const, label: '', value: `${id}@home.dk` },
      ]),
      photoId: fc.constantFrom(null, `${id} photo`),
    })
    .map((one) => ({
      ...one,
      assistantName: one.person.assistantId ? `assistant ${one.person.assistantId}` : '',
    }));
const anyChoices = fc.dictionary(fc.constantFrom(...mergeFields), fc.constantFrom('kept', 'gone'));

/** Everything that a merged person says, to look for a value in. */
const said = ({ person, ...rest }: MergedPerson) => ({
  values: new Set([person, ...Object.values(rest)].flatMap((part) => allValues(part))),
  notes: person.notes,
});
const allValues = (part: unknown): unknown[] =>
  part !== null && typeof part === 'object' ? Object.values(part).flatMap(allValues) : [part];

describe('merging', () => {
  it('loses nothing: every value of both is in the result somewhere', () => {
    fc.assert(
      fc.property(personOf('kept'), personOf('gone'), anyChoices, (kept, other, choices) => {
        const merged = merge(kept, other, choices);
        const { values, notes } = said(merged);
        const has = (value: string) => values.has(value) || notes.includes(value);
        const reached = new Set(
          [merged.person.email, merged.person.phone, ...merged.contacts.map(({ value }) => value)].map(
            (value) => digits(value) ?? value.toLowerCase(),
          ),
        );
        const lost: unknown[] = [];
        const look = (what: unknown, isThere: boolean) => isThere || lost.push(what);
        for (const { person, assistantName, wordings, posts, languages, contacts } of [kept, other]) {
          const {
            email,
            phone,
            notes: own,
            assistantId,
            precedenceClass,
            precedenceNumber,
            ...plain
          } = person;
          const { id: _id, organisationId, positionSince, ...texts } = plain;
          const wordingTexts = wordings.flatMap(({ honorific, title, position }) => [
            honorific,
            title,
            position,
          ]);
          for (const value of [...Object.values(texts), ...wordingTexts])
            look(value, value === '' || has(value));
          look(organisationId, organisationId === null || values.has(organisationId));
          const isDated = [...values].some((said) => String(said).startsWith(positionSince ?? ''));
          look(positionSince, isDated || notes.includes(positionSince ?? ''));
          for (const value of [email, phone, ...contacts.map((contact) => contact.value)])
            look(value, value === '' || reached.has(digits(value) ?? value.toLowerCase()));
          look(own, notes.includes(own));
          const isRank = merged.person.precedenceClass === precedenceClass;
          look(
            precedenceClass,
            precedenceClass === null || isRank || notes.includes(`rank: ${precedenceClass}`),
          );
          const isNumber = values.has(precedenceNumber) || has(String(precedenceNumber));
          look(precedenceNumber, precedenceNumber === null || isNumber);
          const isOther = assistantId !== null && assistantId !== 'kept' && assistantId !== 'gone';
          const isAssistant = merged.person.assistantId === assistantId || notes.includes(assistantName);
          look(assistantId, !isOther || isAssistant);
          const withoutId = (post: object) => ({ ...post, id: null });
          expect(merged.posts.map(withoutId)).toEqual(expect.arrayContaining(posts.map(withoutId)));
          for (const { language } of languages)
            look(
              language,
              merged.languages.some((spoken) => spoken.language === language),
            );
        }
        expect(lost).toEqual([]);
        expect(merged.photoId !== null).toBe(kept.photoId !== null || other.photoId !== null);
      }),
    );
  });

  it('makes nothing up, and keeps who they are', () => {
    fc.assert(
      fc.property(personOf('kept'), personOf('gone'), anyChoices, (kept, other, choices) => {
        const merged = merge(kept, other, choices);
        expect(merged.person.id).toBe('kept');
        expect(['kept', 'gone']).not.toContain(merged.person.assistantId);
        const ids = [merged.wordings, merged.posts, merged.languages, merged.contacts].map((rows) =>
          rows.flatMap(({ id }) => id ?? []),
        );
        for (const own of ids) expect(new Set(own).size).toBe(own.length);
        // Nothing is made up by nothing: who was the other's assistant has none when the two are one.
        const before = new Set<unknown>([null, ...[kept, other].flatMap(allValues)]);
        const { notes: _notes, ...fields } = merged.person;
        expect(Object.values(fields).filter((value) => !before.has(value))).toEqual([]);
      }),
    );
  });

  it('of a person with nobody changes nothing', () => {
    fc.assert(
      fc.property(personOf('kept'), (kept) => {
        fc.pre(kept.person.assistantId !== 'kept' && kept.person.assistantId !== 'gone');
        const { assistantName: _name, country: _country, ...own } = kept;
        const merged = merge(kept, gone({}));
        expect(merged.person).toEqual(own.person);
        expect(merged.posts).toEqual(own.posts);
        expect(merged.languages).toEqual(own.languages);
        expect(merged.wordings).toEqual(own.wordings);
      }),
    );
  });
});
