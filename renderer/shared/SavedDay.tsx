import { useTexts } from '../i18n';
import type { Result } from './api';
import { DayInput } from './DayInput';
import { failureText } from './failures';
import { useAutosave } from './useAutosave';

type Props = {
  /** Names record and field; what can't be read or saved is kept under it. */
  draftKey: string;
  label: string;
  /** `YYYY-MM-DD` */
  value: string | null;
  onSave: (day: string | null) => Promise<Result<unknown>>;
};

/** A day that saves itself as one types; half a date that happens to be one isn't saved on the way. */
export function SavedDay(props: Props) {
  return <Draft key={props.draftKey} {...props} />;
}

function Draft({ draftKey, label, value, onSave }: Props) {
  const { t } = useTexts();
  const draft = useAutosave(draftKey, value, onSave);
  return (
    <DayInput
      draftKey={draftKey}
      error={draft.failure && failureText(t, draft.failure)}
      label={label}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
      value={draft.value}
    />
  );
}
