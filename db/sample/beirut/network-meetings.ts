import type { SampleMission } from '../shape';
import { briefingReferences, implied, toldInBriefing } from './sources';

export const launch: SampleMission = {
  title: { da: 'Lancering af Strong Cities Network', en: 'Launch of the Strong Cities Network' },
  kind: 'network-meeting',
  direction: 'out',
  stage: 'closed',
  dates: { kind: 'approximate', period: '2015-09' },
  place: { da: 'New York', en: 'New York' },
  country: 'US',
  zone: 'America/New_York',
  partner: 'network',
  purpose: {
    da: 'Være med, da netværket af byer mod voldelig ekstremisme begynder.',
    en: 'Be there as the network of cities against violent extremism begins.',
  },
  topics: ['extremism'],
  administrations: ['employment'],
  caseReferences: briefingReferences,
  participants: [
    {
      person: 'lordMayor',
      role: 'member',
      side: 'ours',
      invitation: 'replaced',
      attendance: 'absent',
      steps: (['invited', 'replaced', 'absent'] as const).map(toldInBriefing),
      note: { da: 'Inviteret, men kunne ikke.', en: 'Invited, but unable to come.' },
    },
    {
      person: 'employmentMayor',
      role: 'member',
      side: 'ours',
      invitation: 'accepted',
      attendance: 'attended',
      standsInFor: 'lordMayor',
      steps: [implied, toldInBriefing('attended')],
      note: { da: 'Tog overborgmesterens plads.', en: 'Took the Lord Mayor’s place.' },
    },
  ],
  programme: [],
  followUps: [],
  notes: [],
};

export const steeringGroup: SampleMission = {
  title: { da: 'Styregruppemøde i Strong Cities Network', en: 'Steering group of the Strong Cities Network' },
  kind: 'network-meeting',
  direction: 'out',
  stage: 'preparing',
  dates: { kind: 'exact', startsOn: '2016-05-10', endsOn: '2016-05-12' },
  place: { da: 'Antalya', en: 'Antalya' },
  country: 'TR',
  zone: 'Europe/Istanbul',
  partner: 'network',
  purpose: {
    da: 'Se, om Københavns arbejde mod radikalisering vinder ved, at 35 byer, også Beirut, lærer af hinanden.',
    en: 'See whether Copenhagen’s work against radicalisation gains when 35 cities, Beirut among them, learn from each other.',
  },
  topics: ['extremism'],
  administrations: ['finance'],
  caseReferences: briefingReferences,
  participants: [
    {
      person: 'lordMayor',
      role: 'member',
      side: 'ours',
      invitation: 'accepted',
      attendance: 'unknown',
      steps: (['invited', 'accepted'] as const).map(toldInBriefing),
      note: {
        da: 'Personligt inviteret. Kilden er fra før mødet.',
        en: 'Personally invited. The source was written before the meeting.',
      },
    },
  ],
  programme: [],
  followUps: [],
  notes: [
    {
      title: { da: 'Hvad vi ikke ved', en: 'What isn’t known' },
      body: {
        da: 'Orienteringen af 8. april 2016 fortæller om mødet, før det blev holdt. Hvad mødet gav, står ikke i kilderne.',
        en: 'The briefing of 8 April 2016 tells of the meeting before it was held. No source says what came of it.',
      },
    },
  ],
};
