import { choice, line, record, requiredLine } from './fields';
import { fold } from './search';

export const topicColours = [
  'waste',
  'transport',
  'digital',
  'extremism',
  'none',
  'teal',
  'rose',
  'amber',
  'plum',
  'slate',
] as const;
export type TopicColour = (typeof topicColours)[number];

/** What a mission, an item or a follow-up is about. `icon` is the name of an icon, '' for none. */
export type Topic = {
  readonly id: string;
  readonly nameDa: string;
  readonly nameEn: string;
  /** Names for narrow places. */
  readonly shortDa: string;
  readonly shortEn: string;
  readonly colour: TopicColour;
  readonly icon: string;
};

/** The topics every office starts with. Their ids are the same in every office, so that data can travel. */
export const builtInTopics = {
  waste: {
    id: '01900000-0000-7000-8000-000000000001',
    nameDa: 'Affald',
    nameEn: 'Waste',
    shortDa: 'Affald',
    shortEn: 'Waste',
    colour: 'waste',
    icon: 'recycle',
  },
  transport: {
    id: '01900000-0000-7000-8000-000000000002',
    nameDa: 'Byplanlægning og offentlig transport',
    nameEn: 'Urban planning and public transport',
    shortDa: 'By og transport',
    shortEn: 'City and transport',
    colour: 'transport',
    icon: 'tram-front',
  },
  digital: {
    id: '01900000-0000-7000-8000-000000000003',
    nameDa: 'Digital forvaltning',
    nameEn: 'Digital administration',
    shortDa: 'Digital forvaltning',
    shortEn: 'Digital administration',
    colour: 'digital',
    icon: 'monitor-smartphone',
  },
  extremism: {
    id: '01900000-0000-7000-8000-000000000004',
    nameDa: 'Forebyggelse af voldelig ekstremisme',
    nameEn: 'Prevention of violent extremism',
    shortDa: 'Forebyggelse',
    shortEn: 'Prevention',
    colour: 'extremism',
    icon: 'shield',
  },
} as const satisfies Record<string, Topic>;

export const topicFields = record({
  nameDa: requiredLine(),
  nameEn: requiredLine(),
  shortDa: line(60),
  shortEn: line(60),
  colour: choice(topicColours),
  icon: line(60),
});
export const topicPatch = topicFields.partial();
export type TopicPatch = Partial<Omit<Topic, 'id'>>;

/** What can be about a topic. */
export const topicUses = [
  'missions',
  'items',
  'followUps',
  'needs',
  'statements',
  'solutions',
  'inquiries',
  'agreements',
  'results',
  'costs',
  'hours',
  'memos',
] as const;
export type TopicUse = (typeof topicUses)[number];
/** How many of each are about a topic. */
export type TopicCounts = Readonly<Record<TopicUse, number>>;

/** Whether anything is about it. */
export const isTopicUsed = (counts: TopicCounts): boolean => topicUses.some((use) => counts[use] > 0);

/** Another topic with one of these names, however it is written: probably the same. */
export function sameNamed<T extends Pick<Topic, 'id' | 'nameDa' | 'nameEn'>>(
  topics: readonly T[],
  { id, nameDa, nameEn }: Pick<Topic, 'nameDa' | 'nameEn'> & { id: string | null },
): T | undefined {
  const names = [nameDa, nameEn].map((name) => fold(name).trim()).filter((name) => name !== '');
  return topics.find(
    (topic) =>
      topic.id !== id && [topic.nameDa, topic.nameEn].some((name) => names.includes(fold(name).trim())),
  );
}
