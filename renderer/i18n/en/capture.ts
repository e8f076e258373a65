import type { Texts } from '../da';

/** What is written down in haste during a workshop. */
export const capture: Texts['capture'] = {
  command: 'Write down as it goes',
  heading: 'Write down as it goes',
  kinds: 'What the line becomes',
  kind: { outcome: 'Outcome', need: 'Need', promise: 'Promise', quote: 'Quote' },
  line: 'Line',
  placeholder: {
    outcome: 'What did people take away?',
    need: 'What do they need?',
    promise: 'What was promised?',
    quote: 'What was said, word for word? At the end @ and who, if you like',
  },
  legend: {
    kind: 'kind, or begin with o: n: p: q:',
    save: 'save',
    lines: 'the last lines',
    undo: 'undo',
    close: 'close',
  },
  last: 'The last lines',
  makeIt: 'Change to {{kind}}',
  waiting: 'Not saved yet',
  saved: 'Saved as {{kind}}: {{text}}',
  changed: 'Is now a {{kind}}: {{text}}',
  close: 'Close',
};
