import type { Failure } from '../../electron/contract/result';
import type { Translate } from '../i18n';

/** A failure in words: what happened, what was kept, what to do. */
export function failureText(t: Translate, failure: Failure): string {
  switch (failure.kind) {
    case 'invalid':
      return t(`failures.field.${failure.problems[0]?.problem ?? 'invalid'}`);
    case 'conflict':
      return t(`failures.conflict.${failure.reason}`);
    case 'unexpected':
      return t('failures.unexpected', { reference: failure.reference });
    case 'not-found':
      return t('failures.notFound');
    case 'read-only':
      return t('failures.readOnly');
    case 'disk-full':
      return t('failures.diskFull');
    default:
      return t(`failures.${failure.kind}`);
  }
}

/** The text for one field of a refused input, by the end of its path (`patch.dates.endsOn` → `endsOn`). */
export function fieldError(t: Translate, failure: Failure | undefined, field: string): string | undefined {
  if (failure?.kind !== 'invalid') return undefined;
  const own = failure.problems.find(({ path }) => path.includes(field));
  return own && t(`failures.field.${own.problem}`);
}
