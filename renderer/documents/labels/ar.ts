import { isolated } from '../paper/isolated';
import type { Labels } from './da';

type Forms = { one: string; two: string; few: string; many: string; other: string };

const rules = new Intl.PluralRules('ar');

/** Arabic counts in five ways: one and two are said by the noun alone, then the number stands before it. */
function counted(count: number, forms: Forms): string {
  const rule = rules.select(count);
  if (rule === 'one') return forms.one;
  if (rule === 'two') return forms.two;
  if (rule === 'few' || rule === 'many') return `${count} ${forms[rule]}`;
  return `${count} ${forms.other}`;
}

const minutes: Forms = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const people: Forms = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };

export const ar: Labels = {
  paper: {
    booklet: 'برنامج الزيارة',
    'day-cards': 'بطاقات البرنامج اليومي',
    personal: 'البرنامج الشخصي',
    'run-sheet': 'البرنامج التنفيذي',
    changes: 'التعديلات',
  },
  draft: 'مسودة',
  version: (number, name) => (name === '' ? `النسخة ${number}` : `النسخة ${number}: ${isolated(name)}`),
  draftOf: (date) => `مسودة بتاريخ ${date}`,
  programmeFor: (name) => `برنامج ${isolated(name)}`,
  yourPart: 'دوركم',

  section: {
    delegation: 'أعضاء الوفد',
    counterparts: 'الجانب الشريك',
    others: 'مشاركون آخرون',
    groups: 'المجموعات',
    contacts: 'جهات الاتصال',
    places: 'الأماكن',
    map: 'خريطة الأماكن',
    emergency: 'في حالات الطوارئ',
    withoutDay: 'بنود لم يُحدَّد يومها',
  },
  column: {
    number: 'الرقم',
    time: 'الوقت',
    item: 'البند',
    name: 'الاسم',
    position: 'المنصب',
    role: 'الصفة',
    group: 'المجموعة',
    members: 'الأعضاء',
    purpose: 'الغرض',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    place: 'المكان',
    directions: 'كيفية الوصول',
    before: 'سابقًا',
    now: 'حاليًا',
  },
  field: {
    title: 'اسم البند',
    time: 'الوقت',
    kind: 'النوع',
    place: 'المكان',
    host: 'الجهة المضيفة',
    responsible: 'المسؤول',
    participants: 'المشاركون',
    speakers: 'المتحدثون',
    interpreters: 'الترجمة الشفوية',
    escort: 'المرافقون',
    groups: 'المجموعات',
    topic: 'الموضوع',
    language: 'اللغة',
    status: 'الحالة',
    note: 'ملاحظة',
    arrival: 'الوصول',
    departure: 'المغادرة',
  },
  labelled: (label, value) => `${label}: ${isolated(value)}`,

  internal: 'داخلي',
  internalMark: 'داخلي – ليس للتوزيع',
  internalRemark: 'يتضمن ملاحظات داخلية، ولا يُعمَّم خارج نطاق الجهات المضيفة.',
  missionLead: 'المسؤول عن الزيارة',
  notConfirmed: 'غير مؤكد',
  cancelled: 'أُلغي',
  allParticipants: 'جميع المشاركين',
  people: (count) => counted(count, people),
  capacity: (count) => `السعة: ${counted(count, people)}`,
  standsInFor: (name) => `نيابةً عن ${isolated(name)}`,
  follows: (title) => `يلي مباشرةً: ${isolated(title)}`,
  placeNumber: (number) => `المكان ${number}`,
  travel: {
    walk: 'سيرًا على الأقدام',
    car: 'بالسيارة',
    transit: 'بوسائل النقل العام',
    boat: 'بالقارب',
  },
  travelTo: (place, count, mode) => `إلى ${isolated(place)}: ${counted(count, minutes)} ${mode}`,
  minutes: (count) => `${count} د`,

  north: 'ش',

  timeNotSet: 'لم يُحدَّد الوقت بعد',
  nothingYet: 'لم يُحدَّد شيء بعد.',
  empty: 'لا يتضمن البرنامج أي بنود بعد.',
  endsOn: (day) => `ينتهي ${isolated(day)}`,
  clockIn: (clock, city) => `${isolated(clock)} بتوقيت ${isolated(city)}`,
  localTime: (city) => `المواعيد بالتوقيت المحلي في ${isolated(city)}.`,
  ahead: (there, difference, here) =>
    `توقيت ${isolated(there)} متقدم على توقيت ${isolated(here)} (الفرق: ${difference}).`,
  behind: (there, difference, here) =>
    `توقيت ${isolated(there)} متأخر عن توقيت ${isolated(here)} (الفرق: ${difference}).`,
  same: (here) => `لا فرق في التوقيت مع ${isolated(here)}.`,
  aheadThatDay: (there, difference, here) =>
    `توقيت ${isolated(there)} متقدم في هذا اليوم على توقيت ${isolated(here)} (الفرق: ${difference}).`,
  behindThatDay: (there, difference, here) =>
    `توقيت ${isolated(there)} متأخر في هذا اليوم عن توقيت ${isolated(here)} (الفرق: ${difference}).`,
  sameThatDay: (here) => `لا فرق في التوقيت مع ${isolated(here)} في هذا اليوم.`,
  differenceByDay: (here) => `يتغير فرق التوقيت مع ${isolated(here)} خلال الزيارة ويُذكر عند كل يوم.`,

  change: { added: 'إضافة', moved: 'تغيير الموعد', changed: 'تعديل', dropped: 'حذف' },
  changedBetween: (before, now) => `من ${isolated(before)} إلى ${isolated(now)}`,
  changesFor: (name) => `التعديلات التي تخص ${isolated(name)}`,
  nothingChanged: 'لا توجد تعديلات.',

  itemKind: {
    workshop: 'ورشة عمل',
    meeting: 'اجتماع',
    'site-visit': 'زيارة ميدانية',
    presentation: 'عرض',
    reception: 'حفل استقبال أو مأدبة',
    transfer: 'انتقال',
    'free-time': 'وقت حر',
  },
  itemRole: {
    participant: 'المشاركة',
    speaker: 'إلقاء كلمة',
    interpreter: 'الترجمة الشفوية',
    escort: 'المرافقة',
  },
  itemStatus: { idea: 'مقترح', requested: 'قيد التأكيد', confirmed: 'مؤكد', cancelled: 'ملغى' },
  role: {
    head: 'رئاسة الوفد',
    member: 'عضو الوفد',
    host: 'الجهة المضيفة',
    speaker: 'إلقاء كلمة',
    interpreter: 'الترجمة الشفوية',
    security: 'الأمن',
    press: 'الصحافة',
    accompanying: 'المرافقة',
    staff: 'الجهاز الإداري',
  },
  invitation: {
    'not-invited': 'لم تُوجَّه الدعوة',
    invited: 'وُجِّهت الدعوة',
    accepted: 'تأكيد الحضور',
    tentative: 'قبول مبدئي',
    declined: 'اعتذار',
    replaced: 'إنابة شخص آخر',
  },
};
