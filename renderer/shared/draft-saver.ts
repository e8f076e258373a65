import type { Failure } from '../../electron/contract/result';
import type { Result } from './api';
import { dropDraft, keepDraft, storeDraft } from './drafts';

/** Milliseconds from the last key to the save. */
const pause = 400;
/** Milliseconds until a save that the file or the machine refused is tried again. */
const retryAfter = 3_000;

/**
 * Saves one field's draft: one save at a time, the latest draft last. What can't be saved stays a draft, kept under the
 * field's key; what the machine refuses for now is tried again.
 */
export class DraftSaver<T> {
  private draft: { value: T } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> = Promise.resolve();

  /**
   * @param key names record and field
   * @param onSettled hears that the draft was saved (undefined), or why it can't be, or not yet
   */
  constructor(
    private readonly key: string,
    private save: (value: T) => Promise<Result<unknown>>,
    private readonly onSettled: (failure: Failure | undefined) => void,
  ) {}

  get hasDraft(): boolean {
    return this.draft !== undefined;
  }

  /** The field is drawn anew, with a newer way of saving. */
  saveWith(save: (value: T) => Promise<Result<unknown>>): void {
    this.save = save;
  }

  change(value: T): void {
    this.draft = { value };
    keepDraft(this.key, value);
    this.later(pause);
  }

  /** Saves what there is to save at once; resolves when it is saved or refused. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.saveDraft());
    return this.saving;
  }

  private async saveDraft(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const result = await this.save(draft.value);
    if (!result.ok && result.error.kind !== 'invalid' && result.error.kind !== 'not-found')
      this.later(retryAfter);
    if (this.draft !== draft) return;
    if (result.ok || result.error.kind === 'not-found') {
      this.draft = undefined;
      dropDraft(this.key);
    }
    if (!result.ok && result.error.kind === 'invalid') storeDraft(this.key);
    this.onSettled(result.ok ? undefined : result.error);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }
}
