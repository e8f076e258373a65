import { useMemo } from 'react';
import type { PartnerFact } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { keptDraft } from '../../shared/drafts';
import { failureText, fieldError } from '../../shared/failures';
import { useAutosave } from '../../shared/useAutosave';
import { ErrorText } from '../../ui/ErrorText';
import { EntryEditor } from './EntryEditor';
import { FactFields } from './FactFields';
import { changesOf, draftOf, type FactDraft } from './factDraft';

type Props = { fact: PartnerFact; onDone: () => void };

/** A fact opened for writing; it saves itself. */
export function FactEditor({ fact, onDone }: Props) {
  const { t, language } = useTexts();
  const key = `partner_fact ${fact.id}`;
  const saved = useMemo(() => draftOf(fact, t, language), [fact, t, language]);
  const draft = useAutosave<FactDraft>(key, saved, (next) =>
    api().partners.updateFact({ id: fact.id, patch: changesOf(saved, next, language) }),
  );
  const { failure } = draft;

  async function close() {
    await draft.flush();
    // What can't be saved stays open, with the reason.
    if (!keptDraft(key)) onDone();
  }

  return (
    <EntryEditor onClose={() => void close()}>
      <FactFields
        draft={draft.value}
        errorOf={(field) => fieldError(t, failure, field)}
        onBlur={() => void draft.flush()}
        onChange={(part) => draft.change({ ...draft.value, ...part })}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </EntryEditor>
  );
}
