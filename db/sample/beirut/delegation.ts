import { nothing, type SampleItem, type SampleMission, type Text } from '../shape';
import { answerDay, answerReferences, implied, toldInAnswer } from './sources';

const copenhagen: Text = { da: 'København', en: 'Copenhagen' };
const resourceCentre: Text = { da: 'Amager Ressource Center', en: 'Amager Resource Centre' };

const held = {
  time: { kind: 'unscheduled' },
  status: 'confirmed',
  internalNote: { da: 'Dag og klokkeslæt kendes ikke.', en: 'Day and time aren’t known.' },
  participants: ['mayorOfBeirut'],
} as const;

const siteVisit = (title: Text): SampleItem => ({
  ...held,
  kind: 'site-visit',
  title,
  place: copenhagen,
  publicNote: nothing,
});

/** What Beirut had asked for. */
export const wastePresentation: SampleItem = {
  ...held,
  kind: 'presentation',
  title: {
    da: 'Affaldets kredsløb, fra køkkenets spande til genbrug',
    en: 'The whole waste cycle, from sorting at home to recycling',
  },
  place: resourceCentre,
  topic: 'waste',
  publicNote: {
    da: 'Ved Teknik- og Miljøforvaltningen. Emnet var Beiruts eget ønske.',
    en: 'Given by the Technical and Environmental Administration. The subject was Beirut’s own request.',
  },
};

export const delegation: SampleMission = {
  title: { da: 'Delegation fra Beirut i København', en: 'Delegation from Beirut in Copenhagen' },
  kind: 'delegation-in',
  direction: 'in',
  stage: 'closed',
  dates: { kind: 'approximate', period: '2017-01' },
  place: copenhagen,
  country: 'DK',
  zone: 'Europe/Copenhagen',
  partner: 'beirut',
  purpose: {
    da: 'At se byrum, grønne løsninger og affald i København. Med borgmesteren kom medlemmer af Beiruts byråd; hvor mange de var, vides ikke.',
    en: 'To see urban space, green solutions and waste in Copenhagen. With the Mayor came members of Beirut’s city council; how many they were isn’t known.',
  },
  topics: ['waste'],
  administrations: ['finance', 'environment'],
  caseReferences: answerReferences,
  participants: [
    {
      person: 'mayorOfBeirut',
      role: 'head',
      side: 'theirs',
      invitation: 'accepted',
      attendance: 'attended',
      steps: [implied, toldInAnswer('attended')],
      note: { da: 'Leder delegationen af byrådsmedlemmer.', en: 'Leads the delegation of council members.' },
    },
  ],
  programme: [
    siteVisit({ da: 'Byrum i København', en: 'Urban space in Copenhagen' }),
    siteVisit({ da: 'Grønne løsninger', en: 'Green solutions' }),
    {
      ...held,
      kind: 'site-visit',
      title: resourceCentre,
      place: resourceCentre,
      topic: 'waste',
      host: 'resourceCentre',
      publicNote: nothing,
    },
    wastePresentation,
  ],
  followUps: [
    {
      title: { da: 'Samarbejdet efter besøget', en: 'The cooperation after the visit' },
      detail: {
        da: 'Efter januar 2017 er der ikke sket mere. Økonomiforvaltningen vurderede, at Beirut havde for få medarbejdere til at følge op.',
        en: 'Nothing more happened after January 2017. The Finance Administration’s assessment was that Beirut had too few staff to follow up.',
      },
      here: 'finance',
      there: 'beirut',
      states: [
        {
          state: 'dropped',
          on: answerDay,
          reason: {
            da: 'Ikke fortsat. Dagen er svarets; hvornår det blev besluttet, vides ikke.',
            en: 'Not continued. The day is the answer’s; when it was decided isn’t known.',
          },
        },
      ],
    },
  ],
  notes: [
    {
      title: { da: 'Stilheden bagefter', en: 'The silence afterwards' },
      body: {
        da: 'Aftalen løb endnu 33 måneder, til den 10. oktober 2019. I den tid er intet noteret.',
        en: 'The agreement had another 33 months to run, until 10 October 2019. Nothing is recorded for that time.',
      },
    },
  ],
};
