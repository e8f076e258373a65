/**
 * What of an error may stand in a log: its class, its code and where it happened. Messages may quote what a person
 * typed, so they are left out.
 */
export function safeStack(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
