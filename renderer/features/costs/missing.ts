import type { Result } from '../../shared/api';

/** What the records would answer if a form were sent without a field that it needs. */
export const missing = (field: string): Result<never> => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path: [field], problem: 'required' }] },
});
