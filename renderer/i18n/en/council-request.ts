import type { Texts } from '../da';

export const councilRequest: Texts['councilRequest'] = {
  heading: 'The council’s request',
  rule_one:
    '{{names}} sits in the city council. It has to ask the member formally to take part before any expense may be paid (Danish Local Government Act, section 16(5)).',
  rule_other:
    '{{names}} sit in the city council. It has to ask the members formally to take part before any expense may be paid (Danish Local Government Act, section 16(5)).',
  missing:
    'The mission cannot be set to “Travelling” until the date, or the reason for going without, stands here.',
  isThere: 'The request is recorded.',
  isWaived: 'They travel without a request; the reason is recorded.',
  requestedOn: 'Decided on',
  reference: 'Case or agenda',
  waiver: 'Or: why without it?',
};
