import { checkTemplate, type TemplateFault } from './checkTemplate';
import type { TemplateFields } from './fields';
import { UnusableTemplate } from './parts';

export type Checked =
  | { kind: 'good' }
  | { kind: 'faults'; faults: TemplateFault[] }
  | { kind: 'unusable'; reason: UnusableTemplate['reason']; where: string };

/** Whether a file can be kept as a template with these fields; whatever it is, nothing is thrown. */
export async function checkedTemplate(bytes: Uint8Array, known: TemplateFields): Promise<Checked> {
  try {
    const { faults } = await checkTemplate(bytes, known);
    return faults.length === 0 ? { kind: 'good' } : { kind: 'faults', faults };
  } catch (error) {
    // What the library that fills it stumbles over, Word may open all the same: it can't be a template here.
    return error instanceof UnusableTemplate
      ? { kind: 'unusable', reason: error.reason, where: error.where }
      : { kind: 'unusable', reason: 'damaged', where: '' };
  }
}
