import { useTexts } from '../i18n';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { TitleField } from '../ui/TitleField';
import type { Result } from './api';
import { failureText } from './failures';
import { useAutosave } from './useAutosave';

type Props = {
  /** Names record and field; what can't be saved is kept under it. */
  draftKey: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  placeholder?: string;
  value: string;
  onSave: (text: string) => Promise<Result<unknown>>;
  autoFocus?: boolean;
  isRequired?: boolean;
  /** `line`; `text` with line breaks, growing; `title` and `heading` in the serif without a box. */
  as?: 'line' | 'text' | 'title' | 'heading';
  type?: 'text' | 'email' | 'tel';
  rows?: number;
};

/** A text that saves itself as one types. */
export function SavedText(props: Props) {
  return <Draft key={props.draftKey} {...props} />;
}

function Draft({ draftKey, value, onSave, as = 'line', type, rows, ...rest }: Props) {
  const { t } = useTexts();
  const draft = useAutosave(draftKey, value, onSave);
  const shared = {
    ...rest,
    value: draft.value,
    onChange: draft.change,
    onBlur: () => void draft.flush(),
    error: draft.failure && failureText(t, draft.failure),
  };
  if (as === 'text') return <TextArea {...shared} rows={rows} />;
  if (as === 'line') return <TextField {...shared} type={type} />;
  return <TitleField {...shared} size={as} />;
}
