import { nothing, type SampleCooperation } from '../shape';
import { delegation, wastePresentation } from './delegation';
import { factFinding } from './fact-finding';
import { highLevelVisit } from './high-level-visit';
import { answerDay, answerReferences, briefingDay, briefingReferences, toldIn } from './sources';
import { practice, training } from './training';

/** What the two cities agreed on, what it rested on, and how it ended. */
export const cooperation: SampleCooperation = {
  partner: 'beirut',
  title: { da: 'Bysamarbejde København–Beirut', en: 'City cooperation Copenhagen–Beirut' },
  purpose: {
    da: 'At lade Københavns viden om bæredygtige løsninger komme Beirut til gode i et tidsbegrænset bysamarbejde, og at de to byer lærer af hinanden, hvordan voldelig ekstremisme forebygges.',
    en: 'To let Beirut benefit, in a time-limited city cooperation, from what Copenhagen knows about sustainable solutions, and to let the two cities learn from each other how to prevent violent extremism.',
  },
  initiator: {
    da: 'Blandt andre Strong Cities Network og Udenrigsministeriet',
    en: 'The Strong Cities Network and the Ministry of Foreign Affairs, among others',
  },
  initiatorReason: nothing,
  steps: [
    {
      stage: 'inquiry',
      since: briefingDay,
      reason: { da: 'Økonomiudvalget blev orienteret.', en: 'The Finance Committee was briefed.' },
    },
    {
      stage: 'mandate',
      since: '2016-06-22',
      reason: {
        da: 'Borgerrepræsentationen bemyndigede overborgmesteren.',
        en: 'The City Council authorised the Lord Mayor.',
      },
    },
    {
      stage: 'agreement',
      since: '2016-10-10',
      reason: { da: 'Aftalen blev underskrevet i Beirut.', en: 'The agreement was signed in Beirut.' },
    },
    {
      stage: 'ended',
      since: answerDay,
      reason: {
        da: 'Beirut havde for få medarbejdere til at følge op, og samarbejdet blev ikke ført videre. Datoen er svarets; hvornår det blev besluttet, vides ikke.',
        en: 'Beirut had too few staff to follow up, and the cooperation wasn’t continued. The date is the answer’s; when it was decided isn’t known.',
      },
      assessor: 'finance',
    },
  ],
  perspectives: [
    {
      side: 'theirs',
      text: {
        da: 'Beirut får del i det, København kan om miljøteknologi.',
        en: 'Beirut gets a share in what Copenhagen knows about clean technology.',
      },
    },
    {
      side: 'ours',
      text: {
        da: 'København løfter et ansvar i et område, der grænser op til krig.',
        en: 'Copenhagen shoulders a responsibility for an area next to war.',
      },
    },
    {
      side: 'ours',
      text: {
        da: 'Danske firmaer får et udstillingsvindue: vand, energi, affald og byens rum.',
        en: 'Danish firms get a showcase for water, waste, energy and urban space.',
      },
    },
    {
      side: 'ours',
      text: {
        da: 'København lærer selv noget om at modvirke radikalisering og om at leve sammen på tværs.',
        en: 'Copenhagen itself learns about countering radicalisation and about living together.',
      },
    },
  ],
  administrations: [
    {
      organisation: 'finance',
      did: {
        da: 'Forvaltningen undersøgte mulighederne, forberedte aftalen og stod for besøget i Beirut.',
        en: 'The administration looked into the possibilities, prepared the agreement and was in charge of the visit to Beirut.',
      },
    },
    {
      organisation: 'employment',
      did: {
        da: 'Forvaltningen underviste i 2016 lokale aktører i Beirut i, hvordan København forebygger. Udenrigsministeriet betalte.',
        en: 'In 2016 the administration taught local actors in Beirut how Copenhagen works with prevention. The Ministry of Foreign Affairs paid.',
      },
    },
    {
      organisation: 'environment',
      did: {
        da: 'Forvaltningen holdt i januar 2017 oplæg for delegationen om affaldets kredsløb.',
        en: 'The administration presented the whole waste cycle to the delegation in January 2017.',
      },
    },
  ],
  missions: [factFinding, highLevelVisit, training, delegation],
  decisions: [
    {
      key: 'briefing',
      title: { da: 'Orientering om et muligt bysamarbejde', en: 'Briefing on a possible city cooperation' },
      kind: 'briefing',
      body: 'finance-committee',
      on: briefingDay,
      summary: {
        da: 'Mulighederne for et bysamarbejde undersøges, og en fact-finding mission planlægges til maj. Ser det lovende ud, følger en indstilling.',
        en: 'The possibilities of a city cooperation are looked into, and a fact-finding mission is planned for May. If it looks promising, a recommendation will follow.',
      },
      conditions: nothing,
      references: briefingReferences,
      resting: {},
    },
    {
      key: 'mandate',
      title: {
        da: 'Bemyndigelse til et bysamarbejde med Beirut',
        en: 'Mandate for a city cooperation with Beirut',
      },
      kind: 'authorisation',
      body: 'council',
      on: '2016-06-22',
      summary: {
        da: 'Overborgmesteren bemyndiges til at indgå et bysamarbejde mellem København og Beirut.',
        en: 'The Lord Mayor is authorised to enter a city cooperation between Copenhagen and Beirut.',
      },
      conditions: { da: 'Samarbejdet er tidsbegrænset.', en: 'The cooperation is limited in time.' },
      references: [],
      resting: { agreements: ['agreement'], missions: [highLevelVisit] },
    },
    {
      key: 'answer',
      title: { da: 'Svar om samarbejdet med Beirut', en: 'Answer on the cooperation with Beirut' },
      kind: 'member-answer',
      body: 'council',
      on: '2024-08-19',
      summary: {
        da: 'Et medlem spurgte den 7. august 2024, hvad der kom ud af samarbejdet, og hvad det kostede. Notatet er fra den 13. august, brevet fra den 19. august 2024.',
        en: 'On 7 August 2024 a member asked what had come of the cooperation and what it had cost. The memo is of 13 August, the letter of 19 August 2024.',
      },
      conditions: nothing,
      references: answerReferences,
      resting: {},
    },
  ],
  agreements: [
    {
      key: 'agreement',
      title: {
        da: 'Samarbejdsaftale mellem København og Beirut',
        en: 'Cooperation agreement of Copenhagen and Beirut',
      },
      signedOn: '2016-10-10',
      signedAt: { da: 'Beirut', en: 'Beirut' },
      months: 36,
      topics: ['waste', 'transport', 'digital', 'extremism'],
      parties: [
        {
          side: 'ours',
          organisation: 'copenhagen',
          signatory: 'lordMayor',
          office: { da: 'Overborgmester', en: 'Lord Mayor' },
        },
        {
          side: 'theirs',
          organisation: 'beirut',
          signatory: 'mayorOfBeirut',
          office: { da: 'Borgmester', en: 'Mayor' },
        },
      ],
      references: answerReferences,
    },
  ],
  results: [
    {
      kind: 'agreement',
      title: { da: 'En samarbejdsaftale på fire områder', en: 'A cooperation agreement on four areas' },
      detail: nothing,
      on: '2016-10-10',
      mission: highLevelVisit,
      agreement: 'agreement',
      confirmedBy: 'finance',
      confirmedOn: answerDay,
    },
    {
      kind: 'people-trained',
      title: {
        da: 'Lokale aktører er uddannet i forebyggelse',
        en: 'Local actors are trained in prevention',
      },
      detail: {
        da: 'Deltagerne var NGO’er, foreninger, religiøse repræsentanter og kommunalt ansatte. Hvor mange de var, vides ikke.',
        en: 'Those who took part were NGOs, associations, religious representatives and municipal staff. How many they were isn’t known.',
      },
      on: '2016',
      mission: training,
      topic: 'extremism',
      confirmedBy: 'employment',
      confirmedOn: answerDay,
    },
    {
      kind: 'knowledge-shared',
      title: {
        da: 'Viden om affaldets kredsløb er delt med Beiruts byråd',
        en: 'Knowledge of the whole waste cycle is shared with Beirut’s city council',
      },
      detail: {
        da: 'Oplæg og rundvisning på Amager Ressource Center. Om det førte til noget i Beirut, vides ikke.',
        en: 'A presentation and a tour of the Amager Resource Centre. Whether it led to anything in Beirut isn’t known.',
      },
      on: '2017-01',
      mission: delegation,
      topic: 'waste',
      need: 'wasteCycle',
      confirmedBy: 'finance',
      confirmedOn: answerDay,
    },
    {
      kind: 'nothing',
      title: { da: 'Intet videre efter januar 2017', en: 'Nothing more after January 2017' },
      detail: nothing,
      because: {
        da: 'Økonomiforvaltningen vurderede, at Beirut havde for få medarbejdere til at følge op.',
        en: 'The Finance Administration’s assessment was that Beirut had too few staff to follow up.',
      },
      on: null,
      confirmedBy: 'finance',
      confirmedOn: answerDay,
    },
  ],
  statements: [
    {
      kind: 'challenge',
      text: { da: 'Affald', en: 'Waste' },
      topic: 'waste',
      ...toldIn.briefing,
    },
    { kind: 'challenge', text: { da: 'Vandforsyning', en: 'Water' }, ...toldIn.briefing },
    { kind: 'challenge', text: { da: 'Elforsyning', en: 'Electricity' }, ...toldIn.briefing },
    {
      kind: 'challenge',
      text: {
        da: 'Kun ganske få legepladser og åbne pladser, hvor byens grupper møder hinanden',
        en: 'Very few playgrounds and open places where the city’s groups meet',
      },
      topic: 'transport',
      ...toldIn.briefing,
    },
    {
      kind: 'asks',
      text: {
        da: 'Et oplæg om hele affaldets kredsløb, fra køkkenets spande til genbrug',
        en: 'A presentation of the whole waste cycle, from sorting at home to recycling',
      },
      topic: 'waste',
      ...toldIn.answer,
    },
    {
      kind: 'learns',
      text: {
        da: 'Hvordan man modvirker radikalisering og lever sammen på tværs af grupper',
        en: 'How to counter radicalisation and live together across groups',
      },
      topic: 'extremism',
      ...toldIn.briefing,
    },
  ],
  waysIn: [
    {
      organisation: 'embassy',
      how: {
        da: 'Departementschefen i Udenrigsministeriet har givet tilsagn om, at ambassaden hjælper med kontakter til byens ledelse.',
        en: 'The Permanent Secretary of the Ministry has promised that the Embassy will help with contacts to the city’s leaders.',
      },
    },
    {
      person: 'ambassador',
      how: { da: 'Har været hørt om samarbejdet.', en: 'Has been consulted about the cooperation.' },
    },
  ],
  needs: [
    {
      key: 'wasteCycle',
      topic: 'waste',
      title: { da: 'Viden om hele affaldets kredsløb', en: 'Knowledge of the whole waste cycle' },
      heardOn: '2017-01',
      mission: delegation,
      item: wastePresentation,
      document: toldIn.answer.source,
      state: 'confirmed',
      tags: [
        { da: 'affaldssortering', en: 'waste sorting' },
        { da: 'genbrug', en: 'recycling' },
      ],
    },
    {
      key: 'waste',
      topic: 'waste',
      title: { da: 'Løsninger på byens affald', en: 'Solutions for the city’s waste' },
      heardOn: briefingDay,
      document: toldIn.briefing.source,
      state: 'heard',
      tags: [{ da: 'affaldssortering', en: 'waste sorting' }],
    },
    {
      key: 'urbanSpace',
      topic: 'transport',
      title: {
        da: 'Legepladser og byrum, hvor grupper kan mødes',
        en: 'Playgrounds and urban space where groups can meet',
      },
      heardOn: briefingDay,
      document: toldIn.briefing.source,
      state: 'heard',
      tags: [{ da: 'byrum', en: 'urban space' }],
    },
    {
      key: 'water',
      title: { da: 'Vandforsyning', en: 'Water supply' },
      heardOn: briefingDay,
      document: toldIn.briefing.source,
      state: 'heard',
      tags: [{ da: 'vand', en: 'water' }],
    },
    {
      key: 'electricity',
      title: { da: 'Elforsyning', en: 'Electricity supply' },
      heardOn: briefingDay,
      document: toldIn.briefing.source,
      state: 'heard',
      tags: [{ da: 'energi', en: 'energy' }],
    },
  ],
  solutions: [
    {
      key: 'wasteCycle',
      title: {
        da: 'Affald fra husholdning til genbrug',
        en: 'Waste from the household to recycling',
      },
      provider: 'environment',
      summary: {
        da: 'Hvordan København håndterer affaldets kredsløb, fra sortering i hjemmet til genbrug.',
        en: 'How Copenhagen handles the waste cycle, from sorting at home to recycling.',
      },
      runsWhere: { da: 'København', en: 'Copenhagen' },
      readiness: 'in-operation',
      topics: ['waste'],
      tags: [
        { da: 'affaldssortering', en: 'waste sorting' },
        { da: 'genbrug', en: 'recycling' },
      ],
    },
    {
      key: 'resourceCentre',
      title: { da: 'Behandling af affald på Amager', en: 'Waste treatment on Amager' },
      provider: 'resourceCentre',
      summary: {
        da: 'Anlægget, som delegationen så i januar 2017.',
        en: 'The plant that the delegation saw in January 2017.',
      },
      runsWhere: { da: 'København', en: 'Copenhagen' },
      readiness: 'in-operation',
      topics: ['waste'],
      tags: [],
    },
    {
      key: 'ssp',
      title: { da: 'SSP-samarbejdet', en: 'The SSP model' },
      provider: 'employment',
      summary: {
        da: 'Politi og kommunale myndigheder går sammen om en bekymring for et barn eller en ung.',
        en: 'The police and municipal authorities share a concern for a child or young person.',
      },
      runsWhere: { da: 'København', en: 'Copenhagen' },
      readiness: 'in-operation',
      topics: ['extremism'],
      tags: [{ da: 'forebyggelse', en: 'prevention' }],
      presentedAt: [practice],
    },
    {
      key: 'mentors',
      title: { da: 'Mentorstøtte', en: 'Support by mentors' },
      provider: 'employment',
      summary: {
        da: 'En del af Københavns forebyggelse af ekstremisme.',
        en: 'A part of Copenhagen’s prevention of extremism.',
      },
      runsWhere: { da: 'København', en: 'Copenhagen' },
      readiness: 'in-operation',
      topics: ['extremism'],
      tags: [{ da: 'forebyggelse', en: 'prevention' }],
      presentedAt: [practice],
    },
  ],
  costs: [
    {
      mission: highLevelVisit,
      administration: 'finance',
      money: { total: 2_092_400 },
      hours: 'not-recorded',
      source: toldIn.answer.source,
    },
    {
      mission: training,
      administration: 'employment',
      money: { paidBy: 'ministry' },
      source: toldIn.answer.source,
    },
  ],
  matches: [
    {
      need: 'wasteCycle',
      solution: 'wasteCycle',
      state: 'presented',
      on: '2017-01',
      reason: {
        da: 'Beirut bad selv om at høre om hele kredsløbet.',
        en: 'Beirut itself asked to hear about the whole cycle.',
      },
    },
  ],
};
