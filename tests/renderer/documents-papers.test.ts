import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../db/domain/place';
import type { ProgrammeEdition, ProgrammeRecords } from '../../db/domain/programme-records';
import type { Paper } from '../../renderer/documents/paper/paper';
import { type PaperRequest, papersOf } from '../../renderer/documents/programme/papers';
import { startTexts } from '../../renderer/i18n';
import { anEdition, aParticipant, aProgramme } from '../domain/programmes';
import { aMission, anItem, timed } from '../domain/records';
import { coverOf, headingsOf, rowsUnder, textOf, under } from './paper-text';

beforeAll(() => startTexts('da'));

const mission = aMission({
  title: 'Besøg i Beirut',
  dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' },
  place: 'Beirut',
  country: 'LB',
  zone: 'Asia/Beirut',
  languages: ['da', 'en', 'ar'],
});
const monday = 'Mandag den 16. maj 2016';
const nine = timed('2016-05-16T09:30', '2016-05-16T10:00');

const aPlace = (given: Partial<Place>): Place => ({
  id: 'hall',
  name: 'Rådhuset',
  nativeName: '',
  address: '',
  city: '',
  country: 'LB',
  partnerId: null,
  latitude: null,
  longitude: null,
  capacity: null,
  directions: '',
  ...given,
});

function written(
  given: Partial<ProgrammeRecords>,
  request: Partial<PaperRequest> = {},
  { against, ...edition }: Partial<ProgrammeEdition> & { against?: ProgrammeRecords } = {},
): Paper {
  const [paper] = papersOf(
    { paper: 'booklet', language: 'da', day: null, participationId: null, ...request },
    anEdition({ ...edition, records: aProgramme({ mission, ...given }) }),
    against ? anEdition({ records: against }) : null,
  );
  if (!paper) throw new Error('a paper was expected');
  return paper;
}

/** The cells of the only item of a day. */
function onlyRow(paper: Paper, heading = monday): [string[], string[], ...string[][]] {
  const [row, ...others] = rowsUnder(paper, heading);
  if (!row || others.length > 0) throw new Error('one item was expected');
  return row as [string[], string[], ...string[][]];
}

describe('the booklet', () => {
  it('has a section per day, what has no time first, and what has no day by itself', () => {
    const paper = written({
      items: [
        anItem({ id: '1', title: 'Hele dagen', time: { kind: 'day', day: '2016-05-16' } }),
        anItem({ id: '2', title: 'Kl. 9', time: nine, status: 'confirmed' }),
        anItem({ id: '3', title: 'Engang' }),
      ],
    });
    expect(headingsOf(paper)).toEqual([monday, 'Tirsdag den 17. maj 2016', 'Uden fastsat dag']);
    expect(rowsUnder(paper, monday).map(([time, what]) => [time?.[0], what?.[0]])).toEqual([
      ['Tidspunkt ikke fastsat', 'Hele dagen – ikke bekræftet'],
      ['9.30–10.00', 'Kl. 9'],
    ]);
    expect(textOf(paper)).toContain('Intet fastsat endnu.');
    expect(rowsUnder(paper, 'Uden fastsat dag')[0]?.[1]?.[0]).toBe('Engang');
  });

  it('says whose it is, of what, when, where, and as of when', () => {
    const caseReference = {
      ...{ id: 'c', recordKind: 'mission' as const, recordId: 'mission', system: 'f2' as const },
      ...{ numberKind: 'case' as const, asPasted: '2024 - 15229', normalised: '2024-15229', note: '' },
    };
    expect(coverOf(written({ caseReferences: [caseReference] }))).toEqual({
      kind: 'cover',
      sender: 'Kontoret',
      references: ['F2 2024 - 15229'],
      label: 'Program',
      title: 'Besøg i Beirut',
      subtitle: '16.–17. maj 2016 · Beirut, Libanon',
      lines: [
        'Klokkeslæt er lokal tid i Beirut. Beirut er 1 time foran København.',
        'Version 1: Version · 22. april 2016',
      ],
      isPage: true,
    });
  });

  it('has no subtitle while neither dates nor place are known: the clocks never are one', () => {
    const mission = aMission({ dates: { kind: 'unknown' }, place: '', country: '' });
    const cover = coverOf(written({ mission }));
    expect(cover.subtitle).toBeUndefined();
    expect(cover.lines[0]).toMatch(/^Klokkeslæt er/);
  });

  it('is marked on every page as long as it is a draft', () => {
    expect(written({}).mark).toBeNull();
    const draft = written({}, {}, { version: null });
    expect(draft.mark).toBe('Udkast');
    expect(coverOf(draft).lines.at(-1)).toBe('Udkast pr. 22. april 2016');
    expect(draft.title).toBe('Program – Besøg i Beirut – Udkast');
  });

  it('leaves out what is cancelled or internal', () => {
    const text = textOf(
      written({
        items: [
          anItem({ id: '1', time: nine, internalNote: 'Hemmeligt', publicNote: 'Offentligt' }),
          anItem({ id: '2', time: nine, title: 'Aflyst', status: 'cancelled' }),
        ],
      }),
    );
    expect(text).toContain('Offentligt');
    expect(text).not.toContain('Hemmeligt');
    expect(text).not.toContain('Aflyst');
  });

  it.each([
    // A zone of its own, over midnight, and what clocks show at home.
    [
      { time: timed('2016-05-16T22:10', '2016-05-17T01:00'), zone: 'Europe/Istanbul' },
      ['22.10–1.00 i Istanbul', 'slut tirs. 17. maj', '21.10–0.00 i København'],
    ],
    // Off by 45 minutes.
    [
      { time: timed('2016-05-16T09:00', '2016-05-16T10:00'), zone: 'Asia/Kathmandu' },
      ['9.00–10.00 i Kathmandu', '5.15–6.15 i København'],
    ],
    // A flight: each end by the clock of its place.
    [
      {
        time: timed('2016-05-16T10:00', '2016-05-16T14:25'),
        zone: 'Europe/Copenhagen',
        endZone: 'Asia/Beirut',
      },
      ['10.00 i København – 15.25 i Beirut'],
    ],
    // It is the day before at home.
    [
      { time: timed('2016-05-16T00:30', '2016-05-16T01:00') },
      ['0.30–1.00', 'søn. 15. maj 23.30–0.00 i København'],
    ],
  ])('tells times with their zones: %j', (given, expected) => {
    const paper = written({ items: [anItem({ ...given, status: 'confirmed' })] });
    expect(onlyRow(paper)[0]).toEqual(expected);
  });

  it('says the difference with each day when the clocks change on the way', () => {
    // New York changed on 8 March 2026, Copenhagen only on 29 March.
    const paper = written({
      mission: aMission({
        dates: { kind: 'exact', startsOn: '2026-03-07', endsOn: '2026-03-08' },
        zone: 'America/New_York',
      }),
    });
    expect(coverOf(paper).lines[0]).toContain('skifter undervejs');
    expect(paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.remark] : []))).toEqual([
      expect.stringContaining('6 timer efter'),
      expect.stringContaining('5 timer efter'),
    ]);
  });

  it('lists who takes part: heads first, stand-ins with whom they stand in for, nobody who declined', () => {
    const person = (id: string, given: object) => aParticipant({ id, position: id, ...given });
    const participants = [
      person('Chefkonsulent', {}),
      person('Overborgmester', { invitation: 'replaced' }),
      person('Borgmester', { role: 'head', standsInForId: 'Overborgmester' }),
      person('Tolk', { role: 'interpreter', invitation: 'invited', side: 'third' }),
      person('Direktør', { invitation: 'declined' }),
      person('Rådsmedlem', { side: 'theirs', organisationName: 'Beirut Kommune' }),
    ];
    const item = anItem({
      time: nine,
      participationIds: ['Chefkonsulent', 'Overborgmester', 'Direktør'],
      interpreterIds: ['Tolk'],
      language: 'ar',
    });
    const paper = written({ participants, items: [item] });
    expect(rowsUnder(paper, 'Delegation').map((row) => row.map((cell) => cell.join(' / ')))).toEqual([
      ['Borgmester', '', 'Delegationsleder, i stedet for Overborgmester'],
      ['Chefkonsulent', '', 'Medlem'],
    ]);
    expect(rowsUnder(paper, 'Hos partneren')[0]?.[1]).toEqual(['Beirut Kommune']);
    expect(rowsUnder(paper, 'Øvrige')[0]?.[2]).toEqual(['Tolk, inviteret']);
    expect(onlyRow(paper)[1].slice(2)).toEqual([
      'Tolke: Tolk · Sprog: arabisk',
      'Deltagere: Borgmester og Chefkonsulent',
    ]);
  });

  it('names groups by their names, and everybody as everybody', () => {
    const participants = ['Ann', 'Bo', 'Carl', 'Dea', 'Eva'].map((id) => aParticipant({ id, givenName: id }));
    const groups = [{ id: 'g', missionId: 'mission', name: 'Havnen', memberIds: ['Ann', 'Bo'] }];
    const people = (given: object) =>
      onlyRow(written({ participants, groups, items: [anItem({ time: nine, ...given })] }))[1].at(-1);
    expect(people({ groupIds: ['g'], participationIds: ['Bo', 'Eva'] })).toBe(
      'Grupper: Havnen · Deltagere: Eva',
    );
    expect(people({ participationIds: ['Ann', 'Bo', 'Carl', 'Dea', 'Eva'] })).toBe(
      'Deltagere: alle deltagere',
    );
    expect(rowsUnder(written({ participants, groups }), 'Grupper')).toEqual([[['Havnen'], ['Ann og Bo']]]);
  });

  it('numbers the places in the order of the programme, with the ways between them and a map', () => {
    const places = [
      aPlace({ id: 'port', name: 'Havnen', latitude: 33.9, longitude: 35.52, directions: 'Port 3' }),
      aPlace({
        id: 'hall',
        address: 'Weygand 1',
        city: 'Beirut',
        capacity: 40,
        latitude: 33.89,
        longitude: 35.5,
      }),
    ];
    const travelTimes = [
      {
        id: 't',
        fromPlaceId: 'port',
        toPlaceId: 'hall',
        mode: 'car' as const,
        minutes: 25,
        isOneWay: false,
      },
    ];
    const items = [
      anItem({ id: '1', time: nine, placeId: 'hall', place: 'Sal 3' }),
      anItem({ id: '2', time: timed('2016-05-16T11:00', '2016-05-16T12:00'), placeId: 'port' }),
      anItem({ id: '3', time: timed('2016-05-16T13:00', '2016-05-16T14:00'), placeId: 'hall' }),
    ];
    const paper = written({ places, travelTimes, items });
    expect(rowsUnder(paper, monday)[0]?.[1]?.[1]).toBe('Møde · Rådhuset, Sal 3 (Sted 1)');
    expect(rowsUnder(paper, 'Steder')).toEqual([
      [['1'], ['Rådhuset', 'Weygand 1, Beirut', 'plads til 40 personer'], ['Til Havnen: 25 minutter i bil']],
      [['2'], ['Havnen'], ['Port 3', 'Til Rådhuset: 25 minutter i bil']],
    ]);
    expect(under(paper, 'Steder')[1]).toMatchObject({
      kind: 'map',
      points: [{ number: 1 }, { number: 2 }],
      routes: [{ from: 1, to: 2, label: '25 min.' }],
    });
  });

  it('has an emergency page of its own, with whoever leads the mission', () => {
    const contact = { missionId: 'mission', name: '', email: '' };
    const paper = written({
      mission: { ...mission, leadId: 'lead' },
      people: [{ ...aParticipant({ givenName: 'Ida', phone: '+45 1' }), id: 'lead' }],
      contacts: [
        { id: '1', label: 'Chauffør', phone: '+961 3', isEmergency: false, ...contact },
        { id: '2', label: 'Ambulance', phone: '140', isEmergency: true, ...contact },
      ],
    });
    const called = (heading: string) => rowsUnder(paper, heading).map((row) => [row[0]?.[0], row[2]?.[0]]);
    expect(called('Kontakter')).toEqual([
      ['Chauffør', '+961 3'],
      ['Ansvarlig hjemme', '+45 1'],
    ]);
    expect(called('I nødstilfælde')).toEqual([
      ['Ambulance', '140'],
      ['Ansvarlig hjemme', '+45 1'],
    ]);
    expect(paper.blocks).toContainEqual(
      expect.objectContaining({ kind: 'heading', text: 'I nødstilfælde', startsPage: true }),
    );
  });

  it('is in Arabic with names in Arabic first, and the original words where nobody wrote others', () => {
    const paper = written(
      {
        titles: [{ language: 'ar', title: 'زيارة إلى بيروت', publicNote: '' }],
        participants: [
          aParticipant({ id: 'l', givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حداد' }),
          aParticipant({ id: 's', givenName: 'Søren' }),
        ],
        places: [aPlace({ nativeName: 'البلدية' })],
        items: [
          anItem({
            ...{ id: '1', time: nine, status: 'confirmed', placeId: 'hall', title: 'Møde hos byrådet' },
            texts: [{ language: 'ar', title: 'لقاء في البلدية', publicNote: '' }],
            participationIds: ['l'],
          }),
          anItem({ id: '2', time: nine, title: 'Frokost', status: 'confirmed' }),
        ],
      },
      { language: 'ar' },
    );
    expect(paper.language).toBe('ar');
    expect(coverOf(paper).title).toBe('زيارة إلى بيروت');
    const [delegation] = under(paper, headingsOf(paper)[0] ?? '');
    expect(
      delegation?.kind === 'table' &&
        delegation.rows.map(([name]) => name?.map(({ spans }) => spans[0]?.text)),
    ).toEqual([['ليلى حداد', 'Layla Haddad'], ['Søren']]);
    const rows = rowsUnder(paper, headingsOf(paper)[1] ?? '');
    expect(rows.map(([, what]) => what?.[0])).toEqual(['لقاء في البلدية', 'Frokost']);
    expect(rows[0]?.[1]?.join(' ')).toContain('البلدية');
    // Beirut's clock goes by the country's name, which has an Arabic one.
    expect(coverOf(paper).lines[0]).toContain('لبنان');
    expect(coverOf(paper).lines[0]).not.toMatch(/[A-Za-z]/);
  });

  it('falls back to English labels in a language without its own', () => {
    const paper = written({}, { language: 'tr' });
    expect(coverOf(paper).label).toBe('Programme');
    expect(headingsOf(paper)[0]).toContain('16 Mayıs 2016');
  });
});

describe('the other documents', () => {
  const participants = [
    aParticipant({ id: 'Ann', givenName: 'Ann' }),
    aParticipant({ id: 'Bo', givenName: 'Bo', arrivesAt: '2016-05-16T12:00' }),
  ];
  const groups = [{ id: 'g', missionId: 'mission', name: 'Havnen', memberIds: ['Bo'] }];
  const items = [
    anItem({ id: '1', title: 'Byrådet', time: nine, participationIds: ['Ann'] }),
    anItem({ id: '2', title: 'Kajen', time: timed('2016-05-17T11:00', '2016-05-17T12:00'), groupIds: ['g'] }),
    anItem({
      ...{ id: '3', title: 'Oplæg', time: timed('2016-05-17T13:00', '2016-05-17T14:30') },
      ...{ speakerIds: ['Bo'], escortIds: ['Ann'], responsibleId: 'ida', status: 'confirmed' as const },
      internalNote: 'Husk gaver',
    }),
    anItem({ id: '4', title: 'Middag', time: nine, status: 'cancelled', internalNote: 'For dyrt' }),
  ];
  const given = {
    participants,
    groups,
    items,
    people: [{ ...aParticipant({ givenName: 'Ida', phone: '+45 2' }), id: 'ida' }],
  };

  it('makes a card for each day on which something is, or for one', () => {
    const edition = anEdition({ records: aProgramme({ mission, ...given }) });
    const request = { paper: 'day-cards', language: 'da', participationId: null } as const;
    const cards = papersOf({ ...request, day: null }, edition, null);
    expect(cards.map((card) => [coverOf(card).title, card.isSinglePage])).toEqual([
      [monday, true],
      ['Tirsdag den 17. maj 2016', true],
    ]);
    expect(papersOf({ ...request, day: '2016-05-17' }, edition, null)).toEqual([cards[1]]);
  });

  it('gives a person their own items, what they do there, and when they come', () => {
    const paper = written(given, { paper: 'personal', participationId: 'Bo' });
    expect(coverOf(paper).title).toBe('Bo');
    expect(paper.title).toBe('Program for Bo – Besøg i Beirut – Version 1');
    expect(headingsOf(paper)).toEqual(['Tirsdag den 17. maj 2016']);
    expect(rowsUnder(paper, 'Tirsdag den 17. maj 2016').map(([, what]) => what?.slice(0, 2))).toEqual([
      ['Kajen – ikke bekræftet', 'Møde'],
      ['Oplæg', 'Din rolle: Oplægsholder'],
    ]);
    expect(textOf(paper)).toContain('Ankomst: man. 16. maj 12.00');
    expect(textOf(paper)).toContain('Grupper: Havnen');
    expect(
      papersOf(
        { paper: 'personal', language: 'da', day: null, participationId: 'nobody' },
        anEdition({ records: aProgramme(given) }),
        null,
      ),
    ).toEqual([]);
  });

  it('tells the hosts everything, with what is internal marked as such on every page', () => {
    const paper = written(given, { paper: 'run-sheet' });
    expect(paper.mark).toContain('Internt');
    const rows = rowsUnder(paper, 'Tirsdag den 17. maj 2016');
    expect(rows[1]).toEqual([
      ['13.00–14.30', '90 min.', 'Bekræftet'],
      ['Oplæg', 'Møde', 'Husk gaver'],
      ['Ida, +45 2', 'Ledsagere: Ann', 'Oplægsholdere: Bo', '2 personer'],
    ]);
    expect(textOf(paper)).toContain('Middag – aflyst');
    const struck = JSON.stringify(paper.blocks);
    expect(struck).toContain('"text":"Middag","isStrong":true,"isStruck":true');
    expect(struck).toContain('"tone":"internal"');
  });

  it('tells what was added, moved, changed and dropped, and nothing internal of it', () => {
    const against = aProgramme({
      mission,
      ...given,
      items: [
        anItem({ id: '1', title: 'Byrådet', time: timed('2016-05-16T08:30', '2016-05-16T09:00') }),
        anItem({ ...items[2], title: 'Foredrag', internalNote: 'Før' }),
        anItem({ id: '5', title: 'Havnerundfart', time: nine }),
      ],
    });
    const paper = written(given, { paper: 'changes' }, { against });
    expect(headingsOf(paper)).toEqual(['Nyt', 'Flyttet', 'Ændret', 'Udgået']);
    expect(rowsUnder(paper, 'Nyt')[0]).toEqual([
      ['tirs. 17. maj 11.00–12.00'],
      ['Kajen – ikke bekræftet', 'Møde'],
    ]);
    expect(rowsUnder(paper, 'Flyttet')[0]?.slice(1)).toEqual([
      ['man. 16. maj 8.30–9.00'],
      ['man. 16. maj 9.30–10.00'],
    ]);
    expect(rowsUnder(paper, 'Ændret').map((row) => row.slice(1))).toEqual([
      [['Deltagere: –'], ['Deltagere: Ann']],
      [['Titel: Foredrag'], ['Titel: Oplæg']],
    ]);
    expect(rowsUnder(paper, 'Udgået')[0]?.[1]?.[0]).toBe('Havnerundfart – ikke bekræftet');
    expect(textOf(paper)).not.toMatch(/Husk gaver|For dyrt/);
    expect(coverOf(paper).lines.at(-1)).toContain('Version 1');
  });

  it('tells one person what changed for them, and that nothing did', () => {
    const against = aProgramme({ mission, ...given, items: items.filter(({ id }) => id !== '2') });
    const forBo = written(given, { paper: 'changes', participationId: 'Bo' }, { against });
    expect(coverOf(forBo).title).toBe('Hvad der er ændret for Bo');
    expect(headingsOf(forBo)).toEqual(['Nyt']);
    const forAnn = written(given, { paper: 'changes', participationId: 'Ann' }, { against });
    expect(headingsOf(forAnn)).toEqual([]);
    expect(textOf(forAnn)).toContain('Intet er ændret.');
  });
});
