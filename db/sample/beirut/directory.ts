import {
  type Example,
  nothing,
  type SampleOrganisation,
  type SamplePartner,
  type SamplePerson,
} from '../shape';
import { answerReferences, briefing, briefingDay, briefingReferences } from './sources';

const copenhagen = { da: 'København', en: 'Copenhagen' };
const beirut = { da: 'Beirut', en: 'Beirut' };

export const office: Example['office'] = {
  name: { da: 'Københavns Kommune', en: 'City of Copenhagen' },
  city: copenhagen,
  zone: 'Europe/Copenhagen',
};

export const partners: Record<string, SamplePartner> = {
  beirut: {
    kind: 'city',
    name: beirut,
    nativeName: 'بيروت',
    country: 'LB',
    zone: 'Asia/Beirut',
    latitude: 33.8938,
    longitude: 35.5018,
    notes: {
      da: 'Bemyndigelse til et tidsbegrænset bysamarbejde fra Borgerrepræsentationen den 22. juni 2016. Aftale i tre år fra den 10. oktober 2016, udløbet den 10. oktober 2019. Der er ikke sket noget siden januar 2017, altså 33 måneder før aftalen udløb.',
      en: 'A mandate for a time-limited city cooperation, given by the City Council on 22 June 2016. An agreement for three years from 10 October 2016, which ran out on 10 October 2019. Nothing has happened since January 2017, 33 months before the agreement ran out.',
    },
    facts: [
      {
        label: { da: 'Indbyggere', en: 'Population' },
        value: { low: 1_000_000, high: 2_000_000, unit: { da: 'indbyggere', en: 'inhabitants' } },
        source: briefing,
        sourceDate: briefingDay,
        note: {
          da: 'Begge tal er omtrentlige skøn, for landet tæller ikke sin befolkning.',
          en: 'Both figures are rough estimates: the country holds no census.',
        },
        reliability: 'estimate',
      },
    ],
    caseReferences: [...briefingReferences, ...answerReferences],
  },
  network: {
    kind: 'network',
    name: { da: 'Strong Cities Network', en: 'Strong Cities Network' },
    nativeName: '',
    country: '',
    zone: '',
    latitude: null,
    longitude: null,
    notes: {
      da: 'Byer fra hele verden, der lærer af hinanden, hvordan voldelig ekstremisme forebygges. Beirut er med.',
      en: 'Cities from all over the world learning from each other how to prevent violent extremism. Beirut is one of them.',
    },
    facts: [
      {
        label: { da: 'Medlemsbyer', en: 'Member cities' },
        value: { number: 35, unit: { da: 'byer', en: 'cities' } },
        source: briefing,
        sourceDate: briefingDay,
        note: { da: 'Beirut medregnet.', en: 'Beirut included.' },
        reliability: 'official',
      },
    ],
    caseReferences: briefingReferences,
  },
};

export const organisations: Record<string, SampleOrganisation> = {
  copenhagen: {
    name: { da: 'Københavns Kommune', en: 'City of Copenhagen' },
    kind: 'municipality',
    city: copenhagen,
    country: 'DK',
  },
  finance: {
    name: { da: 'Økonomiforvaltningen', en: 'Finance Administration' },
    kind: 'municipality',
    city: copenhagen,
    country: 'DK',
    parent: 'copenhagen',
  },
  development: {
    name: { da: 'Center for Byudvikling, afsnit 5', en: 'Centre for Urban Development, section 5' },
    kind: 'municipality',
    city: copenhagen,
    country: 'DK',
    parent: 'finance',
  },
  employment: {
    name: {
      da: 'Beskæftigelses- og Integrationsforvaltningen',
      en: 'Employment and Integration Administration',
    },
    kind: 'municipality',
    city: copenhagen,
    country: 'DK',
    parent: 'copenhagen',
  },
  environment: {
    name: { da: 'Teknik- og Miljøforvaltningen', en: 'Technical and Environmental Administration' },
    kind: 'municipality',
    city: copenhagen,
    country: 'DK',
    parent: 'copenhagen',
  },
  ministry: {
    name: { da: 'Udenrigsministeriet', en: 'Ministry of Foreign Affairs of Denmark' },
    kind: 'ministry',
    city: copenhagen,
    country: 'DK',
  },
  embassy: {
    name: { da: 'Danmarks ambassade i Beirut', en: 'Embassy of Denmark in Beirut' },
    kind: 'embassy',
    city: beirut,
    country: 'LB',
    parent: 'ministry',
  },
  resourceCentre: {
    name: { da: 'Amager Ressource Center', en: 'Amager Resource Centre' },
    kind: 'utility',
    city: copenhagen,
    country: 'DK',
  },
  beirut: {
    name: { da: 'Beirut Kommune', en: 'Municipality of Beirut' },
    kind: 'municipality',
    city: beirut,
    country: 'LB',
    partner: 'beirut',
  },
  network: {
    name: { da: 'Strong Cities Network', en: 'Strong Cities Network' },
    kind: 'network',
    city: nothing,
    country: '',
    partner: 'network',
  },
};

export const people: Record<string, SamplePerson> = {
  lordMayor: {
    position: { da: 'Overborgmesteren', en: 'The Lord Mayor' },
    organisation: 'copenhagen',
  },
  employmentMayor: {
    position: {
      da: 'Beskæftigelses- og Integrationsborgmesteren',
      en: 'The Mayor for Employment and Integration',
    },
    organisation: 'employment',
  },
  mayorOfBeirut: {
    position: { da: 'Beiruts borgmester', en: 'The Mayor of Beirut' },
    organisation: 'beirut',
  },
  ambassador: {
    position: { da: 'Danmarks ambassadør i Beirut', en: 'The Ambassador of Denmark in Beirut' },
    organisation: 'embassy',
  },
  permanentSecretary: {
    position: {
      da: 'Departementschefen i Udenrigsministeriet',
      en: 'The Permanent Secretary of the Ministry of Foreign Affairs',
    },
    organisation: 'ministry',
  },
};
