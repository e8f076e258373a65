import { describe, expect, it } from 'vitest';
import { isTopicUsed, sameNamed, type TopicCounts, topicUses } from '../../db/domain/topic';

const topics = [
  { id: '1', nameDa: 'Affald', nameEn: 'Waste' },
  { id: '2', nameDa: 'Børn og unge', nameEn: 'Children and youth' },
];

describe('a topic’s name', () => {
  it('is another’s however it is written, in either language', () => {
    const found = (nameDa: string, nameEn: string, id: string | null = null) =>
      sameNamed(topics, { id, nameDa, nameEn })?.id;
    expect(found('AFFALD', 'Rubbish')).toBe('1');
    expect(found('Genbrug', 'waste ')).toBe('1');
    expect(found('Boern og unge', '')).toBe('2');
    expect(found('Waste', '')).toBe('1');
    expect(found('Klima', 'Climate')).toBeUndefined();
    expect(found('', '')).toBeUndefined();
    expect(found('Affald', 'Waste', '1')).toBeUndefined();
  });
});

it('a topic is used as soon as anything is about it', () => {
  const none = Object.fromEntries(topicUses.map((use) => [use, 0])) as TopicCounts;
  expect(isTopicUsed(none)).toBe(false);
  for (const use of topicUses) expect(isTopicUsed({ ...none, [use]: 1 })).toBe(true);
});
