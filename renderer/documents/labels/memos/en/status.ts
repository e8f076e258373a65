import type { StatusWords } from '../da/status';

export const status: StatusWords = {
  stands: 'Where it stands',
  noStands: 'Nothing is recorded about where the cooperation stands.',
  with: (partner, since) =>
    since === ''
      ? `Cooperation with ${partner}`
      : `Cooperation with ${partner}; the first step on record is of ${since}`,
  holds: 'Mandate and agreement',
  noHolds: 'No mandate or agreement is recorded.',
  alive: 'Last sign of life',
  noAlive: 'No sign of life is recorded.',
  last: (sign, when) => `The last sign of life on record: ${sign}, ${when}`,
  signs: {
    mission: (title) => `‘${title}’`,
    agreement: (title) => `the signing of ‘${title}’`,
    decision: (title) => `the decision ‘${title}’`,
    contact: (title) => `the partner’s answer on ‘${title}’`,
    match: (title) => `the solution ‘${title}’, shown or tried`,
    result: (title) => `the result ‘${title}’`,
    need: (title) => `the need ‘${title}’`,
  },
  silentFor: (span) => `Since then ${span} have passed without any other sign of life on record`,
  days: (count) => (count === 1 ? 'one day' : `${count} days`),
  moreThan: (span) => `more than ${span}`,
  came: 'What has come of it',
  noCame: 'No result is recorded.',
  confirmed: (by, on) => ['confirmed', by === '' ? '' : ` by ${by}`, on === '' ? '' : `, ${on}`].join(''),
  unconfirmed: 'not confirmed',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  promised: 'Promised and not closed',
  noPromised: 'No open follow-ups are recorded.',
  next: 'Next dates',
  noNext: 'No planned missions are recorded.',
  persons: 'People to know',
  noPersons: 'No heads of delegations or hosts are recorded.',
  role: { head: 'head of delegation', host: 'host' },
  onMission: (who, role, mission) => `${who}: ${role}, ‘${mission}’`,
  economy: 'Finances',
  noEconomy: 'Nothing is recorded about the finances.',
  more: {
    results: (count) => (count === 1 ? 'And 1 more result' : `And ${count} more results`),
    followUps: (count) => (count === 1 ? 'And 1 more open follow-up' : `And ${count} more open follow-ups`),
    missions: (count) => (count === 1 ? 'And 1 more planned mission' : `And ${count} more planned missions`),
    agreements: (count) => (count === 1 ? 'And 1 more agreement' : `And ${count} more agreements`),
    persons: (count) => (count === 1 ? 'And 1 more person' : `And ${count} more people`),
  },
};
