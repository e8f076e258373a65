import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { goTo } from '../../shared/route';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import styles from './Workshops.module.css';

/** A line that makes a workshop: an item of the mission's programme, without a time yet. */
export function NewWorkshop({ missionId }: { missionId: string }) {
  const { t } = useTexts();
  const [title, setTitle, clear] = useKeptDraft(`workshop new ${missionId}`, '');
  const [failure, setFailure] = useState<Failure>();

  async function create(event: FormEvent) {
    event.preventDefault();
    const result = await api().programme.create({ missionId, kind: 'workshop', title });
    setFailure(result.ok ? undefined : result.error);
    if (!result.ok) return;
    clear();
    goTo({ screen: 'mission', id: missionId, tab: 'workshops', focus: result.value.id });
  }

  return (
    <form className={styles.new} onSubmit={(event) => void create(event)}>
      <div className={styles.newTitle}>
        <TextField
          error={failure && failureText(t, failure)}
          label={t('workshops.new')}
          onChange={setTitle}
          placeholder={t('workshops.newPlaceholder')}
          value={title}
        />
      </div>
      <div className={styles.newButton}>
        <Button type="submit">{t('common.create')}</Button>
      </div>
    </form>
  );
}
