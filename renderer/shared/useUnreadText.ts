import { dropDraft, keepDraft, keptDraft, storeDraft } from './drafts';

/**
 * Keeps what was typed into a field and can't be read ("31-02-2016") until it can, also while one is elsewhere.
 * @param key names record and field; without one nothing is kept
 */
export function useUnreadText(key: string | undefined, onChange: (value: string | null) => void) {
  const own = key && `${key} text`;
  const kept = own ? keptDraft(own)?.draft : undefined;
  return {
    unreadText: typeof kept === 'string' ? kept : undefined,
    onInvalid: (text: string) => {
      if (!own) return;
      keepDraft(own, text);
      storeDraft(own);
    },
    onChange: (value: string | null) => {
      if (own) dropDraft(own);
      onChange(value);
    },
  };
}
