import { isolated } from '../../paper/isolated';
import type { CatalogueLabels } from './da';

export const ar: CatalogueLabels = {
  name: 'دليل الحلول',
  asOf: (date) => `بتاريخ ${date}`,
  intro: 'حلول يمكن أن تقدمها جهات لدينا، مرتبة حسب الاحتياجات التي أشرتم إليها.',
  quote: (words) => `«${isolated(words)}»`,
  inLanguage: (language) => `(باللغة ${language})`,
  describedUnder: (need) => `ورد وصفه تحت: ${isolated(need)}.`,
  field: {
    summary: 'الوصف',
    provider: 'الجهة المقدِّمة',
    state: 'المرحلة لديكم',
    readiness: 'مدى الجاهزية',
    runsWhere: 'مكان التشغيل حاليًا',
    cost: 'التكلفة',
    staff: 'الموظفون اللازمون للتشغيل',
    law: 'الأنظمة والتصاريح',
    infrastructure: 'البنية التحتية',
    requires: 'ما يفترض توفره',
    languages: 'لغات المواد',
    contact: 'جهة الاتصال',
  },
  state: { proposed: 'مقترح', presented: 'عُرض عليكم', pilot: 'تجريبي', adopted: 'معتمد' },
  readiness: {
    idea: 'فكرة',
    pilot: 'مرحلة تجريبية',
    'in-operation': 'قيد التشغيل',
    'several-places': 'قيد التشغيل في عدة أماكن',
  },
  notStated: 'غير مذكور',
  unmet: 'احتياجات بلا حل حتى الآن',
  unmetText: 'ليس لدينا بعد حل نقترحه لهذه الاحتياجات.',
  nothing: 'لا توجد حلول لعرضها بعد.',
};
