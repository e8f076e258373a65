import { isolated } from '../../paper/isolated';
import type { LetterLabels } from './da';

export const ar: LetterLabels = {
  title: 'دعوة',
  visaSentence: (name, place, dates) =>
    `نرجو التكرم بمنح ${isolated(name)} التأشيرة اللازمة للمشاركة${place ? ` في ${isolated(place)}` : ''}${dates ? `، ${dates}` : ''}.`,
  template: {
    place: '{{city_and_date}}',
    reference: 'رقم الملف: {{case_number}}',
    subject: 'دعوة: {{mission_title}}',
    greeting: '{{recipient_name}}',
    invitation: 'تحية طيبة وبعد، يسرّنا أن ندعوكم إلى المشاركة في {{mission_title}}.',
    when: 'الموعد: {{mission_dates}}',
    where: 'المكان: {{mission_place}}',
    purpose: 'الغرض: {{purpose}}',
    head: 'يرأس الوفد {{head_of_delegation}}.',
    answer: 'نرجو التكرم بإفادتنا بإمكانية حضوركم على البريد الإلكتروني {{office_email}}.',
    visa: '{{visa_sentence}}',
    closing: 'وتفضلوا بقبول فائق الاحترام والتقدير،',
    signature: ['{{signatory_name}}', '{{signatory_position}}', '{{office_name}}'],
  },
};
