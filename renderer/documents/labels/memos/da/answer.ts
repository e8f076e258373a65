import type { CapacityPhase, CooperationStage } from '../../../../../db/domain/cooperation';
import type { VatState } from '../../../../../db/domain/cost';
import type { DecisionKind } from '../../../../../db/domain/decision';
import type { Direction, MissionKind } from '../../../../../db/domain/mission';

/** " i Beirut"; a visit to us says from where and where by itself. */
const at = (preposition: string) => (place: string, direction: Direction) =>
  place === '' ? '' : direction === 'in' ? ` ${place}` : ` ${preposition} ${place}`;

/** What a mission is called in a sentence: "et besøg i Beirut", "besøget i Beirut". */
const mission = (indefinite: string, definite: string, preposition: string) => ({
  a: (place: string, direction: Direction) => `${indefinite}${at(preposition)(place, direction)}`,
  the: (place: string, direction: Direction) => `${definite}${at(preposition)(place, direction)}`,
});

const small = (office: string): string =>
  /^\p{Lu}\p{Lu}/u.test(office) ? office : office.charAt(0).toLocaleLowerCase('da') + office.slice(1);

const genitive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);

/** Offices that take "-en": "overborgmesteren", "ministeren". Others stand as they are. */
const definiteOffice =
  /(?:mester|chef|direktør|minister|mand|leder|dør|præsident|rådgiver|konsulent|guvernør|medlem)$/iu;

/** "Overborgmesteren og …" within a sentence; names, and what is called by a name, keep their capital. */
const withSmallOffice = (text: string): string =>
  /^(?:over)?borgmester|^(?:udenrigs|stats)?minister|^formand|^direktør/i.test(text) ? small(text) : text;

const body = (name: string, active: (name: string) => string, passive: string): string =>
  name === '' ? passive : active(name);

/** The words of the answer to a member's question. */
export const answer = {
  question: 'Spørgsmålet',
  noQuestion: 'Spørgsmålet er ikke sat ind endnu.',
  asked: (asker: string, when: string, addressees: string) => {
    const to = addressees === '' ? '' : ` til ${withSmallOffice(addressees)}`;
    if (asker === '') return `der er ${when === '' ? '' : `${when} `}stillet følgende spørgsmål${to}:`;
    return `${asker} har ${when === '' ? '' : `${when} `}stillet følgende spørgsmål${to}:`;
  },
  quoted: (line: string, opens: boolean, closes: boolean) => `${opens ? '”' : ''}${line}${closes ? '”' : ''}`,

  /** First words with which a recorded purpose goes on in a sentence, and those of a recorded name. */
  startsPurpose: /^At\s/,
  startsName: /^(?:En|Et|Den|Det|De|Blandt|Både)\s/,
  visitFrom: (partner: string, place: string) =>
    [`fra ${partner}`, place && `i ${place}`].filter(Boolean).join(' '),
  missionKind: {
    'fact-finding': mission('en fact-finding mission', 'fact-finding missionen', 'til'),
    'delegation-out': mission('en delegationsrejse', 'delegationsrejsen', 'til'),
    'delegation-in': mission('et delegationsbesøg', 'delegationsbesøget', 'i'),
    'high-level': mission('et højniveaubesøg', 'højniveaubesøget', 'i'),
    'network-meeting': mission('et netværksmøde', 'netværksmødet', 'i'),
    training: mission('et uddannelsesforløb', 'uddannelsesforløbet', 'i'),
    'study-tour': mission('en studietur', 'studieturen', 'til'),
  } satisfies Record<MissionKind, unknown>,
  office: small,
  theOffice: (office: string) => {
    if (/\s/.test(office)) return office;
    return `${small(office)}${definiteOffice.test(office) ? (/medlem$/i.test(office) ? 'met' : 'en') : ''}`;
  },
  organisation: (name: string) => name,
  ofOrganisation: (who: string, organisation: string) => `${who} for ${organisation}`,

  course: 'Hvad samarbejdet førte til',
  noCourse: 'Der er ikke registreret noget forløb i den periode og på de temaer, som svaret gælder.',
  initiative: 'Initiativet kom fra',
  purpose: 'Formålet var',
  dayUnknown: 'på en dag, der ikke er registreret,',
  decided: {
    briefing: (when: string, name: string) =>
      body(name, (who) => `${when} blev ${who} orienteret`, `${when} blev der givet en orientering`),
    recommendation: (when: string, name: string) =>
      body(name, (who) => `${when} fik ${who} en indstilling`, `${when} blev der afgivet en indstilling`),
    authorisation: (when: string, name: string) =>
      body(name, (who) => `${when} gav ${who} en bemyndigelse`, `${when} blev der givet en bemyndigelse`),
    'travel-request': (when: string, name: string) =>
      body(
        name,
        (who) => `${when} anmodede ${who} medlemmer om at rejse`,
        `${when} blev medlemmer anmodet om at rejse`,
      ),
    'member-answer': (when: string, name: string) =>
      body(
        name,
        (who) => `${when} fik et medlem af ${who} et svar`,
        `${when} blev der svaret på et spørgsmål fra et medlem`,
      ),
  } satisfies Record<DecisionKind, unknown>,
  conditions: (text: string) => `Vilkår: ${text}`,
  notSigned: (title: string) => `Det er ikke registreret, at aftalen ”${title}” er underskrevet`,
  signed: (when: string, title: string, place: string, by: string) =>
    [
      `${when} blev ${title === '' ? 'en samarbejdsaftale' : `aftalen ”${title}”`} underskrevet`,
      place && `i ${place}`,
      by && `af ${by}`,
    ]
      .filter(Boolean)
      .join(' '),
  signatoriesUnknown: 'Hvem der underskrev, er ikke registreret',
  forTerm: (term: string) => `Aftalen blev indgået for ${term}`,
  untilDay: (day: string) => `Aftalen blev indgået til og med den ${day}`,
  withoutEnd: 'Aftalen blev indgået uden slutdato',
  covering: (number: string, count: number, areas: string) =>
    ` og omfattede ${count === 1 ? 'ét område' : `${number} områder`}: ${areas}`,
  coveringUnknown: '. Hvilke områder den omfattede, er ikke registreret',
  renewed: (on: string, until: string) => `Den blev den ${on} forlænget til den ${until}`,
  inForce: 'Aftalen gælder fortsat',
  holdsUntil: (day: string) => `Den løber til den ${day}`,
  ranOut: (day: string) => `Den udløb den ${day}`,
  ranOutUnrenewed: (day: string) => `Den udløb den ${day}, og der er ikke registreret nogen forlængelse`,
  terminated: (day: string, reason: string) =>
    `Den blev opsagt den ${day}${reason === '' ? '' : `: ${reason}`}`,
  stage: {
    inquiry: 'indledende undersøgelse',
    'fact-finding': 'fact-finding',
    catalogue: 'katalog over løsninger',
    recommendation: 'indstilling',
    mandate: 'bemyndigelse',
    agreement: 'aftale',
    active: 'aktivt samarbejde',
    dormant: 'i dvale',
    ended: 'ophørt',
  } satisfies Record<CooperationStage, string>,
  stepped: (when: string, stage: string) => `${when} nåede samarbejdet til trinnet ”${stage}”`,

  held: (when: string, what: string) => `${when} fandt ${what} sted`,
  heldUndated: (what: string) => `${what} har fundet sted; hvornår er ikke registreret`,
  underWay: (what: string, when: string) => `${[what, when].filter(Boolean).join(' ')} er i gang`,
  planned: (what: string, when: string) => ['der er planlagt', what, when].filter(Boolean).join(' '),
  wasPlanned: (what: string, when: string) => ['der var planlagt', what, when].filter(Boolean).join(' '),
  holdingUnknown: 'Det er ikke registreret, om planen blev til noget',
  givenUp: (what: string, when: string, reason: string) =>
    `${[what, when].filter(Boolean).join(' ')} blev opgivet${reason === '' ? '' : `: ${reason}`}`,
  missionPurpose: 'Formålet var',
  led: (names: string) => `Delegationen blev ledet af ${names}`,
  namedHead: (names: string) => `Som delegationsleder er registreret ${names}`,
  stoodIn: (who: string, whom: string) => `${who} deltog i stedet for ${whom}`,
  wasToStandIn: (who: string, whom: string) => `${who} skulle deltage i stedet for ${whom}`,
  workshops: (count: number, subjects: string) =>
    count === 1 ? `Der blev holdt en workshop om ${subjects}` : `Der blev holdt workshops om ${subjects}`,
  visits: (titles: string) => `Programmet omfattede ${titles}`,
  presentation: (title: string, note: string) =>
    `Der blev holdt oplæg: ${title}${note === '' ? '' : `. ${note}`}`,
  noted: (title: string, note: string) => `Om ${title} er noteret: ${note}`,
  silence: (what: string) => `Efter ${what} er der ikke registreret flere rejser eller besøg i samarbejdet`,
  ranOn: (day: string) => `Aftalen løb frem til den ${day}`,

  administrations: 'Forvaltningerne',
  noAdministrations: 'Det er ikke registreret, hvilke forvaltninger der deltog.',
  unnamedAdministration: 'Forvaltning uden navn',
  didUnknown: 'Det er ikke registreret, hvad forvaltningen gjorde',
  nothingOfAdministration: 'Der er ikke registreret noget om forvaltningens del.',
  tookPart: (names: string) => `Forvaltningen deltog i ${names}`,
  wasToTakePart: (names: string, tookPart: boolean) =>
    `${tookPart ? 'Den er også' : 'Forvaltningen er'} knyttet til ${names}, der ikke er registreret som gennemført`,
  ofWorkshop: (title: string) => `Der blev holdt workshoppen ${title}`,
  audience: (text: string) => `Målgruppe: ${text}`,
  aims: (text: string) => `Formål: ${text}`,
  method: (text: string) => `Metode: ${text}`,
  outcome: (text: string) => `Udbytte: ${text}`,

  results: 'Resultater område for område',
  noResults: 'Der er ikke registreret nogen resultater.',
  resultsOn: (
    agreed: { areas: string; count: number; isWhole: boolean },
    came: { areas: string; isAll: boolean },
    names: string,
  ) => {
    if (!agreed.isWhole) return `Der er registreret resultater om ${names}`;
    if (agreed.count === 1) return `Der er registreret resultater på aftalens område: ${names}`;
    const which = came.isAll ? `alle ${agreed.areas}` : `${came.areas} af de ${agreed.areas}`;
    return `På ${which} aftalte områder er der registreret resultater: ${names}`;
  },
  noResultOn: (names: string) => `Om ${names} er der ikke registreret noget resultat`,
  area: 'Område',
  workshop: 'Workshop',
  result: 'Resultat',
  noWorkshop: 'Ingen registreret',
  timeUnknown: 'tid ikke registreret',
  noResultRecorded: 'Intet resultat registreret',
  noResultCame: 'Registreret, at det ikke førte til noget resultat',
  people: (number: string, count: number) =>
    count === 1 ? 'Én person er registreret som uddannet' : `${number} personer er registreret som uddannet`,
  confirmed: (by: string, day: string) => `Bekræftet af ${by}${day === '' ? '' : ` den ${day}`}`,
  notConfirmed: 'Ikke bekræftet af nogen',

  cost: 'Udgifter',
  noCost: 'Der er ikke registreret noget om udgifter.',
  costOf: 'Forvaltning og aktivitet',
  amount: 'Beløb',
  asSuch: 'samarbejdet som helhed',
  noAdministration: 'uden angivet forvaltning',
  nothingRecorded: 'intet registreret',
  /** Behind what isn't recorded, where the answer is about a period or some topics alone. */
  limited: (text: string) => `${text} inden for svarets afgrænsning`,
  estimated: (figure: string, basis: string) =>
    `anslået ${figure}${basis === '' ? '' : ` (grundlag: ${basis})`}`,
  withoutRate: (figures: string) => `${figures} (ikke omregnet, kurs ikke oplyst)`,
  paidBy: (payer: string, isMore: boolean) =>
    `${isMore ? 'derudover ' : ''}betalt af ${payer}, beløb ikke oplyst`,
  notRecorded: (isRest: boolean): string => (isRest ? 'resten er ikke opgjort' : 'ikke opgjort'),
  somebody: 'en anden, der ikke er navngivet',
  total: 'I alt',
  knownTotal: (cover: string) => `Kendt i alt${cover === '' ? '' : `, ${cover}`}`,
  someOf: (number: string, all: string, count: number) =>
    `${count === 1 ? 'én' : number} af ${all} forvaltninger`,
  estimatedTotal: 'Derudover anslået',
  foreignTotal: 'Derudover ikke omregnet',
  noAmountKnown: 'intet beløb er kendt',
  coversOnly: (expenses: string) => `Det kendte beløb omfatter kun ${expenses}`,
  expensesOf: (names: string) => `udgifter i ${names}`,
  expensesOfNobody: 'udgifter uden angivet forvaltning',
  wholeUnknown: 'Hvad samarbejdet har kostet i alt, kan ikke opgøres ud fra det, der er registreret',
  limitedUnknown:
    'Hvad der i alt er brugt inden for svarets afgrænsning, kan ikke opgøres ud fra det, der er registreret',
  differs: (name: string, stated: string, added: string) =>
    `${name === '' ? '' : `${name}: `}Det oplyste beløb er ${stated}, mens posterne giver ${added}`,
  converted: (amount: string, rate: string, day: string) =>
    `${amount} er omregnet med kursen ${rate.replace('.', ',')} for den ${day}`,
  ofLines: (parts: string) => `Af udgiftsposterne er ${parts}`,
  vat: {
    included: (amount: string) => `${amount} med moms`,
    excluded: (amount: string) => `${amount} uden moms`,
    none: (amount: string) => `${amount} momsfrit`,
    'not-stated': (amount: string) => `${amount} uden oplysning om moms`,
  } satisfies Record<VatState, unknown>,
  narrowed: 'Udgifterne er opgjort inden for den periode og de temaer, som svaret er afgrænset til',
  undivided: 'Beløb, der ikke er delt op på temaer, er taget med i deres helhed',

  funding: 'Finansiering',
  noFunding: 'Der er ikke registreret noget om, hvem der betalte.',
  expenses: (administration: string, what: string) =>
    administration === '' ? `udgifterne til ${what}` : `${genitive(administration)} udgifter til ${what}`,
  paid: (payer: string, expenses: string, figures: string, isMore: boolean) => {
    if (figures === '') return `${payer} betalte ${expenses}; beløbet er ikke oplyst`;
    return `${payer} betalte ${figures} af ${expenses}${isMore ? ' og derudover et beløb, der ikke er oplyst' : ''}`;
  },
  noPayer: (expenses: string) => `For ${expenses} er der ikke registreret nogen anden betaler`,

  hours: 'Medarbejdertimer',
  noHours: 'Der er ikke registreret noget om medarbejdertimer.',
  hoursOf: 'Forvaltning og aktivitet',
  hoursFigure: 'Timer',
  hoursUnknown: 'Der er ikke registreret noget timetal',
  noHoursKnown: 'intet timetal er kendt',
  hoursNotWhole: 'Det samlede timetal kan ikke opgøres ud fra det, der er registreret',
  of: (label: string, text: string) => `${label}: ${text}`,

  ended: 'Hvordan samarbejdet sluttede',
  noEnd: 'Der er ikke registreret noget om, hvordan samarbejdet sluttede.',
  noStep: 'Det er ikke registreret, hvor langt samarbejdet er kommet',
  notEnded: (stage: string, when: string) =>
    `Der er ikke registreret nogen afslutning på samarbejdet; det seneste trin er ”${stage}”${when === '' ? '' : ` ${when}`}`,
  endOutside:
    'Det seneste, der er registreret om samarbejdets stade, ligger uden for den periode, som svaret er afgrænset til',
  hasEnded: (when: string) => `Samarbejdet er registreret som ophørt${when === '' ? '' : ` ${when}`}`,
  isDormant: (when: string) =>
    `Samarbejdet er registreret som værende i dvale${when === '' ? '' : ` ${when.startsWith('i ') ? 'siden' : 'fra'} ${when.replace(/^i /, '')}`}`,
  reason: (text: string) => `Årsag: ${text}`,
  assessed: (name: string, text: string) => `${genitive(name)} vurdering af årsagen: ${text}`,
  reasonUnknown: 'Årsagen er ikke registreret',
  assessedBy: (name: string) => `Det er ${genitive(name)} vurdering`,
  assessorUnknown: 'Hvis vurdering det er, er ikke registreret',
  capacity: {
    before: (score: number, day: string, by: string) =>
      `Før arbejdet begyndte, blev partnerens kapacitet til at følge op vurderet til ${score} på en skala fra 1 til 5${by === '' ? '' : ` af ${by}`} (${day})`,
    after: (score: number, day: string, by: string) =>
      `Efter arbejdet blev partnerens kapacitet til at følge op vurderet til ${score} på en skala fra 1 til 5${by === '' ? '' : ` af ${by}`} (${day})`,
  } satisfies Record<CapacityPhase, unknown>,
};

export type AnswerWords = typeof answer;
