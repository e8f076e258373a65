import { nothing, type SampleFollowUp, type SampleMission } from '../shape';
import { briefingDay, briefingReferences } from './sources';

const planned = {
  on: briefingDay,
  reason: { da: 'Planlagt i orienteringen', en: 'Planned in the briefing' },
};

const outcomeUnknown = {
  da: 'Hvad der blev af det, står ikke i kilderne.',
  en: 'No source says what became of it.',
};

const followUps: readonly SampleFollowUp[] = [
  {
    title: {
      da: 'Spørg virksomheder, videninstitutioner og byens forsyningsselskaber, hvad de vil være med til',
      en: 'Ask firms, knowledge institutions and the city’s utilities what they want to be part of',
    },
    detail: outcomeUnknown,
    here: 'finance',
    states: [{ state: 'not-started', ...planned }],
  },
  {
    title: {
      da: 'Saml et katalog over løsninger, og par dem med Beiruts behov',
      en: 'Gather a catalogue of solutions and match them with Beirut’s needs',
    },
    detail: outcomeUnknown,
    here: 'finance',
    there: 'beirut',
    states: [{ state: 'not-started', ...planned }],
  },
  {
    title: {
      da: 'Svar fra Udenrigsministeriet om penge til samarbejdet',
      en: 'Answer from the Ministry about funding',
    },
    detail: {
      da: 'Ministeriet betalte senere Beskæftigelses- og Integrationsforvaltningens del. Om det var svaret på denne drøftelse, fremgår ikke.',
      en: 'Later the Ministry paid for the Employment and Integration Administration’s part. Whether that was the answer to this discussion isn’t said.',
    },
    here: 'finance',
    there: 'ministry',
    states: [
      {
        state: 'in-progress',
        on: briefingDay,
        reason: { da: 'Drøftes med ministeriet', en: 'Under discussion with the Ministry' },
      },
    ],
  },
  {
    title: {
      da: 'Ambassadens kontakter til byens ledelse',
      en: 'The Embassy’s contacts to the city’s leaders',
    },
    detail: {
      da: 'Departementschefen har stillet ambassadens hjælp i udsigt, og ambassadøren er hørt.',
      en: 'The Permanent Secretary has held out the Embassy’s help, and the Ambassador has been consulted.',
    },
    here: 'finance',
    there: 'embassy',
    states: [
      { state: 'waiting-partner', on: briefingDay, reason: { da: 'Hjælp lovet', en: 'Help promised' } },
    ],
  },
  {
    title: {
      da: 'Indstilling om et bysamarbejde til udvalg og Borgerrepræsentation',
      en: 'Recommendation of a city cooperation to the committee and the City Council',
    },
    detail: nothing,
    here: 'finance',
    states: [
      { state: 'not-started', ...planned },
      {
        state: 'done',
        on: '2016-06-22',
        reason: { da: 'Borgerrepræsentationen gav bemyndigelsen', en: 'The City Council gave the mandate' },
      },
    ],
  },
  {
    title: {
      da: 'Højniveaubesøg i Beirut i efteråret 2016',
      en: 'High-level visit to Beirut in autumn 2016',
    },
    detail: nothing,
    here: 'finance',
    there: 'beirut',
    states: [
      { state: 'not-started', ...planned },
      {
        state: 'done',
        on: '2016-10-10',
        reason: {
          da: 'Aftalen blev underskrevet under besøget',
          en: 'The agreement was signed during the visit',
        },
      },
    ],
  },
];

export const factFinding: SampleMission = {
  title: { da: 'Fact-finding mission til Beirut', en: 'Fact-finding mission to Beirut' },
  kind: 'fact-finding',
  direction: 'out',
  stage: 'preparing',
  dates: { kind: 'approximate', period: '2016-05' },
  place: { da: 'Beirut', en: 'Beirut' },
  country: 'LB',
  zone: 'Asia/Beirut',
  partner: 'beirut',
  purpose: {
    da: 'At finde ud af, hvad de to byer kan bruge hinanden til, hvem man skal tale med i byens ledelse og civilsamfundet, og hvilke udfordringer det haster mest med.',
    en: 'To find out what the two cities can do for each other, whom to talk to among the city’s leaders and in civil society, and which challenges are the most pressing.',
  },
  topics: ['waste', 'extremism'],
  administrations: ['finance'],
  caseReferences: briefingReferences,
  participants: [],
  programme: [],
  followUps,
  notes: [
    {
      title: { da: 'Fire grunde til at se mod Beirut', en: 'Four reasons to look to Beirut' },
      body: {
        da: [
          '1. Beirut får del i det, København kan om miljøteknologi.',
          '2. København løfter et ansvar i et område, der grænser op til krig.',
          '3. Danske firmaer får et udstillingsvindue: vand, energi, affald og byens rum.',
          '4. København lærer selv noget om at modvirke radikalisering og om at leve sammen på tværs.',
          '',
          'Kilde: orientering til Økonomiudvalget, 8. april 2016.',
        ].join('\n'),
        en: [
          '1. Beirut gets a share in what Copenhagen knows about clean technology.',
          '2. Copenhagen shoulders a responsibility for an area next to war.',
          '3. Danish firms get a showcase for water, waste, energy and urban space.',
          '4. Copenhagen itself learns about countering radicalisation and about living together.',
          '',
          'Source: briefing to the Finance Committee, 8 April 2016.',
        ].join('\n'),
      },
    },
    {
      title: { da: 'Planen efter rejsen', en: 'The plan after the mission' },
      body: {
        da: [
          '1. Firmaer, videninstitutioner og byens forsyningsselskaber spørges.',
          '2. Deres løsninger samles i et katalog og parres med Beiruts behov.',
          '3. Ser det lovende ud, får udvalg og Borgerrepræsentation en indstilling.',
          '4. Derefter et højniveaubesøg i efteråret 2016.',
        ].join('\n'),
        en: [
          '1. Firms, knowledge institutions and the city’s utilities are asked.',
          '2. Their solutions are gathered in a catalogue and matched with Beirut’s needs.',
          '3. If it looks promising, the committee and the City Council get a recommendation.',
          '4. Then a high-level visit in autumn 2016.',
        ].join('\n'),
      },
    },
    {
      title: { da: 'Om kilden', en: 'About the source' },
      body: {
        da: [
          'Orientering til Økonomiudvalget af 8. april 2016 fra Center for Byudvikling, afsnit 5 (EAN 5798009800176).',
          '',
          'Den fortæller om planen. Om rejsen blev gennemført i maj 2016, står ikke i kilderne.',
        ].join('\n'),
        en: [
          'Briefing to the Finance Committee of 8 April 2016 from the Centre for Urban Development, section 5 (EAN 5798009800176).',
          '',
          'It tells of the plan. No source says whether the mission took place in May 2016.',
        ].join('\n'),
      },
    },
  ],
};
