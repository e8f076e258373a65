import { nothing, type SampleItem, type SampleMission } from '../shape';
import { answerReferences } from './sources';

/** What Beirut’s own people were shown. */
export const practice: SampleItem = {
  kind: 'workshop',
  title: { da: 'Københavns forebyggelse i praksis', en: 'Copenhagen’s prevention in practice' },
  time: { kind: 'unscheduled' },
  place: { da: 'Beirut', en: 'Beirut' },
  status: 'confirmed',
  topic: 'extremism',
  publicNote: nothing,
  internalNote: {
    da: 'Holdt i 2016. Datoer og navne på deltagere kendes ikke.',
    en: 'Held in 2016. Dates and participants’ names aren’t known.',
  },
  participants: [],
  workshop: {
    audience: {
      da: 'Kommunalt ansatte i Beirut og folk fra NGO’er, foreninger og trossamfund',
      en: 'Municipal staff in Beirut, and people from NGOs, associations and religious communities',
    },
    aims: {
      da: 'Give indblik i roller og ansvar, i organisationen, i arbejdet sammen med civilsamfundet og i støtte fra mentorer',
      en: 'Give an insight into roles and responsibility, organisation, work with civil society and support by mentors',
    },
    method: {
      da: 'Anonymiserede sager. SSP-modellen viste, hvordan politi og kommune kan gå sammen om en bekymring.',
      en: 'Anonymised cases. The SSP model showed how the police and the municipality can share a concern.',
    },
    outcomes: [
      {
        da: 'Lokale aktører er uddannet i kommunens måde at forebygge på.',
        en: 'Local actors are trained in the municipality’s way of preventing extremism.',
      },
      {
        da: 'Deltagerne talte om, hvordan den kan overføres til Beirut.',
        en: 'The participants discussed how to carry it over to Beirut.',
      },
    ],
    categories: ['ngo', 'association', 'religious-community', 'municipal-staff'],
    agenda: [
      { da: 'Roller og ansvar', en: 'Roles and responsibility' },
      { da: 'Organisationen i København', en: 'How Copenhagen is organised' },
      { da: 'Samarbejdet med civilsamfundet', en: 'Work with civil society' },
      { da: 'Støtte fra mentorer', en: 'Support by mentors' },
    ],
    cases: [
      {
        da: 'Sager, hvor flere myndigheder kan dele oplysninger om en bekymring',
        en: 'Cases in which several authorities can share what they know of a concern',
      },
    ],
  },
};

export const training: SampleMission = {
  title: { da: 'Uddannelse i forebyggelse, Beirut', en: 'Training in prevention, Beirut' },
  kind: 'training',
  direction: 'out',
  stage: 'closed',
  dates: { kind: 'approximate', period: '2016' },
  place: { da: 'Beirut', en: 'Beirut' },
  country: 'LB',
  zone: 'Asia/Beirut',
  partner: 'beirut',
  purpose: {
    da: 'At vise Beiruts egne kræfter, hvordan København forebygger ekstremisme. Underviserne kom fra Beskæftigelses- og Integrationsforvaltningen.',
    en: 'To show Beirut’s own people how Copenhagen prevents extremism. Those who taught were staff of the Employment and Integration Administration.',
  },
  topics: ['extremism'],
  administrations: ['employment'],
  caseReferences: answerReferences,
  participants: [],
  programme: [practice],
  followUps: [],
  notes: [
    {
      title: { da: 'Hvad det kostede', en: 'What it cost' },
      body: {
        da: 'Udenrigsministeriet betalte. Beløbet er **ikke oplyst**, og medarbejdertimerne er **ikke opgjort**: ingen af delene er nul.',
        en: 'The Ministry of Foreign Affairs paid. The amount is **not stated**, and staff hours are **not recorded**: neither is zero.',
      },
    },
  ],
};
