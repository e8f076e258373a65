import { useContext, useEffect } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/**
 * Inside a combo box whose entry has just created something: writes the new thing's name into the text as soon as it
 * has arrived among the choices. The combo box itself does that only once the field is left, and stands empty till then.
 */
export function CreatedText() {
  const state = useContext(ComboBoxStateContext);
  const name = state?.selectedItem?.textValue;
  useEffect(() => {
    if (state && name !== undefined && state.inputValue !== name) state.setInputValue(name);
  }, [state, name]);
  return null;
}
