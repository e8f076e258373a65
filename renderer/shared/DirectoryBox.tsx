import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fold } from '../../db/domain/search';
import { useTexts } from '../i18n';
import type { Choice } from '../ui/ChoiceList';
import { ComboBox } from '../ui/ComboBox';

export type PickerTexts = {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  error?: string;
  placeholder?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
};

type Props = PickerTexts & {
  /** What fits the text, and the chosen one. */
  items: readonly Choice[];
  /** The items belong to a former text. */
  isSearching: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
  onSearch: (text: string) => void;
  /** Makes a record of what was typed; undefined when it couldn't. */
  onCreate: (text: string) => Promise<Choice | undefined>;
  createLabel?: (text: string) => string;
};

/**
 * A field that finds records by name and makes new ones on the spot. Enter takes the only one that is called exactly what
 * was typed, and creates where nothing is called anything like it.
 */
export function DirectoryBox({
  items,
  isSearching,
  onChange,
  onSearch,
  onCreate,
  createLabel,
  value,
  ...rest
}: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [made, setMade] = useState<Choice>();
  const choices = made && !items.some(({ id }) => id === made.id) ? [...items, made] : items;
  const isExactly = (choice: Choice) => fold(choice.label).trim() === fold(text).trim();

  // A record that was just made is among the choices before it becomes the value: the field then has its name to show.
  const choose = useEffectEvent(onChange);
  useEffect(() => {
    if (made) choose(made.id);
  }, [made]);

  const create = async (name: string) => setMade(await onCreate(name));
  const takeEntered = () => {
    const [exact, namesake] = choices.filter(isExactly);
    if (exact && !namesake) onChange(exact.id);
    if (choices.every(({ id }) => id === value)) void create(text.trim());
  };
  // Enter came before the answer did: it counts as soon as that is there.
  const waits = useRef(false);
  const takeWaiting = useEffectEvent(takeEntered);
  useEffect(() => {
    if (isSearching || !waits.current) return;
    waits.current = false;
    takeWaiting();
  }, [isSearching]);

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const input = event.target;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(input instanceof HTMLInputElement))
      return;
    const isChosen = choices.some((choice) => choice.id === value && isExactly(choice));
    if (text.trim() === '' || isChosen || input.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isSearching) waits.current = true;
    else takeEntered();
  }

  return (
    <div onKeyDownCapture={handleKey}>
      <ComboBox
        {...rest}
        createLabel={createLabel ?? ((name) => t('common.createNamed', { name }))}
        emptyLabel={t('common.nothingFound')}
        items={choices}
        onChange={onChange}
        onCreate={(name) => void create(name)}
        onSearch={(typed) => {
          setText(typed);
          waits.current = false;
          if (typed !== made?.label) setMade(undefined);
          const isName = choices.some((choice) => choice.id === value && choice.label === typed);
          onSearch(isName ? '' : typed);
        }}
        value={value}
      />
    </div>
  );
}
