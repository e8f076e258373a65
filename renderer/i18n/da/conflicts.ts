import type { LegMode } from '../../../db/domain/travel';

/** What a mission's programme needs someone to look at, in sentences that name the two things and the minutes. */
export const conflicts = {
  heading_zero: 'Intet at se på',
  heading_one: '{{count}} ting at se på',
  heading_other: '{{count}} ting at se på',
  hints: 'Godt at vide ({{count}})',
  dismissed: 'Set bort fra ({{count}})',
  rest: 'Vis resten ({{count}})',
  show: 'Vis',
  named: '”{{title}}”',
  showMission: 'Gå til ”{{title}}”',
  toWorkshops: 'Gå til workshops',
  dismiss: 'Se bort fra det …',
  dismissal: {
    reason: 'Hvorfor er det i orden?',
    done: 'Se bort fra det',
    because: 'Begrundelse: {{reason}}',
    restore: 'Vis igen',
  },
  severity: { block: 'Kan ikke lade sig gøre', warn: 'Bør ses på', hint: 'Godt at vide' },

  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minutter',
  hours_one: '{{count}} time',
  hours_other: '{{count}} timer',
  hoursAndMinutes: '{{hours}} og {{minutes}}',
  inZone: '{{clock}} (tid i {{city}})',
  clock: 'kl. {{clock}}',
  at: 'kl. {{clock}}',
  onDayAt: '{{day}} kl. {{clock}}',
  onDay: '{{day}}',
  others_one: '{{names}} og {{count}} anden',
  others_other: '{{names}} og {{count}} andre',
  someone: 'en deltager',
  somewhere: 'stedet',
  sometime: 'uden tid',
  weekly: 'om {{weekday}}en',
  mode: { walk: 'til fods', car: 'i bil', transit: 'med offentlig transport', boat: 'med båd' },

  /** How one is on the way. */
  leg: {
    numbered: 'med {{number}}',
    between: '{{leg}} ({{from}}–{{to}})',
    flight: 'med fly',
    train: 'med tog',
    car: 'i bil',
    bus: 'i bus',
    boat: 'med båd',
    other: 'på rejsen',
  } satisfies Record<LegMode | 'numbered' | 'between', string>,

  rule: {
    'person-twice': {
      heading: 'To steder samtidig',
      text_one:
        '{{Day}} er {{names}} i både ”{{first}}” {{firstTime}} og ”{{second}}” {{secondTime}}: {{duration}} samtidig.',
      text_other:
        '{{Day}} er {{names}} i både ”{{first}}” {{firstTime}} og ”{{second}}” {{secondTime}}: {{duration}} samtidig.',
    },
    'person-elsewhere': {
      heading: 'På to rejser samtidig',
      text_one:
        '{{Day}} er {{names}} i ”{{item}}” {{time}} og samtidig i ”{{other}}” {{otherTime}} på ”{{mission}}”: {{duration}}.',
      text_other:
        '{{Day}} er {{names}} i ”{{item}}” {{time}} og samtidig i ”{{other}}” {{otherTime}} på ”{{mission}}”: {{duration}}.',
    },
    'travel-too-short': {
      heading: 'For kort tid mellem to steder',
      text_zero:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}. Fra {{from}} til {{to}} tager det {{needed}} {{mode}}; der er ingen tid imellem.',
      text_one:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}. Fra {{from}} til {{to}} tager det {{needed}} {{mode}}; der er {{available}}.',
      text_other:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}. Fra {{from}} til {{to}} tager det {{needed}} {{mode}}; der er {{available}}.',
      textTransfer:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}. Fra {{from}} til {{to}} tager det {{needed}} {{mode}}; transporten er sat til {{available}}.',
    },
    'travel-unknown': {
      heading: 'Ukendt rejsetid',
      text_zero:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}: ingen tid imellem. Ingen har skrevet, hvor længe det tager fra {{from}} til {{to}}.',
      text_one:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}: {{available}} imellem. Ingen har skrevet, hvor længe det tager fra {{from}} til {{to}}.',
      text_other:
        '{{Day}} slutter ”{{first}}” {{ends}}, og ”{{second}}” begynder {{begins}}: {{available}} imellem. Ingen har skrevet, hvor længe det tager fra {{from}} til {{to}}.',
    },
    'no-speaker': {
      heading: 'Ingen oplægsholder',
      text: 'Ingen er sat på som oplægsholder til ”{{item}}” {{when}}.',
    },
    'no-interpreter': {
      heading: 'Tolk mangler',
      text: '”{{item}}” {{when}} holdes på {{language}}, og ingen er sat på som tolk.',
    },
    'interpreter-without-break': {
      heading: 'Tolken får ingen pause',
      text: '{{name}} tolker {{duration}} uden pause i ”{{first}}” {{when}}. Grænsen er {{limit}}.',
      textSeveral:
        '{{Day}} tolker {{name}} {{duration}} uden pause, fra ”{{first}}” begynder {{begins}}, til ”{{last}}” slutter {{ends}}. Grænsen er {{limit}}.',
    },
    'place-twice': {
      heading: 'To ting på samme sted',
      text: '{{Day}} bruges {{place}} både af ”{{first}}” {{firstTime}} og af ”{{second}}” {{secondTime}}: {{duration}} samtidig.',
      textElsewhere:
        '{{Day}} bruges {{place}} både af ”{{first}}” {{firstTime}} og af ”{{second}}” {{secondTime}} på ”{{mission}}”: {{duration}} samtidig.',
    },
    'place-too-small': {
      heading: 'Stedet er for lille',
      text_one: 'Til ”{{item}}” {{when}} kommer der {{count}}, og {{place}} har plads til {{capacity}}.',
      text_other: 'Til ”{{item}}” {{when}} kommer der {{count}}, og {{place}} har plads til {{capacity}}.',
    },
    'place-closed': {
      heading: 'Stedet har lukket',
      text: '”{{item}}” er {{when}}, og {{place}} har lukket {{weekly}}.',
      textHours: '”{{item}}” er {{when}}. {{Weekly}} har {{place}} åbent kl. {{hours}}.',
    },
    'place-blocked': {
      heading: 'Stedet er optaget',
      text: '”{{item}}” er {{when}}, og {{place}} kan ikke bruges i {{duration}} af tiden.',
      textReason: '”{{item}}” er {{when}}, og {{place}} kan ikke bruges i {{duration}} af tiden: {{reason}}.',
    },
    'person-blocked': {
      heading: 'Optaget af andet',
      text: '”{{item}}” er {{when}}, og {{name}} er optaget i {{duration}} af tiden.',
      textReason: '”{{item}}” er {{when}}, og {{name}} er optaget i {{duration}} af tiden: {{reason}}.',
    },
    'person-travelling': {
      heading: 'Undervejs',
      text_one:
        '”{{item}}” er {{when}}, og {{names}} er undervejs {{leg}}: afgang {{departs}}, ankomst {{arrives}}. Det er {{duration}} samtidig.',
      text_other:
        '”{{item}}” er {{when}}, og {{names}} er undervejs {{leg}}: afgang {{departs}}, ankomst {{arrives}}. Det er {{duration}} samtidig.',
      textElsewhere_one:
        '”{{item}}” er {{when}}, og {{names}} er på ”{{mission}}” undervejs {{leg}}: afgang {{departs}}, ankomst {{arrives}}. Det er {{duration}} samtidig.',
      textElsewhere_other:
        '”{{item}}” er {{when}}, og {{names}} er på ”{{mission}}” undervejs {{leg}}: afgang {{departs}}, ankomst {{arrives}}. Det er {{duration}} samtidig.',
    },
    'rest-day': {
      heading: 'Ugentlig fridag',
      text_one: '”{{item}}” ligger {{day}}. {{Weekday}} er ugentlig fridag hos værterne.',
      text_other: '”{{item}}” og {{others}} til ligger {{day}}. {{Weekday}} er ugentlig fridag hos værterne.',
    },
    holiday: {
      heading: 'Helligdag hos værterne',
      text_one: '”{{item}}” ligger {{day}}, som er helligdag: {{name}}.',
      text_other: '”{{item}}” og {{others}} til ligger {{day}}, som er helligdag: {{name}}.',
    },
    'outside-mission': {
      heading: 'Uden for datoerne',
      text_one: '”{{item}}” ligger {{day}}, og datoerne er {{dates}}.',
      text_other: '”{{item}}” og {{others}} til ligger {{day}}, og datoerne er {{dates}}.',
    },
    'before-arrival': {
      heading: 'Før ankomsten',
      text: '”{{item}}” begynder {{begins}}, og {{name}} ankommer {{at}}: {{duration}} for sent.',
    },
    'after-departure': {
      heading: 'Efter afrejsen',
      text: '”{{item}}” slutter {{ends}}, og {{name}} rejser {{at}}: {{duration}} for tidligt.',
    },
    'no-meal': {
      heading: 'Intet måltid',
      text: '{{Day}} varer programmet {{duration}} uden et måltid, fra ”{{first}}” begynder {{begins}}, til ”{{last}}” slutter {{ends}}.',
      textOne: '{{Day}} varer ”{{first}}” {{duration}}, {{firstTime}}, uden et måltid.',
    },
    'no-break': {
      heading: 'Ingen pause',
      text: '{{Day}} er der {{duration}} uden pause, fra ”{{first}}” begynder {{begins}}, til ”{{last}}” slutter {{ends}}.',
      textOne: '{{Day}} varer ”{{first}}” {{duration}}, {{firstTime}}, uden pause.',
    },
    unconfirmed: {
      heading: 'Ikke bekræftet',
      text_zero: '”{{item}}” {{when}} er ikke bekræftet, og der er ingen dage igen.',
      text_one: '”{{item}}” {{when}} er ikke bekræftet. Der er {{count}} dag igen.',
      text_other: '”{{item}}” {{when}} er ikke bekræftet. Der er {{count}} dage igen.',
    },
    'not-coming': {
      heading: 'Kommer ikke',
      declined: '{{name}} har meldt afbud',
      declinedFor: '{{name}} har meldt afbud ({{substitute}} kommer i stedet)',
      replaced: '{{name}} er erstattet',
      replacedBy: '{{name}} er erstattet af {{substitute}}',
      text: '{{absence}} og står stadig på ”{{item}}” {{when}}.',
      textGroup_one: '{{absence}} og er stadig i {{group}}, som skal til ”{{item}}”.',
      textGroup_other: '{{absence}} og er stadig i {{group}}, som skal til ”{{item}}” og {{others}} til.',
    },
    'topic-without-workshop': {
      heading: 'Tema uden workshop',
      text: '”{{topic}}” er et af temaerne, og ingen workshop i programmet handler om det.',
      textOfBoth:
        '”{{topic}}” er et af temaerne og står i aftalen ”{{agreement}}”; ingen workshop i programmet handler om det.',
      textOfAgreement:
        'Temaet ”{{topic}}” står i aftalen ”{{agreement}}”; ingen workshop i samarbejdet handler om det endnu.',
    },
    'at-night': {
      heading: 'Om natten',
      text: '”{{item}}” er {{when}}: {{duration}} mellem kl. {{from}} og {{to}}.',
    },
    'clock-change': {
      heading: 'Uret stilles om',
      text: 'Ved ”{{item}}” {{when}} stilles uret i {{city}} {{duration}} frem. Se efter, om tiderne holder.',
      textBack:
        'Ved ”{{item}}” {{when}} stilles uret i {{city}} {{duration}} tilbage. Se efter, om tiderne holder.',
    },
    'not-after': {
      heading: 'Ikke lige efter hinanden',
      text: '”{{second}}” skal følge lige efter ”{{first}}”, men begynder {{begins}}, {{duration}} efter at det slutter {{ends}}.',
      textBefore:
        '”{{second}}” skal følge lige efter ”{{first}}”, men begynder {{begins}}, {{duration}} før det slutter {{ends}}.',
    },
  },

  mend: {
    move: 'Flyt ”{{title}}” til {{when}}',
    end: 'Lad ”{{title}}” slutte {{when}}',
    unschedule: 'Fjern tidspunktet for ”{{title}}”',
    with_one: '{{label}}, og flyt {{count}} punkt med',
    with_other: '{{label}}, og flyt {{count}} punkter med',
    'take-off': 'Tag {{name}} af',
    replace: 'Sæt {{name}} ind i stedet',
    'add-interpreter': 'Sæt {{name}} på som tolk',
    'add-speaker': 'Sæt {{name}} på som oplægsholder',
  },
  mended: {
    move_one: '”{{title}}” er flyttet',
    move_other: '{{count}} punkter er flyttet',
    'take-off': '{{name}} er taget af ”{{title}}”',
    replace: '{{name}} er sat ind på ”{{title}}”',
    'add-interpreter': '{{name}} er tolk på ”{{title}}”',
    'add-speaker': '{{name}} er oplægsholder på ”{{title}}”',
  },
};
