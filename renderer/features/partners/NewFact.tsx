import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { parseFactValue } from '../../shared/factValue';
import { failureText, fieldError } from '../../shared/failures';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { FactFields } from './FactFields';
import styles from './Facts.module.css';
import { emptyFact } from './factDraft';

type Props = { partnerId: string; onDone: () => void };

/** Adds a fact. Enter adds it; what was written stays when one goes away in the middle of it. */
export function NewFact({ partnerId, onDone }: Props) {
  const { t, language } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft(`partner ${partnerId} new fact`, emptyFact);
  const [failure, setFailure] = useState<Failure>();

  async function add() {
    const { written, ...plain } = draft;
    const result = await api().partners.addFact({
      ...plain,
      partnerId,
      value: parseFactValue(written, language),
    });
    if (!result.ok) return setFailure(result.error);
    discard();
  }

  function discard() {
    clear();
    onDone();
  }

  return (
    <form
      className={styles.editor}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && onDone()}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void add();
      }}
    >
      <FactFields
        draft={draft}
        errorOf={(field) => fieldError(t, failure, field)}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <div className={styles.buttons}>
        <Button onPress={discard} size="small">
          {t('common.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
