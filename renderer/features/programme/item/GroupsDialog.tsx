import { Plus, Trash2, UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isCountedOn } from '../../../../db/domain/participation';
import { personName } from '../../../../db/domain/person';
import type { ProgrammeGroup } from '../../../../db/domain/programme-group';
import type { MissionDetail } from '../../../../electron/contract/missions';
import type { ParticipantRow } from '../../../../electron/contract/participations';
import type { Failure } from '../../../../electron/contract/result';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { failureText } from '../../../shared/failures';
import { SavedText } from '../../../shared/SavedText';
import { useAutosave } from '../../../shared/useAutosave';
import { useRemoval } from '../../../shared/useRemoval';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorText } from '../../../ui/ErrorText';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import styles from './GroupsDialog.module.css';
import { TickTable } from './TickTable';

type Props = {
  groups: readonly ProgrammeGroup[];
  mission: Pick<MissionDetail, 'id'>;
  participants: readonly ParticipantRow[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The parts that the delegation splits into, and who is in which: in one, in several or in none. */
export function GroupsDialog({ isOpen, onOpenChange, ...rest }: Props) {
  const { t } = useTexts();
  return (
    <Dialog
      closeLabel={t('common.close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="wide"
      title={t('programmeItem.groupsDialog.title')}
    >
      <Groups {...rest} />
    </Dialog>
  );
}

/** Participations by the group they are in. */
type Members = Record<string, string[]>;

const membersOf = (groups: readonly ProgrammeGroup[]): Members =>
  Object.fromEntries(groups.map(({ id, memberIds }) => [id, [...memberIds]]));

function Groups({ groups, mission, participants }: Omit<Props, 'isOpen' | 'onOpenChange'>) {
  const { t } = useTexts();
  const removal = useRemoval();
  const saved = useMemo(() => membersOf(groups), [groups]);
  const draft = useAutosave<Members>(`programme_groups ${mission.id} members`, saved, async (next) => {
    for (const { id, memberIds } of groups) {
      const wanted = next[id];
      if (!wanted || wanted.join() === memberIds.join()) continue;
      const result = await api().programme.updateGroup({ id, patch: { memberIds: wanted } });
      if (!result.ok) return result;
    }
    return { ok: true, value: null };
  });
  const membersIn = (groupId: string) => draft.value[groupId] ?? saved[groupId] ?? [];
  const grouped = new Set(groups.flatMap(({ id }) => membersIn(id)));
  const rows = participants.filter((row) => isCountedOn(row) || grouped.has(row.id));
  const outside = rows.filter(({ id }) => !grouped.has(id)).length;
  const tick = (personId: string, groupId: string, isOn: boolean) => {
    const others = membersIn(groupId).filter((id) => id !== personId);
    draft.change({ ...draft.value, [groupId]: isOn ? [...others, personId] : others });
    void draft.flush();
  };

  return (
    <div className={styles.groups}>
      {groups.length === 0 ? (
        <EmptyState icon={UsersRound} title={t('programmeItem.groupsDialog.emptyTitle')}>
          {t('programmeItem.groupsDialog.emptyText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {groups.map(({ id, name }) => (
            <li className={styles.group} key={id}>
              <SavedText
                draftKey={`programme_group ${id} name`}
                isLabelHidden
                label={t('programmeItem.groupsDialog.name')}
                onSave={(next) => api().programme.updateGroup({ id, patch: { name: next } })}
                value={name}
              />
              <span className={styles.count}>
                {t('programmeItem.groupsDialog.members', { count: membersIn(id).length })}
              </span>
              <IconButton
                icon={Trash2}
                label={t('programmeItem.groupsDialog.remove', { name })}
                onPress={() => void removal(api().programme.removeGroup({ id }), 'deletedNamed', name)}
                size="small"
                tone="danger"
              />
            </li>
          ))}
        </ul>
      )}
      <NewGroup missionId={mission.id} />
      {groups.length > 0 && rows.length > 0 && (
        <section className={styles.who}>
          <h3 className={styles.heading}>{t('programmeItem.groupsDialog.who')}</h3>
          <div className={styles.table}>
            <TickTable
              columns={groups.map(({ id, name }) => ({ id, label: name }))}
              label={t('programmeItem.groupsDialog.who')}
              onTick={tick}
              rows={rows.map((row) => ({
                id: row.id,
                name: personName(row),
                hint: row.homeName ?? undefined,
              }))}
              stateOf={(personId, groupId) => (membersIn(groupId).includes(personId) ? 'on' : 'off')}
            />
          </div>
          {draft.failure && <ErrorText>{failureText(t, draft.failure)}</ErrorText>}
          <p className={styles.count} role="status">
            {outside === 0
              ? t('programmeItem.groupsDialog.everyoneIn')
              : t('programmeItem.groupsDialog.outside', { count: outside })}
          </p>
        </section>
      )}
    </div>
  );
}

/** Names one after another: Enter makes the group, and the field is ready for the next. */
function NewGroup({ missionId }: { missionId: string }) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const create = async () => {
    const result = await api().programme.createGroup({ missionId, name, memberIds: [] });
    setFailure(result.ok ? undefined : result.error);
    if (result.ok) setName('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        autoFocus
        error={failure && failureText(t, failure)}
        label={t('programmeItem.groupsDialog.add')}
        onChange={(next) => {
          setName(next);
          setFailure(undefined);
        }}
        placeholder={t('programmeItem.groupsDialog.addPlaceholder')}
        value={name}
      />
      <Button icon={Plus} type="submit">
        {t('common.add')}
      </Button>
    </form>
  );
}
