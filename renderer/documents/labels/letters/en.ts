import { isolated } from '../../paper/isolated';
import type { LetterLabels } from './da';

export const en: LetterLabels = {
  title: 'Invitation',
  visaSentence: (name, place, dates) =>
    `We kindly request that ${isolated(name)} be issued with the visa needed to take part${place ? ` in ${isolated(place)}` : ''}${dates ? `, ${dates}` : ''}.`,
  template: {
    place: '{{city_and_date}}',
    reference: 'Case no. {{case_number}}',
    subject: 'Invitation: {{mission_title}}',
    greeting: 'Dear {{recipient_name}},',
    invitation: 'It is my pleasure to invite you to take part in {{mission_title}}.',
    when: 'When: {{mission_dates}}',
    where: 'Where: {{mission_place}}',
    purpose: 'Purpose: {{purpose}}',
    head: 'The delegation is led by {{head_of_delegation}}.',
    answer:
      'We would be grateful to know whether you are able to attend. Please send your reply to {{office_email}}.',
    visa: '{{visa_sentence}}',
    closing: 'Yours sincerely,',
    signature: ['{{signatory_name}}', '{{signatory_position}}', '{{office_name}}'],
  },
};
