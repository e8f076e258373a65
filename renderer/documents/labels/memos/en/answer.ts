import type { Direction } from '../../../../../db/domain/mission';
import type { AnswerWords } from '../da/answer';

/** " in Beirut"; a visit to us says from where and where by itself. */
const at = (preposition: string) => (place: string, direction: Direction) =>
  place === '' ? '' : direction === 'in' ? ` ${place}` : ` ${preposition} ${place}`;

const mission = (indefinite: string, name: string, preposition: string) => ({
  a: (place: string, direction: Direction) => `${indefinite} ${name}${at(preposition)(place, direction)}`,
  the: (place: string, direction: Direction) => `the ${name}${at(preposition)(place, direction)}`,
});

/** What is called after its kind takes an article: "the Finance Administration". */
const named = (name: string): string =>
  /^(?:City|Municipality|Ministry|Embassy|Department|University)\b|\b(?:Administration|Ministry|Municipality|Embassy|Network|Council|Committee|Department|University|Centre|Agency|Association)$/.test(
    name,
  )
    ? `the ${name}`
    : name.replace(/^The /, 'the ');

const genitive = (name: string): string => `${name}’s`;

export const answer: AnswerWords = {
  question: 'The question',
  noQuestion: 'The question hasn’t been put in yet.',
  asked: (asker, when, addressees) => {
    const to = addressees === '' ? '' : ` to ${addressees.replace(/^The /, 'the ')}`;
    const on = when === '' ? '' : ` ${when}`;
    return asker === ''
      ? `the following question was put${to}${on}:`
      : `${asker} put the following question${to}${on}:`;
  },
  quoted: (line, opens, closes) => `${opens ? '‘' : ''}${line}${closes ? '’' : ''}`,

  startsPurpose: /^To\s/,
  startsName: /^(?:An?|The|Among|Both)\s/,
  visitFrom: (partner, place) => [`from ${partner}`, place && `to ${place}`].filter(Boolean).join(' '),
  missionKind: {
    'fact-finding': mission('a', 'fact-finding mission', 'to'),
    'delegation-out': mission('a', 'delegation visit', 'to'),
    'delegation-in': mission('a', 'delegation visit', 'in'),
    'high-level': mission('a', 'high-level visit', 'to'),
    'network-meeting': mission('a', 'network meeting', 'in'),
    training: mission('a', 'training course', 'in'),
    'study-tour': mission('a', 'study tour', 'to'),
  },
  office: (office) => office,
  theOffice: (office) => (/^the\s/i.test(office) ? `the ${office.slice(4)}` : `the ${office}`),
  organisation: named,
  ofOrganisation: (who, organisation) => `${who} for ${organisation}`,

  course: 'What the cooperation led to',
  noCourse: 'Nothing is recorded of the period and the topics that this answer is about.',
  initiative: 'The initiative came from',
  purpose: 'The purpose was',
  dayUnknown: 'on a day that isn’t recorded',
  decided: {
    briefing: (when, name) =>
      name === '' ? `${when}, a briefing was given` : `${when}, ${name} was briefed`,
    recommendation: (when, name) =>
      name === '' ? `${when}, a recommendation was made` : `${when}, ${name} was given a recommendation`,
    authorisation: (when, name) =>
      name === '' ? `${when}, an authorisation was given` : `${when}, ${name} gave an authorisation`,
    'travel-request': (when, name) =>
      name === '' ? `${when}, members were asked to travel` : `${when}, ${name} asked members to travel`,
    'member-answer': (when, name) =>
      name === ''
        ? `${when}, a member’s question was answered`
        : `${when}, a member of ${name} was given an answer`,
  },
  conditions: (text) => `Condition: ${text}`,
  notSigned: (title) => `It isn’t recorded that the agreement ‘${title}’ was signed`,
  signed: (when, title, place, by) =>
    [
      `${when}, ${title === '' ? 'a cooperation agreement' : `the agreement ‘${title}’`} was signed`,
      place && `in ${place}`,
      by && `by ${by}`,
    ]
      .filter(Boolean)
      .join(' '),
  signatoriesUnknown: 'Who signed it isn’t recorded',
  forTerm: (term) => `The agreement was for ${term}`,
  untilDay: (day) => `The agreement was until ${day}`,
  withoutEnd: 'The agreement had no end date',
  covering: (number, count, areas) =>
    ` and covered ${count === 1 ? 'one area' : `${number} areas`}: ${areas}`,
  coveringUnknown: '. Which areas it covered isn’t recorded',
  renewed: (on, until) => `On ${on} it was renewed until ${until}`,
  inForce: 'The agreement is still in force',
  holdsUntil: (day) => `It runs until ${day}`,
  ranOut: (day) => `It ran out on ${day}`,
  ranOutUnrenewed: (day) => `It ran out on ${day}, and no renewal is recorded`,
  terminated: (day, reason) => `It was terminated on ${day}${reason === '' ? '' : `: ${reason}`}`,
  stage: {
    inquiry: 'preliminary inquiry',
    'fact-finding': 'fact-finding',
    catalogue: 'catalogue of solutions',
    recommendation: 'recommendation',
    mandate: 'mandate',
    agreement: 'agreement',
    active: 'active cooperation',
    dormant: 'dormant',
    ended: 'ended',
  },
  stepped: (when, stage) => `${when}, the cooperation came to the stage ‘${stage}’`,

  held: (when, what) => `${when}, ${what} took place`,
  heldUndated: (what) => `${what} took place; when isn’t recorded`,
  underWay: (what, when) => `${[what, when].filter(Boolean).join(' ')} is under way`,
  planned: (what, when) => [what, 'is planned', when].filter(Boolean).join(' '),
  wasPlanned: (what, when) => [what, when, 'was planned'].filter(Boolean).join(' '),
  holdingUnknown: 'Whether the plan was carried out isn’t recorded',
  givenUp: (what, when, reason) =>
    `${[what, when].filter(Boolean).join(' ')} was given up${reason === '' ? '' : `: ${reason}`}`,
  missionPurpose: 'The purpose was',
  led: (names) => `The delegation was led by ${names}`,
  namedHead: (names) => `Recorded as head of the delegation: ${names}`,
  stoodIn: (who, whom) => `${who} took part in the place of ${whom}`,
  wasToStandIn: (who, whom) => `${who} was to take part in the place of ${whom}`,
  workshops: (count, subjects) =>
    count === 1 ? `A workshop was held on ${subjects}` : `Workshops were held on ${subjects}`,
  visits: (titles) => `The programme included ${titles}`,
  presentation: (title, note) => `A presentation was given: ${title}${note === '' ? '' : `. ${note}`}`,
  noted: (title, note) => `Of ${title} it is noted: ${note}`,
  ranOn: (day) => `The agreement ran until ${day}`,
  silence: (what) => `After ${what}, no further missions or visits are recorded in the cooperation`,

  administrations: 'The administrations',
  noAdministrations: 'Which administrations took part isn’t recorded.',
  unnamedAdministration: 'Administration without a name',
  didUnknown: 'What the administration did isn’t recorded',
  nothingOfAdministration: 'Nothing is recorded of the administration’s part.',
  tookPart: (names) => `The administration took part in ${names}`,
  wasToTakePart: (names, tookPart) =>
    `${tookPart ? 'It is also' : 'The administration is'} connected with ${names}, not recorded as carried out`,
  ofWorkshop: (title) => `The workshop ${title} was held`,
  audience: (text) => `Audience: ${text}`,
  aims: (text) => `Aims: ${text}`,
  method: (text) => `Method: ${text}`,
  outcome: (text) => `Outcome: ${text}`,

  results: 'Results area by area',
  noResults: 'No results are recorded.',
  resultsOn: (agreed, came, names) => {
    if (!agreed.isWhole) return `Results are recorded on ${names}`;
    if (agreed.count === 1) return `Results are recorded on the agreed area: ${names}`;
    const which = came.isAll ? `all ${agreed.areas}` : `${came.areas} of the ${agreed.areas}`;
    return `On ${which} agreed areas, results are recorded: ${names}`;
  },
  noResultOn: (names) => `On ${names}, no result is recorded`,
  area: 'Area',
  workshop: 'Workshop',
  result: 'Result',
  noWorkshop: 'None recorded',
  timeUnknown: 'time not recorded',
  noResultRecorded: 'No result recorded',
  noResultCame: 'Recorded as having led to no result',
  people: (number, count) =>
    count === 1 ? 'One person is recorded as trained' : `${number} people are recorded as trained`,
  confirmed: (by, day) => `Confirmed by ${by}${day === '' ? '' : ` on ${day}`}`,
  notConfirmed: 'Not confirmed by anybody',

  cost: 'Cost',
  noCost: 'Nothing is recorded of the cost.',
  costOf: 'Administration and activity',
  amount: 'Amount',
  asSuch: 'the cooperation as a whole',
  noAdministration: 'without a named administration',
  nothingRecorded: 'nothing recorded',
  limited: (text) => `${text} within the limits of this answer`,
  estimated: (figure, basis) => `estimated ${figure}${basis === '' ? '' : ` (basis: ${basis})`}`,
  withoutRate: (figures) => `${figures} (not converted, rate not stated)`,
  paidBy: (payer, isMore) => `${isMore ? 'more ' : ''}paid by ${payer}, amount not stated`,
  notRecorded: (isRest) => (isRest ? 'the rest not recorded' : 'not recorded'),
  somebody: 'somebody else who isn’t named',
  total: 'Total',
  knownTotal: (cover) => `Known in all${cover === '' ? '' : `, ${cover}`}`,
  someOf: (number, all) => `${number} of ${all} administrations`,
  estimatedTotal: 'Estimated besides',
  foreignTotal: 'Not converted besides',
  noAmountKnown: 'no amount is known',
  coversOnly: (expenses) => `The known amount covers only ${expenses}`,
  expensesOf: (names) => `expenses of ${names}`,
  expensesOfNobody: 'expenses without a named administration',
  wholeUnknown: 'What the cooperation cost in all can’t be told from what is recorded',
  limitedUnknown:
    'What was spent in all within the limits of this answer can’t be told from what is recorded',
  differs: (name, stated, added) =>
    `${name === '' ? '' : `${name}: `}The amount stated is ${stated}, while the lines come to ${added}`,
  converted: (amount, rate, day) => `${amount} was converted at the rate of ${rate} of ${day}`,
  ofLines: (parts) => `Of the cost lines, ${parts}`,
  vat: {
    included: (amount) => `${amount} includes VAT`,
    excluded: (amount) => `${amount} excludes VAT`,
    none: (amount) => `${amount} has no VAT`,
    'not-stated': (amount) => `${amount} doesn’t say whether VAT is included`,
  },
  narrowed: 'The cost is that of the period and the topics to which this answer is limited',
  undivided: 'Amounts that aren’t divided by topic are included in full',

  funding: 'Funding',
  noFunding: 'Nothing is recorded of who paid.',
  expenses: (administration, what) =>
    administration === '' ? `the expenses for ${what}` : `${genitive(administration)} expenses for ${what}`,
  paid: (payer, expenses, figures, isMore) =>
    figures === ''
      ? `${payer} paid ${expenses}; the amount isn’t stated`
      : `${payer} paid ${figures} of ${expenses}${isMore ? ' and an amount besides that isn’t stated' : ''}`,
  noPayer: (expenses) => `For ${expenses}, no other payer is recorded`,

  hours: 'Staff hours',
  noHours: 'Nothing is recorded of staff hours.',
  hoursOf: 'Administration and activity',
  hoursFigure: 'Hours',
  hoursUnknown: 'No number of hours is recorded',
  noHoursKnown: 'no hours are known',
  hoursNotWhole: 'The hours in all can’t be told from what is recorded',
  of: (label, text) => `${label}: ${text}`,

  ended: 'How the cooperation ended',
  noEnd: 'Nothing is recorded of how the cooperation ended.',
  noStep: 'How far the cooperation has come isn’t recorded',
  notEnded: (stage, when) =>
    `No end of the cooperation is recorded; its latest stage is ‘${stage}’${when === '' ? '' : ` ${when}`}`,
  endOutside:
    'What is recorded last of where the cooperation stands is outside the period to which this answer is limited',
  hasEnded: (when) => `The cooperation is recorded as ended${when === '' ? '' : ` ${when}`}`,
  isDormant: (when) =>
    `The cooperation is recorded as dormant${when === '' ? '' : ` since ${when.replace(/^(?:on|in) /, '')}`}`,
  reason: (text) => `The reason: ${text}`,
  assessed: (name, text) => `${genitive(name)} assessment of the reason: ${text}`,
  reasonUnknown: 'The reason isn’t recorded',
  assessedBy: (name) => `This is ${genitive(name)} assessment`,
  assessorUnknown: 'Whose assessment this is isn’t recorded',
  capacity: {
    before: (score, day, by) =>
      `Before the work began, the partner’s capacity to follow up was scored ${score} on a scale from 1 to 5${by === '' ? '' : ` by ${by}`} (${day})`,
    after: (score, day, by) =>
      `After the work, the partner’s capacity to follow up was scored ${score} on a scale from 1 to 5${by === '' ? '' : ` by ${by}`} (${day})`,
  },
};
