import { useRef, useState } from 'react';
import { parseChecklistLine } from '../../../db/domain/checklist-line';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { TextField } from '../../ui/TextField';
import styles from './Checklist.module.css';

/** A field that adds one line after another: "T-14 Programme to the host" says its own day. */
export function NewLine({ mission }: { mission: Pick<MissionDetail, 'id' | 'dates'> }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const isUnderWay = useRef(false);

  async function add() {
    const entry = parseChecklistLine(text, mission.dates);
    if (!entry || isUnderWay.current) return;
    if ('problem' in entry) return setError(t(`failures.field.${entry.problem}`));
    isUnderWay.current = true;
    const result = await api().checklists.add({ missionId: mission.id, entries: [entry] });
    isUnderWay.current = false;
    if (!result.ok) return setError(failureText(t, result.error));
    if (result.value.added === 0) return setError(t('checklists.nothingAdded'));
    // The next line may have been begun by then.
    setText((typed) => (typed === text ? '' : typed));
  }

  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        error={error}
        isLabelHidden
        label={t('checklists.add')}
        onChange={(typed) => {
          setError(undefined);
          setText(typed);
        }}
        placeholder={t('checklists.addPlaceholder')}
        value={text}
      />
    </form>
  );
}
