import type { Sign } from '../../../../../db/domain/radar';

/** The words of a cooperation's status, on one page. */
export const status = {
  stands: 'Hvor det står',
  noStands: 'Intet registreret om, hvor samarbejdet står.',
  with: (partner: string, since: string) =>
    since === ''
      ? `Samarbejde med ${partner}`
      : `Samarbejde med ${partner}; det første registrerede trin er fra ${since}`,
  holds: 'Bemyndigelse og aftale',
  noHolds: 'Ingen bemyndigelse eller aftale registreret.',
  alive: 'Seneste livstegn',
  noAlive: 'Intet livstegn er registreret.',
  last: (sign: string, when: string) => `Seneste registrerede livstegn: ${sign}, ${when}`,
  signs: {
    mission: (title: string) => `”${title}”`,
    agreement: (title: string) => `underskrivelsen af ”${title}”`,
    decision: (title: string) => `beslutningen ”${title}”`,
    contact: (title: string) => `partnerens svar på ”${title}”`,
    match: (title: string) => `løsningen ”${title}”, vist eller prøvet`,
    result: (title: string) => `resultatet ”${title}”`,
    need: (title: string) => `behovet ”${title}”`,
  } satisfies Record<Sign['kind'], (title: string) => string>,
  silentFor: (span: string) => `Siden da er der gået ${span}, uden at andet livstegn er registreret`,
  days: (count: number) => (count === 1 ? 'en dag' : `${count} dage`),
  moreThan: (span: string) => `mere end ${span}`,
  came: 'Hvad der er kommet ud af det',
  noCame: 'Intet resultat er registreret.',
  confirmed: (by: string, on: string) =>
    ['bekræftet', by === '' ? '' : ` af ${by}`, on === '' ? '' : `, ${on}`].join(''),
  unconfirmed: 'ikke bekræftet',
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  promised: 'Lovet og ikke afsluttet',
  noPromised: 'Ingen åbne opfølgninger registreret.',
  next: 'Næste datoer',
  noNext: 'Ingen planlagte rejser eller besøg registreret.',
  persons: 'Personer at kende',
  noPersons: 'Ingen delegationsledere eller værter registreret.',
  role: { head: 'delegationsleder', host: 'vært' },
  onMission: (who: string, role: string, mission: string) => `${who}: ${role}, ”${mission}”`,
  economy: 'Økonomi',
  noEconomy: 'Intet registreret om økonomi.',
  more: {
    results: (count: number) =>
      count === 1 ? 'Hertil kommer 1 resultat' : `Hertil kommer ${count} resultater`,
    followUps: (count: number) =>
      count === 1 ? 'Hertil kommer 1 åben opfølgning' : `Hertil kommer ${count} åbne opfølgninger`,
    missions: (count: number) =>
      count === 1
        ? 'Hertil kommer 1 planlagt rejse eller besøg'
        : `Hertil kommer ${count} planlagte rejser og besøg`,
    agreements: (count: number) =>
      count === 1 ? 'Hertil kommer 1 anden aftale' : `Hertil kommer ${count} andre aftaler`,
    persons: (count: number) => (count === 1 ? 'Hertil kommer 1 person' : `Hertil kommer ${count} personer`),
  },
};

export type StatusWords = typeof status;
