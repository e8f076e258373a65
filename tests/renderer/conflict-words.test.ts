import { beforeEach, describe, expect, it } from 'vitest';
import type { Conflict, ConflictLeg, Finding, Mend } from '../../db/domain/conflicts/conflict';
import type { ProgrammeItem } from '../../db/domain/programme';
import { conflictWords } from '../../renderer/features/programme/conflicts/conflictWords';
import { mendAction } from '../../renderer/features/programme/conflicts/mend';
import type { ConflictNames } from '../../renderer/features/programme/conflicts/naming';
import { type Language, startTexts, textsIn } from '../../renderer/i18n';
import { anItem, timed } from '../domain/records';

const item = (id: string, title: string, from: string, to: string, more: Partial<ProgrammeItem> = {}) =>
  anItem({ id, title, time: timed(`2016-05-${from}`, `2016-05-${to}`), ...more });

const items = [
  item('waste', 'Affald', '17T08:30', '17T10:00', { participationIds: ['omar-p'], speakerIds: ['omar-p'] }),
  item('transport', 'Transport', '17T10:15', '17T12:00', { followsId: 'waste', groupIds: ['b'] }),
  item('dinner', 'Middag', '17T22:00', '18T01:00'),
  item('flight', 'Flyet', '19T14:00', '19T18:30', { endZone: 'Europe/Copenhagen' }),
  item('arabic', 'ورشة', '18T09:00', '18T10:00'),
  anItem({ id: 'day', title: 'Losseplads', time: { kind: 'day', day: '2016-05-20' } }),
  anItem({ id: 'tray', title: 'Havnen' }),
];

const people: Record<string, string> = { anna: 'Anna', omar: 'Omar', rana: 'Rana', liv: 'Liv', bo: 'Bo' };
const names: ConflictNames = {
  mission: { zone: 'Asia/Beirut' },
  item: (id) => items.find((one) => one.id === id),
  person: (id) => people[id] ?? '',
  participant: (id) => people[id.replace(/-p$/, '')] ?? '',
  place: (id) => ({ works: 'Teknisk afdeling', harbour: 'Havnen' })[id] ?? '',
  topic: () => 'Affald',
  groups: [{ id: 'b', missionId: 'mission', name: 'gruppe B', memberIds: ['omar-p'] }],
};

const words = (language: Language) => ({ t: textsIn(language), language });

function told(finding: Finding, itemIds: string[], language: Language): string | undefined {
  const conflict: Conflict = { ...finding, severity: 'warn', itemIds, mend: null };
  return conflictWords(conflict, names, words(language))?.text;
}

const elsewhere = {
  missionId: 'other',
  missionTitle: 'Antalya',
  itemId: 'meeting',
  itemTitle: 'Styregruppe',
  startsAt: '2016-05-17T09:00',
  endsAt: '2016-05-17T11:00',
  zone: 'Europe/Istanbul',
};
const train: ConflictLeg = {
  ...{ id: 'leg', missionId: 'mission', missionTitle: 'Beirut', mode: 'train', number: '' },
  ...{ fromName: 'Beirut', toName: 'Tripoli' },
  ...{ departsAt: '2016-05-17T09:00', departsZone: 'Asia/Beirut' },
  ...{ arrivesAt: '2016-05-17T11:00', arrivesZone: 'Asia/Beirut' },
};
const nobodyComing = { rule: 'not-coming', participationId: 'omar-p', personId: 'omar' } as const;

/** Every rule, and each of its wordings; a rule that is missing doesn't compile (see below). */
const sentences: readonly [Finding, string[], da: string, en: string][] = [
  [
    { rule: 'person-twice', personIds: ['anna'], minutes: 1 },
    ['waste', 'transport'],
    'Tirsdag 17. maj er Anna i både ”Affald” kl. 8.30–10.00 og ”Transport” kl. 10.15–12.00: 1 minut samtidig.',
    'On Tuesday 17 May Anna is in both “Affald” 8:30–10:00 and “Transport” 10:15–12:00: 1 minute at once.',
  ],
  [
    { rule: 'person-twice', personIds: ['anna', 'omar', 'rana', 'liv', 'bo'], minutes: 45 },
    ['waste', 'transport'],
    'Tirsdag 17. maj er Anna, Omar, Rana og 2 andre i både ”Affald” kl. 8.30–10.00 og ”Transport” kl. 10.15–12.00: 45 minutter samtidig.',
    'On Tuesday 17 May Anna, Omar, Rana and 2 others are in both “Affald” 8:30–10:00 and “Transport” 10:15–12:00: 45 minutes at once.',
  ],
  [
    { rule: 'person-elsewhere', personIds: ['anna', 'omar', 'liv'], minutes: 60, elsewhere },
    ['waste'],
    'Tirsdag 17. maj er Anna, Omar og Liv i ”Affald” kl. 8.30–10.00 og samtidig i ”Styregruppe” kl. 9.00–11.00 (tid i Istanbul) på ”Antalya”: 60 minutter.',
    'On Tuesday 17 May Anna, Omar and Liv are in “Affald” 8:30–10:00 and at the same time in “Styregruppe” 9:00–11:00 (Istanbul time) on “Antalya”: 60 minutes.',
  ],
  [
    {
      rule: 'travel-too-short',
      fromPlaceId: 'works',
      toPlaceId: 'harbour',
      mode: 'car',
      needed: 25,
      available: 15,
    },
    ['waste', 'transport'],
    'Tirsdag 17. maj slutter ”Affald” kl. 10.00, og ”Transport” begynder kl. 10.15. Fra Teknisk afdeling til Havnen tager det 25 minutter i bil; der er 15 minutter.',
    'On Tuesday 17 May “Affald” ends at 10:00 and “Transport” begins at 10:15. From Teknisk afdeling to Havnen takes 25 minutes by car; there are 15 minutes.',
  ],
  [
    {
      rule: 'travel-too-short',
      fromPlaceId: 'works',
      toPlaceId: 'harbour',
      mode: 'walk',
      needed: 1,
      available: 0,
    },
    ['waste', 'transport'],
    'Tirsdag 17. maj slutter ”Affald” kl. 10.00, og ”Transport” begynder kl. 10.15. Fra Teknisk afdeling til Havnen tager det 1 minut til fods; der er ingen tid imellem.',
    'On Tuesday 17 May “Affald” ends at 10:00 and “Transport” begins at 10:15. From Teknisk afdeling to Havnen takes 1 minute on foot; there is no time between them.',
  ],
  [
    {
      rule: 'travel-too-short',
      fromPlaceId: 'works',
      toPlaceId: '?',
      mode: 'transit',
      needed: 150,
      available: 105,
    },
    ['waste', 'transport', 'arabic'],
    'Tirsdag 17. maj slutter ”Affald” kl. 10.00, og ”\u2068ورشة\u2069” begynder onsdag 18. maj kl. 9.00. Fra Teknisk afdeling til stedet tager det 2 timer og 30 minutter med offentlig transport; transporten er sat til 105 minutter.',
    'On Tuesday 17 May “Affald” ends at 10:00 and “\u2068ورشة\u2069” begins on Wednesday 18 May at 9:00. From Teknisk afdeling to the place takes 2 hours and 30 minutes by public transport; the transfer is put at 105 minutes.',
  ],
  [
    { rule: 'travel-unknown', fromPlaceId: 'works', toPlaceId: 'harbour', available: 1 },
    ['waste', 'transport'],
    'Tirsdag 17. maj slutter ”Affald” kl. 10.00, og ”Transport” begynder kl. 10.15: 1 minut imellem. Ingen har skrevet, hvor længe det tager fra Teknisk afdeling til Havnen.',
    'On Tuesday 17 May “Affald” ends at 10:00 and “Transport” begins at 10:15: 1 minute between them. Nobody has said how long it takes from Teknisk afdeling to Havnen.',
  ],
  [
    { rule: 'no-speaker' },
    ['waste'],
    'Ingen er sat på som oplægsholder til ”Affald” tirsdag 17. maj kl. 8.30–10.00.',
    'Nobody is put down as the speaker of “Affald”, Tuesday 17 May 8:30–10:00.',
  ],
  [
    { rule: 'no-interpreter', language: 'ar' },
    ['waste'],
    '”Affald” tirsdag 17. maj kl. 8.30–10.00 holdes på arabisk, og ingen er sat på som tolk.',
    '“Affald”, Tuesday 17 May 8:30–10:00, is held in Arabic and nobody is put down as the interpreter.',
  ],
  [
    { rule: 'interpreter-without-break', personId: 'rana', minutes: 90, limit: 60 },
    ['waste'],
    'Rana tolker 90 minutter uden pause i ”Affald” tirsdag 17. maj kl. 8.30–10.00. Grænsen er 60 minutter.',
    'Rana interprets for 90 minutes without a break in “Affald”, Tuesday 17 May 8:30–10:00. The limit is 60 minutes.',
  ],
  [
    { rule: 'interpreter-without-break', personId: 'rana', minutes: 210, limit: 90 },
    ['waste', 'transport'],
    'Tirsdag 17. maj tolker Rana 3 timer og 30 minutter uden pause, fra ”Affald” begynder kl. 8.30, til ”Transport” slutter kl. 12.00. Grænsen er 90 minutter.',
    'On Tuesday 17 May Rana interprets for 3 hours and 30 minutes without a break, from when “Affald” begins at 8:30 until “Transport” ends at 12:00. The limit is 90 minutes.',
  ],
  [
    { rule: 'place-twice', placeId: 'harbour', minutes: 30, elsewhere: null },
    ['waste', 'transport'],
    'Tirsdag 17. maj bruges Havnen både af ”Affald” kl. 8.30–10.00 og af ”Transport” kl. 10.15–12.00: 30 minutter samtidig.',
    'On Tuesday 17 May Havnen is used by both “Affald” 8:30–10:00 and “Transport” 10:15–12:00: 30 minutes at once.',
  ],
  [
    {
      rule: 'place-twice',
      placeId: 'harbour',
      minutes: 30,
      elsewhere: { ...elsewhere, zone: 'Asia/Beirut' },
    },
    ['waste'],
    'Tirsdag 17. maj bruges Havnen både af ”Affald” kl. 8.30–10.00 og af ”Styregruppe” kl. 9.00–11.00 på ”Antalya”: 30 minutter samtidig.',
    'On Tuesday 17 May Havnen is used by both “Affald” 8:30–10:00 and “Styregruppe” 9:00–11:00 on “Antalya”: 30 minutes at once.',
  ],
  [
    { rule: 'place-too-small', placeId: 'harbour', capacity: 12, people: 14 },
    ['waste'],
    'Til ”Affald” tirsdag 17. maj kl. 8.30–10.00 kommer der 14, og Havnen har plads til 12.',
    '14 people come to “Affald”, Tuesday 17 May 8:30–10:00, and Havnen holds 12.',
  ],
  [
    { rule: 'place-closed', placeId: 'harbour', weekday: 2, hours: [] },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Havnen har lukket om tirsdagen.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Havnen is closed on Tuesdays.',
  ],
  [
    {
      rule: 'place-closed',
      placeId: 'harbour',
      weekday: 2,
      hours: [
        { weekday: 2, opens: '10:00', closes: '12:00' },
        { weekday: 2, opens: '13:00', closes: '16:30' },
      ],
    },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00. Om tirsdagen har Havnen åbent kl. 10.00–12.00 og 13.00–16.30.',
    '“Affald” is on Tuesday 17 May 8:30–10:00. On Tuesdays Havnen is open 10:00–12:00 and 13:00–16:30.',
  ],
  [
    { rule: 'place-blocked', placeId: 'harbour', reason: '', minutes: 30 },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Havnen kan ikke bruges i 30 minutter af tiden.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Havnen can’t be used for 30 minutes of it.',
  ],
  [
    { rule: 'place-blocked', placeId: 'harbour', reason: 'Ombygning.', minutes: 30 },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Havnen kan ikke bruges i 30 minutter af tiden: Ombygning.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Havnen can’t be used for 30 minutes of it: Ombygning.',
  ],
  [
    { rule: 'person-blocked', personId: 'omar', reason: 'møde i ministeriet', minutes: 90 },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Omar er optaget i 90 minutter af tiden: møde i ministeriet.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Omar is busy for 90 minutes of it: møde i ministeriet.',
  ],
  [
    { rule: 'person-blocked', personId: '?', reason: ' ', minutes: 90 },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og en deltager er optaget i 90 minutter af tiden.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and a participant is busy for 90 minutes of it.',
  ],
  [
    { rule: 'person-travelling', personIds: ['omar', 'rana'], minutes: 60, leg: train },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Omar og Rana er undervejs med tog (Beirut–Tripoli): afgang kl. 9.00, ankomst kl. 11.00. Det er 60 minutter samtidig.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Omar and Rana are on the way by train (Beirut–Tripoli), leaving at 9:00 and arriving at 11:00: 60 minutes at the same time.',
  ],
  [
    {
      rule: 'person-travelling',
      personIds: ['omar'],
      minutes: 60,
      leg: {
        ...train,
        ...{ missionId: 'other', missionTitle: 'Antalya', number: 'SK 965', fromName: '', toName: '' },
        ...{ arrivesAt: '2016-05-18T01:00', arrivesZone: 'Europe/Istanbul' },
      },
    },
    ['waste'],
    '”Affald” er tirsdag 17. maj kl. 8.30–10.00, og Omar er på ”Antalya” undervejs med SK 965: afgang kl. 9.00, ankomst onsdag 18. maj kl. 1.00 (tid i Istanbul). Det er 60 minutter samtidig.',
    '“Affald” is on Tuesday 17 May 8:30–10:00 and Omar is travelling on “Antalya” on SK 965, leaving at 9:00 and arriving on Wednesday 18 May at 1:00 (Istanbul time): 60 minutes at the same time.',
  ],
  [
    { rule: 'rest-day', day: '2016-05-20', weekday: 5 },
    ['day'],
    '”Losseplads” ligger fredag 20. maj. Fredag er ugentlig fridag hos værterne.',
    '“Losseplads” is on Friday 20 May. Friday is the hosts’ weekly day of rest.',
  ],
  [
    { rule: 'holiday', day: '2016-05-17', name: 'Nationaldag' },
    ['waste', 'transport', 'dinner'],
    '”Affald” og 2 til ligger tirsdag 17. maj, som er helligdag: Nationaldag.',
    '“Affald” and 2 more are on Tuesday 17 May, a public holiday: Nationaldag.',
  ],
  [
    { rule: 'outside-mission', day: '2016-05-20', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    ['day'],
    '”Losseplads” ligger fredag 20. maj, og datoerne er 16.–19. maj 2016.',
    '“Losseplads” is on Friday 20 May and the dates are 16\u2009–\u200919 May 2016.',
  ],
  [
    { rule: 'before-arrival', personId: 'liv', at: '2016-05-17T11:00', minutes: 150 },
    ['waste'],
    '”Affald” begynder tirsdag 17. maj kl. 8.30, og Liv ankommer kl. 11.00: 2 timer og 30 minutter for sent.',
    '“Affald” begins on Tuesday 17 May at 8:30 and Liv arrives at 11:00: 2 hours and 30 minutes too late.',
  ],
  [
    { rule: 'after-departure', personId: 'liv', at: '2016-05-16T20:00', minutes: 840 },
    ['waste'],
    '”Affald” slutter tirsdag 17. maj kl. 10.00, og Liv rejser mandag 16. maj kl. 20.00: 14 timer for tidligt.',
    '“Affald” ends on Tuesday 17 May at 10:00 and Liv leaves on Monday 16 May at 20:00: 14 hours too early.',
  ],
  [
    { rule: 'no-meal', day: '2016-05-17', minutes: 570 },
    ['waste', 'dinner', 'transport'],
    'Tirsdag 17. maj varer programmet 9 timer og 30 minutter uden et måltid, fra ”Affald” begynder kl. 8.30, til ”Middag” slutter onsdag 18. maj kl. 1.00.',
    'On Tuesday 17 May the programme lasts 9 hours and 30 minutes without a meal, from when “Affald” begins at 8:30 until “Middag” ends on Wednesday 18 May at 1:00.',
  ],
  [
    { rule: 'no-break', day: '2016-05-17', minutes: 270 },
    ['waste', 'transport'],
    'Tirsdag 17. maj er der 4 timer og 30 minutter uden pause, fra ”Affald” begynder kl. 8.30, til ”Transport” slutter kl. 12.00.',
    'On Tuesday 17 May there are 4 hours and 30 minutes without a break, from when “Affald” begins at 8:30 until “Transport” ends at 12:00.',
  ],
  [
    { rule: 'no-meal', day: '2016-05-17', minutes: 540 },
    ['waste'],
    'Tirsdag 17. maj varer ”Affald” 9 timer, kl. 8.30–10.00, uden et måltid.',
    'On Tuesday 17 May “Affald” lasts 9 hours, 8:30–10:00, without a meal.',
  ],
  [
    { rule: 'no-break', day: '2016-05-17', minutes: 300 },
    ['waste'],
    'Tirsdag 17. maj varer ”Affald” 5 timer, kl. 8.30–10.00, uden pause.',
    'On Tuesday 17 May “Affald” lasts 5 hours, 8:30–10:00, without a break.',
  ],
  [
    { rule: 'unconfirmed', daysLeft: 24 },
    ['waste'],
    '”Affald” tirsdag 17. maj kl. 8.30–10.00 er ikke bekræftet. Der er 24 dage igen.',
    '“Affald”, Tuesday 17 May 8:30–10:00, is not confirmed. There are 24 days left.',
  ],
  [
    { rule: 'unconfirmed', daysLeft: 1 },
    ['day'],
    '”Losseplads” fredag 20. maj er ikke bekræftet. Der er 1 dag igen.',
    '“Losseplads”, Friday 20 May, is not confirmed. There is 1 day left.',
  ],
  [
    { rule: 'unconfirmed', daysLeft: 0 },
    ['waste'],
    '”Affald” tirsdag 17. maj kl. 8.30–10.00 er ikke bekræftet, og der er ingen dage igen.',
    '“Affald”, Tuesday 17 May 8:30–10:00, is not confirmed and there are no days left.',
  ],
  [
    { ...nobodyComing, invitation: 'declined', substituteId: null },
    ['waste'],
    'Omar har meldt afbud og står stadig på ”Affald” tirsdag 17. maj kl. 8.30–10.00.',
    'Omar has declined and is still on “Affald”, Tuesday 17 May 8:30–10:00.',
  ],
  [
    { ...nobodyComing, invitation: 'declined', substituteId: 'anna-p' },
    ['waste'],
    'Omar har meldt afbud (Anna kommer i stedet) og står stadig på ”Affald” tirsdag 17. maj kl. 8.30–10.00.',
    'Omar has declined (Anna comes instead) and is still on “Affald”, Tuesday 17 May 8:30–10:00.',
  ],
  [
    { ...nobodyComing, invitation: 'replaced', substituteId: 'anna-p' },
    ['waste'],
    'Omar er erstattet af Anna og står stadig på ”Affald” tirsdag 17. maj kl. 8.30–10.00.',
    'Omar was replaced by Anna and is still on “Affald”, Tuesday 17 May 8:30–10:00.',
  ],
  [
    { ...nobodyComing, invitation: 'replaced', substituteId: null },
    ['transport', 'dinner', 'arabic'],
    'Omar er erstattet og er stadig i gruppe B, som skal til ”Transport” og 2 til.',
    'Omar was replaced and is still in gruppe B, which goes to “Transport” and 2 more.',
  ],
  [
    { rule: 'topic-without-workshop', topicId: 'waste' },
    [],
    '”Affald” er et af temaerne, og ingen workshop i programmet handler om det.',
    '“Affald” is one of the topics and no workshop of the programme is about it.',
  ],
  [
    {
      ...{ rule: 'topic-without-workshop', topicId: 'waste' },
      agreement: { id: 'a1', title: 'Aftale 2016', isOwn: true },
    },
    [],
    '”Affald” er et af temaerne og står i aftalen ”Aftale 2016”; ingen workshop i programmet handler om det.',
    '“Affald” is one of the topics and is promised in the agreement “Aftale 2016”; no workshop of the programme is about it.',
  ],
  [
    {
      ...{ rule: 'topic-without-workshop', topicId: 'waste' },
      agreement: { id: 'a1', title: 'Aftale 2016', isOwn: false },
    },
    [],
    'Temaet ”Affald” står i aftalen ”Aftale 2016”; ingen workshop i samarbejdet handler om det endnu.',
    'The agreement “Aftale 2016” promises “Affald”; no workshop of the cooperation is about it yet.',
  ],
  [
    { rule: 'at-night', minutes: 120 },
    ['dinner'],
    '”Middag” er tirsdag 17. maj kl. 22.00–1.00 (18. maj 2016): 2 timer mellem kl. 23.00 og 6.00.',
    '“Middag” is on Tuesday 17 May 22:00–1:00 (18 May 2016): 2 hours between 23:00 and 6:00.',
  ],
  [
    { rule: 'clock-change', zone: 'Asia/Beirut', minutes: 60 },
    ['waste'],
    'Ved ”Affald” tirsdag 17. maj kl. 8.30–10.00 stilles uret i Beirut 60 minutter frem. Se efter, om tiderne holder.',
    'At “Affald”, Tuesday 17 May 8:30–10:00, the clocks in Beirut go 60 minutes forward. See whether its times hold.',
  ],
  [
    { rule: 'clock-change', zone: 'Europe/Copenhagen', minutes: -60 },
    ['flight'],
    'Ved ”Flyet” torsdag 19. maj kl. 14.00–17.30 (tid i København) stilles uret i København 60 minutter tilbage. Se efter, om tiderne holder.',
    'At “Flyet”, Thursday 19 May 14:00–17:30 (Copenhagen time), the clocks in Copenhagen go 60 minutes back. See whether its times hold.',
  ],
  [
    { rule: 'not-after', minutes: 15 },
    ['waste', 'transport'],
    '”Transport” skal følge lige efter ”Affald”, men begynder tirsdag 17. maj kl. 10.15, 15 minutter efter at det slutter kl. 10.00.',
    '“Transport” should follow directly after “Affald” but begins on Tuesday 17 May at 10:15, 15 minutes after the end at 10:00.',
  ],
  [
    { rule: 'not-after', minutes: -15 },
    ['transport', 'waste'],
    '”Transport” skal følge lige efter ”Affald”, men begynder tirsdag 17. maj kl. 10.15, 15 minutter før det slutter kl. 10.00.',
    '“Transport” should follow directly after “Affald” but begins on Tuesday 17 May at 10:15, 15 minutes before the end at 10:00.',
  ],
];

beforeEach(() => startTexts('da'));

describe('the sentence of a conflict', () => {
  it.each(sentences)('names the things and the minutes: %o', (finding, itemIds, da, en) => {
    expect(told(finding, itemIds, 'da')).toBe(da);
    expect(told(finding, itemIds, 'en')).toBe(en);
  });

  it('has a heading for every rule, and none is forgotten above', () => {
    const rules = new Set(sentences.map(([{ rule }]) => rule));
    const known = Object.keys(textsIn('da')('conflicts.rule', { returnObjects: true }));
    expect([...rules].sort()).toEqual(known.sort());
  });

  it('is not told of an item that is gone', () => {
    expect(told({ rule: 'no-speaker' }, ['gone'], 'da')).toBeUndefined();
  });
});

describe('the mend of a conflict', () => {
  const labels = (mend: Mend) =>
    (['da', 'en'] as const).map((language) => mendAction(mend, names, words(language))?.label);
  const to = (id: string, from: string, until: string) => ({
    id,
    time: timed(`2016-05-${from}`, `2016-05-${until}`),
  });
  const onWaste = { itemId: 'waste', participationId: 'omar-p' };

  it('says where an item goes', () => {
    expect(labels({ kind: 'move', moves: [to('transport', '17T10:30', '17T12:15')] })).toEqual([
      'Flyt ”Transport” til kl. 10.30',
      'Move “Transport” to 10:30',
    ]);
    expect(labels({ kind: 'move', moves: [to('transport', '18T10:30', '18T12:15')] })).toEqual([
      'Flyt ”Transport” til onsdag 18. maj kl. 10.30',
      'Move “Transport” to Wednesday 18 May 10:30',
    ]);
    const both = [to('transport', '17T10:15', '17T12:30'), to('dinner', '17T23:00', '18T02:00')];
    expect(labels({ kind: 'move', moves: both })).toEqual([
      'Lad ”Transport” slutte kl. 12.30, og flyt 1 punkt med',
      'Let “Transport” end at 12:30 and move 1 item with it',
    ]);
    expect(labels({ kind: 'move', moves: [{ id: 'waste', time: { kind: 'unscheduled' } }] })).toEqual([
      'Fjern tidspunktet for ”Affald”',
      'Take the time of “Affald” away',
    ]);
  });

  it('says who comes and who goes', () => {
    expect(labels({ kind: 'take-off', ...onWaste })).toEqual(['Tag Omar af', 'Take Omar off']);
    expect(labels({ kind: 'replace', ...onWaste, substituteId: 'anna-p' })).toEqual([
      'Sæt Anna ind i stedet',
      'Put Anna in instead',
    ]);
    expect(labels({ kind: 'add-interpreter', itemId: 'waste', participationId: 'rana-p' })).toEqual([
      'Sæt Rana på som tolk',
      'Put Rana down as the interpreter',
    ]);
    expect(labels({ kind: 'add-speaker', itemId: 'waste', participationId: 'liv-p' })).toEqual([
      'Sæt Liv på som oplægsholder',
      'Put Liv down as the speaker',
    ]);
  });

  it('is not offered where it would change nothing', () => {
    expect(labels({ kind: 'take-off', itemId: 'transport', participationId: 'omar-p' })).toEqual([
      undefined,
      undefined,
    ]);
    expect(labels({ kind: 'take-off', itemId: 'gone', participationId: 'omar-p' })[0]).toBeUndefined();
    expect(labels({ kind: 'move', moves: [to('gone', '17T10:30', '17T12:15')] })[0]).toBeUndefined();
  });
});
