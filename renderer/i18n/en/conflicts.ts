import type { Texts } from '../da';

export const conflicts: Texts['conflicts'] = {
  heading_zero: 'Nothing to look at',
  heading_one: '{{count}} thing to look at',
  heading_other: '{{count}} things to look at',
  hints: 'Good to know ({{count}})',
  dismissed: 'Dismissed ({{count}})',
  rest: 'Show the rest ({{count}})',
  show: 'Show',
  named: '“{{title}}”',
  showMission: 'Go to “{{title}}”',
  toWorkshops: 'Go to workshops',
  dismiss: 'Dismiss …',
  dismissal: {
    reason: 'Why is it all right?',
    done: 'Dismiss',
    because: 'Reason: {{reason}}',
    restore: 'Show again',
  },
  severity: { block: 'Can’t be done', warn: 'Needs a look', hint: 'Good to know' },

  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  hoursAndMinutes: '{{hours}} and {{minutes}}',
  inZone: '{{clock}} ({{city}} time)',
  clock: '{{clock}}',
  at: 'at {{clock}}',
  onDayAt: 'on {{day}} at {{clock}}',
  onDay: 'on {{day}}',
  others_one: '{{names}} and {{count}} other',
  others_other: '{{names}} and {{count}} others',
  someone: 'a participant',
  somewhere: 'the place',
  sometime: 'without a time',
  weekly: 'on {{weekday}}s',
  mode: { walk: 'on foot', car: 'by car', transit: 'by public transport', boat: 'by boat' },

  leg: {
    numbered: 'on {{number}}',
    between: '{{leg}} ({{from}}–{{to}})',
    flight: 'by air',
    train: 'by train',
    car: 'by car',
    bus: 'by bus',
    boat: 'by boat',
    other: 'on the journey',
  },

  rule: {
    'person-twice': {
      heading: 'In two places at once',
      text_one:
        'On {{day}} {{names}} is in both “{{first}}” {{firstTime}} and “{{second}}” {{secondTime}}: {{duration}} at once.',
      text_other:
        'On {{day}} {{names}} are in both “{{first}}” {{firstTime}} and “{{second}}” {{secondTime}}: {{duration}} at once.',
    },
    'person-elsewhere': {
      heading: 'On two missions at once',
      text_one:
        'On {{day}} {{names}} is in “{{item}}” {{time}} and at the same time in “{{other}}” {{otherTime}} on “{{mission}}”: {{duration}}.',
      text_other:
        'On {{day}} {{names}} are in “{{item}}” {{time}} and at the same time in “{{other}}” {{otherTime}} on “{{mission}}”: {{duration}}.',
    },
    'travel-too-short': {
      heading: 'Too little time between two places',
      text_zero:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}. From {{from}} to {{to}} takes {{needed}} {{mode}}; there is no time between them.',
      text_one:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}. From {{from}} to {{to}} takes {{needed}} {{mode}}; there is {{available}}.',
      text_other:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}. From {{from}} to {{to}} takes {{needed}} {{mode}}; there are {{available}}.',
      textTransfer:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}. From {{from}} to {{to}} takes {{needed}} {{mode}}; the transfer is put at {{available}}.',
    },
    'travel-unknown': {
      heading: 'Travel time not known',
      text_zero:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}: no time between them. Nobody has said how long it takes from {{from}} to {{to}}.',
      text_one:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}: {{available}} between them. Nobody has said how long it takes from {{from}} to {{to}}.',
      text_other:
        'On {{day}} “{{first}}” ends {{ends}} and “{{second}}” begins {{begins}}: {{available}} between them. Nobody has said how long it takes from {{from}} to {{to}}.',
    },
    'no-speaker': {
      heading: 'No speaker',
      text: 'Nobody is put down as the speaker of “{{item}}”, {{when}}.',
    },
    'no-interpreter': {
      heading: 'Interpreter missing',
      text: '“{{item}}”, {{when}}, is held in {{language}} and nobody is put down as the interpreter.',
    },
    'interpreter-without-break': {
      heading: 'The interpreter gets no break',
      text: '{{name}} interprets for {{duration}} without a break in “{{first}}”, {{when}}. The limit is {{limit}}.',
      textSeveral:
        'On {{day}} {{name}} interprets for {{duration}} without a break, from when “{{first}}” begins {{begins}} until “{{last}}” ends {{ends}}. The limit is {{limit}}.',
    },
    'place-twice': {
      heading: 'Two things in one place',
      text: 'On {{day}} {{place}} is used by both “{{first}}” {{firstTime}} and “{{second}}” {{secondTime}}: {{duration}} at once.',
      textElsewhere:
        'On {{day}} {{place}} is used by both “{{first}}” {{firstTime}} and “{{second}}” {{secondTime}} on “{{mission}}”: {{duration}} at once.',
    },
    'place-too-small': {
      heading: 'The place is too small',
      text_one: '{{count}} person comes to “{{item}}”, {{when}}, and {{place}} holds {{capacity}}.',
      text_other: '{{count}} people come to “{{item}}”, {{when}}, and {{place}} holds {{capacity}}.',
    },
    'place-closed': {
      heading: 'The place is closed',
      text: '“{{item}}” is on {{when}} and {{place}} is closed {{weekly}}.',
      textHours: '“{{item}}” is on {{when}}. {{Weekly}} {{place}} is open {{hours}}.',
    },
    'place-blocked': {
      heading: 'The place is taken',
      text: '“{{item}}” is on {{when}} and {{place}} can’t be used for {{duration}} of it.',
      textReason: '“{{item}}” is on {{when}} and {{place}} can’t be used for {{duration}} of it: {{reason}}.',
    },
    'person-blocked': {
      heading: 'Not available',
      text: '“{{item}}” is on {{when}} and {{name}} is busy for {{duration}} of it.',
      textReason: '“{{item}}” is on {{when}} and {{name}} is busy for {{duration}} of it: {{reason}}.',
    },
    'person-travelling': {
      heading: 'On the way',
      text_one:
        '“{{item}}” is on {{when}} and {{names}} is on the way {{leg}}, leaving {{departs}} and arriving {{arrives}}: {{duration}} at the same time.',
      text_other:
        '“{{item}}” is on {{when}} and {{names}} are on the way {{leg}}, leaving {{departs}} and arriving {{arrives}}: {{duration}} at the same time.',
      textElsewhere_one:
        '“{{item}}” is on {{when}} and {{names}} is travelling on “{{mission}}” {{leg}}, leaving {{departs}} and arriving {{arrives}}: {{duration}} at the same time.',
      textElsewhere_other:
        '“{{item}}” is on {{when}} and {{names}} are travelling on “{{mission}}” {{leg}}, leaving {{departs}} and arriving {{arrives}}: {{duration}} at the same time.',
    },
    'rest-day': {
      heading: 'Weekly day of rest',
      text_one: '“{{item}}” is on {{day}}. {{Weekday}} is the hosts’ weekly day of rest.',
      text_other:
        '“{{item}}” and {{others}} more are on {{day}}. {{Weekday}} is the hosts’ weekly day of rest.',
    },
    holiday: {
      heading: 'Public holiday at the hosts’',
      text_one: '“{{item}}” is on {{day}}, a public holiday: {{name}}.',
      text_other: '“{{item}}” and {{others}} more are on {{day}}, a public holiday: {{name}}.',
    },
    'outside-mission': {
      heading: 'Outside the dates',
      text_one: '“{{item}}” is on {{day}} and the dates are {{dates}}.',
      text_other: '“{{item}}” and {{others}} more are on {{day}} and the dates are {{dates}}.',
    },
    'before-arrival': {
      heading: 'Before arrival',
      text: '“{{item}}” begins {{begins}} and {{name}} arrives {{at}}: {{duration}} too late.',
    },
    'after-departure': {
      heading: 'After departure',
      text: '“{{item}}” ends {{ends}} and {{name}} leaves {{at}}: {{duration}} too early.',
    },
    'no-meal': {
      heading: 'No meal',
      text: 'On {{day}} the programme lasts {{duration}} without a meal, from when “{{first}}” begins {{begins}} until “{{last}}” ends {{ends}}.',
      textOne: 'On {{day}} “{{first}}” lasts {{duration}}, {{firstTime}}, without a meal.',
    },
    'no-break': {
      heading: 'No break',
      text: 'On {{day}} there are {{duration}} without a break, from when “{{first}}” begins {{begins}} until “{{last}}” ends {{ends}}.',
      textOne: 'On {{day}} “{{first}}” lasts {{duration}}, {{firstTime}}, without a break.',
    },
    unconfirmed: {
      heading: 'Not confirmed',
      text_zero: '“{{item}}”, {{when}}, is not confirmed and there are no days left.',
      text_one: '“{{item}}”, {{when}}, is not confirmed. There is {{count}} day left.',
      text_other: '“{{item}}”, {{when}}, is not confirmed. There are {{count}} days left.',
    },
    'not-coming': {
      heading: 'Not coming',
      declined: '{{name}} has declined',
      declinedFor: '{{name}} has declined ({{substitute}} comes instead)',
      replaced: '{{name}} was replaced',
      replacedBy: '{{name}} was replaced by {{substitute}}',
      text: '{{absence}} and is still on “{{item}}”, {{when}}.',
      textGroup_one: '{{absence}} and is still in {{group}}, which goes to “{{item}}”.',
      textGroup_other: '{{absence}} and is still in {{group}}, which goes to “{{item}}” and {{others}} more.',
    },
    'topic-without-workshop': {
      heading: 'Topic without a workshop',
      text: '“{{topic}}” is one of the topics and no workshop of the programme is about it.',
      textOfBoth:
        '“{{topic}}” is one of the topics and is promised in the agreement “{{agreement}}”; no workshop of the programme is about it.',
      textOfAgreement:
        'The agreement “{{agreement}}” promises “{{topic}}”; no workshop of the cooperation is about it yet.',
    },
    'at-night': {
      heading: 'At night',
      text: '“{{item}}” is on {{when}}: {{duration}} between {{from}} and {{to}}.',
    },
    'clock-change': {
      heading: 'The clocks change',
      text: 'At “{{item}}”, {{when}}, the clocks in {{city}} go {{duration}} forward. See whether its times hold.',
      textBack:
        'At “{{item}}”, {{when}}, the clocks in {{city}} go {{duration}} back. See whether its times hold.',
    },
    'not-after': {
      heading: 'Not one after the other',
      text: '“{{second}}” should follow directly after “{{first}}” but begins {{begins}}, {{duration}} after the end {{ends}}.',
      textBefore:
        '“{{second}}” should follow directly after “{{first}}” but begins {{begins}}, {{duration}} before the end {{ends}}.',
    },
  },

  mend: {
    move: 'Move “{{title}}” to {{when}}',
    end: 'Let “{{title}}” end {{when}}',
    unschedule: 'Take the time of “{{title}}” away',
    with_one: '{{label}} and move {{count}} item with it',
    with_other: '{{label}} and move {{count}} items with it',
    'take-off': 'Take {{name}} off',
    replace: 'Put {{name}} in instead',
    'add-interpreter': 'Put {{name}} down as the interpreter',
    'add-speaker': 'Put {{name}} down as the speaker',
  },
  mended: {
    move_one: '“{{title}}” was moved',
    move_other: '{{count}} items were moved',
    'take-off': '{{name}} was taken off “{{title}}”',
    replace: '{{name}} was put on “{{title}}”',
    'add-interpreter': '{{name}} interprets at “{{title}}”',
    'add-speaker': '{{name}} speaks at “{{title}}”',
  },
};
