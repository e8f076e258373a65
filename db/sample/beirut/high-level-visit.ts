import { nothing, type SampleItem, type SampleMission, type Text, type TopicKey } from '../shape';
import { answerReferences, implied, toldInAnswer } from './sources';

const beirut: Text = { da: 'Beirut', en: 'Beirut' };

const signed = [implied, toldInAnswer('attended', '2016-10-10')];

const workshop = (topic: TopicKey, title: Text): SampleItem => ({
  kind: 'workshop',
  title,
  time: { kind: 'unscheduled' },
  place: beirut,
  status: 'confirmed',
  topic,
  publicNote: nothing,
  internalNote: {
    da: 'Holdt under besøget. Dag, klokkeslæt og deltagere kendes ikke.',
    en: 'Held during the visit. Day, time and participants aren’t known.',
  },
  participants: [],
  workshop: {
    ...{ audience: nothing, aims: nothing, method: nothing },
    ...{ outcomes: [], categories: [], agenda: [], cases: [] },
  },
});

export const highLevelVisit: SampleMission = {
  title: { da: 'Højniveaubesøg i Beirut', en: 'High-level visit to Beirut' },
  kind: 'high-level',
  direction: 'out',
  stage: 'closed',
  dates: { kind: 'approximate', period: '2016-10' },
  place: beirut,
  country: 'LB',
  zone: 'Asia/Beirut',
  partner: 'beirut',
  purpose: {
    da: 'At indgå den samarbejdsaftale, der er bemyndigelse til, og tage hul på dens fire områder i workshops.',
    en: 'To conclude the cooperation agreement for which there is a mandate, and to begin on its four areas in workshops.',
  },
  topics: ['waste', 'transport', 'digital', 'extremism'],
  administrations: ['finance'],
  caseReferences: answerReferences,
  participants: [
    {
      person: 'lordMayor',
      role: 'head',
      side: 'ours',
      invitation: 'accepted',
      attendance: 'attended',
      steps: signed,
      note: nothing,
    },
    {
      person: 'mayorOfBeirut',
      role: 'host',
      side: 'theirs',
      invitation: 'accepted',
      attendance: 'attended',
      steps: signed,
      note: nothing,
    },
  ],
  programme: [
    {
      kind: 'meeting',
      title: { da: 'Samarbejdsaftalen underskrives', en: 'Signing of the cooperation agreement' },
      time: { kind: 'day', day: '2016-10-10' },
      place: beirut,
      status: 'confirmed',
      publicNote: {
        da: 'Aftalen gælder i tre år og dækker affald, byplanlægning og offentlig transport, digital forvaltning og forebyggelse af voldelig ekstremisme.',
        en: 'The agreement is for three years and covers waste, urban planning and public transport, digital administration, and the prevention of violent extremism.',
      },
      internalNote: { da: 'Klokkeslættet kendes ikke.', en: 'The time of day isn’t known.' },
      participants: ['lordMayor', 'mayorOfBeirut'],
    },
    workshop('waste', { da: 'Workshop om affald', en: 'Workshop on waste' }),
    workshop('transport', {
      da: 'Workshop om byplanlægning og offentlig transport',
      en: 'Workshop on urban planning and public transport',
    }),
    workshop('digital', { da: 'Workshop om digital forvaltning', en: 'Workshop on digital administration' }),
    workshop('extremism', {
      da: 'Workshop om forebyggelse af voldelig ekstremisme',
      en: 'Workshop on the prevention of violent extremism',
    }),
  ],
  followUps: [],
  notes: [
    {
      title: { da: 'Bemyndigelse og aftale', en: 'Mandate and agreement' },
      body: {
        da: [
          '- **22. juni 2016**: Borgerrepræsentationen bemyndiger overborgmesteren til et tidsbegrænset bysamarbejde.',
          '- **10. oktober 2016**: overborgmesteren og Beiruts borgmester skriver under i Beirut.',
          '- **10. oktober 2019**: aftalen udløber, tre år efter underskriften.',
        ].join('\n'),
        en: [
          '- **22 June 2016**: the City Council authorises the Lord Mayor to enter a time-limited city cooperation.',
          '- **10 October 2016**: the Lord Mayor and the Mayor of Beirut sign in Beirut.',
          '- **10 October 2019**: the agreement runs out, three years after the signing.',
        ].join('\n'),
      },
    },
    {
      title: { da: 'Hvad det kostede', en: 'What it cost' },
      body: {
        da: [
          '- Økonomiforvaltningen: **20.924 kr.** for besøget i Beirut. Det er én forvaltnings andel, ikke prisen på samarbejdet.',
          '- Beskæftigelses- og Integrationsforvaltningen: betalt af Udenrigsministeriet, **beløb ikke oplyst**.',
          '- Medarbejdertimer: **ikke opgjort**. Det er noget andet end nul.',
          '',
          'Kilde: svaret af august 2024.',
        ].join('\n'),
        en: [
          '- Finance Administration: **DKK 20,924** for the visit to Beirut. That is one administration’s part, not the price of the cooperation.',
          '- Employment and Integration Administration: paid by the Ministry of Foreign Affairs, **amount not stated**.',
          '- Staff hours: **not recorded**. That isn’t the same as none.',
          '',
          'Source: the answer of August 2024.',
        ].join('\n'),
      },
    },
    {
      title: { da: 'Spørgsmålet i 2024', en: 'The question in 2024' },
      body: {
        da: [
          'Den 7. august 2024 vil et medlem af Borgerrepræsentationen vide af overborgmesteren og Beskæftigelses- og Integrationsborgmesteren, hvad samarbejdet førte til, og hvad det kostede.',
          '',
          'Svaret har to datoer: notatet er fra den 13. august, brevet fra den 19. august 2024. Det har tre numre i to systemer: F2-sag 2024 - 15229, F2-dokument 5986471 og eDoc-sag 2024-0282315.',
        ].join('\n'),
        en: [
          'On 7 August 2024 a member of the City Council wants to know from the Lord Mayor and the Mayor for Employment and Integration what the cooperation led to and what it cost.',
          '',
          'The answer carries two dates: the memo is of 13 August, the letter of 19 August 2024. It has three numbers in two systems: F2 case 2024 - 15229, F2 document 5986471 and eDoc case 2024-0282315.',
        ].join('\n'),
      },
    },
  ],
};
