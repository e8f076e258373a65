import { Plus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { failureText, fieldError } from '../../shared/failures';
import { TopicPicker } from '../../shared/TopicPicker';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { TextField } from '../../ui/TextField';
import styles from './Needs.module.css';

const empty = { title: '', topicId: null as string | null };

/** A line that writes a need down. Enter adds it, and the next one of the topic can be written. */
export function QuickNeed({ partnerId }: { partnerId: string }) {
  const { t } = useTexts();
  const [draft, change, clear] = useKeptDraft(`need new of ${partnerId}`, empty);
  const [failure, setFailure] = useState<Failure>();
  const title = useRef<HTMLInputElement>(null);
  const isUnderWay = useRef(false);
  useCommands([
    { id: 'needs.add', name: t('needs.add'), icon: Plus, group: 'screen', run: () => title.current?.focus() },
  ]);

  async function add(event: FormEvent) {
    event.preventDefault();
    // A key that is held down would make it twice.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const result = await api().needs.create({ ...draft, partnerId });
    isUnderWay.current = false;
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) {
      clear();
      change({ ...empty, topicId: draft.topicId });
    }
    title.current?.focus();
  }

  return (
    <form className={styles.quick} onSubmit={(event) => void add(event)}>
      <TextField
        error={fieldError(t, failure, 'title')}
        label={t('needs.add')}
        onChange={(text) => {
          setFailure(undefined);
          change({ ...draft, title: text });
        }}
        placeholder={t('needs.titlePlaceholder')}
        ref={title}
        value={draft.title}
      />
      <TopicPicker
        label={t('common.topic')}
        onChange={(topicId) => change({ ...draft, topicId })}
        value={draft.topicId}
      />
      <div className={styles.button}>
        <Button type="submit">{t('common.add')}</Button>
      </div>
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </form>
  );
}
