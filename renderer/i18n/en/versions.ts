import type { Texts } from '../da';

export const versions: Texts['versions'] = {
  heading: 'Versions',
  draft: 'Draft',
  named: 'Version {{number}}: {{name}}',
  numbered: 'Version {{number}}',
  none: 'The programme hasn’t been released yet. A version that you release stays as it is, and you go on working in the draft.',
  released: 'Released {{day}}',
  compare: 'Compare version {{number}} with …',
  release: {
    command: 'Release a version of the programme …',
    short: 'Release …',
    title: 'Release the programme',
    text: 'The version keeps the programme as it is now and can’t be changed. You go on working in the draft.',
    name: 'Name',
    suggestion: 'Version {{number}}',
    note: 'Note to colleagues',
    noteHint: 'What is new, and why? The note isn’t printed in any document.',
    button: 'Release',
    done: '“{{name}}” is released',
    toDocuments: 'See the documents',
  },
};
