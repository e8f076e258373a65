import { useState } from 'react';
import { type ParticipationSide, participationSides } from '../../../db/domain/participation';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PersonPicker } from '../../shared/PersonPicker';
import { useRun } from '../../shared/useRun';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './AddParticipant.module.css';

/** A field that adds one person after another: from the directory, or new by writing a name nobody has. */
export function AddParticipant({ missionId }: { missionId: string }) {
  const { t } = useTexts();
  const run = useRun();
  const [side, setSide] = useState<ParticipationSide>('ours');
  // Each person who was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);

  async function add(personId: string | null) {
    if (personId === null) return;
    await run(api().participations.add({ missionId, personId, side }));
    setAdded(added + 1);
  }

  return (
    <div className={styles.add}>
      <div className={styles.person}>
        <PersonPicker
          autoFocus={added > 0}
          isLabelHidden
          key={added}
          label={t('participants.add')}
          onChange={(personId) => void add(personId)}
          placeholder={t('participants.addPlaceholder')}
          value={null}
        />
      </div>
      <SegmentedControl
        items={participationSides.map((id) => ({ id, label: t(`terms.side.${id}`) }))}
        label={t('participants.side')}
        onChange={setSide}
        value={side}
      />
    </div>
  );
}
