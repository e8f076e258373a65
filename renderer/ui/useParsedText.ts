import { useState } from 'react';

interface Options {
  /** What is stored, in its own notation; null for nothing. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Text as people write it → stored value, or null where it means nothing. */
  parse: (text: string) => string | null;
  format: (value: string) => string;
  onBlur?: () => void;
  /** Called on leaving the field with a text that `parse` can't read. */
  onInvalid?: (text: string) => void;
  /** A text that couldn't be read when the field was last left; it stands there again, with its error. */
  unreadText?: string;
}

/**
 * The text of a field whose value is written in many ways. What was typed is kept letter for letter: a readable text
 * is stored at once and written out in full on leaving the field, so that one sees how it was read; an unreadable one
 * stays, is reported, and leaves the stored value alone. A value that changes from outside replaces the text, except
 * under the writer's hands.
 */
export function useParsedText({ value, onChange, parse, format, onBlur, onInvalid, unreadText }: Options) {
  /** The text under the writer's hands and the value it was last read as. */
  const [draft, setDraft] = useState<{ text: string; read: string | null } | null>(
    unreadText === undefined ? null : { text: unreadText, read: value },
  );
  const [isFocused, setFocused] = useState(false);
  const [isUnreadable, setUnreadable] = useState(unreadText !== undefined);
  const [known, setKnown] = useState(value);

  if (known !== value) {
    setKnown(value);
    if (draft && !isFocused && draft.read !== value) {
      setDraft(null);
      setUnreadable(false);
    }
  }

  const text = draft ? draft.text : value === null ? '' : format(value);

  /** Takes a value from elsewhere, e.g. a calendar. */
  function set(next: string | null) {
    setDraft({ text: next === null ? '' : format(next), read: next });
    setUnreadable(false);
    onChange(next);
  }

  function type(typed: string) {
    const read = typed.trim() === '' ? null : parse(typed);
    const isReadable = read !== null || typed.trim() === '';
    setDraft({ text: typed, read: isReadable ? read : value });
    if (!isReadable) return;
    setUnreadable(false);
    onChange(read);
  }

  function leave() {
    setFocused(false);
    onBlur?.();
    if (!draft) return;
    const isEmpty = draft.text.trim() === '';
    const read = isEmpty ? null : parse(draft.text);
    if (isEmpty || read !== null) setDraft({ text: read === null ? '' : format(read), read });
    setUnreadable(!isEmpty && read === null);
    if (!isEmpty && read === null) onInvalid?.(draft.text);
  }

  return { text, isUnreadable, set, type, enter: () => setFocused(true), leave };
}
