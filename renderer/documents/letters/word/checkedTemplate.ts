import { checkTemplate, type TemplateFault } from './checkTemplate';
import { UnusableTemplate } from './parts';

type Checked =
  | { kind: 'good' }
  | { kind: 'faults'; faults: TemplateFault[] }
  | { kind: 'unusable'; reason: UnusableTemplate['reason'] };

/** Whether a file can be kept as a template; whatever it is, nothing is thrown. */
export async function checkedTemplate(bytes: Uint8Array): Promise<Checked> {
  try {
    const { faults } = await checkTemplate(bytes);
    return faults.length === 0 ? { kind: 'good' } : { kind: 'faults', faults };
  } catch (error) {
    // What the library that fills it stumbles over, Word may open all the same: it can't be a template here.
    return { kind: 'unusable', reason: error instanceof UnusableTemplate ? error.reason : 'damaged' };
  }
}
