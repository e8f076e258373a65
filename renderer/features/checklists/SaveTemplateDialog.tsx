import { type MissionKind, missionKinds } from '../../../db/domain/mission';
import type { ChecklistRow } from '../../../electron/contract/checklists';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { FormGrid } from '../../ui/FormGrid';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toasts';
import styles from './Checklist.module.css';

type Draft = { name: string; kind: MissionKind | '' };
type Props = { kind: MissionKind; lines: readonly ChecklistRow[]; onClose: () => void };

/** Keeps a mission's list for the next one: what and when, without who and whether. */
export function SaveTemplateDialog({ kind, lines, onClose }: Props) {
  const { t } = useTexts();
  const entries = lines.map(({ title, anchor, offsetDays, remindDays }) => ({
    ...{ title, anchor, offsetDays, remindDays },
  }));

  async function save(draft: Draft) {
    const result = await api().checklists.saveTemplate({ ...draft, entries });
    if (result.ok) showToast({ title: t('checklists.saved', { name: draft.name }), tone: 'good' });
    return result;
  }

  return (
    <CreateDialog<Draft>
      create={save}
      draftKey="new checklist template"
      empty={{ name: '', kind }}
      onClose={onClose}
      onCreated={() => {}}
      title={t('checklists.saveAsTitle')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <TextField
            autoFocus
            error={errorOf('name')}
            isRequired
            label={t('checklists.templateName')}
            onChange={(name) => change({ name })}
            value={draft.name}
          />
          <Select
            items={[
              { id: 'any', label: t('checklists.anyKind') },
              ...missionKinds.map((id) => ({ id, label: t(`terms.missionKind.${id}`) })),
            ]}
            label={t('checklists.templateKind')}
            onChange={(chosen) => change({ kind: chosen === 'any' ? '' : chosen })}
            value={draft.kind === '' ? 'any' : draft.kind}
          />
          <p className={styles.hint}>{t('checklists.saveAsHint')}</p>
        </FormGrid>
      )}
    </CreateDialog>
  );
}
