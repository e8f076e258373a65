import type { CooperationStage, Side } from '../../../../../db/domain/cooperation';
import type { DecisionKind } from '../../../../../db/domain/decision';
import type { FollowUpState } from '../../../../../db/domain/follow-up';
import type { MatchState } from '../../../../../db/domain/match';
import type { MissionStage } from '../../../../../db/domain/mission';
import type { NeedState, Urgency } from '../../../../../db/domain/need';
import type { Reliability, StatementKind } from '../../../../../db/domain/partner';

/** How one record is told in a sentence or two, in the briefing, the recommendation and the status. */
export const told = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** What is said of something, in brackets behind it. */
  remark: (text: string, remarks: readonly string[]) =>
    remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`,
  /** "den 8. april 2016" within a sentence, or that nobody knows. */
  noDay: 'datoen er ikke registreret',

  /** Words that lead to what is recorded. */
  initiative: 'Initiativet kom fra',
  purposeIs: 'Formålet er',
  purposeWas: 'Formålet var',
  initiatorReason: (why: string) => `Baggrunden for initiativet: ${why}`,
  partnerIn: (name: string, country: string) => (country === '' ? name : `${name}, ${country}`),
  /** Where a cooperation stands. */
  stage: {
    inquiry: 'Samarbejdet er på stadiet indledende undersøgelse',
    'fact-finding': 'Samarbejdet er på stadiet fact-finding',
    catalogue: 'Der er lavet eller arbejdes på et katalog over løsninger',
    recommendation: 'Samarbejdet er på stadiet indstilling',
    mandate: 'Der er givet bemyndigelse til samarbejdet',
    agreement: 'Der er indgået en aftale om samarbejdet',
    active: 'Samarbejdet er aktivt',
    dormant: 'Samarbejdet hviler',
    ended: 'Samarbejdet er ophørt',
  } satisfies Record<CooperationStage, string>,
  assessedBy: (name: string) => `Vurderingen er foretaget af ${name}`,
  assessorGone: 'Hvem der har foretaget vurderingen, er ikke længere registreret',

  hopes: {
    ours: (authority: string) =>
      authority === '' ? 'Perspektiver for kommunen:' : `Perspektiver for ${authority}:`,
    theirs: (partner: string) => `Perspektiver for ${partner}:`,
  } satisfies Record<Side, (name: string) => string>,

  between: (low: string, high: string) => `mellem ${low} og ${high}`,
  about: (figure: string) => `ca. ${figure}`,
  million: 'mio.',
  billion: 'mia.',
  reliability: {
    official: 'officiel oplysning',
    corroborated: 'bekræftet af flere kilder',
    estimate: 'skøn',
    hearsay: 'efter hørensigende',
    'not-assessed': '',
  } satisfies Record<Reliability, string>,
  source: (source: string) => `kilde: ${source}`,
  noSource: 'uden angivet kilde',
  sourcesDiffer: (label: string) => `Kilderne er ikke enige (${label}).`,
  statements: {
    challenge: () => 'Udfordringer',
    asks: (partner: string) => `${partner} har bedt om`,
    learns: (partner: string) => `Kommunen håber at lære af ${partner}`,
  } satisfies Record<StatementKind, (partner: string) => string>,
  needs: 'Registrerede behov',
  needState: {
    heard: '',
    confirmed: 'bekræftet af partneren',
    'out-of-scope': 'uden for samarbejdets rammer',
  } satisfies Record<NeedState, string>,
  urgency: {
    'not-stated': '',
    low: 'kan vente',
    medium: 'bør løses',
    high: 'haster',
    acute: 'akut',
  } satisfies Record<Urgency, string>,
  because: (state: string, reason: string) => `${state}: ${reason}`,
  heard: (when: string) => `hørt ${when}`,
  at: (what: string) => `under ${what}`,
  saidBy: (who: string) => `oplyst af ${who}`,
  matches: 'Løsninger, der er foreslået til behovene',
  match: (solution: string, provider: string) =>
    provider === '' ? `”${solution}”` : `”${solution}” fra ${provider}`,
  matchOf: (solution: string, need: string) => `${solution} til behovet ”${need}”`,
  matchState: {
    proposed: 'foreslået',
    presented: 'præsenteret',
    pilot: 'afprøves',
    adopted: 'indført',
    declined: 'afvist',
  } satisfies Record<MatchState, string>,
  /** Behind a state: since when it is so. */
  since: (state: string, when: string) => `${state} ${when}`,

  /** What a body decided or was told; `on` is " den 8. april 2016" or ''. */
  decision: {
    briefing: (body: string, on: string) =>
      body === '' ? `Der blev${on} givet en orientering` : `${body} blev${on} orienteret`,
    recommendation: (body: string, on: string) =>
      body === '' ? `Der blev${on} forelagt en indstilling` : `${body} fik${on} forelagt en indstilling`,
    authorisation: (body: string, on: string) =>
      body === '' ? `Der blev${on} givet bemyndigelse` : `${body} gav${on} bemyndigelse`,
    'travel-request': (body: string, on: string) =>
      body === '' ? `Medlemmer blev${on} anmodet om at rejse` : `${body} anmodede${on} medlemmer om at rejse`,
    'member-answer': (body: string, on: string) =>
      body === ''
        ? `Et medlem fik${on} svar på et spørgsmål`
        : `Et medlem af ${body} fik${on} svar på et spørgsmål`,
  } satisfies Record<DecisionKind, (body: string, on: string) => string>,
  decisionKind: {
    briefing: 'orientering',
    recommendation: 'indstilling',
    authorisation: 'bemyndigelse',
    'travel-request': 'anmodning om at rejse',
    'member-answer': 'svar til et medlem',
  } satisfies Record<DecisionKind, string>,
  /** Of a decision that is dated ahead: "Bemyndigelse, Borgerrepræsentationen, den 22. juni 2016". */
  decisionAhead: (on: string, kind: string, body: string) =>
    [body === '' ? kind : `${kind}, ${body},`, on].join(''),
  conditions: (text: string) => `Vilkår: ${text}`,

  signed: (title: string, on: string, at: string) =>
    `Aftalen ”${title}” blev underskrevet${on}${at === '' ? '' : ` i ${at}`}`,
  toBeSigned: (title: string, on: string) => `Aftalen ”${title}” står til underskrift${on}`,
  notSigned: (title: string) =>
    `Det er ikke registreret, hvornår aftalen ”${title}” er underskrevet, eller om den er det`,
  signatories: (who: string) => `Underskrevet af ${who}`,
  agreedFor: (span: string) => `Den er indgået for ${span} fra underskrivelsen`,
  toBeAgreedFor: (span: string) => `Den skal gælde i ${span} fra underskrivelsen`,
  openEnded: 'Den har ingen slutdato',
  holdsUntil: (day: string) => `Den gælder til og med den ${day}`,
  ranOut: (day: string) => `Den udløb den ${day}`,
  terminated: (day: string) => `Den blev opsagt med virkning fra den ${day}`,
  willBeTerminated: (day: string) => `Den er opsagt med virkning fra den ${day}`,
  renewed: (on: string, until: string) => `Den blev forlænget den ${on} til og med den ${until}`,
  covers: (topics: string, isPast: boolean) => `${isPast ? 'Den omfattede' : 'Den omfatter'} ${topics}`,

  mission: (when: string, title: string) => `${when}: ${title}`,
  missionUndated: (title: string) => `Tidspunkt ikke registreret: ${title}`,
  missionStage: {
    idea: 'Kun en idé',
    preparing: 'Under forberedelse',
    approved: 'Godkendt',
    travelling: 'I gang',
    reporting: '',
    'follow-up': '',
    closed: '',
    discontinued: 'Opgivet',
  } satisfies Record<MissionStage, string>,
  /** Its time is over, and nothing says that it took place. */
  maybeHeld: 'Planlagt; det er ikke registreret, om rejsen blev gennemført',
  maybeHeldVisit: 'Planlagt; det er ikke registreret, om besøget blev gennemført',

  ahead: 'Fremadrettet:',
  open: 'Åbne opfølgninger:',
  openAfterEnd: 'Samarbejdet er ophørt, men disse opfølgninger er ikke afsluttet:',
  followUpState: {
    'not-started': 'ikke igangsat',
    'in-progress': 'i gang',
    'waiting-partner': 'afventer partneren',
    'waiting-political': 'afventer politisk behandling',
    done: 'udført',
    dropped: 'bortfaldet',
  } satisfies Record<FollowUpState, string>,
  owner: (name: string) => `ansvarlig: ${name}`,
  ownerThere: (name: string) => `sammen med ${name}`,
  noOwner: 'ingen ansvarlig er registreret',
  due: (day: string) => `frist ${day}`,
  overdue: (day: string) => `fristen var ${day}`,
  nextStep: (text: string) => `Næste skridt: ${text}`,

  money: {
    unsaid: {
      costs: (missions: string) => `Udgifterne er ikke fuldt oplyst for ${missions}`,
      hours: (missions: string) => `Timerne er ikke fuldt oplyst for ${missions}`,
    },
    budgetIs: (text: string) => `Budget: ${text}`,
    costsAre: (text: string) => `Udgifter: ${text}`,
    hoursAre: (text: string) => `Medarbejdertimer: ${text}`,
    of: (text: string, whom: string) => `${text} (${whom})`,
  },
};

export type ToldWords = typeof told;
