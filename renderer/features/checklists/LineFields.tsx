import {
  type ChecklistAnchor,
  type ChecklistItemPatch,
  checklistAnchors,
} from '../../../db/domain/checklist';
import type { ChecklistRow } from '../../../electron/contract/checklists';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PersonPicker } from '../../shared/PersonPicker';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { FormGrid } from '../../ui/FormGrid';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import styles from './Checklist.module.css';

const sides = ['before', 'after'] as const;
type Side = `${(typeof sides)[number]}-${ChecklistAnchor}`;

const sideOf = ({ anchor, offsetDays }: ChecklistRow): Side =>
  `${offsetDays > 0 ? 'after' : 'before'}-${anchor}`;

/** Everything about one line of a checklist; each field saves itself. */
export function LineFields({ line }: { line: ChecklistRow }) {
  const { t } = useTexts();
  const run = useRun();
  const { id, offsetDays } = line;
  const update = (patch: ChecklistItemPatch) => api().checklists.update({ id, patch });
  const side = sideOf(line);
  const all = checklistAnchors.flatMap((anchor) => sides.map((way): Side => `${way}-${anchor}`));

  function move(days: number, to: Side) {
    const [way, anchor] = to.split('-') as [string, ChecklistAnchor];
    void run(update({ anchor, offsetDays: way === 'before' ? -days || 0 : days }));
  }

  return (
    <div className={styles.fields}>
      <SavedText
        autoFocus
        draftKey={`checklist_item ${id} title`}
        isRequired
        label={t('checklists.title')}
        onSave={(title) => update({ title })}
        value={line.title}
      />
      <FormGrid>
        <NumberField
          label={t('checklists.days')}
          maxValue={730}
          minValue={0}
          onChange={(days) => days !== null && move(days, side)}
          value={Math.abs(offsetDays)}
        />
        <Select
          items={all.map((one) => ({ id: one, label: t(`checklists.sides.${one}`) }))}
          label={t('checklists.when')}
          onChange={(to) => move(Math.abs(offsetDays), to)}
          value={side}
        />
        <PersonPicker
          label={t('checklists.owner')}
          onChange={(ownerId) => void run(update({ ownerId }))}
          value={line.ownerId}
        />
        <NumberField
          label={t('checklists.remind')}
          maxValue={365}
          minValue={0}
          onChange={(remindDays) => remindDays !== null && void run(update({ remindDays }))}
          value={line.remindDays}
        />
      </FormGrid>
      <SavedText
        draftKey={`checklist_item ${id} note`}
        label={t('checklists.note')}
        onSave={(note) => update({ note })}
        value={line.note}
      />
    </div>
  );
}
