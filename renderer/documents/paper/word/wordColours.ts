import type { TopicColour } from '../../../ui/topicIcons';

/** The look's colours on white paper, without the #: where no style sheet reaches (a test holds them against it). */
export const wordColours = {
  ink: '1d1c1a',
  'ink-second': '5f5b54',
  line: 'e5e1d9',
  'line-strong': 'cfc9be',
  surface: 'ffffff',
  accent: '1f6b61',
  warn: '8a5a00',
  'warn-soft': 'fbf0d9',
  stop: 'a3322a',
  'stop-soft': 'fbe7e4',
  'topic-waste': '4f7326',
  'topic-transport': '2463a6',
  'topic-digital': '6a49b0',
  'topic-extremism': 'a34a24',
  'topic-none': '6b665d',
  'topic-teal': '1b6f77',
  'topic-rose': 'a8385f',
  'topic-amber': '8a6100',
  'topic-plum': '87408f',
  'topic-slate': '4c6178',
} satisfies Record<string, string> & Record<`topic-${TopicColour}`, string>;
