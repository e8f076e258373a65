import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { wordKey } from '../../db/domain/need';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { Tags } from '../ui/Tags';

type Props = {
  label: string;
  hint?: string;
  placeholder?: string;
  words: readonly string[];
  /** What the office already calls things: the same word again says that it is the same. */
  known: readonly string[];
  onAdd: (words: string[]) => void;
  onRemove: (word: string) => void;
};

/** Words that come and go one by one. Enter, or leaving the field, adds what is typed; commas part several. */
export function WordsField({ label, hint, placeholder, words, known, onAdd, onRemove }: Props) {
  const { t } = useTexts();
  // Each word that Enter or a choice added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const own = new Set(words.map(wordKey));

  function take(typed: string) {
    const wanted = typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    if (wanted.length > 0) onAdd(wanted);
    return wanted.length > 0;
  }

  function goOn(typed: string) {
    if (take(typed)) setAdded(added + 1);
  }

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    // What is chosen in the list is the list's to take, as long as the list is still there.
    const chosen = input.getAttribute('aria-activedescendant');
    if (input.value.trim() === '' || (chosen && document.getElementById(chosen))) return;
    // The field empties itself when Tab leaves it.
    if (event.key === 'Tab') take(input.value);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    goOn(input.value);
  }

  function handleBlur({ target }: FocusEvent<HTMLDivElement>) {
    if (target instanceof HTMLInputElement) take(target.value);
  }

  return (
    <div>
      <div onBlurCapture={handleBlur} onKeyDownCapture={handleKey}>
        <ComboBox
          autoFocus={added > 0}
          createLabel={(word) => t('needs.createWord', { word })}
          emptyLabel={t('common.nothingFound')}
          hint={hint}
          items={known.filter((word) => !own.has(wordKey(word))).map((word) => ({ id: word, label: word }))}
          key={added}
          label={label}
          onChange={(word) => word !== null && goOn(word)}
          onCreate={goOn}
          placeholder={placeholder}
          value={null}
        />
      </div>
      {words.length > 0 && (
        <Tags
          items={words.map((word) => ({ id: word, label: word }))}
          label={label}
          onRemove={([word]) => word !== undefined && onRemove(word)}
        />
      )}
    </div>
  );
}
