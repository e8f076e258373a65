import { isolated } from '../../paper/isolated';

/** The words of letters of invitation: the built-in template's, with its fields, and the sentence for a consulate. */
export const da = {
  /** What the letters' file is called. */
  title: 'Invitation',
  visaSentence: (name: string, place: string, dates: string) =>
    `Vi anmoder om, at ${isolated(name)} får udstedt det visum, der er nødvendigt for at deltage${place ? ` i ${isolated(place)}` : ''}${dates ? `, ${dates}` : ''}.`,
  template: {
    place: '{{city_and_date}}',
    reference: 'Sagsnr. {{case_number}}',
    subject: 'Invitation: {{mission_title}}',
    greeting: 'Kære {{recipient_name}}',
    invitation: 'Det er mig en glæde at invitere dig til at deltage i {{mission_title}}.',
    when: 'Tid: {{mission_dates}}',
    where: 'Sted: {{mission_place}}',
    purpose: 'Formål: {{purpose}}',
    head: 'Delegationen ledes af {{head_of_delegation}}.',
    answer: 'Vi vil sætte pris på at høre fra dig, om du kan deltage. Svar kan sendes til {{office_email}}.',
    visa: '{{visa_sentence}}',
    closing: 'Med venlig hilsen',
    signature: ['{{signatory_name}}', '{{signatory_position}}', '{{office_name}}'],
  },
};

export type LetterLabels = typeof da;
