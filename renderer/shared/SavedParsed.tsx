import { useTexts } from '../i18n';
import { ParsedInput } from '../ui/ParsedInput';
import type { Result } from './api';
import { failureText } from './failures';
import { useAutosave } from './useAutosave';
import { useUnreadText } from './useUnreadText';

type Props = {
  /** Names record and field; what can't be read or saved is kept under it. */
  draftKey: string;
  label: string;
  /** In its own notation. */
  value: string | null;
  onSave: (value: string | null) => Promise<Result<unknown>>;
  parse: (text: string) => string | null;
  format: (value: string) => string;
  /** What to write there, or what was understood of it. */
  hintFor?: (value: string | null) => string | undefined;
  invalidMessage: string;
  placeholder?: string;
};

/** A value that people write in many ways, and that saves itself as one types. */
export function SavedParsed(props: Props) {
  return <Draft key={props.draftKey} {...props} />;
}

function Draft({ draftKey, value, onSave, hintFor, ...rest }: Props) {
  const { t } = useTexts();
  const draft = useAutosave(draftKey, value, onSave);
  const unread = useUnreadText(draftKey, draft.change);
  return (
    <ParsedInput
      {...rest}
      {...unread}
      error={draft.failure && failureText(t, draft.failure)}
      hint={hintFor?.(draft.value)}
      onBlur={() => void draft.flush()}
      value={draft.value}
    />
  );
}
