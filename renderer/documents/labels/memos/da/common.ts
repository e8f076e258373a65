import type { CaseNumberKind, CaseSystem } from '../../../../../db/domain/case-reference';
import type { DecisionKind } from '../../../../../db/domain/decision';
import type { MemoKind } from '../../../../../db/domain/memo';
import type { SourceKind } from '../../../../../db/domain/memo-text';

/** The words that all documents share. Danish as an official writes it. */
export const common = {
  kinds: {
    answer: 'Svar til medlem af Borgerrepræsentationen',
    briefing: 'Orientering',
    recommendation: 'Indstilling',
    'mission-report': 'Rejserapport',
    status: 'Status på bysamarbejde',
  } satisfies Record<MemoKind, string>,
  datedOn: 'Dato',
  answerIn: (body: string) => `Svar til medlem af ${body}`,
  /** How a head names what it says. */
  to: 'Til',
  askedOn: 'Spørgsmål stillet',
  askedTo: 'Stillet til',
  memoDatedOn: 'Notatets dato',
  sentOn: 'Brevets dato',
  handler: 'Sagsbehandler',
  cooperation: 'Bysamarbejde',
  mission: 'Rejse eller besøg',
  period: 'Periode',
  from: (day: string) => `Fra ${day}`,
  until: (day: string) => `Til og med ${day}`,
  topics: 'Temaer',
  /** Of what is said not to be recorded, in a document that leaves something out. */
  limited: (text: string) => `${text} inden for dokumentets periode og temaer`,
  ean: (number: string) => `EAN ${number}`,
  caseNumber: {
    f2: { case: 'F2-sag', document: 'F2-dokument' },
    edoc: { case: 'eDoc-sag', document: 'eDoc-dokument' },
    other: { case: 'Sag', document: 'Dokument' },
  } satisfies Record<CaseSystem, Record<CaseNumberKind, string>>,
  /** Behind the label of a number under which the cooperation is filed, not the document. */
  ofCooperation: (label: string) => `${label} (samarbejdet)`,
  ofMission: (label: string) => `${label} (rejsen)`,
  decisionKind: {
    briefing: 'Orientering',
    recommendation: 'Indstilling',
    authorisation: 'Bemyndigelse',
    'travel-request': 'Anmodning til medlemmer om at rejse',
    'member-answer': 'Svar til et medlem',
  } satisfies Record<DecisionKind, string>,
  /** Beside a record in a note. */
  signedOn: (day: string) => `Underskrevet ${day}`,
  ranOutOn: (day: string) => `udløb ${day}`,
  runsOutOn: (day: string) => `udløber ${day}`,
  confirmedBy: (name: string) => `Bekræftet af ${name}`,
  standsIn: 'Stedfortræder',
  step: (stage: string) => `Trin: ${stage}`,
  /** "den 22. juni 2016", "den 10.–12. maj 2016", "i januar 2017". */
  onDay: (day: string) => `den ${day}`,
  onDays: (days: string) => `den ${days}`,
  inPeriod: (period: string) => `i ${period}`,
  /** What joins the last two of a list, where a part of it may have one of its own. */
  and: /\bog\b/,
  listed: (first: readonly string[], last: string) => `${first.join(', ')} samt ${last}`,
  /** From nought to twelve. */
  numbers: ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  years: (number: string, _count: number) => `${number} år`,
  months: (number: string, count: number) => (count === 1 ? 'en måned' : `${number} måneder`),
  quote: (text: string) => `”${text}”`,
  /** What a note calls a record. */
  sources: {
    memo: 'Spørgsmålet',
    cooperation: 'Bysamarbejdet',
    'cooperation-step': 'Samarbejdets forløb',
    perspective: 'Perspektiv',
    administration: 'Forvaltningens del',
    capacity: 'Vurdering af kapacitet',
    partner: 'Partner',
    'partner-fact': 'Oplysning om partneren',
    'partner-statement': 'Udsagn om partneren',
    'way-in': 'Vej ind',
    decision: 'Beslutning',
    agreement: 'Samarbejdsaftale',
    mission: 'Rejse eller besøg',
    participation: 'Deltagelse',
    'programme-item': 'Programpunkt',
    outcome: 'Udbytte af workshop',
    need: 'Behov',
    match: 'Match',
    'follow-up': 'Opfølgning',
    result: 'Resultat',
    'cost-line': 'Udgiftspost',
    'cost-statement': 'Oplysning om udgifter',
    'hours-line': 'Medarbejdertimer',
    'hours-statement': 'Oplysning om medarbejdertimer',
    gift: 'Gave',
    attachment: 'Bilag',
  } satisfies Record<SourceKind, string>,
};

export type CommonWords = typeof common;
