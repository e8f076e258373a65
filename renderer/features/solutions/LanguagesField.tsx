import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { commonLanguages } from '../../shared/languages';
import { useAutosave } from '../../shared/useAutosave';
import { MultiPicker } from '../../ui/MultiPicker';

type Props = {
  solutionId: string;
  value: readonly string[];
  onSave: (languages: string[]) => Promise<Result<unknown>>;
};

/** The languages in which there is material about a solution. */
export function LanguagesField({ solutionId, value, onSave }: Props) {
  const { t, language } = useTexts();
  const draft = useAutosave<readonly string[]>(`solution ${solutionId} languages`, value, (languages) =>
    onSave([...languages]),
  );
  return (
    <MultiPicker
      emptyLabel={t('common.nothingFound')}
      error={draft.failure && failureText(t, draft.failure)}
      items={commonLanguages(language, draft.value)}
      label={t('solutions.languages')}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
      value={draft.value}
    />
  );
}
