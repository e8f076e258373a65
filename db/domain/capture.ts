import { choice, line, record, requiredLine } from './fields';

/** What a line that is written down during a workshop becomes; a promise is a follow-up. */
export const captureKinds = ['outcome', 'need', 'promise', 'quote'] as const;
export type CaptureKind = (typeof captureKinds)[number];

/** What a line says: a record of one kind, and for a quote who said it ('' if nobody wrote that). */
export type Captured = { readonly kind: CaptureKind; readonly text: string; readonly saidBy: string };

export const capturedFields = record({
  kind: choice(captureKinds),
  text: requiredLine(),
  saidBy: line(),
});

/** What may stand before a line's colon, in either language whichever the window is in. */
const prefixes: Record<string, CaptureKind> = {
  u: 'outcome',
  o: 'outcome',
  r: 'outcome',
  udbytte: 'outcome',
  outcome: 'outcome',
  resultat: 'outcome',
  result: 'outcome',
  b: 'need',
  n: 'need',
  behov: 'need',
  need: 'need',
  l: 'promise',
  p: 'promise',
  løfte: 'promise',
  promise: 'promise',
  c: 'quote',
  q: 'quote',
  citat: 'quote',
  quote: 'quote',
};

/** A word and its colon; `C:\` and `p://` are no prefixes. */
const prefixed = /^\s*([a-zø]+):(?![\\/])/iu;
/** The last "@" that begins a word; what stands behind it is a name. */
const speaker = /^(.*\S)\s+@\s*([^@]*[^@\s])$/su;

/** What the line says of its own kind, and what stands behind that; null without a prefix. */
export function prefixOf(typed: string): { kind: CaptureKind; rest: string } | null {
  const text = typed.normalize('NFC');
  const [all = '', word = ''] = prefixed.exec(text) ?? [];
  const key = word.toLowerCase();
  const kind = Object.hasOwn(prefixes, key) ? prefixes[key] : undefined;
  return kind ? { kind, rest: text.slice(all.length) } : null;
}

/**
 * Reads a line that is written down in haste. A prefix ("b:", "need:") says what it is, else it is of the `chosen` kind.
 * A quote may end in "@" and who said it. Everything else that was typed is the text.
 */
export function parseCapture(typed: string, chosen: CaptureKind): Captured {
  const prefix = prefixOf(typed);
  return ofKind((prefix?.rest ?? typed.normalize('NFC')).trim(), prefix?.kind ?? chosen);
}

/** The same line as another kind. Only a quote knows who said it: elsewhere the name stands behind the text. */
export function asKind({ kind, text, saidBy }: Captured, to: CaptureKind): Captured {
  if (kind === to) return { kind, text, saidBy };
  return ofKind(saidBy === '' ? text : `${text} @ ${saidBy}`, to);
}

function ofKind(text: string, kind: CaptureKind): Captured {
  const [, said, saidBy] = (kind === 'quote' && speaker.exec(text)) || [];
  return said && saidBy ? { kind, text: said, saidBy } : { kind, text, saidBy: '' };
}
