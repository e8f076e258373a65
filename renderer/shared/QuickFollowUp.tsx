import { type FormEvent, useRef, useState } from 'react';
import type { FollowUp } from '../../db/domain/follow-up';
import type { Failure } from '../../electron/contract/result';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { api } from './api';
import { DayInput } from './DayInput';
import { failureText } from './failures';
import styles from './QuickFollowUp.module.css';
import { useKeptDraft } from './useKeptDraft';

type Props = {
  /** What the new one is about. */
  of: Partial<Pick<FollowUp, 'missionId' | 'itemId' | 'topicId' | 'partnerId' | 'ownerHere'>>;
};

/** A line that adds a follow-up: what was promised, and by when. Enter adds it, and the next one can be written. */
export function QuickFollowUp({ of }: Props) {
  const { t } = useTexts();
  const [draft, change, clear] = useKeptDraft(`follow_up new ${of.itemId ?? of.missionId ?? ''}`, {
    title: '',
    due: null as string | null,
  });
  const [failure, setFailure] = useState<Failure>();
  const [added, setAdded] = useState(0);
  const title = useRef<HTMLInputElement>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    const result = await api().followUps.create({ ...of, ...draft });
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) {
      clear();
      setAdded(added + 1);
    }
    title.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <div className={styles.title}>
        <TextField
          error={failure && failureText(t, failure)}
          label={t('followUps.promised')}
          onChange={(text) => change({ ...draft, title: text })}
          placeholder={t('followUps.promisedPlaceholder')}
          ref={title}
          value={draft.title}
        />
      </div>
      <div className={styles.due}>
        <DayInput
          key={added}
          label={t('followUps.due')}
          onChange={(due) => change({ ...draft, due })}
          value={draft.due}
        />
      </div>
      <div className={styles.button}>
        <Button type="submit">{t('common.add')}</Button>
      </div>
    </form>
  );
}
