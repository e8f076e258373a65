import { builtInTopics, type Topic } from '../../../db/domain/topic';

type BuiltIn = keyof typeof builtInTopics;

/** The topics that every office begins with, in languages in which an office gives its topics no names. */
const otherNames: Readonly<Record<string, Record<BuiltIn, string>>> = {
  ar: {
    waste: 'النفايات',
    transport: 'التخطيط الحضري والنقل',
    digital: 'الإدارة الرقمية',
    extremism: 'الوقاية من التطرف العنيف',
  },
  de: {
    waste: 'Abfall',
    transport: 'Stadtplanung und Verkehr',
    digital: 'Digitale Verwaltung',
    extremism: 'Extremismusprävention',
  },
  fr: {
    waste: 'Déchets',
    transport: 'Urbanisme et transports',
    digital: 'Administration numérique',
    extremism: 'Prévention de l’extrémisme violent',
  },
};

/** A topic's short name in a language (BCP 47): the office's own in Danish and English, which it may have changed; the whole name where there is no shorter one. */
export function topicName(topic: Topic, language: string): string {
  const [base = ''] = language.split('-');
  if (base === 'da') return topic.shortDa || topic.nameDa;
  const builtIn = (Object.keys(builtInTopics) as BuiltIn[]).find((key) => {
    const { id, nameEn } = builtInTopics[key];
    return id === topic.id && nameEn === topic.nameEn;
  });
  return (builtIn && otherNames[base]?.[builtIn]) ?? (topic.shortEn || topic.nameEn);
}
